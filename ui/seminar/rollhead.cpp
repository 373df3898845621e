// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/rollhead.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int lowWindow = 540;

} // namespace

RollHead::RollHead(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      title_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                           [this](const QString& text) { return store(&Seminar::title, text.simplified()); })),
      day_(new DayField(desk.theme, desk.pending, [this](QDate day) { return store(&Seminar::heldOn, day); })),
      place_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                           [this](const QString& text) { return store(&Seminar::place, text.simplified()); })),
      here_(new TextLabel(desk.theme, TextSize::Heading, QFont::DemiBold)),
      states_(new TextLabel(desk.theme, TextSize::Body)),
      groups_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      mix_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted))
{
    connect(day_, &DayField::refused, this, [this](const QString& sentence) { desk_.toasts.complain(sentence); });
    for (TextLabel* label : {here_, states_, groups_, mix_})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    auto* when = new QHBoxLayout;
    when->addWidget(day_);
    when->addWidget(place_, 1);
    grid->addWidget(title_, 0, 0, Qt::AlignTop);
    grid->addLayout(when, 1, 0);
    grid->addWidget(here_, 0, 1);
    auto* people = new QVBoxLayout; // no higher than the date beside it
    people->setSpacing(0);
    people->addWidget(states_);
    people->addWidget(groups_);
    grid->addLayout(people, 1, 1);
    grid->addWidget(mix_, 2, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    retranslate();
    arrange();
}

template <class Value>
bool RollHead::store(Value Seminar::*field, const Value& value)
{
    Seminar seminar = seminar_;
    seminar.*field = value;
    return desk_.report(desk_.programme.services().seminars.update(seminar, QStringLiteral("seminar")));
}

void RollHead::showSeminar(const Seminar& seminar)
{
    seminar_ = seminar;
    title_->show(seminar.title);
    day_->show(seminar.heldOn);
    place_->show(seminar.place);
}

void RollHead::showCounts(const RollCounts& counts, const QString& workgroups)
{
    counts_ = counts;
    workgroups_ = workgroups;
    showTexts();
}

QString RollHead::mix() const
{
    const QString kinds[] = {tr("State offices: %1 of %2"),
                             tr("local authorities: %1 of %2"),
                             tr("operators: %1 of %2"),
                             tr("associations: %1 of %2"),
                             tr("companies: %1 of %2"),
                             tr("users: %1 of %2")};
    QStringList parts;
    for (const KindPresence& kind : counts_.mix)
        if (kind.onRoll > 0)
            parts << kinds[static_cast<std::size_t>(kind.kind)]
                         .arg(kind.present)
                         .arg(kind.onRoll)
                         .replace(u' ', QChar::Nbsp);     // a line ends between two of them
    return parts.join(QStringLiteral("\u00a0\u00a0·  ")); // a line that is full ends with the dot
}

void RollHead::showTexts()
{
    here_->setText(counts_.onRoll == 0 ? QString() : tr("%1 of %2 here").arg(counts_.present).arg(counts_.onRoll));
    QStringList parts;
    if (counts_.expected > 0)
        parts << tr("%n not yet", nullptr, counts_.expected);
    if (counts_.declined > 0)
        parts << tr("%n declined", nullptr, counts_.declined);
    if (counts_.absent > 0)
        parts << tr("%n absent", nullptr, counts_.absent);
    if (counts_.left > 0)
        parts << tr("%n left", nullptr, counts_.left);
    if (counts_.walkIns > 0)
        parts << tr("%n walk-in(s)", nullptr, counts_.walkIns);
    if (counts_.substitutes > 0)
        parts << tr("%n substitute(s)", nullptr, counts_.substitutes);
    if (parts.isEmpty() && counts_.onRoll > 0)
        parts << tr("everybody is here");
    states_->setText(parts.join(QStringLiteral(" · ")));
    groups_->setText(workgroups_);
    groups_->setVisible(!workgroups_.isEmpty());
    mix_->setText(mix());
    states_->setToolTip(mix_->text());
    mix_->setVisible(!low_ && !mix_->text().isEmpty());
}

// Magnified, the roll has the room: who signs people in looks at it.
void RollHead::arrange()
{
    low_ = window()->height() < desk_.theme.px(lowWindow);
    const TextSize size = low_ ? TextSize::Large : TextSize::Heading;
    title_->setTextStyle(size, QFont::DemiBold);
    here_->setTextSize(size);
    static_cast<QGridLayout*>(layout())->setColumnStretch(1, low_ ? 0 : 2);
    showTexts();
}

void RollHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RollHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RollHead::retranslate()
{
    title_->setPrompt(tr("Name of the seminar"), tr("Name of the seminar"));
    day_->setPrompt(tr("Date"), tr("Date of the seminar"));
    place_->setPrompt(tr("Place"), tr("Place of the seminar"));
    showTexts();
}

} // namespace filrouge
