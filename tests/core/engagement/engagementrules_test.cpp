// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementrules.h"

#include "tests/support/catch.h"

using namespace filrouge;

namespace {

void checkRefused(const Result<>& result, const char* field)
{
    REQUIRE_FAILS(result, ErrorCode::Invalid);
    CHECK(result.error().where == QLatin1String(field));
}

EngagementLetter letterOf(QDate writtenOn)
{
    EngagementLetter letter;
    letter.persona = PersonaId(1);
    letter.writtenOn = writtenOn;
    return letter;
}

Promise due(QDate dueOn, QDate subjectUntil = {})
{
    Promise promise;
    promise.dueOn = dueOn;
    promise.subjectUntil = subjectUntil;
    promise.firmness = subjectUntil.isNull() ? Firmness::Firm : Firmness::SubjectTo;
    return promise;
}

} // namespace

TEST_CASE("engagement rules: dates lie in sane years", "[engagement]")
{
    for (const QDate day : {QDate(1899, 12, 31), QDate(2201, 1, 1)}) {
        checkRefused(validate(letterOf(day)), "written_on");
        checkRefused(validate(due(day)), "due_on");
        checkRefused(validate(due({}, day)), "subject_until");
        Signatory signatory;
        signatory.person = PersonId(1);
        signatory.signedOn = day;
        checkRefused(validate(signatory), "signed_on");
    }
    for (const QDate day : {QDate(), QDate(1900, 1, 1), QDate(2200, 12, 31)}) {
        CHECK(validate(letterOf(day)).has_value());
        CHECK(validate(due(day)).has_value());
    }
}

TEST_CASE("engagement rules: every part names what it belongs to", "[engagement]")
{
    checkRefused(validate(EngagementLetter{}), "persona");
    checkRefused(validate(Signatory{}), "person");
    Contribution contribution;
    checkRefused(validate(contribution), "difficulty");
    contribution.difficulty = DifficultyId(1);
    checkRefused(validate(contribution), "evidence");
    contribution.evidence = EvidenceId(1);
    CHECK(validate(contribution).has_value());
}

TEST_CASE("engagement rules: nothing is due before the letter is written", "[engagement]")
{
    const EngagementLetter letter = letterOf(QDate(2018, 2, 7));
    checkRefused(validateDates(due(QDate(2018, 2, 6)), letter), "due_on");
    CHECK(validateDates(due(QDate(2018, 2, 7)), letter).has_value());
    CHECK(validateDates(due({}), letter).has_value());
    CHECK(validateDates(due(QDate(2000, 1, 1)), letterOf({})).has_value());
    checkRefused(validateDates(due(QDate(2018, 12, 31), QDate(2018, 2, 6)), letter), "subject_until");

    checkRefused(validateDates(letter, {due(QDate(2018, 12, 31)), due(QDate(2018, 1, 31))}), "written_on");
    CHECK(validateDates(letter, {due(QDate(2018, 12, 31)), due({})}).has_value());
}

TEST_CASE("engagement rules: a reservation is settled by the due date", "[engagement]")
{
    const QDate end(2018, 12, 31);
    checkRefused(validate(due(end, end.addDays(1))), "subject_until");
    CHECK(validate(due(end, end)).has_value());
    CHECK(validate(due({}, end)).has_value());
    Promise firm = due(end, end.addDays(1));
    firm.firmness = Firmness::Firm; // what was typed stays for the case it is needed again
    CHECK(validate(firm).has_value());
    CHECK(validateDates(firm, letterOf(QDate(2018, 2, 7))).has_value());
}

TEST_CASE("engagement rules: difficulties of the challenge letter, and nobody signing twice", "[engagement]")
{
    CHECK(validateDifficulty(DifficultyId(2), {DifficultyId(1), DifficultyId(2)}).has_value());
    checkRefused(validateDifficulty(DifficultyId(3), {DifficultyId(1), DifficultyId(2)}), "difficulty");
    checkRefused(validateDifficulty(DifficultyId(3), {}), "difficulty");
    Signatory first;
    first.person = PersonId(1);
    Signatory second;
    second.person = PersonId(2);
    CHECK(validateSignatories({first, second}).has_value());
    checkRefused(validateSignatories({first, second, first}), "person");
}
