// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace filrouge {

/// One text's places in Unicode code points and in the UTF-16 units of QString. Read in one pass when it is made; a
/// text without surrogates, as most are, costs nothing afterwards. A lone surrogate counts as one code point.
class CodePoints final {
public:
    explicit CodePoints(const QString& text);

    /// Of the whole text.
    [[nodiscard]] int count() const { return count_; }
    /// Those before that unit, which is taken to the nearest end when it lies outside.
    [[nodiscard]] int before(qsizetype unit) const;
    /// Where that code point begins; the end of the text when there are fewer.
    [[nodiscard]] qsizetype unitOf(int point) const;

private:
    QString text_;
    int count_ = 0;
    std::vector<int> marks_; ///< code points before every so many units; empty: one unit each
};

} // namespace filrouge
