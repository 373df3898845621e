// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/completeness.h"

#include "tests/support/catch.h"

using namespace filrouge;

namespace {

/// A letter that lacks nothing: two difficulties, one promise for both, one signatory.
LetterSheet completeSheet()
{
    LetterSheet sheet;
    sheet.letter.id = EngagementLetterId(1);
    sheet.letter.place = QStringLiteral("Cahors");
    sheet.letter.writtenOn = QDate(2018, 2, 7);
    sheet.letter.opening = QStringLiteral("Nous avons lu votre lettre.");
    sheet.letter.closing = QStringLiteral("Comptez sur nous.");
    for (const qint64 id : {21, 22}) {
        NumberedDifficulty numbered;
        numbered.number = static_cast<int>(id) - 20;
        numbered.difficulty.id = DifficultyId(id);
        numbered.answered = true;
        sheet.difficulties.push_back(numbered);
    }
    NumberedPromise promise;
    promise.promise.id = PromiseId(31);
    promise.promise.title = QStringLiteral("Un rendez-vous le soir");
    promise.promise.deliverable = QStringLiteral("Une permanence de 17 h à 20 h");
    promise.promise.indicator = QStringLiteral("Rendez-vous pris par mois");
    promise.promise.owner = OrganisationId(7);
    promise.promise.dueOn = QDate(2018, 12, 31);
    promise.answers = {DifficultyId(21), DifficultyId(22)};
    sheet.promises.push_back(promise);
    NamedSignatory signatory;
    signatory.signatory.id = SignatoryId(41);
    signatory.signatory.role = QStringLiteral("Directrice");
    signatory.personName = QStringLiteral("Amélie Vidal");
    sheet.signatories.push_back(signatory);
    return sheet;
}

Promise& promiseOf(LetterSheet& sheet)
{
    return sheet.promises.front().promise;
}

/// The only finding of the sheet must be this one.
void checkOnly(const LetterSheet& sheet, FindingKind kind, qint64 id, const char* field, const char* sentence)
{
    const Completeness completeness = completenessOf(sheet);
    REQUIRE(completeness.findings.size() == 1);
    const Finding& finding = completeness.findings.front();
    CHECK(finding.kind == kind);
    CHECK(finding.id == id);
    CHECK(std::string(finding.field) == field);
    CHECK(std::string(finding.sentence.source) == sentence);
    CHECK_FALSE(completeness.isComplete());
}

QStringList summary(const Completeness& completeness)
{
    QStringList lines;
    for (const auto& [text, field] : summaryOf(completeness)) {
        QString line = QString::fromUtf8(text.source);
        for (const QString& argument : text.args)
            line = line.arg(argument);
        lines << line.replace(QStringLiteral("%n"), QString::number(text.n));
    }
    return lines;
}

} // namespace

TEST_CASE("completeness: a letter that lacks nothing", "[engagement]")
{
    const Completeness completeness = completenessOf(completeSheet());
    CHECK(completeness.isComplete());
    CHECK(completeness.answered == 2);
    CHECK(summary(completeness) == QStringList{QStringLiteral("2 / 2 difficulties answered")});
}

TEST_CASE("completeness: what the letter itself lacks", "[engagement]")
{
    LetterSheet sheet = completeSheet();
    SECTION("place")
    {
        sheet.letter.place = QStringLiteral("  ");
        checkOnly(sheet, FindingKind::Letter, 1, "place", "The letter does not say where it was written.");
    }
    SECTION("date")
    {
        sheet.letter.writtenOn = {};
        checkOnly(sheet, FindingKind::Letter, 1, "written_on", "The letter has no date.");
    }
    SECTION("opening")
    {
        sheet.letter.opening.clear();
        checkOnly(sheet, FindingKind::Letter, 1, "opening", "The letter has no opening.");
    }
    SECTION("closing")
    {
        sheet.letter.closing.clear();
        checkOnly(sheet, FindingKind::Letter, 1, "closing", "The letter has no closing.");
    }
    SECTION("signatories")
    {
        sheet.signatories.clear();
        checkOnly(sheet, FindingKind::Letter, 1, "signatories", "Nobody signs the letter.");
    }
}

TEST_CASE("completeness: an unanswered difficulty is named by its number", "[engagement]")
{
    LetterSheet sheet = completeSheet();
    sheet.difficulties[1].answered = false;
    checkOnly(sheet, FindingKind::Difficulty, 22, "answer", "No promise answers difficulty %1.");
    const Completeness completeness = completenessOf(sheet);
    CHECK(completeness.findings.front().sentence.args == QStringList{QStringLiteral("2")});
    CHECK(summary(completeness) == QStringList{QStringLiteral("1 / 2 difficulties answered")});
}

TEST_CASE("completeness: what a promise lacks", "[engagement]")
{
    LetterSheet sheet = completeSheet();
    sheet.promises.front().number = 4;
    const auto check = [&sheet](const char* field, const char* sentence) {
        checkOnly(sheet, FindingKind::Promise, 31, field, sentence);
        CHECK(completenessOf(sheet).findings.front().sentence.args == QStringList{QStringLiteral("4")});
    };
    SECTION("title")
    {
        promiseOf(sheet).title = QStringLiteral("\n");
        check("title", "Promise %1 has no title.");
        CHECK(completenessOf(sheet).titlesMissing == 1);
    }
    SECTION("deliverable")
    {
        promiseOf(sheet).deliverable.clear();
        check("deliverable", "Promise %1 has no deliverable.");
        CHECK(completenessOf(sheet).deliverablesMissing == 1);
    }
    SECTION("indicator")
    {
        promiseOf(sheet).indicator.clear();
        check("indicator", "Promise %1 has no indicator.");
        CHECK(completenessOf(sheet).indicatorsMissing == 1);
    }
    SECTION("owner")
    {
        promiseOf(sheet).owner.reset();
        check("owner", "Promise %1 has no lead organisation.");
        CHECK(completenessOf(sheet).ownersMissing == 1);
    }
    SECTION("due date")
    {
        promiseOf(sheet).dueOn = {};
        check("due_on", "Promise %1 has no due date.");
        CHECK(completenessOf(sheet).dueDatesMissing == 1);
    }
    SECTION("what it answers")
    {
        sheet.promises.front().answers.clear();
        check("difficulties", "Promise %1 answers no difficulty.");
    }
}

TEST_CASE("completeness: a reservation says what it hangs on and until when", "[engagement]")
{
    LetterSheet sheet = completeSheet();
    promiseOf(sheet).firmness = Firmness::SubjectTo;
    promiseOf(sheet).subjectTo = QStringLiteral("Délibération du conseil");
    promiseOf(sheet).subjectUntil = QDate(2018, 4, 30);
    CHECK(completenessOf(sheet).isComplete());
    SECTION("what")
    {
        promiseOf(sheet).subjectTo.clear();
        checkOnly(sheet, FindingKind::Promise, 31, "subject_to", "Promise %1 does not say what it is subject to.");
        CHECK(completenessOf(sheet).reservationsIncomplete == 1);
    }
    SECTION("until when")
    {
        promiseOf(sheet).subjectUntil = {};
        checkOnly(sheet,
                  FindingKind::Promise,
                  31,
                  "subject_until",
                  "Promise %1 does not say by when its condition is settled.");
    }
    SECTION("both count as one reservation")
    {
        promiseOf(sheet).subjectTo.clear();
        promiseOf(sheet).subjectUntil = {};
        CHECK(completenessOf(sheet).findings.size() == 2);
        CHECK(completenessOf(sheet).reservationsIncomplete == 1);
    }
    SECTION("a firm promise needs neither")
    {
        promiseOf(sheet).firmness = Firmness::Firm;
        promiseOf(sheet).subjectTo.clear();
        CHECK(completenessOf(sheet).isComplete());
    }
}

TEST_CASE("completeness: a signatory without a role is named", "[engagement]")
{
    LetterSheet sheet = completeSheet();
    sheet.signatories.front().signatory.role.clear();
    checkOnly(sheet, FindingKind::Signatory, 41, "role", "It is not said in what role %1 signs.");
    CHECK(completenessOf(sheet).findings.front().sentence.args == QStringList{QStringLiteral("Amélie Vidal")});
}

TEST_CASE("completeness: an empty letter and a summary in numbers", "[engagement]")
{
    const Completeness empty = completenessOf(LetterSheet{});
    CHECK(empty.findings.size() == 5);
    CHECK(summary(empty) ==
          QStringList{QStringLiteral("0 / 0 difficulties answered"), QStringLiteral("no promise yet")});

    LetterSheet sheet = completeSheet();
    for (const qint64 id : {32, 33, 34}) {
        NumberedPromise bare;
        bare.promise.id = PromiseId(id);
        bare.promise.owner = OrganisationId(7);
        sheet.promises.push_back(bare);
    }
    const Completeness partial = completenessOf(sheet);
    CHECK(partial.promises == 4);
    CHECK(summary(partial) == QStringList{QStringLiteral("2 / 2 difficulties answered"),
                                          QStringLiteral("3 titles missing"),
                                          QStringLiteral("3 deliverables missing"),
                                          QStringLiteral("3 due dates missing"),
                                          QStringLiteral("3 indicators missing")});
}
