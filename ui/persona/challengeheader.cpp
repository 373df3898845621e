// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/challengeheader.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/questionversions.h"
#include "ui/theme/paperstyle.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QSizePolicy>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int narrowWidth = 800;
constexpr int leastHeight = 64;

} // namespace

ChallengeHeader::ChallengeHeader(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      row_(new QBoxLayout(QBoxLayout::LeftToRight)),
      question_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                              [this](const QString& text) { return store(text); })),
      versions_(new QPushButton),
      show_(new QPushButton),
      new_(new QPushButton),
      panel_(new QuestionVersions(desk))
{
    question_->setTextStyle(TextSize::Title, QFont::DemiBold);
    versions_->setFlat(true);
    versions_->setCheckable(true);
    makePrimary(new_);
    panel_->hide();
    connect(versions_, &QPushButton::toggled, panel_, &QWidget::setVisible);
    connect(new_, &QPushButton::clicked, this, &ChallengeHeader::newWanted);
    connect(show_, &QPushButton::clicked, this, &ChallengeHeader::showWanted);

    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {versions_, show_, new_})
        buttons->addWidget(button);
    row_->setContentsMargins(desk.theme.px(18), desk.theme.px(6), desk.theme.px(24), desk.theme.px(6));
    row_->addWidget(question_, 1);
    row_->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row_);
    row_->setSpacing(desk.theme.px(8));
    buttons->setSpacing(desk.theme.px(8));
    column->addWidget(panel_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    reopen();
}

void ChallengeHeader::apply(const Changes& changes)
{
    if (changes.touches(Kind::ChallengeQuestion))
        reopen();
}

void ChallengeHeader::reopen()
{
    const auto all = desk_.programme.services().challengeQuestions.read().all();
    if (!desk_.report(all))
        return;
    versionCount_ = static_cast<int>(all->size());
    QString current;
    for (const ChallengeQuestion& question : *all)
        if (question.current)
            current = question.text;
    question_->show(current);
    panel_->show(*all);
    retranslate();
}

void ChallengeHeader::setShowable(bool showable)
{
    show_->setEnabled(showable);
}

bool ChallengeHeader::fold()
{
    const bool open = versions_->isChecked();
    versions_->setChecked(false);
    return open;
}

// Typing corrects the version that counts: a new one is a decision of its own, with a reason.
bool ChallengeHeader::store(const QString& text)
{
    ChallengeQuestionService& questions = desk_.programme.services().challengeQuestions;
    const auto current = questions.read().current();
    if (!desk_.report(current))
        return false;
    if (*current) {
        ChallengeQuestion question = **current;
        question.text = text;
        return desk_.report(questions.update(question, QStringLiteral("question/%1").arg(question.id.value)));
    }
    if (text.trimmed().isEmpty())
        return true;
    ChallengeQuestion first;
    first.text = text;
    first.writtenOn = desk_.clock.today();
    if (const auto details = desk_.programme.services().details.read().details())
        first.horizon = details->horizon;
    return desk_.report(questions.add(first));
}

QSize ChallengeHeader::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({0, desk_.theme.px(leastHeight)});
}

QSize ChallengeHeader::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, desk_.theme.px(leastHeight)});
}

// Magnified, the question and the buttons have no room side by side.
void ChallengeHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < desk_.theme.px(narrowWidth);
    row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    question_->setTextStyle(narrow ? TextSize::Large : TextSize::Title, QFont::DemiBold);
}

void ChallengeHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChallengeHeader::retranslate()
{
    question_->setPrompt(tr("The challenge question: How might we …?"), tr("Challenge question"));
    versions_->setVisible(versionCount_ > 0);
    versions_->setText(tr("%n version(s)", nullptr, versionCount_));
    versions_->setToolTip(tr("The versions of the question, why they changed, and their horizon"));
    show_->setText(tr("Show to the room"));
    show_->setToolTip(tr("Shows the chosen persona on the projector"));
    new_->setText(tr("New persona"));
    new_->setToolTip(tr("Adds a persona to the wall (N)"));
}

} // namespace filrouge
