// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/slipdesk.h"

#include "core/base/random.h"
#include "core/seminar/participantrepository.h"
#include "core/vote/slipfile.h"

#include <algorithm>

namespace filrouge {

namespace {

bool mayVote(const Participant& participant)
{
    if (participant.attendance == Attendance::Expected)
        return participant.invitation != Invitation::Declined;
    return participant.attendance == Attendance::Present;
}

VotingSlip slipOf(const RollLine& line, VotingCode code)
{
    return {line.participant.id,
            line.person.name,
            line.organisation ? line.organisation->name : QString(),
            0,
            std::move(code)};
}

} // namespace

QString slipCountsNote(std::size_t named, std::size_t spares)
{
    return QStringLiteral("%1 %2").arg(named).arg(spares);
}

SlipDesk::SlipDesk(ProgrammeFile& file, std::unique_ptr<Random> random)
    : file_(file),
      random_(std::move(random)),
      votes_(file.connection())
{}

SlipDesk::~SlipDesk() = default;

Result<SlipDesk::Kept*> SlipDesk::kept(SeminarId seminar)
{
    if (const auto found = kept_.find(seminar); found != kept_.end())
        return &found->second;
    FILROUGE_TRY_VALUE(read, readSlips(file_.path(), seminar));
    SlipRegister slips = read ? std::move(*read) : SlipRegister(seminar, *random_);
    auto book = std::make_shared<const CodeBook>(slips.book());
    return &kept_.insert_or_assign(seminar, Kept{std::move(slips), std::move(book)}).first->second;
}

Result<std::vector<RollLine>> SlipDesk::expected(SeminarId seminar) const
{
    FILROUGE_TRY_VALUE(roll, ParticipantRepository(file_.connection()).roll(seminar));
    std::erase_if(roll, [](const RollLine& line) { return !mayVote(line.participant); });
    return roll;
}

Result<SlipStock> SlipDesk::stock(SeminarId seminar)
{
    FILROUGE_TRY_VALUE(kept, this->kept(seminar));
    FILROUGE_TRY_VALUE(lines, expected(seminar));
    SlipStock stock{kept->slips.holders(), {}, kept->slips.spares()};
    for (const RollLine& line : lines)
        if (!std::ranges::binary_search(stock.holders, line.participant.id))
            stock.without.push_back(line.participant.id);
    return stock;
}

Result<std::shared_ptr<const CodeBook>> SlipDesk::book(SeminarId seminar)
{
    FILROUGE_TRY_VALUE(kept, this->kept(seminar));
    return kept->book;
}

Result<> SlipDesk::record(SeminarId seminar, VoteEventKind kind, const QString& note)
{
    FILROUGE_TRY_VALUE(votes, votes_.of(seminar));
    const auto underWay = std::ranges::find_if(
        votes, [](const Vote& vote) { return vote.state == VoteState::Open || vote.state == VoteState::Closed; });
    if (underWay == votes.end())
        return {};
    return file_.edit(FILROUGE_TEXT("Edits", "Voting slips"),
                      [&](Edit& edit) { return votes_.record(edit, underWay->id, kind, note); },
                      {.undoable = false});
}

Result<> SlipDesk::put(const SlipRegister& slips, VoteEventKind kind, const QString& note)
{
    FILROUGE_TRY_VALUE(before, kept(slips.seminar()));
    FILROUGE_TRY(writeSlips(file_.path(), slips));
    if (Result<> told = record(slips.seminar(), kind, note); !told) {
        (void)writeSlips(file_.path(), before->slips); // a slip that no minutes will tell of was not handed out
        return told;
    }
    *before = {slips, std::make_shared<const CodeBook>(slips.book())};
    return {};
}

Result<std::vector<VotingSlip>> SlipDesk::issueInto(SlipRegister slips, int spares)
{
    FILROUGE_TRY_VALUE(lines, expected(slips.seminar()));
    std::vector<VotingSlip> made;
    for (const RollLine& line : lines) {
        if (slips.holds(line.participant.id))
            continue;
        FILROUGE_TRY_VALUE(code, slips.issue(line.participant.id, *random_));
        made.push_back(slipOf(line, std::move(code)));
    }
    const std::size_t named = made.size();
    for (auto waiting = static_cast<int>(slips.spares().size()); waiting < spares; ++waiting) {
        FILROUGE_TRY_VALUE(spare, slips.addSpare(*random_));
        made.push_back({{}, {}, {}, spare.number, std::move(spare.code)});
    }
    FILROUGE_TRY_VALUE(before, kept(slips.seminar()));
    if (slips != before->slips)
        FILROUGE_TRY(put(slips, VoteEventKind::SlipsIssued, slipCountsNote(named, made.size() - named)));
    return made;
}

Result<std::vector<VotingSlip>> SlipDesk::issue(SeminarId seminar, int spares)
{
    FILROUGE_TRY_VALUE(kept, this->kept(seminar));
    return issueInto(kept->slips, spares);
}

Result<std::vector<VotingSlip>> SlipDesk::issueAnew(SeminarId seminar, int spares)
{
    // Also in place of a register that cannot be read any more.
    if (!kept(seminar)) {
        SlipRegister none(seminar, *random_);
        kept_.insert_or_assign(seminar, Kept{none, std::make_shared<const CodeBook>()});
    }
    FILROUGE_TRY_VALUE(before, kept(seminar));
    return issueInto(before->slips.renewed(*random_), spares);
}

Result<VotingSlip> SlipDesk::replace(ParticipantId participant)
{
    FILROUGE_TRY_VALUE(found, ParticipantRepository(file_.connection()).find(participant));
    FILROUGE_TRY_VALUE(roll, ParticipantRepository(file_.connection()).roll(found.seminar));
    FILROUGE_TRY_VALUE(kept, this->kept(found.seminar));
    const auto line =
        std::ranges::find_if(roll, [&](const RollLine& one) { return one.participant.id == participant; });
    if (line == roll.end())
        return fail(ErrorCode::NotFound, QStringLiteral("participant"), QString::number(participant.value));
    SlipRegister slips = kept->slips;
    const bool had = slips.holds(participant);
    FILROUGE_TRY_VALUE(code, slips.issue(participant, *random_));
    FILROUGE_TRY(had ? put(slips, VoteEventKind::SlipReplaced)
                     : put(slips, VoteEventKind::SlipsIssued, slipCountsNote(1, 0)));
    return slipOf(*line, std::move(code));
}

Result<> SlipDesk::handOut(int spare, ParticipantId participant)
{
    FILROUGE_TRY_VALUE(found, ParticipantRepository(file_.connection()).find(participant));
    FILROUGE_TRY_VALUE(kept, this->kept(found.seminar));
    SlipRegister slips = kept->slips;
    FILROUGE_TRY(slips.handOut(spare, participant));
    return put(slips, VoteEventKind::SpareHandedOut);
}

Result<> SlipDesk::voidSlip(ParticipantId participant)
{
    FILROUGE_TRY_VALUE(found, ParticipantRepository(file_.connection()).find(participant));
    FILROUGE_TRY_VALUE(kept, this->kept(found.seminar));
    SlipRegister slips = kept->slips;
    if (!slips.voidOf(participant))
        return fail(ErrorCode::Conflict, QStringLiteral("slip"), QStringLiteral("has none"));
    return put(slips, VoteEventKind::SlipVoided);
}

Result<> SlipDesk::replaceByPaper(ParticipantId participant)
{
    FILROUGE_TRY_VALUE(found, ParticipantRepository(file_.connection()).find(participant));
    FILROUGE_TRY_VALUE(kept, this->kept(found.seminar));
    SlipRegister slips = kept->slips;
    return slips.voidOf(participant) ? put(slips, VoteEventKind::PaperIssued)
                                     : record(found.seminar, VoteEventKind::PaperIssued, {});
}

Result<> SlipDesk::withdraw(SeminarId seminar)
{
    FILROUGE_TRY(destroySlips(file_.path(), seminar, *random_));
    kept_.erase(seminar);
    return {};
}

} // namespace filrouge
