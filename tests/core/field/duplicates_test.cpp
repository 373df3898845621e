// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/duplicates.h"

#include "core/base/comparablename.h"
#include "tests/support/catch.h"

using namespace filrouge;
using namespace Qt::StringLiterals;

namespace {

PersonTraits person(qint64 id, const QString& name, const QString& email = {})
{
    return traitsOf(PersonId(id), name, email);
}

OrganisationTraits organisation(qint64 id, const QString& name, const QString& shortName = {}, qint64 commune = 0)
{
    return traitsOf(
        OrganisationId(id), commune == 0 ? std::nullopt : std::optional(CommuneId(commune)), name, shortName);
}

VisitTraits<InterviewId> visit(qint64 id, const QString& title, QDate day, const QString& place,
                               std::vector<PersonId> people = {})
{
    return {InterviewId(id), day, std::nullopt, comparableName(place), titleWords(title), std::move(people)};
}

const QDate monday(2018, 1, 15);

} // namespace

TEST_CASE("people of one name, however it is written, or of one address", "[field][duplicates]")
{
    const auto found = possibleDuplicates({person(1, u"Jean-Noël Petit"_s),
                                           person(2, u"PETIT Jean Noel"_s),
                                           person(3, u"Anna"_s, u"Contact@Example.org"_s),
                                           person(4, u"Anne"_s, u" contact@example.org"_s),
                                           person(5, u"Anne-Marie"_s),
                                           person(6, QString(), QString()),
                                           person(7, QString(), QString())});
    REQUIRE(found.size() == 2);
    CHECK(found[0] == PossibleDuplicate<PersonId>{PersonId(1), PersonId(2), Likeness::SameName});
    CHECK(found[1] == PossibleDuplicate<PersonId>{PersonId(3), PersonId(4), Likeness::SameEmail});
}

TEST_CASE("a pair is named once, for its first reason", "[field][duplicates]")
{
    const auto found = possibleDuplicates({person(1, u"Anne"_s, u"a@b.fr"_s), person(2, u"Anne"_s, u"a@b.fr"_s)});
    REQUIRE(found.size() == 1);
    CHECK(found[0].likeness == Likeness::SameName);
}

TEST_CASE("organisations of one name, by short name and by initials", "[field][duplicates]")
{
    const auto found = possibleDuplicates({organisation(1, u"Caisse d’allocations familiales"_s),
                                           organisation(2, u"CAF"_s),
                                           organisation(3, u"Mission locale du Lot"_s, u"MLL"_s),
                                           organisation(4, u"mll"_s),
                                           organisation(5, u"Mairie"_s, {}, 1),
                                           organisation(6, u"Mairie"_s, {}, 2),
                                           organisation(7, u"Pôle Emploi"_s),
                                           organisation(8, u"PE"_s)});
    REQUIRE(found.size() == 2);
    CHECK(found[0] == PossibleDuplicate<OrganisationId>{OrganisationId(1), OrganisationId(2), Likeness::Abbreviation});
    CHECK(found[1] == PossibleDuplicate<OrganisationId>{OrganisationId(3), OrganisationId(4), Likeness::Abbreviation});
}

TEST_CASE("visits of one day and place under a similar title, or with the same people", "[field][duplicates]")
{
    const std::vector<PersonId> couple{PersonId(1), PersonId(2)};
    const auto found =
        possibleDuplicates({visit(1, u"Parents à la crèche"_s, monday, u"Crèche des Lilas"_s),
                            visit(2, u"Les parents de la crèche"_s, monday, u"creche des lilas"_s),
                            visit(3, u"Parents à la crèche"_s, monday.addDays(1), u"Crèche des Lilas"_s),
                            visit(4, u"Parents à la crèche"_s, QDate(), u"Crèche des Lilas"_s),
                            visit(5, u"Entretien 3"_s, monday, u"Mairie"_s),
                            visit(6, u"Entretien 4"_s, monday, u"Mairie"_s),
                            visit(7, u"Un couple"_s, monday, u"Chez eux"_s, couple),
                            visit(8, u"Retour d’expérience"_s, monday, u"Chez eux"_s, {PersonId(2), PersonId(1)}),
                            visit(9, u"Autre sujet"_s, monday, u"Chez eux"_s, {PersonId(1), PersonId(3)})});
    REQUIRE(found.size() == 2);
    CHECK(found[0] == PossibleDuplicate<InterviewId>{InterviewId(1), InterviewId(2), Likeness::SameDayAndTitle});
    CHECK(found[1] == PossibleDuplicate<InterviewId>{InterviewId(7), InterviewId(8), Likeness::SameDayAndPeople});
}

TEST_CASE("a pair that is known to be two is named no more, whatever it has in common", "[field][duplicates]")
{
    const std::vector<PersonTraits> people{
        person(3, u"Anne"_s, u"a@b.fr"_s), person(2, u"Anne"_s, u"a@b.fr"_s), person(1, u"Anne"_s)};
    using Known = DistinctPairs<PersonId>;
    CHECK(possibleDuplicates(people).size() == 3);
    const auto left = possibleDuplicates(people, Known{{PersonId(2), PersonId(3)}});
    REQUIRE(left.size() == 2);
    CHECK(left[0] == PossibleDuplicate<PersonId>{PersonId(3), PersonId(1), Likeness::SameName});
    CHECK(left[1] == PossibleDuplicate<PersonId>{PersonId(2), PersonId(1), Likeness::SameName});
    // Somebody else's pair changes nothing.
    CHECK(possibleDuplicates(people, Known{{PersonId(1), PersonId(7)}}).size() == 3);
    CHECK(possibleDuplicates({organisation(1, u"Caisse d’allocations familiales"_s), organisation(2, u"CAF"_s)},
                             {{OrganisationId(1), OrganisationId(2)}})
              .empty());
    CHECK(
        possibleDuplicates({visit(1, u"Au guichet"_s, monday, u"Gare"_s), visit(2, u"Au guichet"_s, monday, u"Gare"_s)},
                           {{InterviewId(1), InterviewId(2)}})
            .empty());
}

TEST_CASE("a thousand of one name are told at once, and not pair by pair", "[field][duplicates]")
{
    std::vector<PersonTraits> crowd;
    for (qint64 id = 1; id <= 1000; ++id)
        crowd.push_back(person(id, u"Anonyme"_s));
    const auto found = possibleDuplicates(crowd);
    CHECK(found.size() >= 999);
    CHECK(found.size() <= 8000);
}
