// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/rollfilter.h"

#include "ui/seminar/rollmodel.h"
#include "ui/widgets/foldedtext.h"

namespace filrouge {

RollFilter::RollFilter(QObject* parent) : QSortFilterProxyModel(parent), collator_(QLocale(QLocale::French))
{
    collator_.setCaseSensitivity(Qt::CaseInsensitive);
    collator_.setNumericMode(true);
    setSortRole(RollModel::SortRole);
}

void RollFilter::setTyped(const QString& typed)
{
    typed_ = typed;
    invalidateFilter();
}

void RollFilter::setAttendance(std::optional<Attendance> attendance)
{
    attendance_ = attendance;
    invalidateFilter();
}

bool RollFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (attendance_ && index.data(RollModel::AttendanceRole).toInt() != static_cast<int>(*attendance_))
        return false;
    return matchesTyped(index.data(RollModel::SearchRole).toString(), typed_);
}

bool RollFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(RollModel::SortRole);
    const QVariant b = right.data(RollModel::SortRole);
    if (a.metaType().id() == QMetaType::QString) {
        const int order = collator_.compare(a.toString(), b.toString());
        return order != 0 ? order < 0 : left.row() < right.row();
    }
    return a.toLongLong() != b.toLongLong() ? a.toLongLong() < b.toLongLong() : left.row() < right.row();
}

} // namespace filrouge
