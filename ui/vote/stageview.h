// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace filrouge {

class CueList;
class HelpPanel;
class OpeningPanel;
class ProblemLine;
class RehearsalStrip;
class RoomView;
class Stage;
class StageActions;
class StageBar;
class TurnoutPanel;
class VoteSetup;

/// Where the parts of the presenter's view stand: the day at the left, what the room sees or the setup of the vote in
/// the middle, the vote at the right, the one thing to do at the foot. The parts are there to be told what to show.
class StageView final : public QWidget {
    Q_OBJECT

public:
    StageView(const Desk& desk, bool rehearsal);

    void retranslate(const Stage& stage);
    void showRoom();
    void showSetup();
    [[nodiscard]] bool isSettingUp() const;
    /// Beside the room: what is to be seen to before the vote opens, or else the turnout.
    void showOpening(bool before);

    RehearsalStrip* const strip;
    StageBar* const bar;
    ProblemLine* const problem;
    CueList* const cues;
    RoomView* const room;
    VoteSetup* const setup;
    OpeningPanel* const opening;
    TurnoutPanel* const turnout;
    HelpPanel* const help;
    StageActions* const actions;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSide();
    void fitSides();

    const UiTheme& theme_;
    QStackedWidget* centre_;
    QWidget* left_ = nullptr;
    QWidget* side_ = nullptr;
};

} // namespace filrouge
