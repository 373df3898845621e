// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/docxnotes.h"

#include "core/readers/docxstyles.h"
#include "core/readers/paragraphtext.h"
#include "core/readers/xmlpart.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr int widestSpan = 60; // columns of a table in Word

bool isWord(QStringView uri)
{
    return uri.endsWith(u"/wordprocessingml/2006/main") || uri.endsWith(u"/ooxml/wordprocessingml/main");
}

/// What Word means by an element that is there: "off" must be said.
bool isOn(const XmlPart& part)
{
    const QString value = part.attribute(u"val");
    return value != QLatin1String("0") && value != QLatin1String("false") && value != QLatin1String("off");
}

/// The body of a document, or its footnotes, in reading order.
class DocxBody final {
public:
    DocxBody(const DocxStyles& styles, ParagraphText& notes) : styles_(styles), notes_(notes) {}

    /// Texts of footnotes and endnotes, by their part and id: "footnote 2".
    QHash<QString, QString> footnotes;

    Result<> read(XmlPart& part)
    {
        while (part.next() && !notes_.isTooLong()) {
            if (part.xml().isStartElement())
                begin(part);
            else if (part.xml().isEndElement())
                end(part);
            else if (part.xml().isCharacters() && inText_)
                text_ += part.xml().text();
        }
        return part.outcome();
    }

private:
    struct Paragraph final {
        QString text;
        QString style;
        DocxParagraphForm own;
    };
    struct Row final {
        QStringList cells;
        int span = 1; ///< of the last cell
    };

    void begin(XmlPart& part)
    {
        const QStringView name = part.name();
        if (name == u"Fallback") // the same once more, for older programs
            return part.skipElement();
        if (name == u"blip" || name == u"imagedata" || name == u"chart")
            return notes_.leaveOut(SkippedKind::Pictures);
        if (name == u"t" && part.xml().namespaceUri().endsWith(u"/math"))
            return beginText(true);
        if (isWord(part.xml().namespaceUri()))
            beginWord(part, name);
    }

    void beginWord(XmlPart& part, QStringView name)
    {
        if (name == u"p") {
            paragraphs_.emplace_back();
        } else if (name == u"tr") {
            rows_.emplace_back();
        } else if (name == u"tc" && !rows_.empty()) {
            rows_.back().cells.append(QString());
            rows_.back().span = 1;
        } else if (name == u"gridSpan" && !rows_.empty()) {
            rows_.back().span = std::clamp(part.number(u"val", 1), 1, widestSpan);
        } else if (name == u"footnote" || name == u"endnote") {
            note_ = name.toString() + u' ' + part.attribute(u"id");
        } else if (name == u"del" || name == u"moveFrom") {
            if (!inProperties_ && name == u"del")
                notes_.leaveOut(SkippedKind::Deletions);
            part.skipElement();
        } else if (name == u"rPr") {
            inProperties_ = true;
        } else if (name == u"r") {
            ++runs_;
            hidden_ = false;
        } else if (!paragraphs_.empty()) {
            beginWithin(part, name);
        }
    }

    /// Of a paragraph: its settings and its characters.
    void beginWithin(XmlPart& part, QStringView name)
    {
        Paragraph& paragraph = paragraphs_.back();
        if (name == u"pStyle") {
            paragraph.style = part.attribute(u"val");
        } else if (name == u"outlineLvl") {
            paragraph.own.heading = part.number(u"val", 9) < 9 ? part.number(u"val", 0) + 1 : 0;
        } else if (name == u"numId") {
            paragraph.own.list = part.attribute(u"val");
        } else if (name == u"ilvl") {
            paragraph.own.listLevel = part.number(u"val", 0);
        } else if (name == u"commentReference") {
            notes_.leaveOut(SkippedKind::Comments);
        } else if (name == u"vanish" && runs_ > 0) {
            hidden_ = isOn(part);
        } else if (name == u"t") {
            const bool keeps = part.attribute(u"space") == QLatin1String("preserve");
            beginText(keeps);
        } else if (runs_ > 0 && !hidden_) {
            paragraph.text += character(part, name);
        }
    }

    /// What an element stands for within a run.
    QString character(const XmlPart& part, QStringView name)
    {
        if (name == u"tab" || name == u"ptab")
            return QStringLiteral("\t");
        if (name == u"br" || name == u"cr")
            return QStringLiteral("\n");
        if (name == u"noBreakHyphen")
            return QStringLiteral("\u2011");
        if (name == u"footnoteReference" || name == u"endnoteReference") {
            const QString kind =
                name == u"footnoteReference" ? QStringLiteral("footnote ") : QStringLiteral("endnote ");
            const QString text = footnotes.value(kind + part.attribute(u"id"));
            if (text.isEmpty())
                return {};
            notes_.footnote(text);
            return notes_.footnoteMark();
        }
        return {};
    }

    void beginText(bool keepsBlanks)
    {
        text_.clear();
        inText_ = true;
        keepsBlanks_ = keepsBlanks;
    }

    void end(const XmlPart& part)
    {
        const QStringView name = part.name();
        if (name == u"t" && inText_) {
            endText();
        } else if (!isWord(part.xml().namespaceUri())) {
            return;
        } else if (name == u"p" && !paragraphs_.empty()) {
            const Paragraph paragraph = std::move(paragraphs_.back());
            paragraphs_.pop_back();
            place(paragraph);
        } else if (name == u"tc" && !rows_.empty()) {
            for (int i = 1; i < rows_.back().span; ++i)
                rows_.back().cells.append(QString());
        } else if (name == u"tr" && !rows_.empty()) {
            endRow();
        } else if (name == u"footnote" || name == u"endnote") {
            note_.clear();
        } else if (name == u"rPr") {
            inProperties_ = false;
        } else if (name == u"r") {
            --runs_;
            hidden_ = false;
        }
    }

    void endText()
    {
        inText_ = false;
        if (hidden_ && !text_.isEmpty())
            notes_.leaveOut(SkippedKind::HiddenText);
        else if (!paragraphs_.empty())
            paragraphs_.back().text += keepsBlanks_ ? text_ : text_.trimmed();
    }

    void endRow()
    {
        const Row row = std::move(rows_.back());
        rows_.pop_back();
        if (rows_.empty())
            notes_.row(row.cells);
        else // a table within a cell
            addToCell(row.cells.join(u' '));
    }

    void addToCell(const QString& text)
    {
        QStringList& cells = rows_.back().cells;
        if (!cells.isEmpty())
            cells.back() += u' ' + text;
    }

    void place(const Paragraph& paragraph)
    {
        if (!note_.isEmpty()) {
            footnotes[note_] += u' ' + paragraph.text;
            return;
        }
        if (!rows_.empty()) {
            addToCell(paragraph.text);
            return;
        }
        const DocxParagraphForm styled = styles_.form(paragraph.style);
        const int heading = paragraph.own.heading > 0 ? paragraph.own.heading : styled.heading;
        const QString list = paragraph.own.list.isEmpty() ? styled.list : paragraph.own.list;
        const int depth = std::max(0, paragraph.own.listLevel >= 0 ? paragraph.own.listLevel : styled.listLevel);
        const bool listed = !list.isEmpty() && list != QLatin1String("0") && !paragraph.text.trimmed().isEmpty();
        const QString label = listed ? labels_.next(list, styles_.levels(list), depth) : QString();
        if (heading > 0)
            notes_.heading(heading, (label == QLatin1String("-") ? QString() : label + u' ') + paragraph.text);
        else if (listed)
            notes_.item(depth, label, paragraph.text);
        else
            notes_.paragraph(paragraph.text);
    }

    const DocxStyles& styles_;
    ParagraphText& notes_;
    ListLabels labels_;
    std::vector<Paragraph> paragraphs_; ///< those that are open: one in a text box stands within another
    std::vector<Row> rows_;
    QString note_; ///< the footnote that is being read
    QString text_;
    int runs_ = 0;
    bool inText_ = false;
    bool keepsBlanks_ = false;
    bool inProperties_ = false;
    bool hidden_ = false;
};

} // namespace

Result<ReadNotes> docxNotes(const OfficeFile& file)
{
    Package& package = *file.package;
    FILROUGE_TRY_VALUE(parts, relationshipsOf(package, file.mainPart));
    FILROUGE_TRY_VALUE(styles, DocxStyles::read(package, parts));
    ParagraphText notes;
    DocxBody body(styles, notes);
    for (const char* kind : {"footnotes", "endnotes"}) {
        const QString part = parts.byType.value(QLatin1String(kind));
        if (!package.has(part))
            continue;
        FILROUGE_TRY_VALUE(reading, XmlPart::open(package, part));
        FILROUGE_TRY(body.read(reading));
    }
    FILROUGE_TRY_VALUE(reading, XmlPart::open(package, file.mainPart));
    FILROUGE_TRY(body.read(reading));
    return notes.finished(FileForm::Docx);
}

} // namespace filrouge
