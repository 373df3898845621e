// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/agendaview.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/seminar/activitydelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scaledtable.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
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
      welcomeLabel_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      welcome_(new FieldText(desk.theme, desk.pending, FieldText::Lines::Many,
                             [this](const QString& words) {
                                 Seminar seminar = seminar_;
                                 seminar.welcome = words;
                                 return desk_.report(desk_.programme.services().seminars.update(
                                     seminar, QStringLiteral("seminar welcome")));
                             })),
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
    scaleWithLetters(*table_, desk.theme, 36);
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {80, 300, 140, 100, 300};
    for (int i = 0; i < AgendaModel::ColumnCount; ++i)
        table_->setColumnWidth(i, desk.theme.px(widths[i]));
    header->setStretchLastSection(true);
    table_->setDragDropMode(QAbstractItemView::InternalMove);
    table_->setDragDropOverwriteMode(false);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    upAction_ = makeAction("go-up", Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    downAction_ = makeAction("go-down", Qt::ALT | Qt::Key_Down, [this] { move(1); });
    addAction_ = makeAction("list-add", Qt::Key_Insert, [this] { add(); });
    removeAction_ = makeAction("edit-delete", Qt::Key_Delete, [this] { remove(); });

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
    welcomeLabel_->setContentsMargins(fieldInset, desk.theme.px(8), 0, 0);
    outer->addWidget(welcomeLabel_);
    outer->addWidget(welcome_);
    outer->addWidget(either_, 1);

    connect(empty_, &EmptyState::activated, this, [this] { add(); });
    connect(add_, &QPushButton::clicked, addAction_, &QAction::trigger);
    connect(up_, &QPushButton::clicked, upAction_, &QAction::trigger);
    connect(down_, &QPushButton::clicked, downAction_, &QAction::trigger);
    connect(remove_, &QPushButton::clicked, removeAction_, &QAction::trigger);
    connect(&model, &AgendaModel::moveWanted, this, [this](ActivityId activity, int to) { moveTo(activity, to); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showButtons(); });
    retranslate();
}

void AgendaView::setSeminar(const Seminar& seminar)
{
    seminar_ = seminar;
    welcome_->show(seminar.welcome);
}

void AgendaView::takeKeyboard()
{
    if (model_.rowCount() > 0)
        table_->setFocus();
}

QByteArray AgendaView::saveState() const
{
    return columnsOf(*table_, desk_.theme);
}

void AgendaView::restoreState(const QByteArray& state)
{
    restoreColumns(*table_, desk_.theme, state);
}

QAction* AgendaView::makeAction(const char* icon, const QKeySequence& keys, std::function<void()> run)
{
    auto* action = new QAction(desk_.theme.icon(icon), {}, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // in a cell that is edited, the keys are the cell's
    connect(action, &QAction::triggered, this, std::move(run));
    table_->addAction(action);
    return action;
}

int AgendaView::current() const
{
    return table_->currentIndex().isValid() ? table_->currentIndex().row() : -1;
}

void AgendaView::add()
{
    Activity activity;
    activity.seminar = seminar_.id;
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
    if (desk_.report(desk_.programme.services().seminars.removeActivity(activity.id)))
        desk_.offerUndo(tr("“%1” was taken off the agenda.").arg(activity.title));
}

void AgendaView::move(int by)
{
    const int row = current();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= model_.rowCount())
        return;
    moveTo(model_.row(row).id, to);
}

void AgendaView::moveTo(ActivityId activity, int to)
{
    const int column = qMax(0, table_->currentIndex().column());
    if (desk_.report(desk_.programme.services().seminars.moveActivity(activity, to)))
        table_->setCurrentIndex(model_.index(model_.rowOf(activity.value), column));
}

void AgendaView::showButtons()
{
    const int row = current();
    const auto allow = [](QAction* action, QPushButton* button, bool possible) {
        action->setEnabled(possible);
        button->setEnabled(possible);
    };
    allow(upAction_, up_, row > 0);
    allow(downAction_, down_, row >= 0 && row + 1 < model_.rowCount());
    allow(removeAction_, remove_, row >= 0);
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
    const QString length =
        minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    const QTime ends = timeOfDay(end);
    total_->setText(ends.isValid() ? tr("%1 in all, ends at %2").arg(length, ends.toString(QStringLiteral("HH:mm")))
                                   : tr("%1 in all").arg(length));
    warning_->setText(warning());
    warning_->setVisible(!warning_->text().isEmpty());
    showButtons();
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
    welcomeLabel_->setText(tr("On the screen while people arrive"));
    welcome_->setPrompt(tr("Welcome. A word on the day, the Wi-Fi, the coffee…"), tr("Welcome on the screen"));
    table_->setAccessibleName(tr("Agenda"));
    const auto name = [](QAction* action, QPushButton* button, const QString& text) {
        action->setText(text);
        button->setText(text);
        button->setToolTip(action->toolTip() + QStringLiteral(" (") +
                           action->shortcut().toString(QKeySequence::NativeText) + QLatin1Char(')'));
    };
    name(addAction_, add_, tr("Add an activity"));
    name(upAction_, up_, tr("Earlier"));
    name(downAction_, down_, tr("Later"));
    name(removeAction_, remove_, tr("Remove"));
    showTotals();
}

} // namespace filrouge
