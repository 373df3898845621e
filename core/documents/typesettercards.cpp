// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterstyle.h"
#include "core/documents/printabletext.h"
#include "core/documents/typesetter.h"

#include <algorithm>
#include <array>
#include <span>

// Sheets to be cut up: every card by its own place on the page, none of them flows.

namespace filrouge {

using namespace letterstyle;

namespace {

constexpr int across = 2;
constexpr double slipHeight = 66 * millimetre;
constexpr double ballotHeight = 2 * slipHeight;
constexpr double titleGap = half;
constexpr double padding = 5 * millimetre;
constexpr double qrSize = 30 * millimetre; // read at arm's length, also off a poor printer
constexpr double gap = 4 * millimetre;

constexpr TextStyle sheetTitle{9, line, soft, true};
constexpr std::array slipNames{
    TextStyle{13, 16, ink, true}, TextStyle{11, 13.5, ink, true}, TextStyle{9, 11, ink, true}};
constexpr double nameRoom = 33;
constexpr std::array slipOrganisations{TextStyle{9.5, 12, soft}, TextStyle{8, 10, soft}};
constexpr double organisationRoom = 24;
constexpr TextStyle codeTerm{8.5, 11, soft};
constexpr TextStyle slipCode{21, 26, ink, true};
constexpr TextStyle slipAddress{11, 15, ink, true};
constexpr TextStyle slipText{9.5, 12, ink};

constexpr TextStyle ballotTerm{9, 12, soft};
constexpr std::array ballotQuestions{
    TextStyle{16, 21, ink, true}, TextStyle{13, 17, ink, true}, TextStyle{10, 13, ink, true}};
constexpr TextStyle ballotText{11, 15, ink};
constexpr std::array choiceNames{TextStyle{13, 17, ink}, TextStyle{11, 14, ink}, TextStyle{9, 11, ink}};
constexpr double tallestChoice = 12 * millimetre;
constexpr double lowestChoice = 6.5 * millimetre; // a pen still hits its box
constexpr double tickBox = 6.5 * millimetre;      // room for a figure, where points are given
constexpr double letterWidth = 22;

Shape cutLine(double x, double y, double width, double height)
{
    return {QRectF(x, y, width, height), white, soft, 0, 0.7, true};
}

void addCutLines(Strip& strip, double x, double width, int columns)
{
    std::vector<StripItem> lines;
    for (int column = 0; column <= columns; ++column)
        lines.emplace_back(cutLine(x + width * column / columns, 0, 0, strip.height));
    lines.emplace_back(cutLine(x, 0, width, 0));
    lines.emplace_back(cutLine(x, strip.height, width, 0));
    strip.items.insert(strip.items.begin(), lines.begin(), lines.end());
}

} // namespace

// Above the first page it is the document's heading, above the others a repetition for the eye, at the same height:
// what is cut lies at the same place on every sheet.
Result<> Typesetter::setSheetTitle(const Heading& heading, Column column)
{
    FILROUGE_TRY_VALUE(text, layout(heading.runs, sheetTitle, column.width));
    if (text->isBlank())
        return {};
    Strip strip;
    strip.height = text->height();
    strip.keepWithNext = true;
    strip.items.emplace_back(Bookmark{1, plain(heading.runs)});
    place(newLeaf({.tag = "H1"}), text, column.x, 0, strip);
    add(std::move(strip));
    space(titleGap);
    Strip again;
    again.height = text->height() + titleGap;
    again.items.emplace_back(TextShape{text, column.x, 0});
    sheetTitle_ = static_cast<int>(list_.repeated.size());
    list_.repeated.push_back(std::move(again));
    return {};
}

/// The largest style in which the text stays within the height, or the smallest.
Result<std::shared_ptr<const TextLayout>> Typesetter::fitted(const QString& words, std::span<const TextStyle> styles,
                                                             double width, double height) const
{
    for (const TextStyle& style : styles.first(styles.size() - 1)) {
        FILROUGE_TRY_VALUE(text, layout({Run{words}}, style, width));
        if (text->height() <= height)
            return text;
    }
    return layout({Run{words}}, styles.back(), width);
}

Result<> Typesetter::setBlock(const SlipSheet& sheet, Column column)
{
    const double width = column.width / across;
    for (std::size_t first = 0; first < sheet.cards.size(); first += across) {
        Strip strip;
        strip.height = slipHeight;
        strip.repeated = sheetTitle_;
        const std::size_t end = std::min(sheet.cards.size(), first + across);
        for (std::size_t i = first; i < end; ++i)
            FILROUGE_TRY(setSlip(sheet.cards[i], {column.x + double(i - first) * width, width}, strip));
        addCutLines(strip, column.x, width * double(end - first), static_cast<int>(end - first));
        add(std::move(strip));
    }
    return {};
}

Result<> Typesetter::setSlip(const SlipCard& card, Column column, Strip& strip)
{
    if (printable(card.heading).trimmed().isEmpty() || card.code.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("slip"), QStringLiteral("a heading and a code"));
    const Column inner{column.x + padding, column.width - 2 * padding};
    const Column words{inner.x, inner.width - (card.qrCode ? qrSize + gap : 0)};
    const auto put = [&](const std::shared_ptr<const TextLayout>& text, const char* tag, double y) {
        if (text->isBlank())
            return y;
        place(newLeaf({.tag = tag}), text, words.x, y, strip);
        return y + text->height();
    };
    strip.items.emplace_back(OpenElement{{.tag = "Sect"}});
    strip.items.emplace_back(Bookmark{2, printable(card.heading).simplified()});
    FILROUGE_TRY_VALUE(heading, fitted(card.heading, slipNames, words.width, nameRoom));
    FILROUGE_TRY_VALUE(organisation, fitted(card.organisation, slipOrganisations, words.width, organisationRoom));
    double y = put(heading, "H2", padding);
    y = put(organisation, "P", y) + half / 2;
    // The code stands beside the foot of the QR code and what to do at the foot of the slip, whatever is above them.
    y = std::max(y, padding + qrSize - codeTerm.leading - slipCode.leading);
    FILROUGE_TRY_VALUE(afterTerm, setLine(card.codeTerm, codeTerm, words, y, strip));
    FILROUGE_TRY_VALUE(afterCode, setLine(card.code, slipCode, words, afterTerm, strip));
    FILROUGE_TRY_VALUE(whatToDo, layout({Run{card.instructions}}, slipText, inner.width));
    const double foot = slipAddress.leading + whatToDo->height() + padding;
    y = std::max(std::max(afterCode, padding + qrSize) + half / 2, slipHeight - foot);
    FILROUGE_TRY_VALUE(afterAddress, setLine(card.address, slipAddress, inner, y, strip));
    if (!whatToDo->isBlank())
        place(newLeaf({.tag = "P"}), whatToDo, inner.x, afterAddress, strip);
    const double bottom = afterAddress + whatToDo->height();
    if (card.qrCode) {
        if (card.alternative.trimmed().isEmpty())
            return fail(ErrorCode::Invalid, QStringLiteral("slip"), QStringLiteral("alternative text"));
        strip.items.emplace_back(
            PatternPiece{newLeaf({.tag = "Figure", .alternative = printable(card.alternative)}),
                         *card.qrCode,
                         QRectF(column.x + column.width - padding - qrSize, padding, qrSize, qrSize)});
    }
    strip.items.emplace_back(CloseElement{});
    strip.height = std::max(strip.height, bottom + padding / 2);
    return {};
}

Result<> Typesetter::setBlock(const BallotSheet& sheet, Column column)
{
    const auto count = static_cast<double>(sheet.ballot.choices.size());
    const bool halfPage = count * lowestChoice <= ballotHeight - 2 * padding;
    for (int copy = 0; copy < sheet.copies; ++copy) {
        Strip strip;
        strip.height = halfPage ? ballotHeight : 2 * ballotHeight;
        strip.repeated = sheetTitle_;
        FILROUGE_TRY(setBallot(sheet.ballot, column, strip));
        addCutLines(strip, column.x, column.width, 1);
        add(std::move(strip));
    }
    return {};
}

Result<> Typesetter::setBallot(const PaperBallot& ballot, Column column, Strip& strip)
{
    const double fold = column.x + column.width / 2;
    const Column words{column.x + padding, column.width / 2 - 2 * padding};
    strip.items.emplace_back(Shape{QRectF(fold, 0, 0, strip.height), white, hairline, 0, 0.7});
    strip.items.emplace_back(OpenElement{{.tag = "Sect"}});
    FILROUGE_TRY_VALUE(afterHeading, setLine(ballot.heading, ballotTerm, words, padding, strip, "H2"));
    FILROUGE_TRY_VALUE(question, fitted(ballot.question, ballotQuestions, words.width, strip.height / 2));
    double y = afterHeading + half;
    if (!question->isBlank())
        place(newLeaf({.tag = "P"}), question, words.x, y, strip);
    y += question->height() + line;
    FILROUGE_TRY(setLine(ballot.instructions, ballotText, words, y, strip));
    const Column choices{fold + padding, column.width / 2 - 2 * padding};
    FILROUGE_TRY(setChoices(ballot.choices, choices, strip));
    TextStyle note = ballotTerm;
    note.alignment = Alignment::Right;
    FILROUGE_TRY(setLine(ballot.fold, note, words, strip.height - padding - note.leading, strip));
    strip.items.emplace_back(CloseElement{});
    return {};
}

Result<> Typesetter::setChoices(const std::vector<BallotChoice>& choices, Column column, Strip& strip)
{
    if (choices.empty())
        return fail(ErrorCode::Invalid, QStringLiteral("ballot"), QStringLiteral("choices"));
    const double room = strip.height - 2 * padding;
    const double row = std::min(tallestChoice, room / double(choices.size()));
    const double box = std::min(tickBox, 0.6 * row);
    const Column letter{column.x + tickBox + gap, letterWidth};
    const Column name{letter.x + letterWidth, column.x + column.width - letter.x - letterWidth};
    strip.items.emplace_back(OpenElement{{.tag = "L", .listNumbering = "UpperAlpha"}});
    double top = padding + std::max(0.0, (room - row * double(choices.size())) / 2);
    for (const BallotChoice& choice : choices) {
        FILROUGE_TRY_VALUE(text, fitted(choice.name, choiceNames, name.width, row));
        if (text->height() > row) { // its letter names it as well
            TextStyle style = choiceNames.back();
            style.elided = true;
            FILROUGE_TRY_VALUE(elided, layout({Run{choice.name}}, style, name.width));
            text = elided;
        }
        if (text->isBlank())
            return fail(ErrorCode::Invalid, QStringLiteral("ballot"), QStringLiteral("a choice without a name"));
        TextStyle bold = choiceNames[row < 20 ? 1 : 0];
        bold.bold = true;
        const double middle = top + row / 2;
        strip.items.emplace_back(
            Shape{QRectF(column.x + (tickBox - box) / 2, middle - box / 2, box, box), white, ink, 2, 1.1});
        strip.items.emplace_back(OpenElement{{.tag = "LI"}});
        FILROUGE_TRY(setLine(choice.letter, bold, letter, middle - bold.leading / 2, strip, "Lbl"));
        place(newLeaf({.tag = "LBody"}), text, name.x, middle - text->height() / 2, strip);
        strip.items.emplace_back(CloseElement{});
        top += row;
    }
    strip.items.emplace_back(CloseElement{});
    return {};
}

} // namespace filrouge
