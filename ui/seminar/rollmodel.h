// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/roll.h"
#include "ui/seminar/rollactions.h"
#include "ui/seminar/workgroupnames.h"
#include "ui/shell/page.h"
#include "ui/widgets/keyedrows.h"

namespace filrouge {

/// The roll as a table whose cells write through the services.
class RollModel final : public KeyedRows<RollLine> {
    Q_OBJECT

public:
    enum Column { Name, Speaks, State, SignedIn, Needs, Leaves, Again, Group, ColumnCount };
    enum Role { SortRole = Qt::UserRole, SearchRole, AttendanceRole, IdRole };

    RollModel(const Desk& desk, QObject* parent = nullptr);

    void setSeminar(SeminarId seminar);
    void read();
    [[nodiscard]] const RollLine& line(int row) const { return this->row(row); }
    [[nodiscard]] const WorkgroupNames& workgroups() const { return workgroups_; }
    /// Somebody is in a workgroup, or the vote has said which there are.
    [[nodiscard]] bool hasWorkgroups() const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 keyOf(const RollLine& line) const override { return line.participant.id.value; }

private:
    [[nodiscard]] QString shown(const RollLine& line, int column) const;
    [[nodiscard]] QString stateOf(const RollLine& line) const;
    [[nodiscard]] QVariant sortKey(const RollLine& line, int column) const;

    const Desk desk_;
    RollActions actions_;
    SeminarId seminar_;
    WorkgroupNames workgroups_;
};

/// "14:30", "14h30", "1430", "9" as a time; a null one for a blank text, nothing when it is no time.
[[nodiscard]] std::optional<QTime> timeFromText(const QString& text);

} // namespace filrouge
