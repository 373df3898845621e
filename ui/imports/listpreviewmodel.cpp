// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/listpreviewmodel.h"

#include "ui/shell/page.h"

#include <QLocale>

namespace filrouge {

namespace {

constexpr qsizetype longestShown = 300; // of notes, the beginning

bool isPassedOver(const TablePlanLine& line)
{
    return line.verdict == ListVerdict::There || line.verdict == ListVerdict::Repeated;
}

struct ValueWords final {
    QString operator()(const QString& text) const
    {
        QString line = text.left(longestShown);
        return line.replace(u'\n', u' ');
    }
    QString operator()(const Text& text) const { return text.isEmpty() ? QString() : Desk::say(text); }
    QString operator()(QDate date) const
    {
        return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
    }
    QString operator()(QTime time) const
    {
        return time.isValid() ? QLocale().toString(time, QStringLiteral("HH:mm")) : QString();
    }
};

} // namespace

ListPreviewModel::ListPreviewModel(const UiTheme& theme, QObject* parent) : QAbstractTableModel(parent), theme_(theme)
{}

void ListPreviewModel::show(const TablePlan& plan, const ListMapping& mapping)
{
    beginResetModel();
    schema_ = &mapping.schema();
    lines_ = plan.lines;
    fields_.clear();
    const auto& parts = schema_->names;
    if (parts)
        fields_.push_back(static_cast<std::size_t>(parts->whole)); // put together from its parts
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const auto field = static_cast<int>(i);
        const bool ofTheName = parts && (field == parts->whole || field == parts->first || field == parts->last);
        // A title may be made of what is in other columns.
        const bool always = !parts && field == schema_->required.front();
        if ((mapping.columns[i] || always) && !ofTheName)
            fields_.push_back(i);
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

void ListPreviewModel::retranslate()
{
    if (lines_.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ListPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ListPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstField + static_cast<int>(fields_.size());
}

std::size_t ListPreviewModel::fieldIn(int column) const
{
    return fields_[static_cast<std::size_t>(column - FirstField)];
}

QString ListPreviewModel::shown(const TablePlanLine& line, int column) const
{
    if (column == Row)
        return QString::number(line.row);
    if (column == Outcome)
        return Desk::say(schema_->words.outcomes[static_cast<std::size_t>(line.verdict)]);
    return std::visit(ValueWords{}, line.values[fieldIn(column)]);
}

QVariant ListPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TablePlanLine& line = lines_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a cut name in full
        return shown(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Row ? tr("Row %1").arg(line.row) : shown(line, index.column());
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
    const std::size_t field = fieldIn(section);
    const bool name = schema_->names && field == static_cast<std::size_t>(schema_->names->whole);
    return name ? tr("Name") : Desk::say(schema_->fields[field].label);
}

} // namespace filrouge
