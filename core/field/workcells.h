// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listcells.h"
#include "core/field/listdates.h"

#include <QHash>

namespace filrouge {

/// The fields that lists of interviews and of immersions share, first and in this order.
enum class WorkField { Title, HeldOn, Commune, Place, KeepUntil, Notes };

/// One interview or immersion of a list.
struct WorkCells final {
    int row = 0;
    QString title; ///< its own, or made of its place
    QDate heldOn;
    QString commune;
    QString place;
    QDate keepUntil;
    QString notes;
    bool titled = false; ///< the title is its own

    friend bool operator==(const WorkCells&, const WorkCells&) = default;
};

/// Those of the programme and those a list has added so far. One is taken for another that has the same title and no
/// other date, or, without a title of its own, the same place on the same day.
class KnownWork final {
public:
    void add(const QString& title, const QString& place, QDate heldOn, bool listed = false);
    /// What becomes of it; from now on it is known.
    [[nodiscard]] ListVerdict meet(const WorkCells& work);

private:
    struct Entry final {
        QDate heldOn;
        bool listed = false;
    };
    QMultiHash<QString, Entry> byTitle_;
    QMultiHash<QString, Entry> byPlace_;
};

/// The dates of a list's two columns of them.
struct WorkDates final {
    WorkDates(const ListCells& cells, int year);
    ListDates heldOn;
    ListDates keepUntil;
    [[nodiscard]] std::vector<Text> decisions() const;
};

/// The row that `cells` is at. `instead`: what its title is made of if it has neither title nor place.
[[nodiscard]] WorkCells readWork(ListCells& cells, const WorkDates& dates, const QString& instead);

/// Those fields, for the schema of a list of interviews or immersions.
[[nodiscard]] std::vector<ListSchema::Field> workFields();

} // namespace filrouge
