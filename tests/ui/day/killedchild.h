// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <set>

namespace filrouge::tests {

/// What a window said before it was killed.
struct SaidBeforeDeath final {
    std::map<qint64, QString> tried; ///< letters, by voter
    std::set<qint64> acknowledged;
};

/// Runs filrouge_day_child on the programme in that folder and kills it with SIGKILL, in whatever it is doing, once it
/// has acknowledged so many ballots. `voters`: names and letters by turns; without them whoever stands first in the
/// list.
[[nodiscard]] SaidBeforeDeath voteAndDie(const QString& folder, int ballots, const QStringList& voters = {});

} // namespace filrouge::tests
