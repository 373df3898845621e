// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"

#include "core/documents/printabletext.h"

#include <QStringList>

namespace filrouge {

namespace {

class PlainWriter final {
public:
    QString write(const Document& document)
    {
        // French sets a space before the colon.
        colon_ = document.language.startsWith(QStringLiteral("fr")) ? QStringLiteral("\u00A0: ") : QStringLiteral(": ");
        blocks(document.blocks);
        if (!document.version.isEmpty() || !document.furniture.note.isEmpty()) {
            paragraph(QStringLiteral("--"));
            paragraph(document.furniture.note);
            paragraph(document.version);
        }
        return out_.join(QStringLiteral("\n")) + u'\n';
    }

private:
    static QString text(const Runs& runs)
    {
        QString joined;
        for (const Run& run : runs) {
            joined += printable(run.text);
            if (!run.link.isEmpty() && run.link != run.text)
                joined += QStringLiteral(" (%1)").arg(printable(run.link));
        }
        return joined.trimmed();
    }

    void line(const QString& text) { out_ += text.isEmpty() ? QString() : QString(indent_, u' ') + text; }

    void paragraph(const QString& text)
    {
        if (text.isEmpty())
            return;
        gap();
        for (const QString& one : text.split(u'\n'))
            line(one);
    }

    void gap()
    {
        if (!tight_ && !out_.isEmpty() && !out_.back().isEmpty())
            out_ += QString();
        tight_ = false;
    }

    void blocks(const Blocks& blocks)
    {
        for (const Block& block : blocks)
            std::visit([this](const auto& content) { write(content); }, block.content);
    }

    void write(const Heading& heading)
    {
        const QString words = text(heading.runs);
        if (words.isEmpty())
            return;
        const QString full = heading.number.isEmpty() ? words : heading.number + QStringLiteral(". ") + words;
        paragraph(full);
        if (heading.level <= 2)
            line(QString(full.size(), heading.level == 1 ? u'=' : u'-'));
    }

    void write(const Paragraph& paragraph) { this->paragraph(text(paragraph.runs)); }

    void write(const List& list)
    {
        int number = 0;
        for (const ListItem& item : list.items) {
            const QString mark = list.ordered ? QStringLiteral("%1. ").arg(++number) : QStringLiteral("- ");
            const qsizetype first = out_.size();
            tight_ = number > 1 || (!list.ordered && &item != &list.items.front());
            indent_ += int(mark.size());
            blocks(item.blocks);
            indent_ -= int(mark.size());
            for (qsizetype i = first; i < out_.size(); ++i) {
                if (!out_[i].isEmpty()) {
                    out_[i].replace(indent_, mark.size(), mark);
                    break;
                }
            }
        }
    }

    void write(const Facts& facts)
    {
        gap();
        for (const Fact& fact : facts.facts)
            line(QStringLiteral("  ") + fact.term + colon_ + text(fact.value));
    }

    void write(const Table& table)
    {
        for (const Row& row : table.rows) {
            gap();
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const QString value = text(row.cells[i].runs);
                const bool named = !table.header.empty() && i < table.header.front().cells.size();
                const QString name = named ? text(table.header.front().cells[i].runs) : QString();
                line(name.isEmpty() ? value : name + colon_ + value);
            }
        }
    }

    void write(const Figure& figure) { paragraph(QStringLiteral("[%1]").arg(printable(figure.alternative))); }

    void write(const Signatures& signatures)
    {
        for (const SignatureBox& box : signatures.boxes) {
            gap();
            for (const QString& words : {box.name, box.role, box.organisation, box.signedOn}) {
                if (!words.isEmpty())
                    line(printable(words));
            }
        }
    }

    void write(const SlipSheet& sheet)
    {
        for (const SlipCard& card : sheet.cards) {
            gap();
            for (const QString& words : {card.heading,
                                         card.organisation,
                                         card.codeTerm + colon_ + card.code,
                                         card.address,
                                         card.instructions}) {
                if (!words.isEmpty())
                    line(printable(words));
            }
        }
    }

    void write(const BallotSheet& sheet)
    {
        const PaperBallot& ballot = sheet.ballot;
        for (const QString& words : {ballot.heading, ballot.question, ballot.instructions})
            paragraph(printable(words));
        gap();
        for (const BallotChoice& choice : ballot.choices)
            line(QStringLiteral("[ ] ") + (choice.letter.isEmpty() ? QString() : choice.letter + QStringLiteral(". ")) +
                 printable(choice.name));
    }

    void write(const PrintedBoard& board)
    {
        for (const PrintedRow& row : board.rows) {
            paragraph(board.laneTerm + colon_ + printable(row.lane));
            for (std::size_t i = 0; i < row.cells.size() && i < board.columns.size(); ++i) {
                const PrintedColumn& column = board.columns[i];
                if (row.cells[i].empty())
                    continue;
                line(QStringLiteral("  ") + column.name +
                     (column.count.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(column.count)));
                for (const PrintedCard& card : row.cells[i])
                    line(QStringLiteral("  - ") + printable(card.title) +
                         (card.marks.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(printable(card.marks))));
            }
        }
    }

    void write(const Group& group) { blocks(group.blocks); }

    void write(const Letterhead& head)
    {
        gap();
        for (const QString& words : head.sender)
            line(printable(words));
        gap();
        for (const QString& words : head.addressee)
            line(printable(words));
        paragraph(printable(head.placeAndDate));
    }

    QStringList out_;
    QString colon_;
    int indent_ = 0;
    bool tight_ = false; ///< no empty line before the next paragraph
};

} // namespace

QString writePlainText(const Document& document)
{
    return PlainWriter().write(document);
}

} // namespace filrouge
