// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace filrouge {

/// How one level of a list is labelled.
struct LabelLevel final {
    enum class Style { Bullet, None, Decimal, LowerLetter, UpperLetter, LowerRoman, UpperRoman };
    Style style = Style::Bullet;
    int start = 1;
    QString pattern = QStringLiteral("%1."); ///< %1 … %9: the numbers of the levels, from the outermost
};

/// A list's levels, from the outermost.
using LabelLevels = std::vector<LabelLevel>;

/// Counts the items of lists, and says what stands before each.
class ListLabels final {
public:
    /// The label of the next item of that list at that depth (from 0); empty: none. Items of deeper levels begin anew
    /// after it.
    [[nodiscard]] QString next(const QString& list, const LabelLevels& levels, int depth);
    /// The next item of that list is its first.
    void restart(const QString& list) { counts_.remove(list); }

private:
    QHash<QString, std::vector<int>> counts_;
};

} // namespace filrouge
