// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/pollingstation.h"
#include "ui/projector/projectorwindow.h"
#include "ui/shell/page.h"
#include "ui/vote/openingchecks.h"
#include "ui/vote/phonesonstage.h"
#include "ui/vote/scenesource.h"
#include "ui/vote/voteoftheday.h"

#include <QPointer>
#include <QTimer>

class QVariantAnimation;

namespace filrouge {

class ClickerKeys;
class DayProblems;
class MinutesExport;
class StageView;

/// The presenter's view of the day: what the room sees, what comes next, the time, and the vote from its preparation to
/// its reveal. Nothing here tells a choice before the reveal.
class PresenterPage final : public Page {
    Q_OBJECT

public:
    /// A rehearsal says so everywhere, and what is set up cannot be changed in it.
    enum class Run { Real, Rehearsal };

    PresenterPage(const Desk& desk, PollingStation& station, Run run = Run::Real);
    ~PresenterPage() override;

    /// The room's window follows from now on, and its keys come here; until it is let go.
    void attach(ProjectorWindow& projector);
    void detach();
    void setPaperWaiting(int ballots); ///< that many have been marked and are not in the box
    /// What was found when the programme was opened.
    void setPolling(const Result<PollingReport>& report);
    void showItem(Kind kind, qint64 id) override;
    void markSought(const SearchWords& words) override;
    bool goBack() override;
    /// To the day's scenes: the clicker's keys.
    void takeKeyboard() override;
    /// What is known of the phones in the room.
    void setPhones(const PhonesOnStage& phones);
    [[nodiscard]] const Stage& stage() const { return stage_; }
    [[nodiscard]] const std::optional<Seminar>& seminar() const { return seminar_; }
    [[nodiscard]] const VoteOfTheDay& day() const { return day_; }
    /// What the clock does four times a second.
    void beat();
    [[nodiscard]] bool isSaving() const;

public Q_SLOTS:
    /// To the room, at once: somebody has just asked for it by name.
    void showPersona(filrouge::PersonaId persona);
    void showDifficulty(filrouge::EngagementLetterId letter, filrouge::DifficultyId difficulty);
    void followDifficulty(EngagementLetterId letter, DifficultyId difficulty); ///< if the room sees that letter
    void showSprint(filrouge::SprintId sprint);
    /// A key of the clicker, from wherever it came; false: it means nothing here.
    bool pressKey(int key);

Q_SIGNALS:
    void sceneChanged(const filrouge::Scene& scene);
    void revealProgressed(double progress);
    /// Seminar and vote of the day were read anew.
    void dayRead();
    /// The vote closes then by itself; nothing: no longer.
    void lastCallChanged(filrouge::Instant until);
    void phonesWanted();
    void slipWanted(filrouge::ParticipantId who);
    void projectorWanted();
    void signInWanted();
    void rehearsalWanted(filrouge::VoteId vote);
    void othersWanted();
    void rehearsalEndWanted();
    /// 0: nobody in particular.
    void kioskWanted(filrouge::VoteId vote, filrouge::ParticipantId who);
    void paperWanted(filrouge::VoteId vote, filrouge::ParticipantId who);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectParts();
    void connectProblems();
    void openProjector();
    void showAsked();
    // What there is (presenterreading.cpp).
    void read();
    void followBox();
    void tellStage();
    void showAll();
    void showScenes();
    void showTimes();
    void showVotePanels();
    void showActions();
    void showProblems();
    void tellLastCall();
    [[nodiscard]] QString networkWords() const;
    [[nodiscard]] Scene sceneAt(const std::optional<StagePoint>& point);
    [[nodiscard]] std::vector<OpeningCheck> checks() const;
    // What is done (presentervoting.cpp).
    void press(StageKey key);
    void act(StageAction action);
    void note(const Result<>& outcome);
    void openVote();
    void closeVote();
    void reveal();
    void prepareRunOff();
    void holdAgain();
    void annulVote(const QString& reason);
    void setUpVote(bool tieRule);
    void seeTo(OpeningSubject subject);
    void listPeople();

    PollingStation& station_;
    const Run run_;
    SceneSource source_;
    MinutesExport* export_;
    Stage stage_;
    std::optional<Seminar> seminar_;
    VoteOfTheDay day_;
    Turnout turnout_;
    PhonesOnStage phones_;
    Instant toldLastCall_;
    int paperWaiting_ = 0;
    QString seenSeed_; ///< of the lot, as the room has seen it before the opening
    QPointer<BallotBox> box_;
    QPointer<ProjectorWindow> projector_;
    ProjectorPlace place_ = ProjectorPlace::Hidden;
    QTimer clockwork_;
    QTimer reading_;
    QVariantAnimation* growth_;
    StageView* view_;
    ClickerKeys* keys_;
    DayProblems* problems_;
};

} // namespace filrouge
