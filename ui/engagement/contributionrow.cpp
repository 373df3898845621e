// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/contributionrow.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/engagement/contributionlist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace filrouge {

ContributionRow::ContributionRow(const Desk& desk, ContributionId id)
    : desk_(desk),
      id_(id),
      kind_(new QToolButton),
      words_(new FieldText(desk.theme, desk.pending, FieldText::Lines::Many,
                           [this](const QString& words) {
                               const QString key = QStringLiteral("contribution %1").arg(id_.value);
                               return desk_.report(desk_.programme.services().contributions.reword(id_, words, key));
                           })),
      remove_(new QToolButton)
{
    const auto measure = [this] { kind_->setFixedSize(desk_.theme.px(88), desk_.theme.px(28)); }; // on the words' line
    measure();
    connect(&desk.theme, &UiTheme::changed, this, measure);
    remove_->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(4));
    row->addWidget(kind_, 0, Qt::AlignTop);
    row->addWidget(words_, 1);
    row->addWidget(remove_, 0, Qt::AlignTop);
    connect(kind_, &QToolButton::clicked, this, [this] { openKinds(); });
    connect(remove_, &QToolButton::clicked, this, &ContributionRow::removeWanted);
    connect(words_, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
}

void ContributionRow::show(const SpokenContribution& contribution)
{
    shown_ = contribution;
    words_->show(contribution.words.text);
    retranslate();
}

void ContributionRow::openKinds()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ContributionKind kind : {ContributionKind::Lived, ContributionKind::Exists, ContributionKind::Idea}) {
        QAction* action = menu->addAction(ContributionList::word(kind));
        action->setCheckable(true);
        action->setChecked(kind == shown_.contribution.kind);
        connect(action, &QAction::triggered, this, [this, kind] {
            desk_.pending.flush();
            desk_.report(desk_.programme.services().contributions.changeKind(id_, kind));
        });
    }
    menu->popup(kind_->mapToGlobal(QPoint(0, kind_->height())));
}

void ContributionRow::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        desk_.pending.flush();
        Q_EMIT moveWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Delete && !words_->hasFocus()) {
        Q_EMIT removeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ContributionRow::retranslate()
{
    const QString kind = ContributionList::word(shown_.contribution.kind);
    kind_->setText(kind);
    kind_->setAccessibleName(tr("Kind: %1").arg(kind));
    kind_->setToolTip(tr("Change the kind"));
    words_->setPrompt({}, tr("Words of this contribution"));
    remove_->setIcon(desk_.theme.icon("edit-delete"));
    remove_->setAccessibleName(tr("Remove this contribution"));
    remove_->setToolTip(tr("Remove (Delete)"));
}

} // namespace filrouge
