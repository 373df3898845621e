// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/network/networkwatch.h"
#include "core/network/simulatedphones.h"
#include "ui/projector/projectorwindow.h"
#include "ui/shell/page.h"

#include <memory>

class QTabWidget;

namespace filrouge {

class KioskDesk;
class KioskWindow;
class MinutesPage;
class PaperEntry;
class PhoneDesk;
class PhonesPage;
class PollingStation;
class PresenterPage;
class Rehearsal;
class RehearsalPhones;
class RollPage;
class Session;
class TopBanner;

/// The station Choose: the roll, the phones, the stage, the minutes, and while a vote is open the kiosk and the paper
/// ballots. Owns the projector and the kiosk, which are windows of their own, and what phones see. A rehearsal has a
/// stage and phones of its own, in the same place.
class ChoosePage final : public Page {
    Q_OBJECT

public:
    ChoosePage(const Desk& desk, Session& session, QWidget* window,
               const ProjectorWindow::Screens& screens = ProjectorWindow::desktopScreens,
               NetworkWatch::Source interfaces = interfacesNow);
    ~ChoosePage() override;

    [[nodiscard]] RollPage& roll() { return *roll_; }
    /// The stage in use: the rehearsal's while there is one.
    [[nodiscard]] PresenterPage& presenter() { return rehearsing_ != nullptr ? *rehearsing_ : *presenter_; }
    [[nodiscard]] MinutesPage& minutes() { return *minutes_; }
    [[nodiscard]] ProjectorWindow& projector() { return *projector_; }
    [[nodiscard]] PhonesPage& phones() { return *phonesPage_; }
    /// Of the stage in use.
    [[nodiscard]] PhoneDesk& phoneDesk() { return rehearsalDesk_ ? *rehearsalDesk_ : *phoneDesk_; }
    [[nodiscard]] KioskWindow* kiosk() { return kiosk_.get(); }
    [[nodiscard]] bool isRehearsing() const { return rehearsing_ != nullptr; }
    /// Brings the stage into view.
    void showStage();

    /// How the tables of this page were left, for the next time.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);
    /// Where phones found the pages the last time: proposed, and while a vote is under way taken up again at once.
    void comeBackTo(const PhoneTarget& target);
    void showItem(Kind kind, qint64 id) override;
    void markSought(const SearchWords& words) override;
    bool goBack() override;

Q_SIGNALS:
    /// The last moment to keep what saveState() says.
    void closing();
    /// The pages for phones are there from now on; without an address: they are closed.
    void phonesMoved(const filrouge::PhoneTarget& target);

protected:
    void retranslate() override;

private:
    void connectStage(PresenterPage& stage);
    void connectPhones();
    void connectPhones(PhoneDesk& desk, PresenterPage& stage);
    void letOthersVote();
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
    PhonesPage* phonesPage_;
    KioskDesk* kioskDesk_ = nullptr;
    PaperEntry* paper_ = nullptr;
    VoteId vote_; ///< whose tabs are open
    std::unique_ptr<ProjectorWindow> projector_;
    std::unique_ptr<KioskWindow> kiosk_;
    std::unique_ptr<PhoneDesk> phoneDesk_;
    std::unique_ptr<Rehearsal> rehearsal_;
    PresenterPage* rehearsing_ = nullptr;
    std::unique_ptr<PhoneDesk> rehearsalDesk_;
    std::unique_ptr<RehearsalPhones> crowd_;
    TopBanner* banner_ = nullptr; ///< of the rehearsal, on the projector
};

} // namespace filrouge
