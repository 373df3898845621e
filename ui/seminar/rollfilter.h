// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/seminar.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace filrouge {

/// Which lines of the roll are in sight, in which order.
class RollFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RollFilter(QObject* parent = nullptr);

    /// Name, organisation and its short name, by the beginnings of words.
    void setTyped(const QString& typed);
    /// Nothing: whatever became of them.
    void setAttendance(std::optional<Attendance> attendance);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString typed_;
    std::optional<Attendance> attendance_;
    QCollator collator_;
};

} // namespace filrouge
