// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/officefile.h"
#include "core/readers/skipped.h"

namespace filrouge {

/// Notes as their author typed them, as plain text: a blank line between paragraphs; headings marked as in Markdown
/// ("## Aux bornes"), items of lists by "- " or by their number, rows of tables as lines whose cells are parted by
/// tabs; footnotes at the end. TXT and MD are taken as they are.
struct ReadNotes final {
    QString text;  ///< with line feeds, without blanks at its ends
    QString title; ///< its first heading or, if it is short, its first line; may be empty
    FileForm form = FileForm::Text;
    std::vector<Skipped> skipped;

    friend bool operator==(const ReadNotes&, const ReadNotes&) = default;
};

/// More is refused: TooLarge.
constexpr qsizetype longestNotes = 2'000'000; // UTF-16 units

/// What the names of files that hold notes end with, without the dot, in lower case. A text may be a table as well.
[[nodiscard]] QStringList notesEndings();

/// Callable from any thread. Errors: NotUtf8, TooLarge, Malformed (detail: what it is instead, or that it holds no
/// text, or has a password), Cancelled.
[[nodiscard]] Result<ReadNotes> readNotes(const QByteArray& bytes, ReadWatch* watch = nullptr);

/// The same of a file, whose form is told by its content; FileMissing, ReadFailed. `where` is the path.
[[nodiscard]] Result<ReadNotes> readNotesFile(const QString& path, ReadWatch* watch = nullptr);

} // namespace filrouge
