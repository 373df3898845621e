// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/timetable.h"
#include "ui/shell/page.h"
#include "ui/widgets/keyedrows.h"

namespace filrouge {

/// The agenda as a table whose cells write through the service. A time in the first column is set when it was typed,
/// otherwise it follows from the activities before.
class AgendaModel final : public KeyedRows<Activity> {
    Q_OBJECT

public:
    enum Column { Start, Title, Kind, Minutes, Notes, ColumnCount };

    explicit AgendaModel(const Desk& desk, QObject* parent = nullptr);

    void setSeminar(SeminarId seminar);
    void read();
    [[nodiscard]] const std::vector<PlannedActivity>& plan() const { return plan_; }
    [[nodiscard]] static QString nameOf(ActivityKind kind);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    /// Only tells of it: the order comes from the file.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// An activity was dropped where it is to stand as number `to`, from 0.
    void moveWanted(filrouge::ActivityId activity, int to);

protected:
    [[nodiscard]] qint64 keyOf(const Activity& activity) const override { return activity.id.value; }

private:
    [[nodiscard]] QString shown(int row, int column) const;

    const Desk desk_;
    SeminarId seminar_;
    std::vector<PlannedActivity> plan_;
};

} // namespace filrouge
