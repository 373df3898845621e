// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/strip.h"

#include <span>

namespace filrouge {

/// Sets a document's blocks into strips. Nothing is drawn and no page is known yet.
class Typesetter final {
public:
    Typesetter(const TypeCase& type, Colour accent) : type_(type), accent_(accent) {}

    /// Errors: MissingGlyph; Malformed for a picture that is none; Invalid for a table or a heading against the
    /// model's rules.
    [[nodiscard]] Result<StripList> set(const Document& document);

private:
    struct Column final {
        double x = 0;
        double width = 0;
    };
    struct Setting final {
        const char* tag = "P";
        TextStyle style = {};
        double before = 0;
        bool keepWithNext = false; ///< the last line with what follows
    };

    [[nodiscard]] Result<> setBlock(const Heading& heading, Column column);
    [[nodiscard]] Result<> setBlock(const Paragraph& paragraph, Column column);
    [[nodiscard]] Result<> setBlock(const List& list, Column column);
    [[nodiscard]] Result<> setBlock(const Facts& facts, Column column);
    [[nodiscard]] Result<> setBlock(const Table& table, Column column);
    [[nodiscard]] Result<> setBlock(const Figure& figure, Column column);
    [[nodiscard]] Result<> setBlock(const Signatures& signatures, Column column);
    [[nodiscard]] Result<> setBlock(const Group& group, Column column);
    [[nodiscard]] Result<> setBlock(const Letterhead& head, Column column);
    [[nodiscard]] Result<> setBlock(const SlipSheet& sheet, Column column);
    [[nodiscard]] Result<> setBlock(const BallotSheet& sheet, Column column);
    [[nodiscard]] Result<> setBlock(const PrintedBoard& board, Column column);
    [[nodiscard]] Result<> setBoardHead(const PrintedBoard& board, const std::vector<Column>& columns);
    [[nodiscard]] Result<> setBoardRow(const PrintedRow& row, const std::vector<Column>& columns);
    [[nodiscard]] Result<> setSlip(const SlipCard& card, Column column, Strip& strip);
    [[nodiscard]] Result<> setBallot(const PaperBallot& ballot, Column column, Strip& strip);
    [[nodiscard]] Result<> setChoices(const std::vector<BallotChoice>& choices, Column column, Strip& strip);
    [[nodiscard]] Result<> setSheetTitle(const Heading& heading, Column column);
    [[nodiscard]] Result<> setLongLetterhead(const Letterhead& head, Column column);
    [[nodiscard]] Result<> setBlocks(const Blocks& blocks, Column column);

    [[nodiscard]] Result<std::shared_ptr<const TextLayout>> layout(const Runs& runs, const TextStyle& style,
                                                                   double width) const;
    [[nodiscard]] Result<std::shared_ptr<const TextLayout>>
    fitted(const QString& words, std::span<const TextStyle> styles, double width, double height) const;
    [[nodiscard]] Result<> setText(const Runs& runs, const Setting& setting, Column column);
    [[nodiscard]] Result<> setRows(const std::vector<Row>& rows, const std::vector<Column>& columns, bool header);
    [[nodiscard]] Result<double> setSignature(const SignatureBox& box, Column column, double ruleY, Strip& strip);
    [[nodiscard]] Result<double> setLine(const QString& text, const TextStyle& style, Column column, double y,
                                         Strip& strip, const char* tag = "P");

    /// The strips from `first` on as decoration: a head that is read once and seen on every page.
    [[nodiscard]] Strip seenAgain(std::size_t first) const;
    std::size_t newLeaf(Element element);
    void place(std::size_t leaf, const std::shared_ptr<const TextLayout>& text, double x, double y, Strip& strip) const;
    Strip& add(Strip strip);
    void open(Element element); ///< before the next strip's own items
    void close();               ///< behind the last strip's items; takes back an element nothing came into
    void space(double height);  ///< before the next strip, if it asks for less
    [[nodiscard]] static QString plain(const Runs& runs);

    const TypeCase& type_;
    Colour accent_;
    StripList list_;
    std::vector<StripItem> pending_ = {};
    double spaceBefore_ = 0;
    PageStyle page_ = PageStyle::Letter;
    int sheetTitle_ = -1; ///< in list_.repeated: above every page of cards
};

} // namespace filrouge
