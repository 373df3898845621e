// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmerows.h"

#include "core/programme/rowtable.h"
#include "core/storage/rowstore.h"
#include "core/vote/voterules.h"

#include <algorithm>
#include <map>
#include <set>

namespace filrouge {

namespace {

QString placeOf(const RowTable& table, const ProgrammeRows& rows, std::size_t row, const RowLocator& locate)
{
    if (locate)
        return locate(table.name(), row);
    return QStringLiteral("%1 %2").arg(QLatin1String(table.name()), table.value(rows, row, 0).toString());
}

/// As they are stored: renewed keys are in another order, and JSON may name a pair from both of its ends.
template <class Key>
void settlePairs(DistinctPairs<Key>& pairs)
{
    for (DistinctPair<Key>& pair : pairs)
        pair = distinctPair(pair.one, pair.other);
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

using KnownKeys = std::map<const void*, std::set<qint64>>;

Result<KnownKeys> knownKeys(const ProgrammeRows& rows, const RowLocator& locate)
{
    KnownKeys known;
    for (const auto& table : rowTables()) {
        if (table->ownKey() == nullptr)
            continue;
        std::set<qint64>& keys = known[table->ownKey()];
        for (std::size_t row = 0; row < table->size(rows); ++row) {
            const qint64 key = table->value(rows, row, 0).toLongLong();
            if (!keys.insert(key).second)
                return fail(ErrorCode::DuplicateId, placeOf(*table, rows, row, locate), QString::number(key));
        }
    }
    return known;
}

Result<> checkReferencesOf(const RowTable& table, const ProgrammeRows& rows, const KnownKeys& known,
                           const RowLocator& locate)
{
    for (std::size_t field = 0; field < table.fields().size(); ++field) {
        const FieldShape& shape = table.fields()[field];
        if (shape.keyOf == nullptr)
            continue;
        const std::set<qint64>& keys = known.at(shape.keyOf);
        for (std::size_t row = 0; row < table.size(rows); ++row) {
            const QVariant key = table.value(rows, row, field);
            if (key.isNull() ? shape.optional : keys.contains(key.toLongLong()))
                continue;
            QString place = placeOf(table, rows, row, locate);
            if (!table.isLink()) // a link is nothing but its references: its place says enough
                place += QLatin1Char('.') + QLatin1String(shape.name);
            return fail(ErrorCode::DanglingReference, place, key.toString());
        }
    }
    return {};
}

/// Gives every row a fresh key, and every reference the fresh key of what it names.
void renewKeys(ProgrammeRows& rows, Random& random)
{
    std::map<const void*, std::map<qint64, qint64>> fresh;
    for (const auto& table : rowTables())
        if (table->ownKey() != nullptr)
            for (std::size_t row = 0; row < table->size(rows); ++row)
                fresh[table->ownKey()].emplace(table->value(rows, row, 0).toLongLong(), random.key());
    for (const auto& table : rowTables())
        for (std::size_t field = 0; field < table->fields().size(); ++field) {
            const auto keys = fresh.find(table->fields()[field].keyOf);
            if (keys == fresh.end())
                continue;
            for (std::size_t row = 0; row < table->size(rows); ++row)
                if (const auto key = keys->second.find(table->value(rows, row, field).toLongLong());
                    key != keys->second.end())
                    (void)table->setValue(rows, row, field, key->second);
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

/// The ballot boxes stay with the original.
void annulVotes(ProgrammeRows& rows, Edit& edit)
{
    for (Vote& vote : rows.of<Vote>())
        if (annulWithoutBox(vote))
            rows.of<VoteEvent>().push_back({{}, vote.id, VoteEventKind::Annulled, edit.clock().now(), {}});
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
    for (const auto& table : rowTables())
        FILROUGE_TRY(table->readAll(connection, rows));
    return rows;
}

bool isEmpty(const ProgrammeRows& rows)
{
    ProgrammeRows rest;
    rest.of<ProgrammeDetails>() = rows.of<ProgrammeDetails>();
    return rest == rows;
}

Result<> addRows(Edit& edit, ProgrammeRows rows)
{
    FILROUGE_TRY_VALUE(present, readRows(edit.connection()));
    if (isEmpty(present)) {
        FILROUGE_TRY(replaceDetails(edit, rows.of<ProgrammeDetails>()));
    } else {
        leaveOutOwnAffairs(rows);
        renewKeys(rows, edit.random());
    }
    settlePairs(rows.of<DistinctPair<OrganisationId>>());
    settlePairs(rows.of<DistinctPair<PersonId>>());
    settlePairs(rows.of<DistinctPair<InterviewId>>());
    settlePairs(rows.of<DistinctPair<ImmersionId>>());
    annulVotes(rows, edit);
    // Communes name organisations and organisations communes: references are right at the end, not before.
    FILROUGE_TRY(edit.connection().script("PRAGMA defer_foreign_keys = ON"));
    for (const auto& table : rowTables())
        FILROUGE_TRY(table->insertAll(edit, rows));
    return {};
}

Result<> checkReferences(const ProgrammeRows& rows, const RowLocator& locate)
{
    FILROUGE_TRY_VALUE(known, knownKeys(rows, locate));
    for (const auto& table : rowTables())
        FILROUGE_TRY(checkReferencesOf(*table, rows, known, locate));
    return {};
}

} // namespace filrouge
