// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/pointcards.h"

#include "ui/kiosk/cardpainting.h"
#include "ui/theme/uitheme.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <numeric>

namespace filrouge {

namespace {

constexpr double pointCardRatio = 3.0; // the buttons want a wide card
constexpr int smallestButton = 36;
constexpr int largestButton = 72;

/// Of the card's height, the side of a button for a finger.
int buttonSide(int height)
{
    return qBound(smallestButton, qRound(height * 0.42), largestButton);
}

} // namespace

PointCard::PointCard(const UiTheme& theme, KioskPersona persona, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      persona_(std::move(persona)),
      less_(new QPushButton(QStringLiteral("−"), this)),
      field_(new QSpinBox(this)),
      more_(new QPushButton(QStringLiteral("+"), this))
{
    field_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field_->setAlignment(Qt::AlignCenter);
    field_->setRange(0, 0);
    for (QPushButton* button : {less_, more_}) {
        button->setFocusPolicy(Qt::NoFocus);
        button->setAutoRepeat(true);
    }
    connect(less_, &QPushButton::clicked, this, [this] { add(-1); });
    connect(more_, &QPushButton::clicked, this, [this] { add(1); });
    connect(field_, &QSpinBox::valueChanged, this, [this] {
        showLimits();
        update();
        Q_EMIT changed();
    });
    showLimits();
}

int PointCard::points() const
{
    return field_->value();
}

void PointCard::add(int points)
{
    field_->setValue(field_->value() + points);
    field_->setFocus();
    field_->selectAll();
}

void PointCard::setMost(int points)
{
    field_->setMaximum(points);
    showLimits();
}

void PointCard::clear()
{
    const QSignalBlocker quiet(field_);
    field_->setValue(0);
    field_->findChild<QLineEdit*>()->setText(QStringLiteral("0"));
    showLimits();
    update();
}

void PointCard::showLimits()
{
    less_->setEnabled(field_->value() > 0);
    more_->setEnabled(field_->value() < field_->maximum());
}

void PointCard::setLanguage(Language language)
{
    const auto say = [&](const Text& text) { return typeset(translated(text, language), language); };
    const QString named = persona_.letter + QStringLiteral(". ") + persona_.name;
    const QString name = say(FILROUGE_TEXT("Kiosk", "Points for %1", {named}));
    field_->setAccessibleName(name);
    field_->setAccessibleDescription(persona_.tagline);
    field_->findChild<QLineEdit*>()->setAccessibleName(name); // it is what has the keyboard
    less_->setAccessibleName(say(FILROUGE_TEXT("Kiosk", "One point less for %1", {named})));
    more_->setAccessibleName(say(FILROUGE_TEXT("Kiosk", "One point more for %1", {named})));
}

void PointCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int side = buttonSide(height());
    int left = width() - 3 * side - 12;
    QFont font = theme_.font(TextSize::Body, QFont::Bold);
    font.setPixelSize(qRound(side * 0.5));
    for (QWidget* part : {static_cast<QWidget*>(less_), static_cast<QWidget*>(field_), static_cast<QWidget*>(more_)}) {
        part->setFont(font);
        part->setGeometry(left, (height() - side) / 2, side, side);
        left += side;
    }
}

void PointCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const bool focused = field_->hasFocus();
    paintCard(
        painter, theme_, rect(), persona_, {CardMark::None, points() > 0, false, focused, 3.0 * buttonSide(height())});
}

PointCards::PointCards(const UiTheme& theme, const KioskBallot& ballot, QWidget* parent)
    : AnswerSheet(parent),
      form_(ballot.form)
{
    for (const KioskPersona& persona : ballot.personas) {
        auto* card = new PointCard(theme, persona, this);
        card->field()->installEventFilter(this);
        connect(card, &PointCard::changed, this, [this] {
            shareWhatIsLeft();
            Q_EMIT choiceChanged();
        });
        cards_.push_back(card);
    }
    setAnswers({cards_.begin(), cards_.end()}, pointCardRatio);
    shareWhatIsLeft();
}

std::optional<BallotMarks> PointCards::marks() const
{
    BallotMarks marks;
    for (const PointCard* card : cards_)
        marks.push_back(card->points());
    return marks;
}

void PointCards::shareWhatIsLeft()
{
    const BallotMarks given = *marks();
    const int left = form_.mostMarks() - std::accumulate(given.begin(), given.end(), 0);
    for (PointCard* card : cards_)
        card->setMost(qMin(form_.mostOnOne(), card->points() + qMax(0, left)));
}

bool PointCards::choose(const QString& letter)
{
    const auto card = std::ranges::find(cards_, letter, &PointCard::letter);
    if (card == cards_.end())
        return false;
    (*card)->add(1);
    return true;
}

void PointCards::clear()
{
    for (PointCard* card : cards_)
        card->clear();
    shareWhatIsLeft();
    focusAnswer();
    Q_EMIT choiceChanged();
}

void PointCards::focusAnswer()
{
    if (cards_.empty())
        return;
    const auto given = std::ranges::find_if(cards_, [](const PointCard* card) { return card->points() > 0; });
    QSpinBox* field = (given == cards_.end() ? cards_.front() : *given)->field();
    field->setFocus();
    field->selectAll();
}

void PointCards::setLanguage(Language language)
{
    for (PointCard* card : cards_)
        card->setLanguage(language);
}

bool PointCards::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        static_cast<QWidget*>(watched)->parentWidget()->update(); // the card wears the ring
        break;
    case QEvent::Wheel:
        event->ignore(); // points given by scrolling past would go unnoticed
        return true;
    case QEvent::KeyPress: {
        // A number field would swallow letters.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && choose(key->text().toUpper()))
            return true;
        break;
    }
    default:
        break;
    }
    return AnswerSheet::eventFilter(watched, event);
}

} // namespace filrouge
