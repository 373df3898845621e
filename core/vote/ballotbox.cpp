// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotbox.h"

#include "core/base/random.h"
#include "core/vote/ballotboxfile.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace filrouge {

BallotBox::BallotBox(QString path, QString uuid)
    : path_(std::move(path)),
      uuid_(std::move(uuid)),
      onThread_(std::make_unique<QObject>()),
      inbox_(std::make_shared<BallotInbox>([this] {
          QMetaObject::invokeMethod(
              onThread_.get(), [this] { castWaiting(); }, Qt::QueuedConnection);
      }))
{
    thread_.setObjectName(QStringLiteral("ballot box"));
    onThread_->moveToThread(&thread_);
    thread_.start();
}

BallotBox::~BallotBox()
{
    // Last in the line: what was cast before it is committed.
    QMetaObject::invokeMethod(
        onThread_.get(), [this] { file_.reset(); }, Qt::BlockingQueuedConnection);
    inbox_->close();
    thread_.quit();
    thread_.wait();
}

Result<std::unique_ptr<BallotBox>> BallotBox::started(const QString& path, const QString& uuid, const Opening& opening)
{
    // Private constructor: make_unique cannot reach it.
    std::unique_ptr<BallotBox> box(new BallotBox(path, uuid));
    Result<> outcome;
    QMetaObject::invokeMethod(
        box->onThread_.get(),
        [&] {
            if (auto file = opening(); file) {
                box->file_ = std::move(*file);
                box->voters_ = box->file_->voters();
            } else {
                outcome = fail(file.error());
            }
        },
        Qt::BlockingQueuedConnection);
    FILROUGE_TRY(outcome);
    return box;
}

Result<std::unique_ptr<BallotBox>> BallotBox::create(const QString& path, const BallotBoxSetup& setup,
                                                     std::unique_ptr<Random> random)
{
    return started(path, setup.uuid, [&] { return BallotBoxFile::create(path, setup, std::move(random)); });
}

Result<std::unique_ptr<BallotBox>> BallotBox::open(const QString& path, const QString& uuid,
                                                   std::unique_ptr<Random> random)
{
    return started(path, uuid, [&] { return BallotBoxFile::open(path, uuid, std::move(random)); });
}

template <class Work>
auto BallotBox::waitFor(Work work) -> std::invoke_result_t<Work, BallotBoxFile&>
{
    Q_ASSERT(QThread::currentThread() != &thread_);
    using Outcome = std::invoke_result_t<Work, BallotBoxFile&>;
    std::optional<Outcome> outcome;
    QMetaObject::invokeMethod(
        onThread_.get(), [&] { outcome.emplace(work(*file_)); }, Qt::BlockingQueuedConnection);
    return std::move(*outcome);
}

std::vector<Result<>> BallotBox::castOnThread(const std::vector<CastRequest>& requests)
{
    const Turnout before = file_->turnout();
    std::vector<Result<>> answers = file_->castAll(requests);
    if (file_->turnout() == before)
        return answers;
    {
        const std::lock_guard lock(telling_);
        for (std::size_t i = 0; i < requests.size(); ++i)
            if (answers[i])
                voters_.insert(requests[i].participant);
    }
    tellTurnout();
    return answers;
}

void BallotBox::castWaiting()
{
    std::vector<BallotInbox::Submission> submissions = inbox_->takeAll();
    if (submissions.empty())
        return;
    std::vector<CastRequest> requests;
    for (BallotInbox::Submission& submission : submissions)
        std::ranges::move(submission.requests, std::back_inserter(requests));
    // Closed in between: what came in after the last call.
    std::vector<Result<>> answers =
        file_ ? castOnThread(requests) : std::vector<Result<>>(requests.size(), fail(ErrorCode::VoteNotOpen));
    auto first = std::make_move_iterator(answers.begin());
    for (const BallotInbox::Submission& submission : submissions) {
        const auto last = first + static_cast<std::ptrdiff_t>(submission.requests.size());
        submission.answers({first, last});
        first = last;
    }
}

/// Ballots come by the thousand in a second; whoever shows the turnout is told once for all that came meanwhile.
void BallotBox::tellTurnout()
{
    const std::lock_guard lock(telling_);
    if (!std::exchange(untold_, file_->turnout()))
        QMetaObject::invokeMethod(
            this,
            [this] {
                Turnout told;
                {
                    const std::lock_guard taking(telling_);
                    told = *std::exchange(untold_, std::nullopt);
                }
                Q_EMIT turnoutChanged(told);
            },
            Qt::QueuedConnection);
}

QSet<ParticipantId> BallotBox::voters() const
{
    const std::lock_guard lock(telling_);
    return voters_;
}

void BallotBox::cast(const CastRequest& request, Answer answer)
{
    inbox_->submit({request}, [this, answer = std::move(answer)](std::vector<Result<>> outcomes) {
        QMetaObject::invokeMethod(
            this, [outcome = std::move(outcomes.front()), answer] { answer(outcome); }, Qt::QueuedConnection);
    });
}

Result<> BallotBox::castNow(const CastRequest& request)
{
    return castNow(std::vector{request}).front();
}

std::vector<Result<>> BallotBox::castNow(const std::vector<CastRequest>& requests)
{
    return waitFor([&](BallotBoxFile&) { return castOnThread(requests); });
}

Result<> BallotBox::addLateArrival(ParticipantId participant)
{
    return waitFor([&](BallotBoxFile& file) {
        const Turnout before = file.turnout();
        Result<> outcome = file.addLateArrival(participant);
        if (file.turnout() != before)
            tellTurnout();
        return outcome;
    });
}

Result<SealedBox> BallotBox::seal()
{
    return waitFor([](BallotBoxFile& file) { return file.seal(); });
}

Result<> BallotBox::unseal()
{
    return waitFor([](BallotBoxFile& file) { return file.unseal(); });
}

Result<CountedBox> BallotBox::count()
{
    return waitFor([](BallotBoxFile& file) { return file.count(); });
}

Result<> BallotBox::destroy()
{
    return waitFor([](BallotBoxFile& file) { return file.destroy(); });
}

Turnout BallotBox::turnout()
{
    return waitFor([](BallotBoxFile& file) { return file.turnout(); });
}

BoxState BallotBox::state()
{
    return waitFor([](BallotBoxFile& file) { return file.state(); });
}

QString BallotBox::definitionHash()
{
    return waitFor([](BallotBoxFile& file) { return file.definitionHash(); });
}

std::vector<ParticipantId> BallotBox::roll()
{
    return waitFor([](BallotBoxFile& file) { return file.roll(); });
}

Result<bool> BallotBox::hasVoted(ParticipantId participant)
{
    return waitFor([&](BallotBoxFile& file) { return file.hasVoted(participant); });
}

} // namespace filrouge
