// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace filrouge {

/// A stretch of a text, in UTF-16 units as QString counts them.
struct TextStretch final {
    int start = 0;
    int length = 0;

    friend bool operator==(const TextStretch&, const TextStretch&) = default;
};

/// What somebody looks for, to be pointed at in a text: words as the search index takes them, whatever their accents
/// and case. Nothing in it: nothing is pointed at.
class SearchWords final {
public:
    SearchWords() = default;
    /// As typed into the search: every word of it begins a word of the text. A letter alone among longer words (the l
    /// of l'eau) is not worth pointing at.
    [[nodiscard]] static SearchWords typed(const QString& query);
    /// These words one after the other, and whole.
    [[nodiscard]] static SearchWords sentence(const QString& words);

    [[nodiscard]] bool isEmpty() const { return words_.isEmpty(); }
    /// Where they stand, from left to right and apart: whole words, or the whole sentence. At most `most`.
    [[nodiscard]] std::vector<TextStretch> in(const QString& text, int most = 1000) const;
    /// `most` words of the text in a row, "…" for what is before and behind: those with most of the sought ones, the
    /// first of such stretches; the beginning where there is none. Of a very long text only the part around the first.
    [[nodiscard]] QString excerpt(const QString& text, int most) const;

    friend bool operator==(const SearchWords&, const SearchWords&) = default;

private:
    QStringList words_; ///< folded
    bool inARow_ = false;
};

/// Without accents and case, as FTS5's tokenizer unicode61 with remove_diacritics 2 compares words.
[[nodiscard]] QString foldedAsIndexed(const QString& text);

} // namespace filrouge
