// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/voterepository.h"

#include "core/vote/voterules.h"

#include <algorithm>
#include <map>
#include <utility>

namespace filrouge {

namespace {

int step(VoteEventKind kind)
{
    switch (kind) {
    case VoteEventKind::Rehearsed:
        return 0;
    case VoteEventKind::Opened:
        return 1;
    case VoteEventKind::Resumed:
    case VoteEventKind::LateArrival:
    case VoteEventKind::Incident:
    case VoteEventKind::SlipsIssued:
    case VoteEventKind::SlipReplaced:
    case VoteEventKind::SlipVoided:
    case VoteEventKind::SpareHandedOut:
    case VoteEventKind::PaperIssued:
        return 2;
    case VoteEventKind::Closed:
        return 3;
    case VoteEventKind::Reopened:
        return 4;
    case VoteEventKind::Revealed:
        return 5;
    case VoteEventKind::Annulled:
        break;
    }
    return 6;
}

} // namespace

VoteRepository::VoteRepository(Connection& connection)
    : AggregateRepository(connection),
      options_(connection),
      tallies_(connection),
      turnout_(connection),
      events_(connection),
      codes_(connection),
      ballots_(connection),
      personas_(connection)
{}

AggregateSchema VoteRepository::schema()
{
    return {
        Kind::Vote,
        "vote",
        {{"vote_option", "vote"},
         {"vote_tally", "vote"},
         {"vote_turnout", "vote"},
         {"vote_event", "vote"},
         {"published_code", "vote"},
         {"published_ballot", "vote"}},
        "SELECT question, coalesce((SELECT group_concat(note, '\n') FROM vote_event WHERE vote_event.vote = vote.id),"
        " '') FROM vote WHERE id = ?"};
}

Result<std::vector<Vote>> VoteRepository::of(SeminarId seminar) const
{
    // One level is enough: a run-off of a run-off is opened after it.
    return rows_.select(
        QStringLiteral(" WHERE seminar = ?"), {seminar.value}, "run_off_of IS NOT NULL, opened_at IS NULL, opened_at");
}

Result<std::vector<Vote>> VoteRepository::in(VoteState state) const
{
    return rows_.select(QStringLiteral(" WHERE state = ?"), {QString::fromLatin1(word(state))});
}

Result<std::vector<Vote>> VoteRepository::runOffsOf(VoteId vote) const
{
    return rows_.where("run_off_of", vote.value);
}

Result<std::vector<BallotOption>> VoteRepository::options(VoteId vote) const
{
    FILROUGE_TRY_VALUE(options, options_.where("vote", vote.value, "position"));
    FILROUGE_TRY_VALUE(personas,
                       personas_.select(QStringLiteral(" WHERE id IN (SELECT persona FROM vote_option WHERE vote = ?)"),
                                        {vote.value}));
    std::map<PersonaId, QString> names;
    for (const Persona& persona : personas)
        names.emplace(persona.id, persona.firstName);
    std::vector<BallotOption> named;
    for (VoteOption& option : options)
        named.push_back({option, names[option.persona]});
    return named;
}

Result<std::vector<VoteEvent>> VoteRepository::events(VoteId vote) const
{
    FILROUGE_TRY_VALUE(events, events_.where("vote", vote.value, "at"));
    // Keys are random, so they do not order what happened within one millisecond; a vote's life does.
    std::ranges::stable_sort(events, {}, [](const VoteEvent& event) { return std::pair(event.at, step(event.kind)); });
    return events;
}

Result<QStringList> VoteRepository::publishedCodes(VoteId vote) const
{
    FILROUGE_TRY_VALUE(rows, codes_.where("vote", vote.value));
    QStringList codes;
    for (const PublishedCode& row : rows)
        codes.append(row.code);
    return codes;
}

Result<QStringList> VoteRepository::publishedBallots(VoteId vote) const
{
    FILROUGE_TRY_VALUE(rows, ballots_.where("vote", vote.value));
    QStringList ballots;
    for (const PublishedBallot& row : rows)
        ballots.append(row.content);
    return ballots;
}

Result<std::vector<PersonaId>> VoteRepository::chosen(SeminarId seminar) const
{
    FILROUGE_TRY_VALUE(
        cursor,
        connection_.run(QStringLiteral("SELECT vote_option.persona FROM vote_tally"
                                       " JOIN vote_option ON vote_option.id = vote_tally.option"
                                       " JOIN vote ON vote.id = vote_tally.vote"
                                       " WHERE vote.seminar = ? AND vote.state = 'revealed' AND chosen = 1"
                                       " ORDER BY vote.revealed_at, rank, vote_option.position"),
                        {seminar.value}));
    std::vector<PersonaId> chosen;
    while (cursor.next()) {
        const PersonaId persona(cursor.integer(0));
        if (std::find(chosen.begin(), chosen.end(), persona) == chosen.end())
            chosen.push_back(persona);
    }
    FILROUGE_TRY(cursor.outcome());
    return chosen;
}

Result<> VoteRepository::replaceOptions(Edit& edit, VoteId vote, const std::vector<PersonaId>& personas) const
{
    FILROUGE_TRY_VALUE(before, options_.where("vote", vote.value));
    for (const VoteOption& option : before)
        FILROUGE_TRY(options_.removeById(edit, option.id));
    std::vector<Persona> wall;
    for (const PersonaId id : personas) {
        FILROUGE_TRY_VALUE(persona, personas_.find(id));
        wall.push_back(std::move(persona));
    }
    std::ranges::sort(wall, {}, [](const Persona& persona) { return std::pair(persona.position, persona.id); });
    int position = 0;
    for (const Persona& persona : wall)
        FILROUGE_TRY(options_.insert(edit, {{}, vote, persona.id, position++}));
    return {};
}

Result<Instant> VoteRepository::moment(const Edit& edit, VoteId vote) const
{
    FILROUGE_TRY_VALUE(latest,
                       connection_.single(QStringLiteral("SELECT max(at) FROM vote_event JOIN vote"
                                                         " ON vote.id = vote_event.vote WHERE vote.seminar ="
                                                         " (SELECT seminar FROM vote WHERE id = ?)"),
                                          {vote.value}));
    const Instant now = edit.clock().now();
    const Instant last{latest.toLongLong()};
    return now < last ? Instant{last.ms + 1} : now;
}

Result<> VoteRepository::record(Edit& edit, VoteId vote, VoteEventKind kind, const QString& note) const
{
    FILROUGE_TRY_VALUE(at, moment(edit, vote));
    FILROUGE_TRY(events_.insert(edit, {{}, vote, kind, at, note}));
    return {};
}

Result<> VoteRepository::publish(Edit& edit, VoteId vote, const std::vector<BallotOption>& options,
                                 const CountedBox& box, const Tally& tally) const
{
    for (const OptionTally& total : tally.options)
        FILROUGE_TRY(tallies_.insert(
            edit,
            {vote, options[static_cast<std::size_t>(total.option)].option.id, total.total, total.rank, total.chosen}));
    for (const Channel channel : {Channel::Phone, Channel::Kiosk, Channel::Paper})
        FILROUGE_TRY(turnout_.insert(edit, {vote, channel, box.turnout.on(channel)}));
    for (const QString& code : box.codes)
        FILROUGE_TRY(codes_.insert(edit, {vote, code}));
    int position = 0;
    for (const QString& ballot : box.ballots)
        FILROUGE_TRY(ballots_.insert(edit, {vote, position++, ballot}));
    return {};
}

} // namespace filrouge
