// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/agendamodel.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/seminar/rollmodel.h"

#include <QMimeData>

namespace filrouge {

namespace {

const QString activityMime = QStringLiteral("application/x-filrouge-activity");

} // namespace

AgendaModel::AgendaModel(const Desk& desk, QObject* parent) : KeyedRows<Activity>(parent), desk_(desk) {}

void AgendaModel::setSeminar(SeminarId seminar)
{
    seminar_ = seminar;
    read();
}

void AgendaModel::read()
{
    std::vector<Activity> fresh;
    if (seminar_)
        if (const auto agenda = desk_.programme.services().seminars.read().agenda(seminar_); desk_.report(agenda))
            fresh = *agenda;
    plan_ = timetable(fresh);
    bring(fresh);
    // One activity's length moves all that follow.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Start), index(rowCount() - 1, Start));
}

QString AgendaModel::nameOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Welcome:
        return tr("Welcome");
    case ActivityKind::Presentation:
        return tr("Presentation");
    case ActivityKind::Vote:
        return tr("Vote");
    case ActivityKind::Break:
        return tr("Break");
    case ActivityKind::Workshop:
        return tr("Workshop");
    case ActivityKind::Signature:
        return tr("Signature");
    case ActivityKind::Other:
        break;
    }
    return tr("Other");
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AgendaModel::shown(int row, int column) const
{
    const Activity& activity = this->row(row);
    switch (column) {
    case Start: {
        const auto at = static_cast<std::size_t>(row);
        const QTime time = at < plan_.size() ? timeOfDay(plan_[at].start) : activity.startsAt;
        return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
    }
    case Title:
        return activity.title;
    case Kind:
        return nameOf(activity.kind);
    case Minutes:
        return activity.minutes > 0 ? tr("%n min", nullptr, activity.minutes) : QString();
    case Notes:
        return activity.notes;
    default:
        return {};
    }
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Activity& activity = row(index.row());
    const bool follows = index.column() == Start && !activity.startsAt.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::ToolTipRole:
        return follows ? tr("Follows the activity before. Type a time to set it.") : shown(index.row(), index.column());
    case Qt::EditRole:
        if (index.column() == Kind)
            return static_cast<int>(activity.kind);
        if (index.column() == Minutes)
            return activity.minutes;
        if (follows)
            return QString();
        return shown(index.row(), index.column());
    case Qt::ForegroundRole:
        return follows ? QVariant(desk_.theme.tokens().muted) : QVariant();
    case Qt::FontRole:
        return index.column() == Title ? QVariant(desk_.theme.font(TextSize::Body, QFont::DemiBold)) : QVariant();
    default:
        return {};
    }
}

bool AgendaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        value == data(index, Qt::EditRole))
        return false;
    Activity activity = row(index.row());
    switch (index.column()) {
    case Start: {
        const auto time = timeFromText(value.toString());
        if (!time) {
            desk_.toasts.complain(tr("“%1” is not a time. Write it as 9:30.").arg(value.toString().simplified()));
            return false;
        }
        activity.startsAt = *time;
        break;
    }
    case Title:
        activity.title = value.toString().simplified();
        break;
    case Kind:
        activity.kind = static_cast<ActivityKind>(value.toInt());
        break;
    case Minutes:
        activity.minutes = value.toInt();
        break;
    case Notes:
        activity.notes = value.toString().trimmed();
        break;
    default:
        return false;
    }
    return desk_.report(desk_.programme.services().seminars.updateActivity(activity));
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList AgendaModel::mimeTypes() const
{
    return {activityMime};
}

QMimeData* AgendaModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(activityMime, QByteArray::number(row(indexes.front().row()).id.value));
    return data;
}

bool AgendaModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int /*column*/,
                               const QModelIndex& parent)
{
    const ActivityId activity(data->data(activityMime).toLongLong());
    const int from = rowOf(activity.value);
    if (action != Qt::MoveAction || from < 0)
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const int to = before > from ? before - 1 : before;
    if (to != from)
        Q_EMIT moveWanted(activity, to);
    return false; // else the view would take the row out by itself
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Start:
        return tr("Start");
    case Title:
        return tr("Activity");
    case Kind:
        return tr("Kind");
    case Minutes:
        return tr("Duration");
    case Notes:
        return tr("Your notes");
    default:
        return {};
    }
}

} // namespace filrouge
