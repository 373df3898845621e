// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/vote/ballotform.h"
#include "ui/kiosk/kioskballot.h"

#include <QWidget>

#include <vector>

namespace filrouge {

class UiTheme;

/// The answers of a ballot, all on one screen, to be filled in by touch or keyboard. One kind for each way to vote;
/// what is filled in lives here alone, until clear().
class AnswerSheet : public QWidget {
    Q_OBJECT

public:
    explicit AnswerSheet(QWidget* parent) : QWidget(parent) {}

    /// Nothing while there is no answer yet, which is not a blank vote.
    [[nodiscard]] virtual std::optional<BallotMarks> marks() const = 0;
    /// What the key of that letter does; false: there is none.
    virtual bool choose(const QString& letter) = 0;
    /// Nothing is filled in, and the keyboard stands on the first answer.
    virtual void clear() = 0;
    /// The keyboard to what was chosen, or to the first answer.
    virtual void focusAnswer() = 0;
    virtual void setLanguage(Language language) = 0;

Q_SIGNALS:
    void choiceChanged();

protected:
    /// The answers in their order, each nearly `ratio` times as wide as high.
    void setAnswers(std::vector<QWidget*> answers, double ratio);
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<QWidget*> answers_;
    double ratio_ = 1;
};

/// The sheet for that ballot's method.
[[nodiscard]] AnswerSheet* newAnswerSheet(const UiTheme& theme, const KioskBallot& ballot);

} // namespace filrouge
