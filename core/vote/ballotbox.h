// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vote/ballotboxvalues.h"
#include "core/vote/ballotinbox.h"

#include <QObject>
#include <QSet>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace filrouge {

class BallotBoxFile;
class Random;

/// An open ballot box, whose file is on a thread of its own so that a slow disk never stops the window. What it keeps
/// and refuses, and its errors: BallotBoxFile.
///
/// Belongs to the thread that made it; cast() and the calls that wait may come from any thread but the box's. What one
/// thread calls is done in the order of its calls.
class BallotBox final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<>&)>;

    /// `random` becomes the box thread's own.
    [[nodiscard]] static Result<std::unique_ptr<BallotBox>> create(const QString& path, const BallotBoxSetup& setup,
                                                                   std::unique_ptr<Random> random);
    [[nodiscard]] static Result<std::unique_ptr<BallotBox>> open(const QString& path, const QString& uuid,
                                                                 std::unique_ptr<Random> random);
    /// Ends after what was asked before is done; answers that were not given yet are dropped.
    ~BallotBox() override;

    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] const QString& uuid() const { return uuid_; }

    /// For a thread that answers phones itself: a slow window does not keep it waiting.
    [[nodiscard]] const std::shared_ptr<BallotInbox>& inbox() const { return inbox_; }
    /// Does not wait. `answer` is called after the commit, on the thread this object belongs to.
    void cast(const CastRequest& request, Answer answer);

    /// Who has voted, as of the last commit that turnoutChanged() told of, or a later one. Does not wait; any thread.
    [[nodiscard]] QSet<ParticipantId> voters() const;

    // These wait for the box thread: a few commits at most.
    [[nodiscard]] Result<> castNow(const CastRequest& request);
    [[nodiscard]] std::vector<Result<>> castNow(const std::vector<CastRequest>& requests);
    [[nodiscard]] Result<> addLateArrival(ParticipantId participant);
    [[nodiscard]] Result<SealedBox> seal();
    [[nodiscard]] Result<> unseal();
    [[nodiscard]] Result<CountedBox> count();
    [[nodiscard]] Result<> destroy();

    [[nodiscard]] Turnout turnout();
    [[nodiscard]] BoxState state();
    [[nodiscard]] QString definitionHash();
    [[nodiscard]] std::vector<ParticipantId> roll();
    [[nodiscard]] Result<bool> hasVoted(ParticipantId participant);

Q_SIGNALS:
    /// After commits that changed it, several of them told in one; queued, never from within a call.
    void turnoutChanged(const filrouge::Turnout& turnout);

private:
    using Opening = std::function<Result<std::unique_ptr<BallotBoxFile>>()>;

    BallotBox(QString path, QString uuid);

    [[nodiscard]] static Result<std::unique_ptr<BallotBox>> started(const QString& path, const QString& uuid,
                                                                    const Opening& opening);
    template <class Work>
    auto waitFor(Work work) -> std::invoke_result_t<Work, BallotBoxFile&>;
    std::vector<Result<>> castOnThread(const std::vector<CastRequest>& requests);
    void castWaiting();
    void tellTurnout();

    QString path_;
    QString uuid_;
    QThread thread_;
    std::unique_ptr<QObject> onThread_;   ///< lives on thread_: what is posted to it runs there
    std::unique_ptr<BallotBoxFile> file_; ///< touched on thread_ only
    std::shared_ptr<BallotInbox> inbox_;
    mutable std::mutex telling_;
    std::optional<Turnout> untold_; ///< guarded by telling_: on its way to turnoutChanged()
    QSet<ParticipantId> voters_;    ///< guarded by telling_
};

} // namespace filrouge
