// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"
#include "ui/shell/page.h"
#include "ui/widgets/keyedrows.h"

class QTableView;

namespace filrouge {

class TextLabel;

/// The evidence of one immersion by journey step and channel; both are edited in their cells.
class ObservationModel final : public KeyedRows<Evidence> {
    Q_OBJECT

public:
    enum Column { Step, Channel, Words, ColumnCount };

    explicit ObservationModel(const Desk& desk, QObject* parent = nullptr);

    void read(ImmersionId immersion);
    /// What others are called in that column, for completion.
    [[nodiscard]] QStringList known(Column column) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] qint64 keyOf(const Evidence& piece) const override { return piece.id.value; }

private:
    /// The first of those with its step, where the step is written.
    [[nodiscard]] bool beginsStep(int at) const;

    Desk desk_;
};

/// Shows it in full: the page scrolls, not the table.
class ObservationTable final : public QWidget {
    Q_OBJECT

public:
    explicit ObservationTable(const Desk& desk, QWidget* parent = nullptr);

    void showImmersion(ImmersionId immersion);

Q_SIGNALS:
    void opened(filrouge::EvidenceId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void retranslate();

    Desk desk_;
    ObservationModel* model_;
    TextLabel* none_;
    QTableView* table_;
};

} // namespace filrouge
