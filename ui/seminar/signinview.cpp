// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/signinview.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/seminar/newcomerbar.h"
#include "ui/widgets/namesdelegate.h"
#include "ui/widgets/scaledtable.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr qint32 stateVersion = 3; // one more with each column

} // namespace

SignInView::SignInView(const Desk& desk, RollModel& model, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(model),
      actions_(desk.programme),
      search_(new QLineEdit),
      state_(new QComboBox),
      walkIn_(new QPushButton),
      import_(new QPushButton),
      top_(new QBoxLayout(QBoxLayout::LeftToRight)),
      newcomer_(new NewcomerBar(desk.theme)),
      table_(new QTableView),
      nobody_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      groups_(new QMenu(this)),
      invitations_(new QMenu(this))
{
    filter_.setSourceModel(&model);
    buildTable();
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    newcomer_->hide();
    presence_ = makeAction("dialog-ok-apply", {}, &SignInView::togglePresence);
    backAction_ = makeAction("edit-undo", {}, &SignInView::takeBack);
    leftAction_ = makeAction("system-log-out", Qt::CTRL | Qt::SHIFT | Qt::Key_L, &SignInView::markLeft);
    absentAction_ = makeAction("dialog-cancel", Qt::CTRL | Qt::SHIFT | Qt::Key_A, &SignInView::markAbsent);
    substituteAction_ = makeAction("system-switch-user", Qt::CTRL | Qt::SHIFT | Qt::Key_S, &SignInView::substitute);
    ownNameAction_ = makeAction("edit-clear", {}, &SignInView::endSubstitution);
    invitationAction_ = makeAction("mail-invitation", Qt::CTRL | Qt::SHIFT | Qt::Key_I, &SignInView::chooseInvitation);
    walkInAction_ = makeAction("list-add-user", Qt::Key_Insert, &SignInView::addWalkIn);
    groupAction_ = makeAction("system-users", Qt::CTRL | Qt::SHIFT | Qt::Key_G, &SignInView::chooseWorkgroup);
    removeAction_ = makeAction("edit-delete", Qt::Key_Delete, &SignInView::removeSelected);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    removeAction_->setShortcutContext(Qt::WidgetShortcut); // in a field, Delete deletes a letter

    auto* find = new QHBoxLayout;
    find->addWidget(search_, 1);
    find->addWidget(state_);
    auto* ways = new QHBoxLayout;
    ways->addWidget(walkIn_);
    ways->addWidget(import_);
    ways->addStretch(1);
    top_->addLayout(find, 1);
    top_->addLayout(ways);
    arrangeTop();
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrangeTop(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(top_);
    column->addWidget(newcomer_);
    column->addWidget(nobody_);
    column->addWidget(table_, 1);

    for (int i = 0; i < 5; ++i)
        state_->addItem(QString());
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& typed) {
        filter_.setTyped(typed);
        showFiltered();
    });
    connect(search_, &QLineEdit::returnPressed, this, [this] { signFirstIn(); });
    connect(state_, &QComboBox::currentIndexChanged, this, [this](int at) {
        const std::optional<Attendance> states[] = {
            std::nullopt, Attendance::Present, Attendance::Expected, Attendance::Absent, Attendance::Left};
        filter_.setAttendance(states[qBound(0, at, 4)]);
        showFiltered();
    });
    connect(walkIn_, &QPushButton::clicked, this, [this] { addWalkIn(); });
    connect(import_, &QPushButton::clicked, this, &SignInView::importWanted);
    connect(newcomer_, &NewcomerBar::entered, this, &SignInView::takeNewcomer);
    connect(newcomer_, &NewcomerBar::closed, this, [this] { goBack(); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { selectionChanged(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&filter_, signal, this, [this] { showFiltered(); });
    connect(&model_, &QAbstractItemModel::dataChanged, this, [this] { selectionChanged(); });
    retranslate();
    selectionChanged();
}

void SignInView::arrangeTop()
{
    // At a large zoom the buttons would push each other out of the window: they have a line of their own.
    constexpr int largestOnOneLine = 130;
    search_->setMinimumWidth(desk_.theme.px(260));
    top_->setDirection(desk_.theme.zoom() <= largestOnOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SignInView::buildTable()
{
    table_->setModel(&filter_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setFrameStyle(QFrame::NoFrame);
    table_->verticalHeader()->hide();
    scaleWithLetters(*table_, desk_.theme, 32);
    table_->setItemDelegateForColumn(RollModel::Speaks,
                                     new NamesDelegate([this] { return organisationNames(); }, table_));
    table_->setItemDelegateForColumn(RollModel::Group, new NamesDelegate([this] { return workgroupNames(); }, table_));
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(desk_.theme.px(56));
    const int widths[] = {200, 230, 150, 80, 130, 75, 110, 125};
    for (int i = 0; i < RollModel::ColumnCount; ++i)
        table_->setColumnWidth(i, desk_.theme.px(widths[i]));
    header->moveSection(RollModel::Group, header->visualIndex(RollModel::SignedIn));
    header->setStretchLastSection(true);
    table_->setSortingEnabled(true);
    table_->sortByColumn(RollModel::Name, Qt::AscendingOrder);
    table_->installEventFilter(this);
}

QAction* SignInView::makeAction(const char* icon, const QKeySequence& keys, void (SignInView::*run)())
{
    auto* action = new QAction(desk_.theme.icon(icon), {}, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    table_->addAction(action);
    return action;
}

QString SignInView::nameOf(ParticipantId id) const
{
    const RollLine* line = lineOf(id);
    return line == nullptr ? QString() : line->person.name;
}

const RollLine* SignInView::lineOf(ParticipantId id) const
{
    const int row = model_.rowOf(id.value);
    return row < 0 ? nullptr : &model_.line(row);
}

std::vector<ParticipantId> SignInView::selected() const
{
    std::vector<ParticipantId> ids;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        ids.emplace_back(index.data(RollModel::IdRole).toLongLong());
    return ids;
}

std::vector<ParticipantId> SignInView::selectedIn(std::initializer_list<Attendance> states) const
{
    std::vector<ParticipantId> ids = selected();
    std::erase_if(ids, [&](ParticipantId id) {
        const RollLine* line = lineOf(id);
        return line == nullptr || std::ranges::find(states, line->participant.attendance) == states.end();
    });
    return ids;
}

void SignInView::select(ParticipantId id)
{
    const int row = model_.rowOf(id.value);
    if (row < 0)
        return;
    search_->clear();
    state_->setCurrentIndex(0);
    const QModelIndex index = filter_.mapFromSource(model_.index(row, 0));
    table_->setCurrentIndex(index);
    table_->scrollTo(index);
    table_->setFocus();
}

void SignInView::showWorkgroups()
{
    table_->setColumnHidden(RollModel::Group, !model_.hasWorkgroups());
    selectionChanged();
}

void SignInView::focusSearch()
{
    search_->setFocus();
    search_->selectAll();
}

bool SignInView::isAsking() const
{
    return !newcomer_->isHidden();
}

bool SignInView::goBack()
{
    if (isAsking()) {
        newcomer_->hide();
        focusSearch();
        Q_EMIT askingEnded();
        return true;
    }
    if (!search_->text().isEmpty()) {
        search_->clear();
        return true;
    }
    return false;
}

void SignInView::showFiltered()
{
    const bool none = filter_.rowCount() == 0;
    nobody_->setVisible(none);
    nobody_->setText(search_->text().trimmed().isEmpty()
                         ? tr("Nobody on the roll is in that state.")
                         : tr("Nobody on the roll is called “%1”. Enter signs them in as a walk-in.")
                               .arg(search_->text().simplified()));
}

void SignInView::selectionChanged()
{
    const auto ids = selected();
    const auto coming = selectedIn({Attendance::Expected, Attendance::Absent, Attendance::Left});
    presence_->setEnabled(!coming.empty());
    backAction_->setEnabled(coming.size() < ids.size() || !selectedIn({Attendance::Absent, Attendance::Left}).empty());
    leftAction_->setEnabled(!selectedIn({Attendance::Present}).empty());
    absentAction_->setEnabled(!selectedIn({Attendance::Expected, Attendance::Present, Attendance::Left}).empty());
    substituteAction_->setEnabled(ids.size() == 1 && !selectedIn({Attendance::Expected, Attendance::Absent}).empty());
    const RollLine* only = ids.size() == 1 ? lineOf(ids.front()) : nullptr;
    ownNameAction_->setVisible(only != nullptr && only->participant.substituteFor);
    invitationAction_->setEnabled(!invited().empty());
    removeAction_->setEnabled(!ids.empty());
    groupAction_->setEnabled(!ids.empty() && !model_.workgroups().open().empty());
}

bool SignInView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == table_ && key->key() == Qt::Key_Space && !key->modifiers()) {
            togglePresence();
            return true;
        }
        if (watched == search_ && key->key() == Qt::Key_Down && filter_.rowCount() > 0) {
            table_->setFocus();
            table_->setCurrentIndex(filter_.index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray SignInView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << columnsOf(*table_, desk_.theme) << qint32(state_->currentIndex());
    return state;
}

void SignInView::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray columns;
    qint32 filtered = 0;
    stream >> version >> columns >> filtered;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return; // another version's, or damaged: as new
    restoreColumns(*table_, desk_.theme, columns);
    showWorkgroups();
    state_->setCurrentIndex(qBound(0, filtered, 4));
}

void SignInView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInView::retranslate()
{
    search_->setPlaceholderText(tr("Two letters of a name or an organisation, then Enter"));
    search_->setAccessibleName(tr("Who signs in?"));
    search_->setToolTip(tr("Enter signs in the first one below who is not here yet; Down goes to the table"));
    const QString states[] = {tr("Everybody"), tr("Here"), tr("Not yet"), tr("Absent"), tr("Left")};
    for (int i = 0; i < 5; ++i)
        state_->setItemText(i, states[i]);
    state_->setAccessibleName(tr("Show who is in which state"));
    walkIn_->setText(tr("Add a walk-in"));
    walkIn_->setToolTip(tr("Add a walk-in (Insert)"));
    import_->setText(tr("Import a list…"));
    import_->setToolTip(tr("People from a spreadsheet or a CSV file"));
    table_->setAccessibleName(tr("Sign-in roll"));
    table_->setToolTip({});
    presence_->setText(tr("Sign in (Space)"));
    backAction_->setText(tr("Expected again"));
    leftAction_->setText(tr("Has left"));
    absentAction_->setText(tr("Absent"));
    substituteAction_->setText(tr("Substitute…"));
    ownNameAction_->setText(tr("Speaks in their own name"));
    invitationAction_->setText(tr("Invitation…"));
    walkInAction_->setText(tr("Add a walk-in"));
    groupAction_->setText(tr("Workgroup…"));
    removeAction_->setText(tr("Take off the roll"));
    showFiltered();
}

} // namespace filrouge
