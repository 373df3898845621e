// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vote/votefixture.h"

#include "core/base/random.h"
#include "core/field/organisation.h"
#include "core/vote/boxfolder.h"

#include <QDir>

namespace filrouge::tests {

namespace {

template <class Row>
Row stored(ProgrammeFixture& programme, const Row& row)
{
    const auto added = programme.file().edit(FILROUGE_TEXT("Edits", "Set the scene"), [&](Edit& edit) {
        return RowStore<Row>(edit.connection()).insert(edit, row);
    });
    REQUIRE_OK(added);
    return *added;
}

} // namespace

VoteFixture::VoteFixture(int people, int personaCount)
    : programme({personaSchema(), seminarSchema(), voteSchema()}),
      votes(programme.file())
{
    Seminar row;
    row.title = QStringLiteral("Séminaire d'orientation");
    row.place = QStringLiteral("Cahors");
    row.heldOn = QDate(2018, 2, 7);
    seminar = stored(programme, row).id;
    const QStringList names{QStringLiteral("Sarah"),
                            QStringLiteral("Sébastien"),
                            QStringLiteral("Roseline"),
                            QStringLiteral("Karim"),
                            QStringLiteral("Odette")};
    for (int i = 0; i < personaCount; ++i) {
        Persona persona;
        persona.firstName = names[i];
        persona.position = i;
        personas.push_back(stored(programme, persona).id);
    }
    for (int i = 0; i < people; ++i)
        participants.push_back(addParticipant(Attendance::Present));
    station = std::make_unique<PollingStation>(programme.file(), randomSource());
}

PollingStation::RandomSource VoteFixture::randomSource()
{
    return [this] { return std::make_unique<SeededRandom>(nextSeed_++); };
}

ParticipantId VoteFixture::addParticipant(Attendance attendance)
{
    Person person;
    person.name = QStringLiteral("Personne %1").arg(participants.size() + 1);
    Participant participant;
    participant.seminar = seminar;
    participant.person = stored(programme, person).id;
    participant.attendance = attendance;
    participant.position = static_cast<int>(participants.size());
    return stored(programme, participant).id;
}

void VoteFixture::setAttendance(ParticipantId id, Attendance attendance)
{
    REQUIRE_OK(programme.file().edit(FILROUGE_TEXT("Edits", "Set the scene"), [&](Edit& edit) -> Result<> {
        const RowStore<Participant> store(edit.connection());
        FILROUGE_TRY_VALUE(participant, store.find(id));
        participant.attendance = attendance;
        return store.update(edit, participant);
    }));
}

Vote VoteFixture::draft(int seats, TieRule ties)
{
    Vote vote;
    vote.seminar = seminar;
    vote.question = QStringLiteral("Pour quel persona souhaitez-vous vous mobiliser ?");
    vote.seats = seats;
    vote.tieRule = ties;
    const auto added = votes.addDraft(vote, personas);
    REQUIRE_OK(added);
    return *added;
}

VoteId VoteFixture::openVote(int seats, TieRule ties)
{
    const VoteId id = draft(seats, ties).id;
    REQUIRE_OK(station->open(id));
    return id;
}

void VoteFixture::cast(VoteId vote, const char* ballots, std::size_t from)
{
    for (; *ballots != '\0'; ++ballots, ++from)
        REQUIRE_OK(station->cast(
            vote, participants.at(from), Channel::Kiosk, *ballots == '-' ? QString() : QString(QLatin1Char(*ballots))));
}

PollingReport VoteFixture::restart()
{
    station.reset();
    station = std::make_unique<PollingStation>(programme.file(), randomSource());
    const auto report = station->resume();
    REQUIRE_OK(report);
    return *report;
}

Vote VoteFixture::vote(VoteId id) const
{
    const auto found = votes.vote(id);
    REQUIRE_OK(found);
    return *found;
}

QStringList VoteFixture::eventWords(VoteId id) const
{
    const auto events = votes.events(id);
    REQUIRE_OK(events);
    QStringList words;
    for (const VoteEvent& event : *events)
        words.append(QString::fromLatin1(word(event.kind)));
    return words;
}

QStringList VoteFixture::boxFiles() const
{
    return QDir(programme.folder()).entryList({QStringLiteral("*.urn")}, QDir::Files);
}

QString VoteFixture::boxPathOf(VoteId id) const
{
    return boxPath(QDir(programme.folder()).filePath(QStringLiteral("test.filrouge")), vote(id).boxUuid);
}

} // namespace filrouge::tests
