// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace filrouge {

/// Text as a page can carry it: composed (NFC), without soft hyphens, control, joining and direction characters,
/// which draw nothing and would be lost or glued in what a screen reader hears; tabs are spaces, ends of line "\n".
[[nodiscard]] QString printable(const QString& text);

/// The paragraphs of a text typed in one field: parted at ends of line, blank ones left out.
[[nodiscard]] QStringList paragraphsOf(const QString& text);

/// A text on one line, of at most `most` characters (2 or more): a longer one breaks off behind a word, where one ends
/// near, with "…".
[[nodiscard]] QString abridged(const QString& text, qsizetype most);

/// "🙂 U+1F642": a character as a sentence to the user names it.
[[nodiscard]] QString characterName(char32_t character);

} // namespace filrouge
