// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/vote/vote.h"
#include "ui/kiosk/kioskballot.h"
#include "ui/theme/uitheme.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QPushButton;
class QScreen;
class QStackedWidget;

namespace filrouge {

class AnswerSheet;
class KioskCode;
class KioskScreen;
class PersonaCard;
class PollingStation;

/// The voting kiosk, full-screen. Locked until the facilitator or the code of a voting slip opens it for one voter;
/// then start, ballot, review,
/// thanks with the tracking code, and locked again. A choice lives in this window alone, from the touch of a card
/// until the ballot is in the box or the voter is gone; no signal tells it. Speaks each voter's language, whatever the
/// facilitator's windows speak. Left with Ctrl+Shift+Q only, which only the facilitator is told.
class KioskWindow final : public QWidget {
    Q_OBJECT

public:
    enum class State { Locked, Ready, Ballot, Review, Thanks, Notice };
    Q_ENUM(State)

    KioskWindow(const UiTheme& theme, PollingStation& station, KioskBallot ballot, VoteId vote, Language language,
                QWidget* parent = nullptr);
    ~KioskWindow() override;

    /// Full-screen there; on the facilitator's own screen when it is the only one.
    void showOn(QScreen* screen);
    void unlockFor(ParticipantId voter, const QString& name);
    /// The voter has gone, or the vote is closed: whatever was chosen is forgotten.
    void lock();
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] ParticipantId voter() const { return voter_; }
    /// How long the tracking code stays; a code takes a while to be written down.
    void setThanksTime(std::chrono::milliseconds time) { thanksTime_ = time; }

Q_SIGNALS:
    void stateChanged(filrouge::KioskWindow::State state);
    /// The ballot is in the box.
    void voted(filrouge::ParticipantId voter);
    /// It is not, and the voter was asked to call the facilitator.
    void refused(filrouge::ParticipantId voter, const filrouge::Error& error);
    /// The facilitator has left the kiosk.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildScreens();
    void go(State state);
    void takeKeyboard(KioskScreen& screen);
    /// Codes open the kiosk too.
    [[nodiscard]] bool takesCodes() const;
    void unlockByCode(const QString& code);
    void notify(ParticipantId voter, const Error& error);
    void retranslate();
    void setLanguage(Language language);
    void review();
    void showChoice();
    void showReview();
    void cast();
    void tell(const Error& error);
    void leave();
    void forgetChoice();
    [[nodiscard]] QString say(const Text& text) const;

    const UiTheme& theme_;
    PollingStation& station_;
    KioskBallot ballot_;
    VoteId vote_;
    Language ownLanguage_;
    Language language_;
    State state_ = State::Locked;
    ParticipantId voter_;
    QString voterName_;
    bool leaving_ = false;
    std::chrono::milliseconds thanksTime_ = std::chrono::seconds(15);
    QTimer thanks_;

    QStackedWidget* screens_;
    KioskScreen* start_;
    KioskScreen* choosing_;
    KioskScreen* reviewing_;
    KioskScreen* thanking_;
    KioskScreen* notice_;
    KioskCode* code_;
    AnswerSheet* sheet_;
    PersonaCard* chosen_; ///< on the review screen
    QPushButton* french_;
    QPushButton* english_;
    QPushButton* begin_;
    QPushButton* next_;
    QPushButton* change_;
    QPushButton* confirm_;
    QPushButton* done_;
    QPushButton* again_;
    Text noticeHeading_;
    Text noticeSentence_;
};

} // namespace filrouge
