// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmerows.h"

#include "core/storage/rowstore.h"

#include <map>
#include <set>

namespace filrouge {

namespace {

/// Runs over the tables until one fails.
template <class Rows, class Visit>
Result<> forEachTable(Rows& rows, Visit visit)
{
    Result<> outcome;
    std::apply(
        [&](auto&... table) {
            (void)(... && (outcome = visit(table)).has_value());
        },
        rows.tables);
    return outcome;
}

/// The key of a table whose rows have one of their own.
template <class Row>
constexpr const void* ownKey()
{
    return Description<Row>::keys == 1 ? Description<Row>::fields[0].keyOf : nullptr;
}

template <class Row>
QString placeOf(const std::vector<Row>& table, std::size_t index, const RowLocator& locate)
{
    using About = Description<Row>;
    if (locate)
        return locate(About::table, index);
    return QStringLiteral("%1 %2").arg(QLatin1String(About::table), About::fields[0].toSql(table[index]).toString());
}

/// A link is nothing but its references: its place says enough.
template <class Row>
QString referencePlace(const QString& place, const char* field)
{
    constexpr bool link = Description<Row>::keys == Description<Row>::fields.size();
    return link ? place : place + QLatin1Char('.') + QLatin1String(field);
}

using KnownKeys = std::map<const void*, std::set<qint64>>;

Result<KnownKeys> knownKeys(const ProgrammeRows& rows, const RowLocator& locate)
{
    KnownKeys known;
    FILROUGE_TRY(forEachTable(rows, [&]<class Row>(const std::vector<Row>& table) -> Result<> {
        if constexpr (Description<Row>::keys == 1)
            for (std::size_t i = 0; i < table.size(); ++i)
                if (!known[ownKey<Row>()].insert(table[i].id.value).second)
                    return fail(ErrorCode::DuplicateId, placeOf(table, i, locate), QString::number(table[i].id.value));
        return {};
    }));
    return known;
}

/// Old key to new key, for each kind of key.
using Renewals = std::map<const void*, std::map<qint64, qint64>>;

Renewals renewals(const ProgrammeRows& rows, Random& random)
{
    Renewals renewed;
    (void)forEachTable(rows, [&]<class Row>(const std::vector<Row>& table) -> Result<> {
        if constexpr (Description<Row>::keys == 1)
            for (const Row& row : table)
                renewed[ownKey<Row>()].emplace(row.id.value, random.key());
        return {};
    });
    return renewed;
}

template <class Row>
void renewKeys(Row& row, const Renewals& renewed)
{
    for (const auto& field : Description<Row>::fields) {
        const auto keys = renewed.find(field.keyOf);
        if (field.keyOf == nullptr || keys == renewed.end())
            continue;
        const auto key = keys->second.find(field.toSql(row).toLongLong());
        if (key != keys->second.end())
            (void)field.fromSql(row, QVariant(key->second));
    }
}

/// What the receiving programme decides for itself.
void leaveOutOwnAffairs(ProgrammeRows& rows)
{
    rows.of<ProgrammeDetails>().clear();
    rows.of<Label>().clear();
    for (ChallengeQuestion& question : rows.of<ChallengeQuestion>())
        question.current = false;
}

Result<> replaceDetails(Edit& edit, std::vector<ProgrammeDetails>& imported)
{
    if (imported.empty())
        return {};
    const RowStore<ProgrammeDetails> store(edit.connection());
    FILROUGE_TRY_VALUE(current, store.all());
    ProgrammeDetails details = imported.front();
    imported.clear();
    details.id = current.front().id;
    details.uuid = current.front().uuid;
    return store.update(edit, details);
}

} // namespace

Result<ProgrammeRows> readRows(Connection& connection)
{
    ProgrammeRows rows;
    FILROUGE_TRY(forEachTable(rows, [&]<class Row>(std::vector<Row>& table) -> Result<> {
        FILROUGE_TRY_VALUE(read, RowStore<Row>(connection).all());
        table = std::move(read);
        return {};
    }));
    return rows;
}

bool isEmpty(const ProgrammeRows& rows)
{
    bool empty = true;
    (void)forEachTable(rows, [&]<class Row>(const std::vector<Row>& table) -> Result<> {
        if constexpr (!std::is_same_v<Row, ProgrammeDetails>)
            empty = empty && table.empty();
        return {};
    });
    return empty;
}

Result<> addRows(Edit& edit, ProgrammeRows rows)
{
    FILROUGE_TRY_VALUE(present, readRows(edit.connection()));
    if (isEmpty(present)) {
        FILROUGE_TRY(replaceDetails(edit, rows.of<ProgrammeDetails>()));
    } else {
        leaveOutOwnAffairs(rows);
        const Renewals renewed = renewals(rows, edit.random());
        FILROUGE_TRY(forEachTable(rows, [&](auto& table) -> Result<> {
            for (auto& row : table)
                renewKeys(row, renewed);
            return {};
        }));
    }
    // Communes name organisations and organisations communes: references are right at the end, not before.
    FILROUGE_TRY(edit.connection().script("PRAGMA defer_foreign_keys = ON"));
    return forEachTable(rows, [&]<class Row>(const std::vector<Row>& table) -> Result<> {
        const RowStore<Row> store(edit.connection());
        for (const Row& row : table)
            FILROUGE_TRY(store.insert(edit, row));
        return {};
    });
}

Result<> checkReferences(const ProgrammeRows& rows, const RowLocator& locate)
{
    FILROUGE_TRY_VALUE(known, knownKeys(rows, locate));
    return forEachTable(rows, [&]<class Row>(const std::vector<Row>& table) -> Result<> {
        for (std::size_t i = 0; i < table.size(); ++i)
            for (const auto& field : Description<Row>::fields) {
                if (field.keyOf == nullptr)
                    continue;
                const QVariant key = field.toSql(table[i]);
                if (key.isNull() ? !field.optional : !known[field.keyOf].contains(key.toLongLong()))
                    return fail(ErrorCode::DanglingReference,
                                referencePlace<Row>(placeOf(table, i, locate), field.name), key.toString());
            }
        return {};
    });
}

} // namespace filrouge
