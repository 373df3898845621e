// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/agendaview.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/seminar/activitydelegate.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace filrouge {

AgendaView::AgendaView(const Desk& desk, AgendaModel& model, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(model),
      either_(new QStackedWidget),
      empty_(new EmptyState(desk.theme)),
      table_(new QTableView),
      total_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      warning_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Warning)),
      add_(new QPushButton),
      up_(new QPushButton),
      down_(new QPushButton),
      remove_(new QPushButton)
{
    table_->setModel(&model);
    table_->setItemDelegate(new ActivityDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->setFrameStyle(QFrame::NoFrame);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(desk.theme.px(36));
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {80, 380, 140, 100, 300};
    for (int i = 0; i < AgendaModel::ColumnCount; ++i)
        table_->setColumnWidth(i, desk.theme.px(widths[i]));
    header->setStretchLastSection(true);
    table_->installEventFilter(this);

    auto* foot = new QHBoxLayout;
    foot->addWidget(add_);
    foot->addWidget(up_);
    foot->addWidget(down_);
    foot->addWidget(remove_);
    foot->addWidget(total_, 1);
    total_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* day = new QWidget;
    auto* column = new QVBoxLayout(day);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(table_, 1);
    column->addWidget(warning_);
    column->addLayout(foot);
    either_->addWidget(empty_);
    either_->addWidget(day);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(either_);

    connect(empty_, &EmptyState::activated, this, [this] { add(); });
    connect(add_, &QPushButton::clicked, this, [this] { add(); });
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(remove_, &QPushButton::clicked, this, [this] { remove(); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showButtons(); });
    retranslate();
}

QByteArray AgendaView::saveState() const
{
    return table_->horizontalHeader()->saveState();
}

void AgendaView::restoreState(const QByteArray& state)
{
    table_->horizontalHeader()->restoreState(state);
}

int AgendaView::current() const
{
    return table_->currentIndex().isValid() ? table_->currentIndex().row() : -1;
}

void AgendaView::add()
{
    Activity activity;
    activity.seminar = seminar_;
    activity.title = tr("New activity");
    activity.minutes = 30;
    if (model_.rowCount() == 0)
        activity.startsAt = QTime(9, 0);
    const auto added = desk_.programme.services().seminars.addActivity(activity);
    if (!desk_.report(added))
        return;
    const int row = model_.rowOf(added->id.value);
    if (row < 0)
        return;
    table_->setFocus();
    table_->setCurrentIndex(model_.index(row, AgendaModel::Title));
    table_->edit(model_.index(row, AgendaModel::Title));
}

void AgendaView::remove()
{
    const int row = current();
    if (row < 0)
        return;
    const Activity activity = model_.row(row);
    ProgrammeFile& file = desk_.programme.file();
    if (!desk_.report(desk_.programme.services().seminars.removeActivity(activity.id)))
        return;
    const Text step = file.undoLabel();
    desk_.toasts.offer(tr("“%1” was taken off the agenda.").arg(activity.title), tr("Undo"), [this, &file, step] {
        const Text now = file.undoLabel();
        if (qstrcmp(now.source, step.source) == 0 && now.args == step.args)
            (void)desk_.report(file.undo());
        else
            desk_.toasts.say(tr("More was changed since: use Ctrl+Z, step by step."));
    });
}

void AgendaView::move(int by)
{
    const int row = current();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= model_.rowCount())
        return;
    const ActivityId id = model_.row(row).id;
    const int column = table_->currentIndex().column();
    if (desk_.report(desk_.programme.services().seminars.moveActivity(id, to)))
        table_->setCurrentIndex(model_.index(model_.rowOf(id.value), column));
}

void AgendaView::showButtons()
{
    const int row = current();
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < model_.rowCount());
    remove_->setEnabled(row >= 0);
}

QString AgendaView::warning() const
{
    const auto titleOf = [this](ActivityId id) {
        const int row = model_.rowOf(id.value);
        return row < 0 ? QString() : model_.row(row).title;
    };
    if (const auto late = outOfOrder(model_.plan()); !late.empty())
        return tr("“%1” begins before an activity that stands above it.").arg(titleOf(late.front()));
    if (const auto both = overlaps(model_.plan()); !both.empty())
        return tr("“%1” and “%2” run at the same time for %n minute(s).", nullptr, both.front().minutes)
            .arg(titleOf(both.front().first), titleOf(both.front().second));
    return {};
}

void AgendaView::showTotals()
{
    either_->setCurrentIndex(model_.rowCount() == 0 ? 0 : 1);
    const int minutes = std::accumulate(
        model_.rows().begin(), model_.rows().end(), 0, [](int sum, const Activity& one) { return sum + one.minutes; });
    std::optional<int> end;
    for (const PlannedActivity& one : model_.plan())
        if (one.end && (!end || *one.end > *end))
            end = one.end;
    //: Duration of the whole agenda: hours and minutes.
    const QString length = tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    const QTime ends = timeOfDay(end);
    total_->setText(ends.isValid() ? tr("%1 in all, ends at %2").arg(length, ends.toString(QStringLiteral("HH:mm")))
                                   : tr("%1 in all").arg(length));
    warning_->setText(warning());
    warning_->setVisible(!warning_->text().isEmpty());
    showButtons();
}

bool AgendaView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool alt = key->modifiers() == Qt::AltModifier;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete && !key->modifiers()) {
            remove();
            return true;
        }
        if (key->key() == Qt::Key_Insert) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AgendaView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AgendaView::retranslate()
{
    empty_->setTexts(tr("What happens when"),
                     tr("Welcome, personas, vote, workshops, signature: with their times, the presenter’s view counts "
                        "down and tells you how late you are."),
                     tr("Add a first activity"));
    table_->setAccessibleName(tr("Agenda"));
    add_->setText(tr("Add an activity"));
    add_->setToolTip(tr("Add an activity (Insert)"));
    up_->setText(tr("Earlier"));
    up_->setToolTip(tr("Earlier (Alt+Up)"));
    down_->setText(tr("Later"));
    down_->setToolTip(tr("Later (Alt+Down)"));
    remove_->setText(tr("Remove"));
    remove_->setToolTip(tr("Remove (Delete)"));
    showTotals();
}

} // namespace filrouge
