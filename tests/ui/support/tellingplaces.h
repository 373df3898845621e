// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace filrouge::tests {

/// What nobody may read before the reveal: that so many chose that persona.
struct SecretTotal final {
    QString persona;
    int ballots = 0;
};

/// Everything on these windows, shown or not, that is read together: the texts of a widget, of a row of a list, a table
/// or a tree, of an action, and of widgets side by side. A string a place, in it a text a line.
[[nodiscard]] QStringList placesOf(const QList<QWidget*>& windows);

/// Where a place names a persona and has its total as a figure of its own: both lines, "Sarah 12: …".
[[nodiscard]] QStringList tellingPlaces(const QStringList& places, const std::vector<SecretTotal>& totals);

} // namespace filrouge::tests
