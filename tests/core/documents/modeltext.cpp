// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/modeltext.h"

#include <QRegularExpression>

namespace filrouge::tests {

namespace {

class Collector final {
public:
    QStringList run(const Blocks& blocks)
    {
        for (const Block& block : blocks)
            std::visit([this](const auto& content) { collect(content); }, block.content);
        return texts_;
    }

private:
    void add(const QString& text)
    {
        QString heard = text;
        heard.remove(QChar(0x00AD));
        heard = heard.normalized(QString::NormalizationForm_C).simplified();
        if (!heard.isEmpty())
            texts_ += heard;
    }

    static QString joined(const Runs& runs)
    {
        QString text;
        for (const Run& run : runs)
            text += run.text;
        return text;
    }

    void collect(const Heading& heading)
    {
        const QString text = joined(heading.runs);
        add(text.trimmed().isEmpty() ? QString() : heading.number + u' ' + text);
    }
    void collect(const Paragraph& paragraph) { add(joined(paragraph.runs)); }
    void collect(const Group& group) { run(group.blocks); }
    void collect(const Figure&) {} // said by its alternative, which is no text
    void collect(const List& list)
    {
        int number = 0;
        for (const ListItem& item : list.items) {
            ++number;
            if (Collector().run(item.blocks).isEmpty())
                continue; // an item that says nothing has no mark either
            add(list.ordered ? QString::number(number) + u'.' : QStringLiteral("•"));
            run(item.blocks);
        }
    }
    void collect(const Facts& facts)
    {
        for (const Fact& fact : facts.facts) {
            if (joined(fact.value).trimmed().isEmpty())
                continue;
            add(fact.term);
            add(joined(fact.value));
        }
    }
    void collect(const Table& table)
    {
        for (const std::vector<Row>* rows : {&table.header, &table.rows}) {
            for (const Row& row : *rows) {
                for (const Cell& cell : row.cells) {
                    const QString text = joined(cell.runs);
                    add(text.trimmed().isEmpty() ? QStringLiteral("–") : text);
                }
            }
        }
    }
    void collect(const SlipSheet& sheet)
    {
        for (const SlipCard& card : sheet.cards) {
            for (const QString& text :
                 {card.heading, card.organisation, card.codeTerm, card.code, card.address, card.instructions})
                add(text);
        }
    }
    void collect(const BallotSheet& sheet)
    {
        for (int copy = 0; copy < sheet.copies; ++copy) {
            for (const QString& text : {sheet.ballot.heading, sheet.ballot.question, sheet.ballot.instructions})
                add(text);
            for (const BallotChoice& choice : sheet.ballot.choices) {
                add(choice.letter);
                add(choice.name);
            }
            add(sheet.ballot.fold);
        }
    }
    void collect(const PrintedBoard& board)
    {
        if (board.rows.empty())
            return;
        add(board.laneTerm);
        for (const PrintedColumn& column : board.columns) {
            add(column.name);
            add(column.count);
        }
        for (const PrintedRow& row : board.rows) {
            add(row.lane);
            for (const std::vector<PrintedCard>& cell : row.cells) {
                if (cell.empty())
                    add(QStringLiteral("–"));
                for (const PrintedCard& card : cell) {
                    add(card.title);
                    add(card.marks);
                }
            }
        }
    }
    void collect(const Signatures& signatures)
    {
        for (const SignatureBox& box : signatures.boxes) {
            for (const QString& text : {box.name, box.role, box.organisation, box.signedOn})
                add(text);
        }
    }
    void collect(const Letterhead& head)
    {
        for (const QString& text : head.sender)
            add(text);
        for (const QString& text : head.addressee)
            add(text);
        add(head.placeAndDate);
    }

    QStringList texts_;
};

} // namespace

QStringList textsOf(const Document& document)
{
    return Collector().run(document.blocks);
}

QStringList structureTexts(const QString& pdfinfoOutput)
{
    static const QRegularExpression quotedLine(QStringLiteral("^\\s*\"(.*)\"$"));
    static const QRegularExpression inlineElement(QStringLiteral("^\\s*(Span|Link)\\b"));
    static const QRegularExpression attribute(QStringLiteral("^\\s*/|^\\s*Object "));
    QStringList texts;
    bool inlined = false; // in a Span or Link
    bool joining = false; // the text before was in one too, of the same element
    for (const QString& line : pdfinfoOutput.split(u'\n')) {
        if (const auto match = quotedLine.match(line); match.hasMatch()) {
            if (match.captured(1).isEmpty())
                continue;
            if (inlined && joining)
                texts.last() += match.captured(1);
            else
                texts += match.captured(1);
            joining = inlined;
        } else if (inlineElement.match(line).hasMatch()) {
            inlined = true;
        } else if (!line.trimmed().isEmpty() && !attribute.match(line).hasMatch()) {
            inlined = joining = false;
        }
    }
    for (QString& text : texts)
        text = text.simplified();
    texts.removeAll(QString());
    return texts;
}

} // namespace filrouge::tests
