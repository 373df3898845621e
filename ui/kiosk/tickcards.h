// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/answersheet.h"

#include <QCheckBox>

namespace filrouge {

/// A persona to be ticked. A check box to the keyboard and to screen readers.
class TickCard final : public QCheckBox {
    Q_OBJECT

public:
    TickCard(const UiTheme& theme, KioskPersona persona, QWidget* parent);

    [[nodiscard]] const QString& letter() const { return persona_.letter; }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    const UiTheme& theme_;
    KioskPersona persona_;
};

/// As many ticks as the voter likes; who sees the sheet says when there are too many. A letter ticks and unticks.
class TickCards final : public AnswerSheet {
    Q_OBJECT

public:
    TickCards(const UiTheme& theme, const KioskBallot& ballot, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<BallotMarks> marks() const override;
    bool choose(const QString& letter) override;
    void clear() override;
    void focusAnswer() override;
    void setLanguage(Language /*language*/) override {} // the cards say what people have written

private:
    std::vector<TickCard*> cards_;
};

} // namespace filrouge
