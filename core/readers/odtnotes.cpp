// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/odtnotes.h"

#include "core/readers/odtstyles.h"
#include "core/readers/paragraphtext.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr int mostRepeated = 1'000; // spaces or cells in a row
constexpr int mostCells = 200;

/// The content of a document in reading order.
class OdtBody final {
public:
    OdtBody(OdtStyles& styles, ParagraphText& notes) : styles_(styles), notes_(notes) {}

    Result<> read(XmlPart& part)
    {
        while (part.next() && !notes_.isTooLong()) {
            if (part.xml().isStartElement())
                begin(part);
            else if (part.xml().isEndElement())
                end(part);
            else if (part.xml().isCharacters() && !paragraphs_.empty())
                addCollapsed(part.xml().text());
        }
        return part.outcome();
    }

private:
    struct Paragraph final {
        QString text;
        int heading = 0;
        std::size_t lists = 0; ///< how many of the open lists it stands in
        std::size_t rows = 0;
    };
    struct List final {
        QString id; ///< whose items are counted together
        QString style;
        bool fresh = false; ///< an item has begun and nothing stands in it yet
    };

    void begin(XmlPart& part)
    {
        const QStringView name = part.name();
        const QStringView uri = part.xml().namespaceUri();
        if (uri.contains(u":style:") || name == u"list-style" || name.startsWith(u"list-level-style"))
            return styles_.take(part);
        if (leaveOut(part, name))
            return part.skipElement();
        if (uri.contains(u":table:"))
            beginTable(part, name);
        else if (name == u"image" || name == u"plugin")
            notes_.leaveOut(SkippedKind::Pictures);
        else if (uri.contains(u":text:"))
            beginText(part, name);
    }

    /// What is no part of the text.
    bool leaveOut(const XmlPart& part, QStringView name)
    {
        if (name == u"annotation") {
            notes_.leaveOut(SkippedKind::Comments);
            return true;
        }
        if (name == u"deletion") // what was there is kept before the text
            notes_.leaveOut(SkippedKind::Deletions);
        if (name == u"section" && part.attribute(u"display") == QLatin1String("none")) {
            notes_.leaveOut(SkippedKind::HiddenText);
            return true;
        }
        if (name == u"span" && styles_.isHidden(part.attribute(u"style-name"))) {
            notes_.leaveOut(SkippedKind::HiddenText);
            return true;
        }
        return name == u"deletion" || name == u"note-citation" || name == u"ruby-text" || name == u"forms" ||
               name == u"scripts" || name == u"font-face-decls" ||
               (part.xml().namespaceUri().contains(u"svg") && (name == u"title" || name == u"desc"));
    }

    void beginTable(const XmlPart& part, QStringView name)
    {
        if (name == u"table-row") {
            rows_.emplace_back();
        } else if ((name == u"table-cell" || name == u"covered-table-cell") && !rows_.empty()) {
            const int times = std::clamp(part.number(u"number-columns-repeated", 1), 1, mostCells);
            for (int i = 0; i < times && rows_.back().size() < mostCells; ++i)
                rows_.back().append(QString());
        }
    }

    void beginText(const XmlPart& part, QStringView name)
    {
        if (name == u"p" || name == u"h") {
            const QString style = part.attribute(u"style-name");
            const int heading = name == u"h" ? std::max(1, part.number(u"outline-level", 1)) : styles_.heading(style);
            paragraphs_.push_back({{}, heading, lists_.size(), rows_.size()});
        } else if (name == u"list") {
            beginList(part);
        } else if ((name == u"list-item" || name == u"list-header") && !lists_.empty()) {
            lists_.back().fresh = name == u"list-item";
        } else if (name == u"note-body") {
            noteFrom_.push_back(paragraphs_.size());
        } else if (paragraphs_.empty()) {
            return;
        } else if (name == u"s") {
            paragraphs_.back().text += QString(std::clamp(part.number(u"c", 1), 1, mostRepeated), u' ');
        } else if (name == u"tab") {
            paragraphs_.back().text += u'\t';
        } else if (name == u"line-break") {
            paragraphs_.back().text += u'\n';
        }
    }

    void beginList(const XmlPart& part)
    {
        const QString style = part.attribute(u"style-name");
        if (!lists_.empty()) {
            lists_.push_back({lists_.front().id, style.isEmpty() ? lists_.back().style : style, false});
            return;
        }
        QString id = part.attribute(u"continue-list");
        if (!part.attribute(u"id").isEmpty() && id.isEmpty())
            id = part.attribute(u"id");
        if (part.attribute(u"continue-numbering") == QLatin1String("true") && !lastList_.isEmpty())
            id = lastList_;
        if (id.isEmpty())
            id = QStringLiteral("list %1").arg(++unnamed_);
        // A list that goes on with another goes on counting under the first one's name.
        id = firstOf_.value(id, id);
        if (const QString own = part.attribute(u"id"); !own.isEmpty())
            firstOf_.insert(own, id);
        lastList_ = id;
        lists_.push_back({id, style, false});
    }

    void end(const XmlPart& part)
    {
        const QStringView name = part.name();
        const QStringView uri = part.xml().namespaceUri();
        if (uri.contains(u":table:") && name == u"table-row" && !rows_.empty()) {
            const QStringList cells = std::move(rows_.back());
            rows_.pop_back();
            if (rows_.empty())
                notes_.row(cells);
            else
                addToCell(cells.join(u' '));
        } else if (!uri.contains(u":text:")) {
            return;
        } else if ((name == u"p" || name == u"h") && !paragraphs_.empty()) {
            const Paragraph paragraph = std::move(paragraphs_.back());
            paragraphs_.pop_back();
            place(paragraph);
        } else if (name == u"list" && !lists_.empty()) {
            lists_.pop_back();
        } else if (name == u"note-body" && !noteFrom_.empty()) {
            noteFrom_.pop_back();
            notes_.footnote(note_.simplified());
            note_.clear();
            if (!paragraphs_.empty())
                paragraphs_.back().text += notes_.footnoteMark();
        }
    }

    /// Blanks in a row are one in ODF, as in HTML.
    void addCollapsed(QStringView characters)
    {
        QString& text = paragraphs_.back().text;
        for (const QChar character : characters) {
            const bool blank = character == u' ' || character == u'\n' || character == u'\t' || character == u'\r';
            if (!blank)
                text += character;
            else if (!text.isEmpty() && text.back() != u' ' && text.back() != u'\n' && text.back() != u'\t')
                text += u' ';
        }
    }

    void addToCell(const QString& text)
    {
        if (!rows_.back().isEmpty())
            rows_.back().back() += u' ' + text;
    }

    void place(const Paragraph& paragraph)
    {
        if (!noteFrom_.empty() && paragraphs_.size() >= noteFrom_.back()) {
            note_ += u' ' + paragraph.text;
        } else if (paragraph.rows > 0 && !rows_.empty()) {
            addToCell(paragraph.text);
        } else if (paragraph.heading > 0) {
            notes_.heading(paragraph.heading, paragraph.text);
        } else if (paragraph.lists > 0 && paragraph.lists <= lists_.size()) {
            placeItem(paragraph);
        } else {
            notes_.paragraph(paragraph.text);
        }
    }

    void placeItem(const Paragraph& paragraph)
    {
        if (paragraph.text.trimmed().isEmpty())
            return;
        List& list = lists_[paragraph.lists - 1];
        const int depth = static_cast<int>(paragraph.lists) - 1;
        if (list.fresh)
            notes_.item(depth, labels_.next(list.id, styles_.levels(list.style), depth), paragraph.text);
        else
            notes_.paragraph(paragraph.text); // the second one of an item
        list.fresh = false;
    }

    OdtStyles& styles_;
    ParagraphText& notes_;
    ListLabels labels_;
    std::vector<Paragraph> paragraphs_; ///< those that are open: one in a frame stands within another
    std::vector<List> lists_;
    std::vector<QStringList> rows_;
    std::vector<std::size_t> noteFrom_; ///< for each open footnote, how many paragraphs it stands in
    QString note_;
    QHash<QString, QString> firstOf_;
    QString lastList_;
    int unnamed_ = 0;
};

} // namespace

Result<ReadNotes> odtNotes(const OfficeFile& file)
{
    OdtStyles styles;
    const QString common = QStringLiteral("styles.xml");
    if (file.package->has(common)) {
        FILROUGE_TRY_VALUE(part, XmlPart::open(*file.package, common));
        while (part.next())
            if (part.xml().isStartElement())
                styles.take(part);
        FILROUGE_TRY(part.outcome());
    }
    ParagraphText notes;
    OdtBody body(styles, notes);
    FILROUGE_TRY_VALUE(part, XmlPart::open(*file.package, file.mainPart));
    FILROUGE_TRY(body.read(part));
    return notes.finished(FileForm::Odt);
}

} // namespace filrouge
