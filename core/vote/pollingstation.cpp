// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/pollingstation.h"

#include "core/base/random.h"
#include "core/seminar/participantrepository.h"
#include "core/vote/ballothash.h"
#include "core/vote/boxfolder.h"
#include "core/vote/crockford.h"
#include "core/vote/voterules.h"
#include "core/vote/voteservice.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace filrouge {

namespace {

const EditOptions irrevocable{.undoable = false};

QString newUuid(Random& random)
{
    QByteArray bytes = random.bytes(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40); // RFC 4122, 4.4: version 4, random
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

/// Late arrivals are few, unless the vote opens while people still come in. In an open room everybody on the roll may
/// vote by phone, and the late ones too.
int spareRows(std::size_t voters, Admission admission)
{
    const std::size_t late = std::max<std::size_t>(20, voters / 2);
    const std::size_t wanted = admission == Admission::OpenRoom ? voters + 2 * late : late;
    const auto most = static_cast<std::size_t>(mostVoters);
    return static_cast<int>(std::min(wanted, most - std::min(most, voters)));
}

} // namespace

PollingStation::PollingStation(ProgrammeFile& file, RandomSource random)
    : file_(file),
      random_(std::move(random)),
      codes_(random_()),
      votes_(file.connection()),
      slips_(file, random_())
{}

PollingStation::~PollingStation() = default;

Result<BallotBox*> PollingStation::box(VoteId id) const
{
    const auto box = boxes_.find(id);
    if (box == boxes_.end())
        return fail(ErrorCode::BoxMissing);
    return box->second.get();
}

Result<Vote> PollingStation::inState(VoteId id, VoteState state) const
{
    FILROUGE_TRY_VALUE(vote, votes_.find(id));
    if (vote.state != state)
        return voteConflict(word(vote.state));
    return vote;
}

Result<> PollingStation::transition(const Text& label, Vote& vote, VoteEventKind kind, const QString& note)
{
    return file_.edit(
        label,
        [&](Edit& edit) -> Result<> {
            FILROUGE_TRY_VALUE(now, votes_.moment(edit, vote.id));
            if (kind == VoteEventKind::Opened)
                vote.openedAt = now;
            if (kind == VoteEventKind::Closed)
                vote.closedAt = now;
            FILROUGE_TRY(votes_.update(edit, vote));
            return votes_.record(edit, vote.id, kind, note);
        },
        irrevocable);
}

// A spare copy, no more: the vote goes on when there is no room for it.
void PollingStation::keepSnapshot(SnapshotReason reason)
{
    (void)takeSnapshot(file_, reason);
}

Result<> PollingStation::open(VoteId id)
{
    FILROUGE_TRY_VALUE(vote, inState(id, VoteState::Draft));
    for (const VoteState state : {VoteState::Open, VoteState::Closed}) {
        FILROUGE_TRY_VALUE(underWay, votes_.in(state));
        if (!underWay.empty())
            return voteConflict("another vote is under way");
    }
    FILROUGE_TRY_VALUE(options, votes_.options(id));
    FILROUGE_TRY_VALUE(roll, ParticipantRepository(file_.connection()).present(vote.seminar));
    FILROUGE_TRY(validateOpening(vote, namesOf(options), roll.size()));
    SlipStock slips;
    if (vote.admission == Admission::Codes) {
        FILROUGE_TRY_VALUE(stock, slips_.stock(vote.seminar));
        slips = std::move(stock);
    }

    std::unique_ptr<Random> random = random_();
    vote.state = VoteState::Open;
    vote.boxUuid = newUuid(*random);
    vote.rollSize = static_cast<int>(roll.size());
    vote.openingRollHash = rollHash(roll);
    vote.definitionHash = definitionHash({vote.question,
                                          countingRule(vote),
                                          vote.blankAllowed,
                                          namesOf(options),
                                          roll,
                                          vote.admission,
                                          vote.changeable});
    const BallotForm form = ballotForm(vote, options.size());
    const int spare = spareRows(roll.size(), vote.admission);
    FILROUGE_TRY_VALUE(
        box,
        BallotBox::create(boxPath(file_.path(), vote.boxUuid),
                          {vote.boxUuid, vote.definitionHash, form, std::move(roll), spare, vote.admission},
                          std::move(random)));
    const auto open = [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(transition(FILROUGE_TEXT("Edits", "Open the vote"), vote, VoteEventKind::Opened));
        if (slips.holders.empty() && slips.spares.empty())
            return {};
        const QString counts = slipCountsNote(slips.holders.size(), slips.spares.size());
        return votes_.record(edit, id, VoteEventKind::SlipsIssued, counts);
    };
    if (Result<> opened = file_.edit(FILROUGE_TEXT("Edits", "Open the vote"), open, irrevocable); !opened) {
        (void)box->destroy(); // nobody has voted; what is left of it would be stray
        return opened;
    }
    boxes_[id] = std::move(box);
    keepSnapshot(SnapshotReason::VoteOpened);
    return {};
}

Result<> PollingStation::addLateArrival(VoteId id, ParticipantId participant)
{
    FILROUGE_TRY_VALUE(vote, inState(id, VoteState::Open));
    FILROUGE_TRY_VALUE(line, ParticipantRepository(file_.connection()).find(participant));
    if (line.seminar != vote.seminar || line.attendance != Attendance::Present)
        return fail(ErrorCode::NotOnRoll, QStringLiteral("participant"), QString::number(participant.value));
    FILROUGE_TRY_VALUE(box, this->box(id));
    FILROUGE_TRY(box->addLateArrival(participant));
    const int rollSize = box->turnout().rollSize;
    if (rollSize == vote.rollSize)
        return {}; // was on it
    vote.rollSize = rollSize;
    return transition(FILROUGE_TEXT("Edits", "Add a late arrival"), vote, VoteEventKind::LateArrival);
}

Result<> PollingStation::admitWithSpare(VoteId id, ParticipantId participant, int spare)
{
    FILROUGE_TRY(addLateArrival(id, participant));
    return slips_.handOut(spare, participant);
}

Result<> PollingStation::issuePaper(VoteId id, ParticipantId participant)
{
    FILROUGE_TRY(inState(id, VoteState::Open));
    FILROUGE_TRY_VALUE(box, this->box(id));
    FILROUGE_TRY_VALUE(before, box->hasVoted(participant));
    if (before)
        return fail(ErrorCode::AlreadyVoted);
    FILROUGE_TRY(slips_.replaceByPaper(participant));
    // A ballot may have come in by phone until the code was void.
    FILROUGE_TRY_VALUE(after, box->hasVoted(participant));
    return after ? fail(ErrorCode::AlreadyVoted) : Result<>();
}

Result<std::shared_ptr<const CodeBook>> PollingStation::codeBook(VoteId id)
{
    FILROUGE_TRY_VALUE(vote, votes_.find(id));
    if (vote.admission == Admission::OpenRoom)
        return std::make_shared<const CodeBook>();
    return slips_.book(vote.seminar);
}

Result<QString> PollingStation::cast(VoteId id, ParticipantId participant, Channel channel, const QString& content)
{
    FILROUGE_TRY(inState(id, VoteState::Open));
    FILROUGE_TRY_VALUE(box, this->box(id));
    const QString code = newCode(*codes_, trackingCodeLength);
    FILROUGE_TRY(box->castNow({participant, channel, code, content, false}));
    return code;
}

Result<> PollingStation::castSpoiled(VoteId id, ParticipantId participant)
{
    FILROUGE_TRY(inState(id, VoteState::Open));
    FILROUGE_TRY_VALUE(box, this->box(id));
    return box->castNow({participant, Channel::Paper, {}, {}, true});
}

Result<> PollingStation::close(VoteId id)
{
    FILROUGE_TRY_VALUE(vote, inState(id, VoteState::Open));
    FILROUGE_TRY_VALUE(box, this->box(id));
    FILROUGE_TRY_VALUE(sealed, box->seal());
    vote.state = VoteState::Closed;
    vote.ballotsHash = sealed.ballotsHash;
    vote.closingRollHash = sealed.rollHash;
    vote.rollSize = sealed.turnout.rollSize;
    vote.spoiled = sealed.turnout.spoiled;
    if (Result<> closed = transition(FILROUGE_TEXT("Edits", "Close the vote"), vote, VoteEventKind::Closed); !closed) {
        (void)box->unseal(); // should this fail too, resume() does it
        return closed;
    }
    keepSnapshot(SnapshotReason::VoteClosed);
    return {};
}

Result<> PollingStation::reopen(VoteId id)
{
    FILROUGE_TRY_VALUE(vote, inState(id, VoteState::Closed));
    FILROUGE_TRY_VALUE(box, this->box(id));
    if (box->state() == BoxState::Counted)
        return voteConflict("counted");
    vote.state = VoteState::Open;
    vote.closedAt = {};
    vote.ballotsHash.clear();
    vote.closingRollHash.clear();
    FILROUGE_TRY(transition(FILROUGE_TEXT("Edits", "Reopen the vote"), vote, VoteEventKind::Reopened));
    // The programme first: ballots that came in before it says "open" would not be in what it says was sealed.
    return box->unseal();
}

Result<Reveal> PollingStation::reveal(VoteId id)
{
    FILROUGE_TRY_VALUE(vote, inState(id, VoteState::Closed));
    FILROUGE_TRY_VALUE(box, this->box(id));
    FILROUGE_TRY_VALUE(options, votes_.options(id));
    FILROUGE_TRY_VALUE(counted, box->count());
    if (counted.ballotsHash != vote.ballotsHash)
        return fail(ErrorCode::Damaged, box->path(), QStringLiteral("not what was sealed"));
    FILROUGE_TRY_VALUE(result, tally(countingRule(vote), namesOf(options), counted.ballots));

    vote.state = VoteState::Revealed;
    vote.blank = result.blank;
    vote.spoiled = counted.turnout.spoiled;
    FILROUGE_TRY(file_.edit(
        FILROUGE_TEXT("Edits", "Reveal the result"),
        [&](Edit& edit) -> Result<> {
            FILROUGE_TRY_VALUE(now, votes_.moment(edit, id));
            vote.revealedAt = now;
            FILROUGE_TRY(votes_.update(edit, vote));
            FILROUGE_TRY(votes_.publish(edit, id, options, counted, result));
            return votes_.record(edit, id, VoteEventKind::Revealed);
        },
        irrevocable));

    Reveal reveal{std::move(result), std::nullopt};
    if (const Result<> destroyed = box->destroy(); !destroyed)
        reveal.boxLeft = destroyed.error();
    boxes_.erase(id);
    return reveal;
}

Result<> PollingStation::annul(VoteId id, const QString& reason)
{
    FILROUGE_TRY_VALUE(vote, votes_.find(id));
    if (vote.state == VoteState::Draft || vote.state == VoteState::Annulled)
        return voteConflict(word(vote.state));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"), QStringLiteral("not empty"));
    vote.state = VoteState::Annulled;
    FILROUGE_TRY(transition(FILROUGE_TEXT("Edits", "Annul the vote"), vote, VoteEventKind::Annulled, reason.trimmed()));
    boxes_.erase(id);
    const QString path = boxPath(file_.path(), vote.boxUuid);
    return QFileInfo::exists(path) ? destroyLeftOver(path) : Result<>();
}

Result<> PollingStation::recordIncident(VoteId id, const QString& note)
{
    FILROUGE_TRY_VALUE(vote, votes_.find(id));
    if (vote.state == VoteState::Draft)
        return voteConflict(word(vote.state));
    if (note.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("note"), QStringLiteral("not empty"));
    return transition(FILROUGE_TEXT("Edits", "Record an incident"), vote, VoteEventKind::Incident, note.trimmed());
}

} // namespace filrouge
