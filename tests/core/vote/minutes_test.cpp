// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/minutes.h"
#include "tests/core/vote/votefixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

MinutesSource sourceOf(VoteFixture& fixture, VoteId id)
{
    const auto source = minutesSource(fixture.programme.connection(), fixture.votes, id);
    REQUIRE_OK(source);
    return *source;
}

const MinutesSection& section(const Minutes& minutes, const char* heading)
{
    const auto found = std::ranges::find(minutes.sections, QString::fromLatin1(heading), &MinutesSection::heading);
    REQUIRE(found != minutes.sections.end());
    return *found;
}

QStringList headings(const Minutes& minutes)
{
    QStringList list;
    for (const MinutesSection& section : minutes.sections)
        list.append(section.heading);
    return list;
}

} // namespace

TEST_CASE("the minutes of a vote tell all that the room may know", "[vote][minutes]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote(2);
    fixture.cast(id, "AAAABB-C");
    REQUIRE_OK(fixture.station->castSpoiled(id, fixture.participants[8]));
    REQUIRE_OK(fixture.station->recordIncident(id, QStringLiteral("La borne s'est arrêtée deux minutes.")));
    fixture.programme.clock().set({fixture.programme.clock().now().ms + 600'000});
    REQUIRE_OK(fixture.station->close(id));
    REQUIRE_OK(fixture.station->reveal(id));
    const MinutesSource source = sourceOf(fixture, id);
    const Minutes english = minutes(source, Language::English);

    CHECK(english.title == QStringLiteral("Minutes of the vote"));
    CHECK(english.head == QStringList{QStringLiteral("Carte Blanche"),
                                      QStringLiteral("Séminaire d'orientation"),
                                      QStringLiteral("Cahors"),
                                      QStringLiteral("7\u00A0February\u00A02018")});
    const MinutesSection& question = section(english, "The question");
    CHECK(question.paragraphs == QStringList{source.vote.question});
    CHECK(question.list.size() == 5);
    CHECK(question.list[1] == QStringLiteral("B. Sébastien"));
    CHECK(section(english, "Who voted").list == QStringList{QStringLiteral("On the roll: 12"),
                                                            QStringLiteral("Voted: 9"),
                                                            QStringLiteral("By phone: 0"),
                                                            QStringLiteral("At the kiosk: 8"),
                                                            QStringLiteral("On paper: 1"),
                                                            QStringLiteral("Blank votes: 1"),
                                                            QStringLiteral("Spoiled paper ballots: 1"),
                                                            QStringLiteral("Did not vote: 3")});
    CHECK(
        section(english, "The result").paragraphs ==
        QStringList{QStringLiteral("Chosen: Sarah, Sébastien"), QStringLiteral("Held over: Roseline, Karim, Odette")});
    CHECK(section(english, "Why").list.size() == static_cast<qsizetype>(source.tally->trace.size()));
    const QStringList events = section(english, "What happened").list;
    REQUIRE(events.size() == 4);
    const QString opened = source.vote.openedAt.local().toString(QStringLiteral("HH:mm"));
    const QString closed = source.vote.closedAt.local().toString(QStringLiteral("HH:mm"));
    CHECK(events[0] == opened + QStringLiteral(": the vote was opened, the box being empty."));
    CHECK(events[1] == opened + QStringLiteral(": incident. La borne s'est arrêtée deux minutes."));
    CHECK(events[2] == closed + QStringLiteral(": the vote was closed and the box sealed."));
    for (const QString& hash : {source.vote.definitionHash, source.vote.closingRollHash, source.vote.ballotsHash})
        CHECK(section(english, "To verify").list.filter(hash).size() == 1);
    CHECK(section(english, "Tracking codes").list.size() == 8);
    CHECK(section(english, "Ballots").list.join(u' ') == QStringLiteral("Blank vote A A A A B B C"));
    const QString text = plainText(english);
    CHECK(text.startsWith(QStringLiteral("Minutes of the vote\nCarte Blanche\n")));
    CHECK(text.contains(QStringLiteral("\nThe result\nChosen: Sarah, Sébastien\n")));
    CHECK(text.contains(QStringLiteral("\n- By phone: 0\n")));
}

TEST_CASE("the minutes say so when a run-off is needed", "[vote][minutes]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote(2);
    fixture.cast(id, "AAABBCCD");
    REQUIRE_OK(fixture.station->close(id));
    REQUIRE_OK(fixture.station->reveal(id));
    CHECK(section(minutes(sourceOf(fixture, id), Language::English), "The result").paragraphs ==
          QStringList{QStringLiteral("Chosen: Sarah"),
                      QStringLiteral("To the run-off: Sébastien, Roseline"),
                      QStringLiteral("Held over: Karim, Odette")});

    const auto runOff = fixture.votes.addRunOff(id);
    REQUIRE_OK(runOff);
    REQUIRE_OK(fixture.station->open(runOff->id));
    fixture.cast(runOff->id, "AAB");
    REQUIRE_OK(fixture.station->close(runOff->id));
    REQUIRE_OK(fixture.station->reveal(runOff->id));
    const Minutes second = minutes(sourceOf(fixture, runOff->id), Language::English);
    CHECK(second.title == QStringLiteral("Minutes of the run-off"));
    CHECK(section(second, "The question").paragraphs.size() == 2);
    CHECK(section(second, "The rule, announced before the vote").paragraphs.filter(runOff->lotSeed).size() == 1);
    CHECK(section(second, "The result").paragraphs ==
          QStringList{QStringLiteral("Chosen: Sébastien"), QStringLiteral("Held over: Roseline")});
}

TEST_CASE("the minutes of a vote that was not counted tell no choice", "[vote][minutes]")
{
    VoteFixture fixture;
    REQUIRE_FAILS(minutesSource(fixture.programme.connection(), fixture.votes, fixture.draft().id),
                  ErrorCode::Conflict);
    const VoteId id = fixture.openVote();
    fixture.cast(id, "AAAA");
    const QStringList uncounted{QStringLiteral("The question"),
                                QStringLiteral("The rule, announced before the vote"),
                                QStringLiteral("What happened"),
                                QStringLiteral("To verify"),
                                QStringLiteral("What this vote is")};
    CHECK(headings(minutes(sourceOf(fixture, id), Language::English)) == uncounted);
    REQUIRE_OK(fixture.station->close(id));
    CHECK(headings(minutes(sourceOf(fixture, id), Language::English)) == uncounted);
    REQUIRE_OK(fixture.station->annul(id, QStringLiteral("Alarme incendie.")));
    const Minutes annulled = minutes(sourceOf(fixture, id), Language::English);
    CHECK(annulled.title == QStringLiteral("Minutes of an annulled vote"));
    CHECK(headings(annulled) == uncounted);
    CHECK(section(annulled, "What happened").list.last().endsWith(QStringLiteral("annulled. Alarme incendie.")));
}

TEST_CASE("the minutes name the day of what happened on another", "[vote][minutes]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    fixture.programme.clock().set({fixture.programme.clock().now().ms + 24 * 3'600'000});
    REQUIRE_OK(fixture.station->close(id));
    const QStringList events = section(minutes(sourceOf(fixture, id), Language::English), "What happened").list;
    CHECK_FALSE(events[0].contains(QStringLiteral("2018")));
    CHECK(events[1].startsWith(QStringLiteral("8\u00A0February\u00A02018, ")));

    // A seminar that was to be another day: then every line says its own.
    MinutesSource moved = sourceOf(fixture, id);
    moved.seminar.heldOn = QDate(2018, 2, 9);
    const Minutes ofAnotherDay = minutes(moved, Language::English);
    for (const QString& event : section(ofAnotherDay, "What happened").list)
        CHECK(event.contains(QStringLiteral("February\u00A02018, ")));
}

TEST_CASE("the minutes of an invented vote say so before anything else, as text too", "[vote][minutes]")
{
    VoteFixture fixture;
    const VoteId id = fixture.openVote();
    const auto markProgramme = [&](int illustrative, const char* note) {
        REQUIRE_OK(fixture.programme.file().edit(Text{}, [&](Edit& edit) {
            return edit.connection().change(
                QStringLiteral("UPDATE programme SET illustrative = ?, illustrative_note = ?"),
                {illustrative, QString::fromUtf8(note)});
        }));
    };
    const auto written = [&](Language language) { return minutes(sourceOf(fixture, id), language); };
    const Minutes real = written(Language::English);
    CHECK(real.note.isEmpty());

    markProgramme(1, "");
    const QString ours = QStringLiteral("Illustrative document: its people and its vote are invented.");
    const Minutes invented = written(Language::English);
    CHECK(invented.note == ours);
    CHECK(written(Language::French).note.startsWith(QStringLiteral("Document d’illustration")));
    CHECK(plainText(invented) == plainText(real).replace(QStringLiteral("\n\nThe question\n"),
                                                         QStringLiteral("\n\n%1\n\nThe question\n").arg(ours)));

    markProgramme(1, " Contenu inventé : il n'engage\npersonne. ");
    CHECK(written(Language::French).note == QStringLiteral("Contenu inventé\u00A0: il n’engage personne."));
    // The sentence alone marks nothing.
    markProgramme(0, "Contenu inventé.");
    CHECK(plainText(written(Language::English)) == plainText(real));
}
