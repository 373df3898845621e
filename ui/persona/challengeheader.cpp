// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/challengeheader.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/questionversions.h"
#include "ui/theme/paperstyle.h"
#include "ui/widgets/pagetabs.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSizePolicy>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int narrowHeader = 800;
constexpr int leastHeight = 64;

} // namespace

ChallengeHeader::ChallengeHeader(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      row_(new QBoxLayout(QBoxLayout::LeftToRight)),
      buttons_(new QHBoxLayout),
      question_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                              [this](const QString& text) { return store(text); })),
      versions_(new QPushButton),
      print_(new QPushButton),
      show_(new QPushButton),
      new_(new QPushButton),
      panel_(new QuestionVersions(desk))
{
    question_->setTextStyle(TextSize::Title, QFont::DemiBold);
    versions_->setFlat(true);
    versions_->setCheckable(true);
    makePrimary(new_);
    panel_->hide();
    connect(versions_, &QPushButton::toggled, this, [this] { arrange(); });
    connect(new_, &QPushButton::clicked, this, &ChallengeHeader::newWanted);
    connect(show_, &QPushButton::clicked, this, &ChallengeHeader::showWanted);

    print_->setMenu(new QMenu(print_));
    connect(print_->menu(), &QMenu::aboutToShow, this, &ChallengeHeader::printMenuWanted);
    for (QPushButton* button : {versions_, print_, show_, new_})
        buttons_->addWidget(button);
    buttons_->addStretch();
    row_->addWidget(question_, 1);
    row_->addLayout(buttons_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row_);
    column->addWidget(panel_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    reopen();
    arrange();
}

void ChallengeHeader::apply(const Changes& changes)
{
    if (changes.touches(Kind::ChallengeQuestion))
        reopen();
}

QMenu& ChallengeHeader::printMenu()
{
    return *print_->menu();
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
    arrange();
}

void ChallengeHeader::setShowable(bool showable)
{
    show_->setEnabled(showable);
}

void ChallengeHeader::setPrintable(bool printable)
{
    print_->setEnabled(printable);
}

void ChallengeHeader::setShort(bool isShort)
{
    short_ = isShort;
    arrange();
}

void ChallengeHeader::focusQuestion()
{
    question_->setFocus();
}

void ChallengeHeader::showVersionWith(const SearchWords& words)
{
    if (words.in(question_->text(), 1).empty() && panel_->has(words))
        versions_->setChecked(true);
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

// Magnified, the question and the buttons have no room side by side; over a sheet the buttons do.
void ChallengeHeader::arrange()
{
    const auto px = [this](int pixels) { return desk_.theme.px(pixels); };
    const bool narrow = width() < px(narrowHeader);
    row_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const QMargins around = pageMargins(desk_.theme, width());
    row_->setContentsMargins(around.left() - fieldInset, px(6), around.right(), px(6));
    row_->setSpacing(px(narrow ? 2 : 8));
    buttons_->setSpacing(px(8));
    buttons_->setContentsMargins(narrow ? px(6) : 0, 0, 0, 0);
    question_->setTextStyle(narrow ? TextSize::Large : TextSize::Title, QFont::DemiBold);
    const bool folded = narrow && short_;
    question_->setVisible(!folded);
    versions_->setVisible(!folded && versionCount_ > 0);
    panel_->setVisible(!folded && versionCount_ > 0 && versions_->isChecked());
}

void ChallengeHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    versions_->setText(tr("%n version(s)", nullptr, versionCount_));
    versions_->setToolTip(tr("The versions of the question, why they changed, and their horizon"));
    print_->setText(tr("Print"));
    print_->setIcon(desk_.theme.icon("document-print"));
    print_->setToolTip(tr("Makes accessible PDFs of the challenge letters"));
    show_->setText(tr("Show to the room"));
    show_->setToolTip(tr("Shows the chosen persona on the projector"));
    new_->setText(tr("New persona"));
    new_->setToolTip(tr("Adds a persona to the wall (N)"));
}

} // namespace filrouge
