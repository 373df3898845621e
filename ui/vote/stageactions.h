// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vote/stage.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace filrouge {

/// A button beside the clicker's keys: Enter presses it, Space never does, since Space is the next scene. Flat, it is
/// as wide as its words, so that several under each other begin at one line.
class StageButton final : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
};

/// What the one primary button would do.
enum class StageOffer { SetUp, Open, LastCall, Close, Reveal, Show, Again };

struct StageActionsShown final {
    StageOffer offer = StageOffer::SetUp;
    bool armed = false; ///< pressed once: the next press does it
    QString reason;     ///< why it cannot be pressed; empty: it can
    bool black = false;
    bool hasNext = true;
    bool lastCall = false;

    friend bool operator==(const StageActionsShown&, const StageActionsShown&) = default;
};

/// The foot of the presenter's view: the one thing to do now, the way through the day, and black; each with its key.
class StageActions final : public QWidget {
    Q_OBJECT

public:
    explicit StageActions(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const StageActionsShown& shown);
    void retranslate();
    [[nodiscard]] const StageActionsShown& shown() const { return shown_; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void pressed(filrouge::StageKey key);
    void setUpWanted();
    void againWanted();

private:
    void arrange();

    StageActionsShown shown_;
    QBoxLayout* rows_;
    QHBoxLayout* way_;
    QHBoxLayout* deed_;
    StageButton* black_;
    StageButton* back_;
    StageButton* forward_;
    TextLabel* reason_;
    StageButton* primary_;
};

} // namespace filrouge
