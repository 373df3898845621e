// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace filrouge::bench {

using Values = std::map<QString, double>;

/// Runs this program again with a laptop's screen and a projector of that size, neither of them real, and reads the
/// "name value" lines it tells. Empty: it failed, and has said why.
[[nodiscard]] Values valuesOfChild(const QStringList& arguments, const QString& projector);

} // namespace filrouge::bench
