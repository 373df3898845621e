// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/pollingstation.h"
#include "ui/projector/projectorwindow.h"
#include "ui/shell/page.h"
#include "ui/vote/phonesonstage.h"
#include "ui/vote/problemline.h"
#include "ui/vote/voteoftheday.h"

namespace filrouge {

/// What goes wrong on the day, each with what can be done about it. Keeps what was found when the programme was opened,
/// what came of the last step of the vote, and what somebody has understood since; the rest is told at each time.
class DayProblems final : public QObject {
    Q_OBJECT

public:
    /// The day as it is now.
    struct Facts final {
        const VoteOfTheDay& day;
        std::optional<SeminarId> seminar;
        BallotBox* box = nullptr; ///< of the vote of the day; nullptr: there is none
        const PhonesOnStage& phones;
        ProjectorPlace projector = ProjectorPlace::Hidden;
        int paperWaiting = 0; ///< ballots on paper that are marked and not in the box
    };

    /// `over`: where questions are asked. All three outlive it.
    DayProblems(const Desk& desk, PollingStation& station, QWidget& over);

    /// What was found when the programme was opened, or that nothing could be.
    void take(const Result<PollingReport>& report);
    /// What came of the last step of the vote: the trouble of the one before is over.
    void note(const Result<>& outcome);
    /// That vote is annulled: nobody needs its box.
    void forget(VoteId vote);
    /// Worst first; its actions are for the day as it is told here.
    [[nodiscard]] std::vector<Problem> list(const Facts& facts);

Q_SIGNALS:
    /// Some have been dealt with, and nothing else is different.
    void changed();
    /// What was done about one has changed the vote or its box.
    void voteChanged();
    void paperWanted(filrouge::VoteId vote);
    void phonesWanted();
    /// Somebody looks for the second screen.
    void screenWanted();
    /// The vote of the day is to be annulled, for that reason unless there is a better one.
    void annulmentWanted(const QString& reason);

private:
    [[nodiscard]] std::vector<Problem> ofOpening(const VoteOfTheDay& day);
    [[nodiscard]] std::vector<Problem> ofBallots(const Facts& facts);
    [[nodiscard]] std::vector<Problem> ofPhones(const PhonesOnStage& phones);
    void locateBox(VoteId vote);
    void annul(VoteId vote, bool ofTheDay);
    void destroy(const QString& strayBox);
    void addLateArrivals(VoteId vote, const std::vector<ParticipantId>& late);

    Desk desk_;
    PollingStation& station_;
    QWidget& over_;
    PollingReport polling_;
    std::optional<Error> trouble_;
    PhonesOnStage understood_; ///< as it was when somebody said so
};

} // namespace filrouge
