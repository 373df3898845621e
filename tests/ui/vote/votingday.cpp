// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vote/votingday.h"

#include "ui/vote/rehearsal.h"

#include <QtTest>

namespace filrouge::tests {

VotingDay::VotingDay(Content content, Language language, QSize size) : desk_(content, language)
{
    station_ =
        std::make_unique<PollingStation>(desk_.programme().file(), [] { return std::make_unique<SeededRandom>(11); });
    page_ = new PresenterPage(desk_.desk(), *station_);
    desk_.show(page_, size);
    page_->setFocus();
}

VotingDay::~VotingDay()
{
    delete page_; // before the boxes it watches
}

Seminar VotingDay::seminar()
{
    const auto all = services().seminars.read().all();
    REQUIRE(all);
    REQUIRE_FALSE(all->empty());
    return all->front();
}

Vote VotingDay::vote(std::size_t place)
{
    const auto votes = services().votes.votes(seminar().id);
    REQUIRE(votes);
    REQUIRE(votes->size() > place);
    return (*votes)[place];
}

void VotingDay::signIn(int people)
{
    const auto roll = services().roll.read().of(seminar().id);
    REQUIRE(roll);
    for (const Participant& one : *roll)
        if (one.attendance == Attendance::Expected && people-- > 0)
            REQUIRE(services().signIn.signIn(one.id));
    settle();
}

void VotingDay::cast(const QString& letter, int people, Channel channel, std::size_t vote)
{
    const auto present = services().roll.presentParticipants(seminar().id);
    REQUIRE(present);
    const VoteId id = this->vote(vote).id;
    for (int i = 0; i < people; ++i)
        REQUIRE(station_->cast(id, (*present)[voted_++], channel, letter));
    settle();
}

void VotingDay::press(Qt::Key key, int times)
{
    for (int i = 0; i < times; ++i) {
        QWidget* focus = desk_.window().focusWidget();
        QTest::keyClick(focus != nullptr ? focus : page_, key);
    }
    settle();
}

void VotingDay::settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

void VotingDay::pass(qint64 seconds)
{
    desk_.clock().set({desk_.clock().now().ms + seconds * 1000});
    page_->beat();
    settle();
}

QString VotingDay::now()
{
    return desk_.clock().now().local().toString(QStringLiteral("HH:mm"));
}

QString VotingDay::today()
{
    return longDate(desk_.clock().today(), Language::English);
}

void VotingDay::voteToTheEnd(bool tie)
{
    signIn(20);
    press(Qt::Key_V);
    REQUIRE(vote().state == VoteState::Open);
    cast(QStringLiteral("A"), 5);
    cast(QStringLiteral("B"), 4, Channel::Paper);
    cast(QStringLiteral("C"), 3);
    cast(QStringLiteral("E"), tie ? 3 : 2);
    cast({}, 2);
    press(Qt::Key_V, 4);
    REQUIRE(vote().state == VoteState::Closed);
    voted_ = 0;
}

void letOthersVote(Rehearsal& run)
{
    const auto voters = run.others();
    const auto form = run.form();
    const auto book = run.station().codeBook(run.vote());
    REQUIRE(voters);
    REQUIRE(form);
    REQUIRE(book);
    for (const SimulatedVoter& one : *voters) {
        const auto voter = (*book)->voter(one.code);
        REQUIRE(voter);
        const auto content = form->content(one.marks);
        REQUIRE(content);
        REQUIRE(run.station().cast(run.vote(), *voter, Channel::Phone, *content));
    }
}

} // namespace filrouge::tests
