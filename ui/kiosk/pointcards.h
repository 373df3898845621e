// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/answersheet.h"

class QPushButton;
class QSpinBox;

namespace filrouge {

/// A persona to be given points: minus, how many, plus. To the keyboard and to screen readers a number field, with
/// the arrows up and down; the buttons are for a finger.
class PointCard final : public QWidget {
    Q_OBJECT

public:
    PointCard(const UiTheme& theme, KioskPersona persona, QWidget* parent);

    [[nodiscard]] const QString& letter() const { return persona_.letter; }
    [[nodiscard]] int points() const;
    [[nodiscard]] QSpinBox* field() const { return field_; }
    void add(int points);
    void setMost(int points);
    /// Without a trace of what was there, not even for Ctrl+Z.
    void clear();
    void setLanguage(Language language);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showLimits();

    const UiTheme& theme_;
    KioskPersona persona_;
    QPushButton* less_;
    QSpinBox* field_;
    QPushButton* more_;
};

/// Points to place; no more can be placed than there are. A letter gives its persona one.
class PointCards final : public AnswerSheet {
    Q_OBJECT

public:
    PointCards(const UiTheme& theme, const KioskBallot& ballot, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<BallotMarks> marks() const override;
    bool choose(const QString& letter) override;
    void clear() override;
    void focusAnswer() override;
    void setLanguage(Language language) override;
    [[nodiscard]] const std::vector<PointCard*>& cards() const { return cards_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void shareWhatIsLeft();

    BallotForm form_;
    std::vector<PointCard*> cards_;
};

} // namespace filrouge
