// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programmejson.h"
#include "core/documents/sample.h"
#include "core/programme/programmeschema.h"
#include "core/programme/rowtable.h"
#include "core/storage/searchindex.h"
#include "tests/support/programmefixture.h"

#include <set>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

using Place = std::pair<Kind, qint64>;

/// Texts that nobody wrote: names that the program gives, sums, codes, and ballots.
bool isWritten(const char* table, const char* field)
{
    static const std::set<QByteArray> notWritten{"programme.uuid",
                                                 "label.term",
                                                 "vote.lot_seed",
                                                 "vote.box_uuid",
                                                 "vote.definition_hash",
                                                 "vote.opening_roll_hash",
                                                 "vote.closing_roll_hash",
                                                 "vote.ballots_hash",
                                                 "published_code.code",
                                                 "published_ballot.content"};
    return !notWritten.contains(QByteArray(table) + '.' + field);
}

/// What column `owner` says of the row of table `through` whose key is `key`; 0 when there is none.
qint64 ownerThrough(const char* through, const char* owner, const ProgrammeRows& rows, qint64 key)
{
    for (const auto& table : rowTables()) {
        if (QByteArray(table->name()) != through)
            continue;
        const auto field = table->field(owner);
        for (std::size_t row = 0; field && row < table->size(rows); ++row)
            if (table->value(rows, row, 0).toLongLong() == key)
                return table->value(rows, row, *field).toLongLong();
    }
    return 0;
}

/// The items a row belongs to, as the rooms declare it.
std::set<Place> ownersOf(const RowTable& table, const ProgrammeRows& rows, std::size_t row)
{
    std::set<Place> owners;
    for (const AggregateSchema& aggregate : programmeSchema()) {
        if (QByteArray(aggregate.root) == table.name())
            owners.emplace(aggregate.kind,
                           aggregate.kind == Kind::Programme ? 1 : table.value(rows, row, 0).toLongLong());
        for (const OwnedTable& owned : aggregate.owned) {
            if (QByteArray(owned.table) != table.name())
                continue;
            if (owned.owner == nullptr) {
                owners.emplace(aggregate.kind, 1);
                continue;
            }
            const auto field = table.field(owned.owner);
            if (!field)
                continue;
            const qint64 named = table.value(rows, row, *field).toLongLong();
            owners.emplace(aggregate.kind,
                           owned.through == nullptr ? named
                                                    : ownerThrough(owned.through, owned.throughOwner, rows, named));
        }
    }
    return owners;
}

/// One row of each table that the sample has none of.
void complete(ProgrammeRows& rows)
{
    rows.of<Label>().push_back({LabelId(901), QStringLiteral("irritant"), QStringLiteral("gisement")});
    Attachment ofInterview;
    ofInterview.id = AttachmentId(902);
    ofInterview.interview = rows.of<Interview>().front().id;
    Attachment ofImmersion;
    ofImmersion.id = AttachmentId(903);
    ofImmersion.immersion = rows.of<Immersion>().front().id;
    rows.of<Attachment>() = {ofInterview, ofImmersion};
    VoteEvent event;
    event.id = VoteEventId(904);
    event.vote = rows.of<Vote>().front().id;
    rows.of<VoteEvent>().push_back(event);
}

} // namespace

TEST_CASE("every text of a programme is found, and leads to the item it belongs to", "[thread][search]")
{
    SeededRandom random(3);
    auto sample = readSample(QStringLiteral("cahors"), random);
    REQUIRE_OK(sample);
    ProgrammeRows& rows = sample->rows;
    complete(rows);
    std::map<QString, std::set<Place>> hidden;
    std::map<QString, std::string> names;
    for (const auto& table : rowTables())
        for (std::size_t field = 0; field < table->fields().size(); ++field) {
            const FieldShape& shape = table->fields()[field];
            if (shape.type != FieldType::Text || !isWritten(table->name(), shape.name))
                continue;
            INFO(table->name() << '.' << shape.name);
            REQUIRE(table->size(rows) > 0);
            const std::size_t last = table->size(rows) - 1;
            const QString word = QStringLiteral("zq%1x").arg(hidden.size() + 100);
            const QString before = table->value(rows, last, field).toString();
            REQUIRE(table->setValue(rows, last, field, before + QStringLiteral(" É") + word));
            hidden.emplace(word, ownersOf(*table, rows, last));
            names.emplace(word, std::string(table->name()) + '.' + shape.name);
        }
    CHECK(hidden.size() >= 80);

    ProgrammeFixture programme({programmeSchema()});
    REQUIRE_OK(addContent(programme.file(), *sample));
    for (const auto& [word, owners] : hidden) {
        INFO(names.at(word));
        const auto hits = programme.file().search().find(QStringLiteral("e") + word);
        REQUIRE(hits);
        CHECK_FALSE(hits->empty());
        for (const SearchHit& hit : *hits)
            CHECK(owners.contains({hit.kind, hit.id}));
    }
}
