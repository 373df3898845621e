// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/sprintpictures.h"

#include "core/programme/services.h"

namespace filrouge {

namespace {

template <class Row>
Result<std::vector<PictureRow::Shown>> shown(const Result<std::vector<Row>>& rows)
{
    if (!rows)
        return fail(rows.error());
    std::vector<PictureRow::Shown> pictures;
    for (const Row& row : *rows)
        pictures.push_back({row.id.value, row.content, row.caption});
    return pictures;
}

} // namespace

PictureRow::Operations picturesOfCards(Services& services)
{
    return {[&services](qint64 card) { return shown(services.cards.read().attachments(CardId(card))); },
            [&services](qint64 card, const Picture& picture) -> Result<> {
                FILROUGE_TRY(services.cards.attach(CardId(card), picture));
                return {};
            },
            [&services](qint64 id, const QString& caption, const QString& mergeKey) {
                return services.cards.updateCaption(CardAttachmentId(id), caption, mergeKey);
            },
            [&services](qint64 id) { return services.cards.detach(CardAttachmentId(id)); }};
}

PictureRow::Operations photosOfFieldTests(Services& services)
{
    return {[&services](qint64 test) { return shown(services.fieldTests.read().photos(FieldTestId(test))); },
            [&services](qint64 test, const Picture& picture) -> Result<> {
                FILROUGE_TRY(services.fieldTests.addPhoto(FieldTestId(test), picture));
                return {};
            },
            [&services](qint64 id, const QString& caption, const QString& mergeKey) {
                return services.fieldTests.updateCaption(FieldTestPhotoId(id), caption, mergeKey);
            },
            [&services](qint64 id) { return services.fieldTests.removePhoto(FieldTestPhotoId(id)); }};
}

} // namespace filrouge
