// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/vote/ballotboxvalues.h"

#include <QByteArray>

#include <array>
#include <optional>

// How a ballot box is laid out in its file. Every value that changes while people vote keeps its size in SQLite's
// record format: blobs of fixed length, and integers 0 and 1, which take no byte at all.

namespace filrouge::boxlayout {

inline constexpr int applicationId = 0x46725572; ///< "FrUr"
inline constexpr int schemaVersion = 1;
inline constexpr int slotsPerRow = 4;
inline constexpr int keySize = 16;     ///< bytes of a slot's key
inline constexpr int contentSize = 64; ///< most bytes a ballot's content has
inline constexpr int recordSize = 80;
static_assert(3 * mostPoints <= contentSize && mostOptions <= contentSize); // a letter and two digits; a letter each

// Also what checks a file that comes from elsewhere: exactly these, and no trigger or view beside them.
inline constexpr std::array tables{
    "CREATE TABLE box(id INTEGER PRIMARY KEY, uuid TEXT NOT NULL, definition TEXT NOT NULL, method TEXT NOT NULL, "
    "options INTEGER NOT NULL, blank INTEGER NOT NULL, changeable INTEGER NOT NULL, admission TEXT NOT NULL, "
    "most_approvals INTEGER NOT NULL, "
    "points INTEGER NOT NULL, most_on_one INTEGER NOT NULL, state BLOB NOT NULL) STRICT",
    "CREATE TABLE counter(id INTEGER PRIMARY KEY, value BLOB NOT NULL) STRICT",
    "CREATE TABLE roll(id INTEGER PRIMARY KEY, participant BLOB NOT NULL, entitled INTEGER NOT NULL, "
    "voted INTEGER NOT NULL) STRICT",
    "CREATE TABLE urn(slot BLOB PRIMARY KEY, used INTEGER NOT NULL, record BLOB NOT NULL) STRICT, WITHOUT ROWID",
};

/// Rows of `counter`: one a channel, in the order of Channel, then the spoiled ballots.
inline constexpr int spoiledCounter = 3;
inline constexpr int counters = 4;

struct SlotRecord final {
    QString trackingCode;
    QString content;
};

[[nodiscard]] QByteArray packed(const SlotRecord& record);
/// Nothing when the bytes are no record.
[[nodiscard]] std::optional<SlotRecord> recordFrom(const QByteArray& bytes);

/// Eight bytes, whatever the number.
[[nodiscard]] QByteArray packed(qint64 number);
[[nodiscard]] std::optional<qint64> numberFrom(const QByteArray& bytes);

[[nodiscard]] QByteArray packed(BoxState state);
[[nodiscard]] std::optional<BoxState> stateFrom(const QByteArray& bytes);

} // namespace filrouge::boxlayout
