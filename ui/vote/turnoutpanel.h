// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/ballotboxvalues.h"
#include "ui/widgets/textlabel.h"

class QGridLayout;
class QPushButton;

namespace filrouge {

/// What the presenter may know of a vote: how many, on which channel, never what.
struct TurnoutShown final {
    VoteState state = VoteState::Open;
    bool runOff = false;
    Turnout turnout;
    Instant since; ///< when it came into that state
    bool needsRunOff = false;
    QString definition; ///< hashes, under "Verify"
    QString ballots;
    QString roll;

    friend bool operator==(const TurnoutShown&, const TurnoutShown&) = default;
};

/// State, "43 / 50", and phone + kiosk + paper + not yet, which add up to the second number.
class TurnoutPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TurnoutPanel(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const TurnoutShown& shown);
    void retranslate();

Q_SIGNALS:
    void runOffWanted();
    void reopenWanted();

private:
    void addRow(QGridLayout* grid, TextLabel*& name, TextLabel*& number, const char* object, bool sum = false);

    const UiTheme& theme_;
    TurnoutShown shown_;
    TextLabel* state_;
    TextLabel* count_;
    TextLabel* label_;
    std::array<TextLabel*, 5> names_{};
    std::array<TextLabel*, 5> numbers_{};
    QPushButton* runOff_;
    QPushButton* reopen_;
    QPushButton* verify_;
    TextLabel* hashes_;
};

} // namespace filrouge
