// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/questionversions.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

struct QuestionVersions::Row final {
    ChallengeQuestion question;
    QWidget* box = nullptr;
    QRadioButton* current = nullptr;
    TextLabel* text = nullptr;
    TextLabel* written = nullptr;
    TextLabel* by = nullptr;
    FieldText* reason = nullptr;
    DayField* horizon = nullptr;
    QToolButton* remove = nullptr;
};

QuestionVersions::QuestionVersions(const Desk& desk, QWidget* parent)
    : QFrame(parent),
      desk_(desk),
      list_(new QVBoxLayout),
      add_(new QPushButton)
{
    setFrameStyle(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(desk.theme.px(4));
    list_->addStretch();
    auto* inside = new QWidget;
    inside->setLayout(list_);
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(desk.theme.px(24), desk.theme.px(12), desk.theme.px(24), desk.theme.px(12));
    column->addWidget(scroll, 1);
    column->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, [this] { addVersion(); });
    setFixedHeight(desk.theme.px(320));
    connect(&desk.theme, &UiTheme::changed, this, [this] { setFixedHeight(desk_.theme.px(320)); });
    retranslate();
}

QuestionVersions::~QuestionVersions() = default;

void QuestionVersions::show(const std::vector<ChallengeQuestion>& versions)
{
    versions_.assign(versions.rbegin(), versions.rend());
    rebuild();
}

bool QuestionVersions::has(const SearchWords& words) const
{
    return std::ranges::any_of(versions_, [&](const ChallengeQuestion& version) {
        return !words.in(version.text, 1).empty() || !words.in(version.reason, 1).empty();
    });
}

void QuestionVersions::rebuild()
{
    while (rows_.size() > versions_.size()) {
        delete rows_.back()->box;
        rows_.pop_back();
    }
    while (rows_.size() < versions_.size()) {
        auto row = std::make_unique<Row>();
        Row* const it = row.get();
        it->box = new QWidget;
        it->current = new QRadioButton;
        it->text = new TextLabel(desk_.theme, TextSize::Body, QFont::DemiBold);
        // Flush with the field under it, and its first line on the line of the button.
        it->text->setContentsMargins(fieldInset, 0, 0, 0);
        it->written = new TextLabel(desk_.theme, TextSize::Small, QFont::Normal, TextTone::Muted);
        it->written->setContentsMargins(fieldInset, 0, 0, 0);
        it->by = new TextLabel(desk_.theme, TextSize::Small, QFont::Normal, TextTone::Muted);
        it->by->setWordWrap(false);
        it->reason = new FieldText(desk_.theme, desk_.pending, FieldText::Lines::Many, [this, it](const QString& text) {
            ChallengeQuestion question = it->question;
            question.reason = text;
            return store(question);
        });
        it->horizon = new DayField(desk_.theme, desk_.pending, [this, it](QDate day) {
            ChallengeQuestion question = it->question;
            question.horizon = day;
            return store(question);
        });
        connect(it->horizon, &DayField::refused, this, [this](const QString& sentence) {
            desk_.toasts.complain(sentence);
        });
        it->remove = new QToolButton;
        it->remove->setAutoRaise(true);
        it->remove->setIcon(desk_.theme.icon("edit-delete"));
        const auto measure = [this, it] { it->horizon->setFixedWidth(desk_.theme.px(170)); };
        measure();
        connect(&desk_.theme, &UiTheme::changed, it->horizon, measure);
        connect(it->current, &QRadioButton::clicked, this, [this, it] {
            desk_.pending.flush();
            desk_.report(desk_.programme.services().challengeQuestions.makeCurrent(it->question.id));
        });
        connect(it->remove, &QToolButton::clicked, this, [this, it] {
            desk_.pending.flush(); // a reason that is being typed is this version's, not the next one's
            if (desk_.report(desk_.programme.services().challengeQuestions.remove(it->question.id)))
                desk_.offerUndo(tr("This version of the challenge question is deleted."));
        });
        auto* grid = new QGridLayout(it->box);
        grid->setContentsMargins(0, 0, 0, desk_.theme.px(8));
        grid->setVerticalSpacing(0);
        grid->addWidget(it->current, 0, 0, Qt::AlignTop);
        grid->addWidget(it->text, 0, 1, 1, 3, Qt::AlignTop);
        grid->addWidget(it->remove, 0, 4, Qt::AlignTop);
        grid->addWidget(it->reason, 1, 1, 1, 3);
        grid->addWidget(it->written, 2, 1);
        grid->addWidget(it->by, 2, 2);
        grid->addWidget(it->horizon, 2, 3);
        grid->setColumnStretch(1, 1);
        list_->insertWidget(static_cast<int>(rows_.size()), it->box);
        rows_.push_back(std::move(row));
    }
    const Language language = windowLanguage();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        Row& row = *rows_[i];
        row.question = versions_[i];
        const int number = row.question.position + 1;
        row.current->setChecked(row.question.current);
        row.current->setAccessibleName(tr("Version %1 counts").arg(number));
        row.text->setText(row.question.text);
        const QString day = longDate(row.question.writtenOn, language);
        row.written->setText(day.isEmpty() ? tr("Version %1").arg(number)
                                           : tr("Version %1, written on %2").arg(number).arg(day));
        row.reason->show(row.question.reason);
        row.reason->setPrompt(tr("Why this wording replaced the one before"), tr("Reason of version %1").arg(number));
        row.by->setText(tr("Horizon"));
        row.horizon->show(row.question.horizon);
        row.horizon->setPrompt(tr("Horizon: by when?"), tr("Horizon of version %1").arg(number));
        row.remove->setAccessibleName(tr("Delete version %1").arg(number));
        row.remove->setToolTip(row.remove->accessibleName());
    }
}

bool QuestionVersions::store(const ChallengeQuestion& question)
{
    return desk_.report(desk_.programme.services().challengeQuestions.update(
        question, QStringLiteral("question/%1").arg(question.id.value)));
}

void QuestionVersions::addVersion()
{
    desk_.pending.flush();
    ChallengeQuestion next;
    for (const ChallengeQuestion& question : versions_)
        if (question.current)
            next = question;
    if (next.text.isEmpty())
        next.text = tr("How might we …?");
    next.id = {};
    next.reason.clear();
    next.writtenOn = desk_.clock.today();
    next.current = true;
    if (desk_.report(desk_.programme.services().challengeQuestions.add(next)) && !rows_.empty())
        rows_.front()->reason->setFocus();
}

void QuestionVersions::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionVersions::retranslate()
{
    add_->setText(tr("New version"));
    add_->setToolTip(tr("Keeps today’s wording as it is and goes on with a copy"));
    rebuild();
}

} // namespace filrouge
