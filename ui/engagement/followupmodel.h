// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/followup.h"
#include "ui/widgets/keyedrows.h"

#include <QSortFilterProxyModel>

namespace filrouge {

/// All promises of the board; a column shows those that stand in it.
class FollowUpModel final : public KeyedRows<FollowUp> {
    Q_OBJECT

public:
    using KeyedRows::KeyedRows;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// "due on 30 June 2018", "overdue since 30 June 2018", "kept, nothing shows it yet": what matters most now.
    /// `brief`: a day that is still to come stands alone.
    [[nodiscard]] static QString dueInWords(const FollowUp& one, bool brief = false);
    /// The lead organisation, or that there is none yet.
    [[nodiscard]] static QString ownerInWords(const FollowUp& one);

protected:
    [[nodiscard]] qint64 keyOf(const FollowUp& one) const override { return one.promise.id.value; }
};

/// One column, of one persona or of all.
class FollowUpFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    FollowUpFilter(FollowUpColumn column, FollowUpModel& model);

    [[nodiscard]] FollowUpColumn column() const { return column_; }
    [[nodiscard]] const FollowUp& at(const QModelIndex& index) const;
    /// No id: all.
    void setPersona(PersonaId persona);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    FollowUpColumn column_;
    FollowUpModel& model_;
    PersonaId persona_;
};

} // namespace filrouge
