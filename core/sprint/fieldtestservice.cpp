// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/fieldtestservice.h"

#include "core/base/shortened.h"
#include "core/field/order.h"
#include "core/sprint/sprintrules.h"
#include "core/storage/blobstore.h"

namespace filrouge {

FieldTestService::FieldTestService(ProgrammeFile& file)
    : file_(file),
      tests_(file.connection()),
      cards_(file.connection())
{}

// The card's tests as they are inside the edit, with what has just been written.
Result<> FieldTestService::checkDecision(CardId card) const
{
    FILROUGE_TRY_VALUE(decided, cards_.find(card));
    FILROUGE_TRY_VALUE(tests, tests_.of(card));
    return validateDecision(decided.decision, tests);
}

Result<Text> FieldTestService::labelled(const char* source, CardId card) const
{
    FILROUGE_TRY_VALUE(tested, cards_.find(card));
    return Text{"Edits", source, {shortened(tested.title)}};
}

Result<FieldTest> FieldTestService::add(FieldTest test)
{
    FILROUGE_TRY(validate(test));
    FILROUGE_TRY_VALUE(label, labelled(QT_TRANSLATE_NOOP("Edits", "Add a field test of “%1”"), test.card));
    FILROUGE_TRY_VALUE(others, tests_.of(test.card));
    test.position = static_cast<int>(others.size());
    return file_.edit(label, [&](Edit& edit) { return tests_.insert(edit, test); });
}

Result<> FieldTestService::update(FieldTest test, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(stored, tests_.find(test.id));
    test.card = stored.card;
    test.position = stored.position;
    FILROUGE_TRY(validate(test));
    FILROUGE_TRY_VALUE(label, labelled(QT_TRANSLATE_NOOP("Edits", "Edit a field test of “%1”"), test.card));
    return file_.edit(label,
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(tests_.update(edit, test));
                          return checkDecision(test.card);
                      },
                      {.mergeKey = mergeKey});
}

Result<> FieldTestService::remove(FieldTestId id)
{
    FILROUGE_TRY_VALUE(test, tests_.find(id));
    FILROUGE_TRY_VALUE(label, labelled(QT_TRANSLATE_NOOP("Edits", "Remove a field test of “%1”"), test.card));
    return file_.edit(label, [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(tests_.remove(edit, id));
        FILROUGE_TRY_VALUE(left, tests_.of(test.card));
        FILROUGE_TRY(renumber(edit, tests_.store(), std::move(left)));
        return checkDecision(test.card);
    });
}

Result<FieldTestPhoto> FieldTestService::addPhoto(FieldTestId test, const Picture& picture, const QString& caption)
{
    FILROUGE_TRY_VALUE(others, tests_.photos(test));
    return file_.edit(FILROUGE_TEXT("Edits", "Add a picture"), [&](Edit& edit) -> Result<FieldTestPhoto> {
        FILROUGE_TRY_VALUE(content, file_.blobs().add(edit, picture));
        return tests_.photos().insert(edit, {{}, test, content, caption, static_cast<int>(others.size())});
    });
}

Result<> FieldTestService::updateCaption(FieldTestPhotoId id, const QString& caption, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(photo, tests_.photos().find(id));
    photo.caption = caption;
    return file_.edit(FILROUGE_TEXT("Edits", "Edit a caption"),
                      [&](Edit& edit) { return tests_.photos().update(edit, photo); },
                      {.mergeKey = mergeKey});
}

Result<> FieldTestService::removePhoto(FieldTestPhotoId id)
{
    FILROUGE_TRY_VALUE(photo, tests_.photos().find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove a picture"), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(tests_.photos().removeById(edit, id));
        FILROUGE_TRY_VALUE(left, tests_.photos(photo.fieldTest));
        return renumber(edit, tests_.photos(), std::move(left));
    });
}

} // namespace filrouge
