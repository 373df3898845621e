// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filesync.h"
#include "core/base/random.h"
#include "core/vote/boxfolder.h"
#include "core/vote/pollingstation.h"

#include <QFileInfo>

#include <algorithm>

// How a polling station takes up what an earlier run left.

namespace filrouge {

Result<PollingReport> PollingStation::resume()
{
    PollingReport report;
    FILROUGE_TRY_VALUE(votes, votes_.all());
    for (const Vote& vote : votes) {
        if (vote.state == VoteState::Open || vote.state == VoteState::Closed) {
            if (const Result<> resumed = resumeBox(vote, findBox(file_.path(), vote.boxUuid)); resumed)
                report.resumed.push_back(vote.id);
            else
                report.interrupted.push_back({vote.id, resumed.error()});
            continue;
        }
        // Only under this programme's own name: nothing of another's is destroyed.
        const QString path = boxPath(file_.path(), vote.boxUuid);
        if (!vote.boxUuid.isEmpty() && QFileInfo(path).isFile() && !destroyLeftOver(path))
            report.leftOver.append(path);
    }
    report.stray = strayBoxes(votes);
    destroyServedSlips(votes);
    return report;
}

Result<> PollingStation::resumeBox(const Vote& vote, const QString& path)
{
    if (boxes_.contains(vote.id))
        return {};
    if (path.isEmpty())
        return fail(ErrorCode::BoxMissing, boxPath(file_.path(), vote.boxUuid));
    FILROUGE_TRY_VALUE(box, BallotBox::open(path, vote.boxUuid, random_()));
    if (box->definitionHash() != vote.definitionHash)
        return fail(ErrorCode::Damaged, path, QStringLiteral("made for another question"));
    FILROUGE_TRY(align(vote, *box));
    if (vote.state == VoteState::Open) {
        Vote resumed = vote;
        FILROUGE_TRY(transition(FILROUGE_TEXT("Edits", "Resume the vote"), resumed, VoteEventKind::Resumed));
    }
    boxes_[vote.id] = std::move(box);
    return {};
}

/// A crash between the two files leaves the box a step ahead (closing) or behind (reopening).
Result<> PollingStation::align(const Vote& vote, BallotBox& box) const
{
    const BoxState state = box.state();
    if (vote.state == VoteState::Open)
        return state == BoxState::Sealed ? box.unseal()
               : state == BoxState::Open
                   ? Result<>()
                   : fail(ErrorCode::Damaged, box.path(), QStringLiteral("counted before closing"));
    if (state != BoxState::Open)
        return {};
    FILROUGE_TRY_VALUE(sealed, box.seal());
    if (sealed.ballotsHash != vote.ballotsHash)
        return fail(ErrorCode::Damaged, box.path(), QStringLiteral("not what was sealed"));
    return {};
}

Result<> PollingStation::locateBox(VoteId id, const QString& path)
{
    FILROUGE_TRY_VALUE(vote, votes_.find(id));
    if (vote.state != VoteState::Open && vote.state != VoteState::Closed)
        return fail(ErrorCode::Conflict, QStringLiteral("vote"), QLatin1String(word(vote.state)));
    if (boxes_.contains(id))
        return fail(ErrorCode::Conflict, QStringLiteral("vote"), QStringLiteral("has its box"));
    // Is it the one? Opening also takes back what a crash left, before the file is copied.
    FILROUGE_TRY(BallotBox::open(path, vote.boxUuid, random_()));
    const QString here = boxPath(file_.path(), vote.boxUuid);
    if (QFileInfo(path).absoluteFilePath() != here)
        FILROUGE_TRY(bringBox(path, here, *random_()));
    return resumeBox(vote, here);
}

QStringList PollingStation::strayBoxes(const std::vector<Vote>& votes) const
{
    QStringList stray;
    for (const BoxName& box : boxesOf(file_.path()))
        if (std::ranges::none_of(votes, [&](const Vote& vote) { return vote.boxUuid == box.uuid; }))
            stray.append(box.path);
    return stray;
}

Result<> PollingStation::destroyStrayBox(const QString& path)
{
    FILROUGE_TRY_VALUE(votes, votes_.all());
    if (!strayBoxes(votes).contains(path))
        return fail(ErrorCode::Conflict, path, QStringLiteral("not a stray box"));
    return destroyLeftOver(path);
}

/// Slips serve one day: the vote, and a run-off that may follow. Whoever prepares another vote keeps them.
void PollingStation::destroyServedSlips(const std::vector<Vote>& votes)
{
    const QDate today = file_.environment().clock.today();
    std::map<SeminarId, bool> served;
    for (const Vote& vote : votes) {
        const bool over = vote.state == VoteState::Annulled ||
                          (vote.state == VoteState::Revealed && vote.revealedAt.local().date() < today);
        const auto [seminar, first] = served.try_emplace(vote.seminar, over);
        seminar->second = seminar->second && over;
    }
    for (const auto& [seminar, over] : served)
        if (over)
            (void)slips_.withdraw(seminar); // should it fail, the next start tries again
}

Result<> PollingStation::destroyLeftOver(const QString& path)
{
    const std::unique_ptr<Random> random = random_();
    // A journal that a crash left holds pages of the box.
    if (const QString journal = path + QStringLiteral("-journal"); QFileInfo::exists(journal))
        FILROUGE_TRY(overwriteAndRemove(journal, *random));
    return overwriteAndRemove(path, *random);
}

} // namespace filrouge
