// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readnotes.h"

#include <QStringList>

namespace filrouge {

/// Sets the paragraphs of a document as plain text, alike whatever document they come from. Blank ones are passed over.
class ParagraphText final {
public:
    void paragraph(const QString& text);
    void heading(int level, const QString& text);
    /// `label` is what stands before it: "-", "2.", "b)"; `depth` from 0.
    void item(int depth, const QString& label, const QString& text);
    void row(QStringList cells);
    /// The mark that stands in the text, and what it refers to.
    [[nodiscard]] QString footnoteMark();
    void footnote(const QString& text) { footnotes_.append(text); }
    void leaveOut(SkippedKind kind) { tally(skipped_, kind); }

    [[nodiscard]] bool isTooLong() const { return text_.size() > longestNotes; }
    /// TooLarge; Malformed: there is nothing in it.
    [[nodiscard]] Result<ReadNotes> finished(FileForm form);

private:
    enum class Line { None, Paragraph, Heading, Item, Row };
    void add(Line line, const QString& text);

    QString text_;
    QString title_;
    QStringList footnotes_;
    int marks_ = 0;
    Line last_ = Line::None;
    std::vector<Skipped> skipped_;
};

/// Text as notes keep it: line feeds as line ends, no control characters, no half surrogates.
[[nodiscard]] QString cleanedNotes(QString text);

/// Its first Markdown heading, or its first line if that is short.
[[nodiscard]] QString titleOf(const QString& notes);

} // namespace filrouge
