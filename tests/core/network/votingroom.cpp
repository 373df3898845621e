// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/network/votingroom.h"

#include "core/vote/slipregister.h"
#include "tests/core/vote/boxfixture.h"

namespace filrouge::tests {

namespace {

BallotBoxSetup singleChoice(int voters, bool changeable)
{
    BallotBoxSetup setup = boxSetup(voters);
    setup.form.changeable = changeable;
    return setup;
}

} // namespace

VotingRoom::VotingRoom(int voters, const ServerLimits& limits, bool changeable)
    : VotingRoom(singleChoice(voters, changeable), limits)
{}

VotingRoom::VotingRoom(const BallotBoxSetup& setup, const ServerLimits& limits)
    : folder_(fastFolder()),
      form_(setup.form)
{
    auto box = BallotBox::create(boxFile(), setup, std::make_unique<SystemRandom>());
    REQUIRE_OK(box);
    box_ = std::move(*box);

    SystemRandom random;
    SlipRegister slips(SeminarId(1), random);
    for (const ParticipantId voter : setup.roll) {
        const auto code = slips.issue(voter, random);
        REQUIRE_OK(code);
        codes_.push_back(*code);
    }

    auto question = std::make_shared<RoomQuestion>();
    question->question = QStringLiteral("Pour quel persona souhaitez-vous vous mobiliser ?");
    question->rule.method = form_.method;
    question->rule.limits = form_.limits;
    question->rule.seats = 3;
    question->form = form_;
    for (int i = 0; i < form_.options; ++i)
        question->options.push_back({QStringLiteral("Persona %1").arg(i + 1), {}, i, {}, {}, {}, {}, {}});
    state_.programme = QStringLiteral("Cahors");
    state_.phase = RoomPhase::Open;
    state_.admission = setup.admission;
    if (setup.admission == Admission::Codes)
        state_.codes = std::make_shared<const CodeBook>(slips.book());
    state_.question = question;

    auto server = HttpServer::start({QStringLiteral("127.0.0.1"), 0}, limits, std::make_unique<SystemRandom>(), clock_);
    REQUIRE_OK(server);
    server_ = std::move(*server);
    state_.address = "127.0.0.1:" + QByteArray::number(port());
    publish();
}

VotingRoom::~VotingRoom() = default;

SimulatedVoter VotingRoom::voter(int number, int position) const
{
    SimulatedVoter voter{codeOf(number).token, BallotMarks(static_cast<std::size_t>(form_.options), 0)};
    if (position >= 0)
        voter.marks[static_cast<std::size_t>(position)] = 1;
    return voter;
}

void VotingRoom::publish(const std::function<void(RoomState&)>& change)
{
    ++state_.number;
    change(state_);
    server_->publish(std::make_shared<const RoomState>(state_), box_ ? box_->inbox() : nullptr);
}

QByteArray confirmation(const QString& content, const QString& trackingCode)
{
    return "step=confirm&content=" + content.toLatin1() + "&code=" + trackingCode.toLatin1();
}

} // namespace filrouge::tests
