// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listcells.h"
#include "core/field/listdates.h"
#include "core/field/organisation.h"

#include <QHash>

#include <unordered_map>
#include <vector>

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

/// Those of the programme and those a list has added so far. One is taken for another of the programme that has the
/// same title and neither another date, commune nor place; without a title of its own, the same place on the same day.
/// Within a list, where many may be called alike, two without a date are one only when all else is the same too.
class KnownWork final {
public:
    /// Interviews or immersions of the programme, and what their communes are called.
    template <class Work>
    KnownWork(const std::vector<Work>& works, const std::vector<Commune>& communes)
    {
        std::unordered_map<CommuneId, QString> names;
        for (const Commune& commune : communes)
            names.emplace(commune.id, commune.name);
        for (const Work& work : works)
            add(work.title, work.place, work.commune ? names[*work.commune] : QString(), work.heldOn);
    }

    /// What becomes of it; from now on it is known.
    [[nodiscard]] ListVerdict meet(const WorkCells& work);

private:
    struct Entry final {
        QDate heldOn;
        QString commune; ///< comparable, as the next
        QString place;
    };
    void add(const QString& title, const QString& place, const QString& commune, QDate heldOn);
    [[nodiscard]] static bool mayBe(const Entry& entry, const WorkCells& work);
    [[nodiscard]] bool isThere(const WorkCells& work) const;
    [[nodiscard]] bool isRepeated(const WorkCells& work) const;

    QMultiHash<QString, Entry> byTitle_;
    QMultiHash<QString, Entry> byPlace_;
    QMultiHash<QString, std::pair<Entry, QString>> listed_; ///< with their notes, by title
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
