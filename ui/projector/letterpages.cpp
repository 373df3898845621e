// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/letterpages.h"

#include "ui/projector/board.h"

#include <algorithm>

namespace filrouge {

namespace {

const QSizeF narrowest(1000, 750);
constexpr double pageTextShare = 0.047; // a page is filled at this size, and has some to give

bool fits(const LetterPage& page, const QRectF& column, const QString& family)
{
    return letterText(page, column, family, static_cast<int>(narrowest.height() * pageTextShare)).has_value();
}

/// Where a text can be parted: before each space that may break a line.
std::vector<qsizetype> gapsOf(const QString& text)
{
    std::vector<qsizetype> gaps;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text[at].isSpace() && text[at] != QChar::Nbsp && text[at] != QChar(0x202F))
            gaps.push_back(at);
    return gaps;
}

/// How much of the text goes on a page of its own: whole sentences if there is one, whole words otherwise.
qsizetype portion(const LetterParagraph& paragraph, const QRectF& column, const QString& family)
{
    // More words never take less room: the last gap that fits is found by halves, not by setting every word.
    const std::vector<qsizetype> gaps = gapsOf(paragraph.text);
    const auto tooMuch = std::ranges::partition_point(gaps, [&](qsizetype at) {
        return fits({{paragraph.heading, paragraph.text.left(at)}}, column, family);
    });
    qsizetype whole = tooMuch == gaps.begin() ? 0 : *(tooMuch - 1);
    for (auto gap = tooMuch; gap != gaps.begin();)
        if (const qsizetype at = *--gap; at > 0 && QStringLiteral(".!?…").contains(paragraph.text[at - 1])) {
            whole = at;
            break;
        }
    return whole > 0 ? whole : qMin<qsizetype>(paragraph.text.size(), 40);
}

} // namespace

std::vector<LetterPage> letterPages(const std::vector<LetterParagraph>& letter, const QString& family)
{
    const QRectF column = letterColumn(narrowest);
    std::vector<LetterPage> pages;
    LetterPage page;
    const auto turn = [&] {
        if (!page.empty())
            pages.push_back(std::exchange(page, {}));
    };
    for (LetterParagraph paragraph : letter) {
        page.push_back(paragraph);
        if (fits(page, column, family))
            continue;
        page.pop_back();
        turn();
        while (!fits({paragraph}, column, family) && !paragraph.text.isEmpty()) {
            const qsizetype taken = portion(paragraph, column, family);
            pages.push_back({{paragraph.heading, paragraph.text.left(taken).trimmed()}});
            paragraph = {{}, paragraph.text.mid(taken).trimmed()};
        }
        page.push_back(paragraph);
    }
    turn();
    return pages;
}

} // namespace filrouge
