// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/ballotboxvalues.h"
#include "ui/widgets/textlabel.h"

class QGridLayout;
class QPushButton;

namespace filrouge {

class ReasonField;
struct ReasonAsked;

/// What the presenter may know of a vote: how many, on which channel, never what.
struct TurnoutShown final {
    VoteState state = VoteState::Open;
    bool runOff = false;
    Turnout turnout;
    Instant since; ///< when it came into that state
    bool needsRunOff = false;
    bool rehearsal = false;
    QString reason; ///< of an annulled vote
    Instant openedAt;
    QString definition; ///< hashes, under "Verify"
    QString ballots;
    QString roll;

    friend bool operator==(const TurnoutShown&, const TurnoutShown&) = default;
};

/// State, "43 / 50", and phone + kiosk + paper + not yet, which add up to the second number; under it what is seldom
/// done to a vote, quietly.
class TurnoutPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TurnoutPanel(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const TurnoutShown& shown);
    void retranslate();
    /// With a reason to begin with.
    void askForAnnulment(const QString& reason);
    /// A reason is being typed, and is not any more; false: none was.
    bool cancelAsking();

Q_SIGNALS:
    void runOffWanted();
    void reopenWanted();
    void minutesWanted();
    void incidentNoted(const QString& note);
    void annulmentWanted(const QString& reason);

private:
    enum class Asking { Nothing, Incident, Annulment };

    void addRow(QGridLayout* grid, TextLabel*& name, TextLabel*& number, const char* object, bool sum = false);
    void retranslateState();
    void retranslateVerify();
    void ask(Asking what);
    [[nodiscard]] ReasonAsked asked() const;

    const UiTheme& theme_;
    TurnoutShown shown_;
    Asking asking_ = Asking::Nothing;
    TextLabel* state_;
    QWidget* figures_;
    TextLabel* count_;
    TextLabel* label_;
    std::array<TextLabel*, 5> names_{};
    std::array<TextLabel*, 5> numbers_{};
    QPushButton* minutes_;
    QPushButton* runOff_;
    QPushButton* reopen_;
    QPushButton* incident_;
    QPushButton* annul_;
    ReasonField* reason_;
    QPushButton* verify_;
    TextLabel* hashes_;
};

} // namespace filrouge
