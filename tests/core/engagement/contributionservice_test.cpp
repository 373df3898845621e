// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/irritantservice.h"
#include "tests/core/engagement/engagementfixture.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

NewContribution lived(const EngagementFixture& fixture, const char* words)
{
    return {fixture.letter.id,
            fixture.difficulties[0],
            ContributionKind::Lived,
            QString::fromUtf8(words),
            Voice::User,
            QStringLiteral("aide à domicile")};
}

Contribution contributed(EngagementFixture& fixture, const char* words)
{
    const auto stored = fixture.contributions.add(lived(fixture, words));
    REQUIRE_OK(stored);
    (void)fixture.programme.takeChanges();
    return *stored;
}

Evidence wordsOf(EngagementFixture& fixture, const Contribution& contribution)
{
    const auto found = fixture.evidence.read().find(contribution.evidence);
    REQUIRE_OK(found);
    return *found;
}

QString words(EngagementFixture& fixture)
{
    QStringList words;
    const LetterSheet sheet = fixture.sheet();
    for (std::size_t i = 0; i < sheet.contributions.size(); ++i) {
        CHECK(sheet.contributions[i].contribution.position == static_cast<int>(i));
        words << sheet.contributions[i].words.text;
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("contributions: words become evidence of the seminar in the same step", "[engagement]")
{
    EngagementFixture fixture;
    const QStringList before = fixture.programme.dump();
    const auto added = fixture.contributions.add(lived(fixture, "À 17 h, le guichet est fermé."));
    REQUIRE_OK(added);
    CHECK(fixture.programme.takeChange().list ==
          std::vector{Change{Kind::Evidence, Operation::Inserted, added->evidence.value},
                      fixture.challengeUpdated(),
                      fixture.letterUpdated()});
    const Evidence evidence = wordsOf(fixture, *added);
    CHECK(evidence.text == QStringLiteral("À 17 h, le guichet est fermé."));
    CHECK(evidence.kind == EvidenceKind::Verbatim);
    CHECK(evidence.voice == Voice::User);
    CHECK(evidence.speaker == QStringLiteral("aide à domicile"));
    CHECK(evidence.seminar == fixture.seminar);
    CHECK(evidence.recordedAt == fixture.programme.clock().now());
    CHECK(words(fixture) == QStringLiteral("À 17 h, le guichet est fermé."));
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("contributions: what is refused leaves no evidence behind", "[engagement]")
{
    EngagementFixture fixture;
    const QStringList before = fixture.programme.dump();
    REQUIRE_FAILS(fixture.contributions.add(lived(fixture, " ")), ErrorCode::Invalid);
    NewContribution astray = lived(fixture, "Le bus ne passe plus.");
    astray.difficulty = fixture.others[0];
    const auto elsewhere = fixture.contributions.add(astray);
    REQUIRE_FAILS(elsewhere, ErrorCode::Invalid);
    CHECK(elsewhere.error().where == QStringLiteral("difficulty"));
    astray.letter = EngagementLetterId(4711);
    REQUIRE_FAILS(fixture.contributions.add(astray), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.contributions.reword(ContributionId(1), QStringLiteral("x")), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.contributions.remove(ContributionId(1)), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.contributions.move(ContributionId(1), 0), ErrorCode::NotFound);
    CHECK(fixture.programme.dump() == before);

    EngagementLetter nowhere = fixture.letter;
    nowhere.seminar.reset();
    REQUIRE_OK(fixture.letters.update(nowhere));
    const auto unsourced = fixture.contributions.add(lived(fixture, "Le bus ne passe plus."));
    REQUIRE_FAILS(unsourced, ErrorCode::Conflict);
    CHECK(unsourced.error().where == QStringLiteral("seminar"));
}

TEST_CASE("contributions: rewording changes the evidence", "[engagement]")
{
    EngagementFixture fixture;
    const Contribution contribution = contributed(fixture, "Le guichet ferme.");
    const QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.contributions.reword(contribution.id, QStringLiteral("Le guichet ferme à 16 h.")));
    CHECK(fixture.programme.takeChange().list ==
          std::vector{Change{Kind::Evidence, Operation::Updated, contribution.evidence.value}});
    CHECK(wordsOf(fixture, contribution).text == QStringLiteral("Le guichet ferme à 16 h."));
    fixture.programme.checkUndoRedo(before);
    REQUIRE_FAILS(fixture.contributions.reword(contribution.id, {}), ErrorCode::Invalid);
}

TEST_CASE("contributions: the kind of evidence follows unless someone judged it", "[engagement]")
{
    EngagementFixture fixture;
    const Contribution contribution = contributed(fixture, "La mairie a une borne.");
    const QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.contributions.changeKind(contribution.id, ContributionKind::Exists));
    CHECK(wordsOf(fixture, contribution).kind == EvidenceKind::Fact);
    CHECK(fixture.sheet().contributions.front().contribution.kind == ContributionKind::Exists);
    fixture.programme.checkUndoRedo(before);

    Evidence judged = wordsOf(fixture, contribution);
    judged.kind = EvidenceKind::Observation;
    REQUIRE_OK(fixture.evidence.update(judged));
    REQUIRE_OK(fixture.contributions.changeKind(contribution.id, ContributionKind::Idea));
    CHECK(wordsOf(fixture, contribution).kind == EvidenceKind::Observation);
    CHECK(evidenceKindOf(ContributionKind::Idea) == EvidenceKind::Analysis);
}

TEST_CASE("contributions: removing one takes its words along unless an irritant rests on them", "[engagement]")
{
    EngagementFixture fixture;
    const Contribution first = contributed(fixture, "A");
    const Contribution second = contributed(fixture, "B");
    (void)contributed(fixture, "C");
    QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.contributions.remove(first.id));
    REQUIRE_FAILS(fixture.evidence.read().find(first.evidence), ErrorCode::NotFound);
    CHECK(words(fixture) == QStringLiteral("B, C"));
    fixture.programme.checkUndoRedo(before);

    Irritant irritant;
    irritant.title = QStringLiteral("Les horaires");
    const auto stored = IrritantService(fixture.programme.file()).add(irritant);
    REQUIRE_OK(stored);
    REQUIRE_OK(fixture.evidence.link(second.evidence, stored->id));
    before = fixture.programme.dump();
    REQUIRE_OK(fixture.contributions.remove(second.id));
    CHECK(fixture.evidence.read().find(second.evidence).has_value());
    CHECK(words(fixture) == QStringLiteral("C"));
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("contributions: they can be put in order", "[engagement]")
{
    EngagementFixture fixture;
    const Contribution first = contributed(fixture, "A");
    (void)contributed(fixture, "B");
    (void)contributed(fixture, "C");
    const QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.contributions.move(first.id, 1));
    CHECK(words(fixture) == QStringLiteral("B, A, C"));
    fixture.programme.checkUndoRedo(before);
}
