// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/kind.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/field/fieldprogress.h"

#include <QDate>

#include <vector>

namespace filrouge {

class Connection;

/// The six stations of the thread, in their order.
enum class Station { Listen, Understand, Choose, Commit, Build, Publish };

/// How far one has come, beside what was aimed at (0: no target).
struct Progress final {
    int done = 0;
    int target = 0;

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// Something useful to do now, and where: the item it is about (id 0: the room; of Kind::Programme at Commit: the
/// follow-up of all promises).
struct NextStep final {
    Station station = Station::Listen;
    Text sentence;
    Kind kind = Kind::Programme;
    qint64 id = 0;
};

/// Where the programme stands on its thread (requirement X1).
struct ThreadFigures final {
    FieldProgress field;
    Progress personas;
    Progress participants; ///< on the roll of the latest seminar
    int present = 0;       ///< of them, signed in
    Progress chosen;       ///< personas chosen by the votes of the latest seminar
    Progress letters;      ///< engagement letters, one for each chosen persona
    Progress kept;         ///< promises kept, of those that the letters make
    int teams = 0;         ///< of the lab
    int fieldTests = 0;    ///< held in the lab
    QDate startsOn;
    QDate seminarOn;
    QDate horizon;
    std::vector<NextStep> next; ///< the most pressing first, along the thread
};

/// Reads it all; a few milliseconds on a programme a hundred times the size of Cahors. `today`: what has been held and
/// what is still to come.
[[nodiscard]] Result<ThreadFigures> threadFigures(Connection& connection, QDate today);

} // namespace filrouge
