// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "ui/projector/projectorwindow.h"
#include "ui/shell/page.h"

#include <memory>

class QTabWidget;

namespace filrouge {

class KioskDesk;
class KioskWindow;
class MinutesPage;
class PaperEntry;
class PollingStation;
class PresenterPage;
class Rehearsal;
class RollPage;
class Session;
class TopBanner;

/// The station Choose: the roll, the stage, the minutes, and while a vote is open the kiosk and the paper ballots. Owns
/// the projector and the kiosk, which are windows of their own. A rehearsal has a stage of its own, in the same place.
class ChoosePage final : public Page {
    Q_OBJECT

public:
    ChoosePage(const Desk& desk, Session& session, QWidget* window,
               const ProjectorWindow::Screens& screens = ProjectorWindow::desktopScreens);
    ~ChoosePage() override;

    [[nodiscard]] RollPage& roll() { return *roll_; }
    /// The stage in use: the rehearsal's while there is one.
    [[nodiscard]] PresenterPage& presenter() { return rehearsing_ != nullptr ? *rehearsing_ : *presenter_; }
    [[nodiscard]] MinutesPage& minutes() { return *minutes_; }
    [[nodiscard]] ProjectorWindow& projector() { return *projector_; }
    [[nodiscard]] KioskWindow* kiosk() { return kiosk_.get(); }
    [[nodiscard]] bool isRehearsing() const { return rehearsing_ != nullptr; }
    /// Brings the stage into view.
    void showStage();

    /// How the tables of this page were left, for the next time.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);
    void showItem(Kind kind, qint64 id) override;
    bool goBack() override;

Q_SIGNALS:
    /// The last moment to keep what saveState() says.
    void closing();

protected:
    void retranslate() override;

private:
    void connectStage(PresenterPage& stage);
    void openKiosk(VoteId vote, ParticipantId voter);
    [[nodiscard]] bool makeKiosk(VoteId vote);
    void openPaper(VoteId vote, ParticipantId voter);
    /// The tabs of a vote wait while it is closed, and go with it.
    void followVotes();
    void dropVoteTabs();
    void addLateArrival(ParticipantId participant);
    void beginRehearsal(VoteId vote);
    void endRehearsal();
    void markRehearsal(QWidget* window);
    /// Of the stage in use.
    [[nodiscard]] Desk stageDesk() const;
    [[nodiscard]] PollingStation& station() const;

    Session& session_;
    SystemRandom random_; ///< shuffles paper ballots
    QTabWidget* tabs_;
    RollPage* roll_;
    PresenterPage* presenter_;
    MinutesPage* minutes_;
    KioskDesk* kioskDesk_ = nullptr;
    PaperEntry* paper_ = nullptr;
    VoteId vote_; ///< whose tabs are open
    std::unique_ptr<ProjectorWindow> projector_;
    std::unique_ptr<KioskWindow> kiosk_;
    std::unique_ptr<Rehearsal> rehearsal_;
    PresenterPage* rehearsing_ = nullptr;
    TopBanner* banner_ = nullptr; ///< of the rehearsal, on the projector
};

} // namespace filrouge
