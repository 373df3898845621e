// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/listpreviewmodel.h"

#include <QLocale>

namespace filrouge {

namespace {

bool isPassedOver(const ListPlanLine& line)
{
    return line.verdict == ListVerdict::OnRoll || line.verdict == ListVerdict::Repeated;
}

QString outcome(ListVerdict verdict)
{
    const QString words[] = {ListPreviewModel::tr("New"),
                             ListPreviewModel::tr("Known already, joins the roll"),
                             ListPreviewModel::tr("On the roll already"),
                             ListPreviewModel::tr("Further up in the list")};
    return words[static_cast<std::size_t>(verdict)];
}

QString kind(const std::optional<OrganisationKind>& kind)
{
    const QString words[] = {ListPreviewModel::tr("State office"),
                             ListPreviewModel::tr("Local authority"),
                             ListPreviewModel::tr("Operator"),
                             ListPreviewModel::tr("Association"),
                             ListPreviewModel::tr("Company"),
                             ListPreviewModel::tr("Users")};
    return kind ? words[static_cast<std::size_t>(*kind)] : QString();
}

QString answer(Invitation invitation)
{
    const QString words[] = {QString(),
                             ListPreviewModel::tr("Invited"),
                             ListPreviewModel::tr("Accepted"),
                             ListPreviewModel::tr("Declined"),
                             ListPreviewModel::tr("Walk-in")};
    return words[static_cast<std::size_t>(invitation)];
}

} // namespace

ListPreviewModel::ListPreviewModel(const UiTheme& theme, QObject* parent) : QAbstractTableModel(parent), theme_(theme)
{}

void ListPreviewModel::show(const ListPlan& plan, const ListMapping& mapping)
{
    beginResetModel();
    lines_ = plan.lines;
    fields_ = {ListField::Name}; // put together from its parts
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const auto field = static_cast<ListField>(i);
        const bool ofTheName =
            field == ListField::Name || field == ListField::FirstName || field == ListField::LastName;
        if (mapping.columns[i] && !ofTheName)
            fields_.push_back(field);
    }
    endResetModel();
}

void ListPreviewModel::clear()
{
    beginResetModel();
    lines_.clear();
    fields_.clear();
    endResetModel();
}

QString ListPreviewModel::fieldName(ListField field)
{
    switch (field) {
    case ListField::Name:
        return tr("Whole name");
    case ListField::FirstName:
        return tr("First name");
    case ListField::LastName:
        return tr("Last name");
    case ListField::Organisation:
        return tr("Organisation");
    case ListField::OrganisationKind:
        return tr("Kind of organisation");
    case ListField::Role:
        return tr("Role");
    case ListField::Email:
        return tr("E-mail");
    case ListField::Phone:
        return tr("Phone");
    case ListField::Invitation:
        return tr("Answer to the invitation");
    case ListField::AccessNeeds:
        return tr("Access needs");
    case ListField::LeavesAt:
        return tr("Leaves at");
    case ListField::ContactAgain:
        return tr("May be contacted again");
    }
    return {};
}

int ListPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ListPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstField + static_cast<int>(fields_.size());
}

QString ListPreviewModel::shown(const ListPlanLine& line, int column) const
{
    const ListedPerson& person = line.person;
    if (column == Row)
        return QString::number(person.row);
    if (column == Outcome)
        return outcome(line.verdict);
    switch (fields_[static_cast<std::size_t>(column - FirstField)]) {
    case ListField::Name:
    case ListField::FirstName:
    case ListField::LastName:
        return person.name;
    case ListField::Organisation:
        return person.organisation;
    case ListField::OrganisationKind:
        return kind(person.organisationKind);
    case ListField::Role:
        return person.role;
    case ListField::Email:
        return person.email;
    case ListField::Phone:
        return person.phone;
    case ListField::Invitation:
        return answer(person.invitation);
    case ListField::AccessNeeds:
        return person.accessNeeds;
    case ListField::LeavesAt:
        return QLocale().toString(person.leavesAt, QStringLiteral("HH:mm"));
    case ListField::ContactAgain:
        return person.contactAgain ? tr("Yes") : tr("No");
    }
    return {};
}

QVariant ListPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListPlanLine& line = lines_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a cut name in full
        return shown(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Row ? tr("Row %1").arg(line.person.row) : shown(line, index.column());
    case Qt::ForegroundRole:
        return isPassedOver(line) ? QVariant(theme_.tokens().muted) : QVariant();
    default:
        return {};
    }
}

QVariant ListPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == Row)
        return tr("Row");
    if (section == Outcome)
        return tr("What becomes of it");
    const ListField field = fields_[static_cast<std::size_t>(section - FirstField)];
    return field == ListField::Name ? tr("Name") : fieldName(field);
}

} // namespace filrouge
