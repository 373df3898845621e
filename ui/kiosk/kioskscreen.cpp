// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskscreen.h"

#include "ui/theme/paperstyle.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr double designHeight = 768; // what the sizes below are meant for
constexpr int headingSize = 40;
constexpr int headingOverCards = 24;
constexpr int sentenceSize = 22;
constexpr int codeSize = 56;
constexpr int cardWidth = 460;
constexpr int cardHeight = 190;
constexpr int buttonSize = 22;
constexpr int buttonHeight = 68;

void setPixels(QWidget* widget, double pixels)
{
    QFont font = widget->font();
    font.setPixelSize(qMax(12, qRound(pixels)));
    widget->setFont(font);
}

} // namespace

KioskScreen::KioskScreen(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      heading_(new TextLabel(theme, TextSize::Heading, QFont::DemiBold)),
      sentence_(new TextLabel(theme, TextSize::Title)),
      code_(new TextLabel(theme, TextSize::Display, QFont::Bold)),
      column_(new QVBoxLayout(this)),
      foot_(new QHBoxLayout)
{
    for (TextLabel* label : {heading_, sentence_, code_})
        label->setAlignment(Qt::AlignCenter);
    code_->hide();
    column_->setContentsMargins(32, 20, 32, 24);
    column_->setSpacing(10);
    column_->addStretch(2);
    column_->addWidget(heading_);
    column_->addWidget(sentence_);
    column_->addWidget(code_);
    column_->addStretch(3);
    foot_->setSpacing(24);
    foot_->addStretch();
    foot_->addStretch();
    column_->addLayout(foot_);
}

void KioskScreen::setTexts(const QString& heading, const QString& sentence)
{
    heading_->setText(heading);
    sentence_->setText(sentence);
    sentence_->setVisible(!sentence.isEmpty());
    for (QPushButton* button : buttons_)
        button->setAccessibleDescription(heading + QLatin1Char(' ') + sentence);
}

void KioskScreen::setMiddle(QWidget* middle)
{
    middle_ = middle;
    column_->setStretch(0, 0);
    column_->setStretch(4, 0);
    column_->insertWidget(4, middle, 1);
}

void KioskScreen::setCard(QWidget* card)
{
    card_ = card;
    column_->insertWidget(2, card, 0, Qt::AlignHCenter);
}

QPushButton* KioskScreen::addButton(bool primary)
{
    auto* button = new QPushButton;
    button->setAutoDefault(true); // Enter presses what has the keyboard
    button->setDefault(primary);
    if (primary)
        makePrimary(button);
    foot_->insertWidget(foot_->count() - 1, button);
    buttons_.push_back(button);
    return button;
}

void KioskScreen::setCode(const QString& code)
{
    code_->setText(code);
    code_->setVisible(!code.isEmpty());
}

void KioskScreen::enter()
{
    if (middle_ == nullptr && !buttons_.empty())
        buttons_.back()->setFocus();
}

void KioskScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const double unit = qMin(height() / designHeight, width() / 1366.0);
    setPixels(heading_, unit * (middle_ == nullptr ? headingSize : headingOverCards));
    setPixels(sentence_, unit * sentenceSize);
    if (card_ != nullptr)
        card_->setFixedSize(qRound(unit * cardWidth), qRound(unit * cardHeight));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setWeight(QFont::Bold);
    code_->setFont(fixed);
    setPixels(code_, unit * codeSize);
    for (QPushButton* button : buttons_) {
        setPixels(button, unit * buttonSize);
        button->setMinimumSize(qRound(unit * 220), qRound(unit * buttonHeight));
    }
}

} // namespace filrouge
