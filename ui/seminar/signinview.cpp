// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/signinview.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/seminar/newcomerbar.h"
#include "ui/seminar/organisationdelegate.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

QStringList organisationNames(Programme& programme)
{
    QStringList names;
    if (const auto all = programme.services().territory.organisations().all())
        for (const Organisation& one : *all)
            names << one.name;
    return names;
}

} // namespace

SignInView::SignInView(const Desk& desk, RollModel& model, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(model),
      actions_(desk.programme),
      search_(new QLineEdit),
      state_(new QComboBox),
      walkIn_(new QPushButton),
      newcomer_(new NewcomerBar(desk.theme)),
      table_(new QTableView),
      nobody_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted))
{
    filter_.setSourceModel(&model);
    buildTable();
    search_->setClearButtonEnabled(true);
    search_->setMinimumWidth(desk.theme.px(260));
    search_->installEventFilter(this);
    newcomer_->hide();
    presence_ = makeAction("dialog-ok-apply", {}, &SignInView::togglePresence);
    backAction_ = makeAction("edit-undo", {}, &SignInView::takeBack);
    leftAction_ = makeAction("system-log-out", Qt::CTRL | Qt::SHIFT | Qt::Key_L, &SignInView::markLeft);
    absentAction_ = makeAction("dialog-cancel", Qt::CTRL | Qt::SHIFT | Qt::Key_A, &SignInView::markAbsent);
    substituteAction_ = makeAction("system-switch-user", Qt::CTRL | Qt::SHIFT | Qt::Key_S, &SignInView::substitute);
    walkInAction_ = makeAction("list-add-user", Qt::Key_Insert, &SignInView::addWalkIn);
    removeAction_ = makeAction("edit-delete", Qt::Key_Delete, &SignInView::removeSelected);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    removeAction_->setShortcutContext(Qt::WidgetShortcut); // in a field, Delete deletes a letter

    auto* top = new QHBoxLayout;
    top->addWidget(search_, 1);
    top->addWidget(state_);
    top->addWidget(walkIn_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
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
    connect(newcomer_, &NewcomerBar::entered, this, &SignInView::takeNewcomer);
    connect(newcomer_, &NewcomerBar::closed, this, [this] { goBack(); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { selectionChanged(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&filter_, signal, this, [this] { showFiltered(); });
    connect(&model_, &QAbstractItemModel::dataChanged, this, [this] { selectionChanged(); });
    retranslate();
    selectionChanged();
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
    table_->verticalHeader()->setDefaultSectionSize(desk_.theme.px(32));
    table_->setItemDelegateForColumn(
        RollModel::Speaks,
        new OrganisationDelegate([this] { return organisationNames(desk_.programme); }, table_));
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(desk_.theme.px(56));
    const int widths[] = {220, 260, 190, 90, 150, 90, 110};
    for (int i = 0; i < RollModel::ColumnCount; ++i)
        table_->setColumnWidth(i, desk_.theme.px(widths[i]));
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

// The first who can still come in; somebody who is here already is only said to be.
void SignInView::signFirstIn()
{
    if (search_->text().trimmed().isEmpty())
        return;
    ParticipantId here;
    for (int row = 0; row < filter_.rowCount(); ++row) {
        const QModelIndex index = filter_.index(row, 0);
        const ParticipantId id(index.data(RollModel::IdRole).toLongLong());
        if (index.data(RollModel::AttendanceRole).toInt() == static_cast<int>(Attendance::Present)) {
            here = here ? here : id;
            continue;
        }
        if (desk_.report(actions_.signIn({id}))) {
            search_->clear();
            announce({id});
        }
        return;
    }
    if (here)
        desk_.toasts.say(tr("%1 has signed in already.").arg(lineOf(here)->person.name));
    else
        addWalkIn();
}

void SignInView::announce(const std::vector<ParticipantId>& ids)
{
    if (ids.empty())
        return;
    const RollLine* first = lineOf(ids.front());
    offerUndo(ids.size() == 1 && first != nullptr ? tr("%1 has signed in.").arg(first->person.name)
                                                  : tr("%n people have signed in.", nullptr, static_cast<int>(ids.size())));
    for (const ParticipantId id : ids)
        Q_EMIT signedIn(id);
}

void SignInView::offerUndo(const QString& sentence)
{
    ProgrammeFile& file = desk_.programme.file();
    const Text step = file.undoLabel();
    desk_.toasts.offer(sentence, tr("Undo"), [this, &file, step] {
        // Something else was done meanwhile: that is not what this button promised.
        const Text now = file.undoLabel();
        if (qstrcmp(now.source, step.source) == 0 && now.args == step.args)
            (void)desk_.report(file.undo());
        else
            desk_.toasts.say(tr("More was changed since: use Ctrl+Z, step by step."));
    });
}

void SignInView::togglePresence()
{
    const std::vector<ParticipantId> coming =
        selectedIn({Attendance::Expected, Attendance::Absent, Attendance::Left});
    if (coming.empty())
        takeBack();
    else if (desk_.report(actions_.signIn(coming)))
        announce(coming);
}

void SignInView::takeBack()
{
    const auto ids = selectedIn({Attendance::Present, Attendance::Left, Attendance::Absent});
    if (!ids.empty() && desk_.report(actions_.takeBack(ids)))
        offerUndo(tr("%n people are expected again.", nullptr, static_cast<int>(ids.size())));
}

void SignInView::markLeft()
{
    const auto ids = selectedIn({Attendance::Present});
    if (!ids.empty() && desk_.report(actions_.markLeft(ids)))
        offerUndo(tr("%n people have left.", nullptr, static_cast<int>(ids.size())));
}

void SignInView::markAbsent()
{
    const auto ids = selectedIn({Attendance::Expected, Attendance::Present, Attendance::Left});
    if (!ids.empty() && desk_.report(actions_.markAbsent(ids)))
        offerUndo(tr("%n people are absent.", nullptr, static_cast<int>(ids.size())));
}

void SignInView::removeSelected()
{
    const auto ids = selected();
    if (!ids.empty() && desk_.report(actions_.remove(ids)))
        offerUndo(tr("%n people were taken off the roll.", nullptr, static_cast<int>(ids.size())));
}

void SignInView::addWalkIn()
{
    replaced_ = {};
    newcomer_->askWalkIn(filter_.rowCount() == 0 ? search_->text().simplified() : QString(),
                         organisationNames(desk_.programme));
}

void SignInView::substitute()
{
    const auto ids = selected();
    if (ids.size() != 1)
        return;
    replaced_ = ids.front();
    newcomer_->askSubstitute(lineOf(replaced_)->person.name);
}

void SignInView::takeNewcomer(const QString& name, const QString& organisation)
{
    const auto added = replaced_ ? actions_.substitute(replaced_, name) : actions_.addWalkIn(seminar_, name, organisation);
    if (!desk_.report(added))
        return;
    newcomer_->hide();
    search_->clear();
    focusSearch();
    announce({added->id});
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
    substituteAction_->setEnabled(ids.size() == 1 &&
                                  !selectedIn({Attendance::Expected, Attendance::Absent}).empty());
    removeAction_->setEnabled(!ids.empty());
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
    stream << qint32(1) << table_->horizontalHeader()->saveState() << qint32(state_->currentIndex());
    return state;
}

void SignInView::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray header;
    qint32 filtered = 0;
    stream >> version >> header >> filtered;
    if (stream.status() != QDataStream::Ok || version != 1)
        return; // another version's, or damaged: as new
    table_->horizontalHeader()->restoreState(header);
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
    table_->setAccessibleName(tr("Sign-in roll"));
    table_->setToolTip({});
    presence_->setText(tr("Sign in (Space)"));
    backAction_->setText(tr("Expected again"));
    leftAction_->setText(tr("Has left"));
    absentAction_->setText(tr("Absent"));
    substituteAction_->setText(tr("Substitute…"));
    walkInAction_->setText(tr("Add a walk-in"));
    removeAction_->setText(tr("Take off the roll"));
    showFiltered();
}

} // namespace filrouge
