// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace filrouge {

/// One step at the kiosk: a heading, a sentence, something in the middle, and buttons for a hand at the foot. Text and
/// buttons grow with the screen, not with the facilitator's zoom.
class KioskScreen final : public QWidget {
    Q_OBJECT

public:
    explicit KioskScreen(const UiTheme& theme, QWidget* parent = nullptr);

    void setTexts(const QString& heading, const QString& sentence);
    /// Fills the middle instead of leaving it empty.
    void setMiddle(QWidget* middle);
    /// To the foot, from the left; the primary one, last and red, is what Enter does.
    QPushButton* addButton(bool primary);
    /// Between heading and sentence, as large as a card.
    void setCard(QWidget* card);
    /// In large letters of fixed width, for a code.
    void setCode(const QString& code);
    [[nodiscard]] QString heading() const { return heading_->text(); }
    [[nodiscard]] QString sentence() const { return sentence_->text(); }
    [[nodiscard]] QString code() const { return code_->text(); }
    /// Puts the keyboard on the primary button, which then tells the screen's text to a screen reader.
    void enter();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const UiTheme& theme_;
    TextLabel* heading_;
    TextLabel* sentence_;
    TextLabel* code_;
    QVBoxLayout* column_;
    QHBoxLayout* foot_;
    QWidget* middle_ = nullptr;
    QWidget* card_ = nullptr;
    std::vector<QPushButton*> buttons_;
};

} // namespace filrouge
