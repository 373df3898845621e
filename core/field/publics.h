// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace filrouge {

// Publics are written as people list them: "Personnes sans voiture, jeunes".

/// Each public that a text names, in its order, as it is written there but for its first letter, a capital. Parted by
/// commas, semicolons and line ends.
[[nodiscard]] QStringList publicsIn(const QString& text);

/// What two writings of one public have in common: "Jeunes " and "jeunes" are the same, accents do not count.
[[nodiscard]] QString publicKey(const QString& name);

} // namespace filrouge
