// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/progresspane.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/engagement/followupmodel.h"
#include "ui/engagement/progressrow.h"
#include "ui/engagement/promiseedits.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowsinplace.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

ProgressPane::ProgressPane(const Desk& desk)
    : desk_(desk),
      content_(new QWidget),
      empty_(new EmptyState(desk.theme)),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      facts_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      standing_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      add_(new QPushButton),
      letter_(new QPushButton),
      entries_(new QVBoxLayout)
{
    const auto px = [&desk](int pixels) { return desk.theme.px(pixels); };
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(px(8));
    buttons->setLayout(flow);
    for (QPushButton* button : {add_, letter_})
        flow->insertWidget(flow->count(), button);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    entries_->setSpacing(px(8));
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(8));
    column->addWidget(title_);
    column->addWidget(facts_);
    column->addWidget(standing_);
    column->addWidget(buttons);
    column->addLayout(entries_);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    outer->addWidget(empty_);
    connect(add_, &QPushButton::clicked, this, [this] { addEntry(); });
    connect(letter_, &QPushButton::clicked, this, [this] {
        if (followed_)
            Q_EMIT letterWanted(followed_->promise.letter);
    });
    retranslate();
    show({});
}

void ProgressPane::show(const std::optional<FollowUp>& followed)
{
    followed_ = followed;
    auto* scroll = content_->parentWidget()->parentWidget();
    scroll->setVisible(followed_.has_value());
    empty_->setVisible(!followed_);
    if (!followed_)
        return;
    showEntries();
    retranslate();
}

// A row stays the same while its entry is there: somebody may be writing in it.
void ProgressPane::showEntries()
{
    std::vector<ProgressRow*> rows;
    for (const PromiseProgress& entry : followed_->entries) {
        const auto known = std::ranges::find(rows_, entry.id, &ProgressRow::id);
        ProgressRow* row = known != rows_.end() ? *known : new ProgressRow(desk_, entry);
        if (known == rows_.end())
            connect(row, &ProgressRow::removeWanted, this, [this](PromiseProgressId id) { removeEntry(id); });
        row->show(entry);
        rows.push_back(row);
    }
    putInPlace(*entries_, rows_, std::move(rows));
}

void ProgressPane::addEntry()
{
    if (!followed_)
        return;
    desk_.pending.flush();
    PromiseProgress entry;
    entry.promise = followed_->promise.id;
    const PromiseStatus now = followed_->standing.status;
    // A revision asks for its reason first.
    entry.status = now == PromiseStatus::Revised ? PromiseStatus::Started : now;
    const auto added = desk_.programme.services().promiseProgress.add(entry);
    if (!desk_.report(added))
        return;
    for (ProgressRow* row : rows_)
        if (row->id() == added->id)
            row->focusFirst();
}

void ProgressPane::focusLatest()
{
    if (rows_.empty())
        add_->setFocus(Qt::OtherFocusReason);
    else
        rows_.front()->focusFirst();
}

void ProgressPane::removeEntry(PromiseProgressId id)
{
    desk_.pending.flush();
    if (!desk_.report(desk_.programme.services().promiseProgress.remove(id)))
        return;
    desk_.offerUndo(tr("The entry is removed."));
    add_->setFocus(Qt::OtherFocusReason);
}

void ProgressPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressPane::retranslate()
{
    empty_->setTexts(tr("Choose a promise"), tr("Here stands what was promised, and what has become of it."));
    add_->setText(tr("Note where it stands"));
    letter_->setText(tr("The letter"));
    letter_->setToolTip(tr("Opens the engagement letter at this persona"));
    if (!followed_)
        return;
    const Promise& promise = followed_->promise;
    title_->setText(promise.title.trimmed().isEmpty() ? tr("A promise without a title") : promise.title);
    QStringList facts{tr("Promised to %1").arg(followed_->persona.firstName)};
    if (!promise.deliverable.trimmed().isEmpty())
        facts << promise.deliverable;
    facts << FollowUpModel::ownerInWords(*followed_);
    facts_->setText(facts.join(QStringLiteral(" · ")));
    standing_->setText(
        tr("%1. %2").arg(Desk::say(wordsFor(followed_->standing.status)), FollowUpModel::dueInWords(*followed_)));
}

} // namespace filrouge
