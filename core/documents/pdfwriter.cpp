// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfwriter.h"

#include "core/documents/pagepainter.h"
#include "core/documents/pdffinish.h"
#include "core/documents/typesetter.h"

#include <algorithm>

namespace filrouge {

namespace {

// Bookmarks and screen readers go by the headings: one title, and no level skipped (ISO 14289-1, 7.4.2).
class HeadingRule final {
public:
    [[nodiscard]] Result<> check(const Blocks& blocks)
    {
        for (const Block& block : blocks) {
            if (const auto* heading = std::get_if<Heading>(&block.content)) {
                if (heading->level > last_ + 1 || (heading->level == 1 && last_ > 0) || heading->level < 1)
                    return fail(ErrorCode::Invalid, QStringLiteral("heading"), QStringLiteral("level out of order"));
                last_ = heading->level;
            } else if (const auto* group = std::get_if<Group>(&block.content)) {
                FILROUGE_TRY(check(group->blocks));
            } else if (const auto* list = std::get_if<List>(&block.content)) {
                for (const ListItem& item : list->items)
                    FILROUGE_TRY(check(item.blocks));
            }
        }
        return {};
    }

    [[nodiscard]] bool hasTitle() const { return last_ > 0; }

private:
    int last_ = 0;
};

Result<> checked(const Document& document)
{
    if (document.title.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("title"), QStringLiteral("not empty"));
    if (document.language.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("language"), QStringLiteral("not empty"));
    if (!document.created)
        return fail(ErrorCode::Invalid, QStringLiteral("created"), QStringLiteral("an instant"));
    HeadingRule rule;
    FILROUGE_TRY(rule.check(document.blocks));
    if (!rule.hasTitle())
        return fail(ErrorCode::Invalid, QStringLiteral("heading"), QStringLiteral("one of level 1"));
    return {};
}

} // namespace

Result<QByteArray> writePdf(const Document& document)
{
    FILROUGE_TRY(checked(document));
    FILROUGE_TRY_VALUE(type, TypeCase::open(document.language));
    FILROUGE_TRY_VALUE(strips, Typesetter(type, document.accent).set(document));
    FILROUGE_TRY_VALUE(pages, PagePainter(type, document, strips).paint());
    return finishedPdf(pages, metadataOf(document));
}

Result<int> pageCount(const Document& document)
{
    FILROUGE_TRY(checked(document));
    FILROUGE_TRY_VALUE(type, TypeCase::open(document.language));
    FILROUGE_TRY_VALUE(strips, Typesetter(type, document.accent).set(document));
    return PagePainter(type, document, strips).pages();
}

} // namespace filrouge
