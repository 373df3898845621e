// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/aggregateschema.h"
#include "core/storage/changes.h"
#include "core/storage/connection.h"

#include <map>
#include <optional>

namespace filrouge {

struct SearchHit final {
    Kind kind = Kind::Programme;
    qint64 id = 0;
    QString title;
    QString excerpt; ///< around the words that were sought

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// One FTS5 table over every text of the programme, with its own copy of the texts (an index over the tables
/// themselves is corrupted by undo). Written in the same transaction as the edit.
class SearchIndex final {
public:
    SearchIndex(Connection& connection, const ProgrammeSchema& schema);

    /// Brings the index up to what `changes` touched.
    [[nodiscard]] Result<> update(const Changes& changes);
    /// To be called outside a transaction after SQLite rolled one back by itself: after an I/O error FTS5 (3.40) calls
    /// a sound index malformed once, and this is a write that may be told so.
    void settle();
    /// Everything anew: after a restore.
    [[nodiscard]] Result<> rebuild();
    /// Words anywhere, whatever their accents and case, the last one as a prefix. Newest first, at most `perKind` of
    /// each kind. An empty query finds nothing.
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString& query, int perKind = 8) const;
    /// The keys of all of one kind that match, in no order: to narrow down a list.
    [[nodiscard]] Result<std::vector<qint64>> keysOf(Kind kind, const QString& query) const;

private:
    struct Words {
        QString title;
        QString body;
    };

    [[nodiscard]] Result<std::vector<qint64>> newestRows(const QString& expression, int perKind) const;
    [[nodiscard]] Result<std::optional<qint64>> rowOf(Kind kind, qint64 id) const;
    [[nodiscard]] Result<std::optional<Words>> wordsOf(Kind kind, qint64 id) const;
    [[nodiscard]] Result<> add(Kind kind, qint64 id, const Words& words);
    [[nodiscard]] Result<> replace(qint64 row, const Words& words);
    [[nodiscard]] Result<> forget(qint64 row);

    Connection& connection_;
    std::map<Kind, const char*> sources_;
    std::map<Kind, const char*> roots_;
};

/// The FTS5 expression for what a person typed: each word a quoted prefix, so that no character of it is syntax.
[[nodiscard]] QString searchExpression(const QString& typed);

} // namespace filrouge
