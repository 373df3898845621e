// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/storage/rawrows.h"
#include "core/storage/searchwords.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace filrouge {

namespace {

// Random rowids cost five times the time and twice the space: kind above, a counter below.
constexpr int kindShift = 40;
constexpr int excerptWords = 12;
constexpr int passedOver = 500; // matches of a kind, before a new walk is begun below them

qint64 firstRow(Kind kind)
{
    return static_cast<qint64>(kind) << kindShift;
}

Kind kindOf(qint64 row)
{
    return static_cast<Kind>(row >> kindShift);
}

} // namespace

QString searchExpression(const QString& typed)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words << QLatin1Char('"') + word + QStringLiteral("\"*");
        word.clear();
    };
    const QList<uint> characters = typed.toUcs4();
    for (const uint character : characters) {
        const bool mark = QChar::isMark(character);
        if (QChar::isLetterOrNumber(character) || (mark && !word.isEmpty()))
            word += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
        else
            endWord();
    }
    endWord();
    return words.join(QLatin1Char(' '));
}

SearchIndex::SearchIndex(Connection& connection, const ProgrammeSchema& schema) : connection_(connection)
{
    for (const AggregateSchema& aggregate : schema) {
        if (aggregate.searchSql == nullptr)
            continue;
        sources_.emplace(aggregate.kind, aggregate.searchSql);
        roots_.emplace(aggregate.kind, aggregate.root);
    }
}

Result<> SearchIndex::update(const Changes& changes)
{
    for (const Change& change : changes.list) {
        if (!sources_.contains(change.kind))
            continue;
        FILROUGE_TRY_VALUE(row, rowOf(change.kind, change.id));
        FILROUGE_TRY_VALUE(words, wordsOf(change.kind, change.id));
        if (row && words) {
            FILROUGE_TRY(replace(*row, *words));
        } else if (row) {
            FILROUGE_TRY(forget(*row));
        } else if (words) {
            FILROUGE_TRY(add(change.kind, change.id, *words));
        }
    }
    return {};
}

void SearchIndex::settle()
{
    (void)connection_.script("BEGIN; INSERT INTO search(rowid, title, body) VALUES(-1, '', '')");
    (void)connection_.script("ROLLBACK");
}

Result<> SearchIndex::rebuild()
{
    FILROUGE_TRY(connection_.change(QStringLiteral("DELETE FROM search")));
    FILROUGE_TRY(connection_.change(QStringLiteral("DELETE FROM search_entry")));
    for (const auto& [kind, root] : roots_) {
        std::vector<qint64> ids;
        {
            FILROUGE_TRY_VALUE(
                rows, connection_.run(QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(QLatin1String(root))));
            while (rows.next())
                ids.push_back(rows.integer(0));
            FILROUGE_TRY(rows.outcome());
        }
        for (const qint64 id : ids) {
            FILROUGE_TRY_VALUE(words, wordsOf(kind, id));
            if (words)
                FILROUGE_TRY(add(kind, id, *words));
        }
    }
    return {};
}

Result<std::optional<qint64>> SearchIndex::rowOf(Kind kind, qint64 id) const
{
    FILROUGE_TRY_VALUE(row,
                       connection_.single(QStringLiteral("SELECT row FROM search_entry WHERE kind = ? AND id = ?"),
                                          {static_cast<int>(kind), id}));
    return row.isNull() ? std::nullopt : std::optional(row.toLongLong());
}

Result<std::optional<SearchIndex::Words>> SearchIndex::wordsOf(Kind kind, qint64 id) const
{
    FILROUGE_TRY_VALUE(rows, connection_.run(QString::fromLatin1(sources_.at(kind)), {id}));
    if (rows.next())
        return Words{rows.text(0), rows.text(1)};
    FILROUGE_TRY(rows.outcome());
    return std::nullopt;
}

Result<> SearchIndex::add(Kind kind, qint64 id, const Words& words)
{
    FILROUGE_TRY_VALUE(last,
                       connection_.single(QStringLiteral("SELECT max(row) FROM search_entry WHERE row BETWEEN ? AND ?"),
                                          {firstRow(kind), firstRow(kind) + (qint64{1} << kindShift) - 1}));
    const qint64 row = last.isNull() ? firstRow(kind) : last.toLongLong() + 1;
    FILROUGE_TRY(connection_.change(QStringLiteral("INSERT INTO search(rowid, title, body) VALUES(?, ?, ?)"),
                                    {row, words.title, words.body}));
    FILROUGE_TRY(connection_.change(QStringLiteral("INSERT INTO search_entry(row, kind, id) VALUES(?, ?, ?)"),
                                    {row, static_cast<int>(kind), id}));
    return {};
}

// Most changes of an aggregate leave its words alone (a position, a weight), and FTS5 writes are the dear ones.
Result<> SearchIndex::replace(qint64 row, const Words& words)
{
    {
        FILROUGE_TRY_VALUE(kept,
                           connection_.run(QStringLiteral("SELECT title, body FROM search WHERE rowid = ?"), {row}));
        if (kept.next() && kept.text(0) == words.title && kept.text(1) == words.body)
            return {};
        FILROUGE_TRY(kept.outcome());
    }
    FILROUGE_TRY(connection_.change(QStringLiteral("UPDATE search SET title = ?, body = ? WHERE rowid = ?"),
                                    {words.title, words.body, row}));
    return {};
}

Result<> SearchIndex::forget(qint64 row)
{
    FILROUGE_TRY(connection_.change(QStringLiteral("DELETE FROM search WHERE rowid = ?"), {row}));
    FILROUGE_TRY(connection_.change(QStringLiteral("DELETE FROM search_entry WHERE row = ?"), {row}));
    return {};
}

// FTS5 walks its matches by descending rowid by itself, kind after kind, and only to step on costs next to nothing. To
// begin is dear: it gathers all that begins with the last word. So one walk goes on through every kind that has few
// more matches than are shown, and a new one begins below a kind that has many.
Result<std::vector<qint64>> SearchIndex::newestRows(const QString& expression, int perKind) const
{
    std::vector<qint64> newest;
    std::optional<qint64> below = std::numeric_limits<qint64>::max();
    while (below) {
        FILROUGE_TRY_VALUE(
            rows,
            RawRows::of(connection_,
                        "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC",
                        {expression, *std::exchange(below, std::nullopt)}));
        std::optional<Kind> kind;
        int ofKind = 0;
        while (!below && rows.next()) {
            const qint64 row = rows.at(0);
            if (kind != kindOf(row))
                ofKind = 0;
            kind = kindOf(row);
            if (++ofKind <= perKind)
                newest.push_back(row);
            else if (ofKind > perKind + passedOver)
                below = firstRow(*kind);
        }
        if (!below)
            FILROUGE_TRY(rows.outcome());
    }
    return newest;
}

Result<std::vector<SearchHit>> SearchIndex::find(const QString& query, int perKind) const
{
    std::vector<SearchHit> hits;
    const QString expression = searchExpression(query);
    if (expression.isEmpty())
        return hits;
    FILROUGE_TRY_VALUE(newest, newestRows(expression, perKind));
    std::ranges::stable_sort(newest, {}, kindOf);
    const SearchWords words = SearchWords::typed(query);
    for (const qint64 row : newest) {
        FILROUGE_TRY_VALUE(
            found,
            connection_.run(QStringLiteral("SELECT e.id, search.title, search.body FROM search "
                                           "CROSS JOIN search_entry e ON e.row = search.rowid WHERE search.rowid = ?"),
                            {row}));
        if (found.next())
            hits.push_back({kindOf(row), found.integer(0), found.text(1), words.excerpt(found.text(2), excerptWords)});
        FILROUGE_TRY(found.outcome());
    }
    return hits;
}

Result<std::vector<qint64>> SearchIndex::keysOf(Kind kind, const QString& query) const
{
    std::vector<qint64> keys;
    const QString expression = searchExpression(query);
    if (expression.isEmpty())
        return keys;
    FILROUGE_TRY_VALUE(rows,
                       connection_.run(QStringLiteral("SELECT e.id FROM search CROSS JOIN search_entry e "
                                                      "ON e.row = search.rowid WHERE search MATCH ? "
                                                      "AND search.rowid >= ? AND search.rowid < ?"),
                                       {expression, firstRow(kind), firstRow(kind) + (qint64{1} << kindShift)}));
    while (rows.next())
        keys.push_back(rows.integer(0));
    FILROUGE_TRY(rows.outcome());
    return keys;
}

} // namespace filrouge
