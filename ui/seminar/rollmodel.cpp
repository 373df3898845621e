// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/rollmodel.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <QRegularExpression>

#include <algorithm>

namespace filrouge {

namespace {

QString clock(const QTime& time)
{
    return QLocale().toString(time, QStringLiteral("HH:mm"));
}

} // namespace

std::optional<QTime> timeFromText(const QString& text)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return QTime();
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:\\s*[:hH.]?\\s*(\\d{2})?)?$"));
    const auto match = form.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return std::nullopt;
    return time;
}

RollModel::RollModel(const Desk& desk, QObject* parent)
    : KeyedRows<RollLine>(parent),
      desk_(desk),
      actions_(desk.programme)
{}

void RollModel::setSeminar(SeminarId seminar)
{
    seminar_ = seminar;
    read();
}

void RollModel::read()
{
    if (!seminar_) {
        workgroups_ = {};
        bring({});
        return;
    }
    if (const auto workgroups = WorkgroupNames::read(desk_.programme.services(), seminar_); desk_.report(workgroups))
        workgroups_ = *workgroups;
    if (const auto roll = desk_.programme.services().roll.read().roll(seminar_); desk_.report(roll))
        bring(*roll);
}

bool RollModel::hasWorkgroups() const
{
    return workgroups_.areChosen() ||
           std::ranges::any_of(rows(), [](const RollLine& line) { return line.participant.workgroup.has_value(); });
}

int RollModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RollModel::stateOf(const RollLine& line) const
{
    const Participant& one = line.participant;
    switch (one.attendance) {
    case Attendance::Present:
        if (one.substituteFor)
            return tr("Here, as a substitute");
        return one.invitation == Invitation::WalkIn ? tr("Here, walk-in") : tr("Here");
    case Attendance::Absent:
        for (const RollLine& other : rows())
            if (other.participant.substituteFor == one.id)
                return tr("Absent, replaced by %1").arg(other.person.name);
        return tr("Absent");
    case Attendance::Left:
        return tr("Left");
    case Attendance::Expected:
        break;
    }
    switch (one.invitation) {
    case Invitation::Sent:
        return tr("Invited");
    case Invitation::Accepted:
        return tr("Has accepted");
    case Invitation::Declined:
        return tr("Has declined");
    case Invitation::NotSent:
    case Invitation::WalkIn:
        break;
    }
    return tr("Not yet");
}

QString RollModel::shown(const RollLine& line, int column) const
{
    switch (column) {
    case Name:
        return line.person.name;
    case Speaks:
        return line.organisation ? line.organisation->name : QString();
    case State:
        return stateOf(line);
    case SignedIn:
        return line.participant.signedInAt ? clock(line.participant.signedInAt.local().time()) : QString();
    case Needs:
        return line.participant.accessNeeds;
    case Leaves:
        return line.participant.leavesAt.isValid() ? clock(line.participant.leavesAt) : QString();
    case Group:
        return line.participant.workgroup ? workgroups_.nameOf(*line.participant.workgroup) : QString();
    default:
        return {};
    }
}

QVariant RollModel::sortKey(const RollLine& line, int column) const
{
    switch (column) {
    case State:
        return static_cast<int>(line.participant.attendance);
    case SignedIn:
        return line.participant.signedInAt.ms;
    case Leaves:
        return line.participant.leavesAt.isValid() ? line.participant.leavesAt.msecsSinceStartOfDay() : 0;
    case Again:
        return line.participant.contactAgain ? 0 : 1;
    default:
        return shown(line, column);
    }
}

QVariant RollModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RollLine& line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: // a cut name in full
        return shown(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Again ? (line.participant.contactAgain ? tr("May be contacted again")
                                                                        : tr("Has not agreed to be contacted again"))
                                       : shown(line, index.column());
    case Qt::CheckStateRole:
        if (index.column() == Again)
            return line.participant.contactAgain ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        if (index.column() != State)
            return {};
        switch (line.participant.attendance) {
        case Attendance::Present:
            return desk_.theme.icon("dialog-ok-apply");
        case Attendance::Absent:
            return desk_.theme.icon("dialog-cancel");
        case Attendance::Left:
            return desk_.theme.icon("system-log-out");
        case Attendance::Expected:
            return desk_.theme.icon("appointment-new");
        }
        return {};
    case SortRole:
        return sortKey(line, index.column());
    case SearchRole:
        return QStringList{line.person.name,
                           line.organisation ? line.organisation->name : QString(),
                           line.organisation ? line.organisation->shortName : QString()}
            .join(u' ');
    case AttendanceRole:
        return static_cast<int>(line.participant.attendance);
    case IdRole:
        return line.participant.id.value;
    default:
        return {};
    }
}

bool RollModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    Participant one = line(index.row()).participant;
    if (index.column() == Again && role == Qt::CheckStateRole)
        return desk_.report(actions_.setContactAgain({one.id}, value.value<Qt::CheckState>() == Qt::Checked));
    if (role != Qt::EditRole || value.toString() == shown(line(index.row()), index.column()))
        return false;
    const QString text = value.toString().simplified();
    switch (index.column()) {
    case Name:
        return desk_.report(actions_.rename(one.id, text));
    case Speaks:
        return desk_.report(actions_.setOrganisation(one.id, text));
    case Needs:
        one.accessNeeds = text;
        return desk_.report(desk_.programme.services().roll.update(one));
    case Leaves: {
        const auto time = timeFromText(text);
        if (!time) {
            desk_.toasts.complain(tr("“%1” is not a time. Write it as 16:30.").arg(text));
            return false;
        }
        one.leavesAt = *time;
        return desk_.report(desk_.programme.services().roll.update(one));
    }
    case Group: {
        const auto persona = workgroups_.called(text);
        if (!persona && !text.isEmpty()) {
            desk_.toasts.complain(tr("No persona is called “%1”.").arg(text.left(60)));
            return false;
        }
        return desk_.report(desk_.programme.services().roll.setWorkgroup({one.id}, persona));
    }
    default:
        return false;
    }
}

Qt::ItemFlags RollModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const int column = index.column();
    if (column == Name || column == Speaks || column == Needs || column == Leaves || column == Group)
        flags |= Qt::ItemIsEditable;
    if (column == Again)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant RollModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Speaks:
        return tr("Speaks for");
    case State:
        return tr("State");
    case SignedIn:
        return tr("Signed in");
    case Needs:
        return tr("Access needs");
    case Leaves:
        return tr("Leaves at");
    case Again:
        return role == Qt::ToolTipRole ? tr("Agrees to be contacted again after the seminar") : tr("Contact again");
    case Group:
        return role == Qt::ToolTipRole ? tr("The persona for whom one works after the vote") : tr("Workgroup");
    default:
        return {};
    }
}

} // namespace filrouge
