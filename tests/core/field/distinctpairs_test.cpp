// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/distinctpairservice.h"
#include "core/field/fieldschema.h"
#include "core/field/immersionservice.h"
#include "core/field/interviewservice.h"
#include "core/field/territoryservice.h"
#include "tests/support/programmefixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct Fieldwork final {
    [[nodiscard]] PersonId person(const QString& name)
    {
        Person person;
        person.name = name;
        const auto added = territory.addPerson(person);
        REQUIRE_OK(added);
        return added->id;
    }
    [[nodiscard]] OrganisationId organisation(const QString& name)
    {
        Organisation organisation;
        organisation.name = name;
        const auto added = territory.addOrganisation(organisation);
        REQUIRE_OK(added);
        return added->id;
    }
    [[nodiscard]] InterviewId interview(const QString& title)
    {
        Interview interview;
        interview.title = title;
        const auto added = interviews.add(interview);
        REQUIRE_OK(added);
        return added->id;
    }
    [[nodiscard]] ImmersionId immersion(const QString& title)
    {
        Immersion immersion;
        immersion.title = title;
        const auto added = immersions.add(immersion);
        REQUIRE_OK(added);
        return added->id;
    }

    ProgrammeFixture programme{fieldSchema()};
    TerritoryService territory{programme.file()};
    InterviewService interviews{programme.file()};
    ImmersionService immersions{programme.file()};
    DistinctPairService pairs{programme.file()};
};

/// What a pair of two says: both have changed, in the order of their keys.
template <class Key>
std::vector<Change> bothChanged(Kind kind, Key a, Key b)
{
    const DistinctPair<Key> pair = distinctPair(a, b);
    return {{kind, Operation::Updated, pair.one.value}, {kind, Operation::Updated, pair.other.value}};
}

template <class Key>
void checkToldApart(Fieldwork& field, Kind kind, Key a, Key b)
{
    field.programme.takeChanges();
    const QStringList before = field.programme.dump();
    REQUIRE_OK(field.pairs.tellApart(a, b));
    CHECK(field.programme.takeChange().list == bothChanged(kind, a, b));
    CHECK(field.pairs.read().all<Key>().value() == DistinctPairs<Key>{distinctPair(a, b)});
    field.programme.checkUndoRedo(before);
    field.programme.takeChanges();
    // Said once more, from the other end: no error, and no step.
    REQUIRE_OK(field.pairs.tellApart(b, a));
    CHECK(field.programme.takeChanges().empty());
    CHECK(field.pairs.read().all<Key>().value().size() == 1);
    REQUIRE_FAILS(field.pairs.tellApart(a, a), ErrorCode::Invalid);
    REQUIRE_FAILS(field.pairs.tellApart(a, Key(a.value ^ 1)), ErrorCode::NotFound);
    REQUIRE_FAILS(field.pairs.tellApart(Key(b.value ^ 1), b), ErrorCode::NotFound);
    CHECK(field.pairs.read().all<Key>().value().size() == 1);
}

} // namespace

TEST_CASE("two of a kind that look alike are told apart for good, in one step", "[field][duplicates]")
{
    Fieldwork field;
    checkToldApart(field, Kind::Person, field.person(u"Anne"_s), field.person(u"Anne"_s));
    checkToldApart(field, Kind::Organisation, field.organisation(u"Mairie"_s), field.organisation(u"Mairie"_s));
    checkToldApart(field, Kind::Interview, field.interview(u"Au guichet"_s), field.interview(u"Au guichet"_s));
    checkToldApart(field, Kind::Immersion, field.immersion(u"En gare"_s), field.immersion(u"En gare"_s));
    const Text label = field.programme.file().undoLabel();
    CHECK(label.args == QStringList{u"En gare"_s, u"En gare"_s});
}

TEST_CASE("a pair goes with either of its ends, and comes back with it", "[field][duplicates]")
{
    Fieldwork field;
    const PersonId one = field.person(u"Anne"_s);
    const PersonId other = field.person(u"Anne"_s);
    const PersonId third = field.person(u"Anne"_s);
    REQUIRE_OK(field.pairs.tellApart(one, other));
    REQUIRE_OK(field.pairs.tellApart(other, third));
    const bool first = GENERATE(true, false); // the smaller key of its pair, and the greater one
    const PersonId gone = first ? one : third;
    const DistinctPairs<PersonId> left{first ? distinctPair(other, third) : distinctPair(one, other)};
    field.programme.takeChanges();
    REQUIRE_OK(field.territory.removePerson(gone));
    CHECK(field.pairs.read().all<PersonId>().value() == left);
    // Whom it was told apart from is told.
    const std::vector<Change> told = field.programme.takeChange().list;
    CHECK(std::ranges::find(told, Change{Kind::Person, Operation::Updated, other.value}) != told.end());
    CHECK(std::ranges::find(told, Change{Kind::Person, Operation::Removed, gone.value}) != told.end());
    REQUIRE(field.programme.file().undo());
    CHECK(field.pairs.read().all<PersonId>().value().size() == 2);
    CHECK(field.programme.foreignKeyFaults().isEmpty());
}

TEST_CASE("the file itself keeps no pair of one, and none the wrong way round", "[field][duplicates]")
{
    Fieldwork field;
    const DistinctPair<PersonId> pair = distinctPair(field.person(u"Anne"_s), field.person(u"Anne"_s));
    Connection& connection = field.programme.connection();
    const QString insert = u"INSERT INTO distinct_person VALUES(?, ?)"_s;
    CHECK_FALSE(connection.change(insert, {pair.other.value, pair.one.value}));
    CHECK_FALSE(connection.change(insert, {pair.one.value, pair.one.value}));
    CHECK(connection.change(insert, {pair.one.value, pair.other.value}));
}

TEST_CASE("what one was told apart from is handed over, but for the other itself", "[field][duplicates]")
{
    Fieldwork field;
    std::vector<PersonId> anne;
    anne.reserve(5);
    for (int i = 0; i < 5; ++i)
        anne.push_back(field.person(u"Anne"_s));
    const PersonId from = anne[0];
    const PersonId to = anne[1];
    for (const PersonId third : {anne[1], anne[2], anne[3]})
        REQUIRE_OK(field.pairs.tellApart(from, third));
    REQUIRE_OK(field.pairs.tellApart(to, anne[3]));
    REQUIRE_OK(field.pairs.tellApart(anne[3], anne[4]));
    const QStringList before = field.programme.dump();
    REQUIRE_OK(field.programme.file().edit(Text{"Tests", "hand over"},
                                           [&](Edit& edit) { return field.pairs.read().handOver(edit, from, to); }));
    DistinctPairs<PersonId> expected{
        distinctPair(to, anne[2]), distinctPair(to, anne[3]), distinctPair(anne[3], anne[4])};
    std::ranges::sort(expected);
    CHECK(field.pairs.read().all<PersonId>().value() == expected);
    field.programme.checkUndoRedo(before);
}
