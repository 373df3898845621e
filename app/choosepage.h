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
class PaperEntry;
class PresenterPage;
class RollPage;
class Session;

/// The station Choose: the roll, the stage, and while a vote is open the kiosk and the paper ballots. Owns the
/// projector and the kiosk, which are windows of their own.
class ChoosePage final : public Page {
    Q_OBJECT

public:
    ChoosePage(const Desk& desk, Session& session, QWidget* window,
               const ProjectorWindow::Screens& screens = ProjectorWindow::desktopScreens);
    ~ChoosePage() override;

    [[nodiscard]] RollPage& roll() { return *roll_; }
    [[nodiscard]] PresenterPage& presenter() { return *presenter_; }
    [[nodiscard]] ProjectorWindow& projector() { return *projector_; }
    [[nodiscard]] KioskWindow* kiosk() { return kiosk_.get(); }
    /// Brings the stage into view.
    void showStage();

    void showItem(Kind kind, qint64 id) override;
    bool goBack() override;

protected:
    void retranslate() override;

private:
    void openKiosk(VoteId vote, ParticipantId voter);
    void openPaper(VoteId vote);
    /// The tabs of a vote go with it.
    void followVotes();
    void addLateArrival(ParticipantId participant);

    Session& session_;
    SystemRandom random_; ///< shuffles paper ballots
    QTabWidget* tabs_;
    RollPage* roll_;
    PresenterPage* presenter_;
    KioskDesk* kioskDesk_ = nullptr;
    PaperEntry* paper_ = nullptr;
    VoteId vote_; ///< whose tabs are open
    std::unique_ptr<ProjectorWindow> projector_;
    std::unique_ptr<KioskWindow> kiosk_;
};

} // namespace filrouge
