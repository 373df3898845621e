// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/workcells.h"

#include "core/base/comparablename.h"
#include "core/field/personcells.h"
#include "core/field/programmeyear.h"

#include <algorithm>

namespace filrouge {

namespace {

bool differ(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

} // namespace

void KnownWork::add(const QString& title, const QString& place, const QString& commune, QDate heldOn)
{
    const Entry entry{heldOn, comparableName(commune), comparableName(place)};
    byTitle_.insert(comparableName(title), entry);
    if (!entry.place.isEmpty())
        byPlace_.insert(entry.place, entry);
}

bool KnownWork::mayBe(const Entry& entry, const WorkCells& work)
{
    const bool sameDay = work.titled ? !entry.heldOn.isValid() || !work.heldOn.isValid() || entry.heldOn == work.heldOn
                                     : entry.heldOn == work.heldOn;
    return sameDay && !differ(entry.commune, comparableName(work.commune)) &&
           !differ(entry.place, comparableName(work.place));
}

bool KnownWork::isThere(const WorkCells& work) const
{
    const auto [first, last] = byTitle_.equal_range(comparableName(work.title));
    if (std::any_of(first, last, [&](const Entry& entry) { return mayBe(entry, work); }))
        return true;
    if (work.titled || !work.heldOn.isValid())
        return false;
    const auto [from, to] = byPlace_.equal_range(comparableName(work.place));
    return std::any_of(from, to, [&](const Entry& entry) { return mayBe(entry, work); });
}

bool KnownWork::isRepeated(const WorkCells& work) const
{
    const QString commune = comparableName(work.commune);
    const QString place = comparableName(work.place);
    const auto [first, last] = listed_.equal_range(comparableName(work.title));
    return std::any_of(first, last, [&](const auto& listed) {
        const auto& [entry, notes] = listed;
        const bool noDay = !entry.heldOn.isValid() && !work.heldOn.isValid();
        const bool allTheSame = entry.commune == commune && entry.place == place && notes == work.notes;
        return mayBe(entry, work) && (!noDay || allTheSame);
    });
}

ListVerdict KnownWork::meet(const WorkCells& work)
{
    if (isThere(work))
        return ListVerdict::There;
    if (isRepeated(work))
        return ListVerdict::Repeated;
    listed_.insert(comparableName(work.title),
                   {{work.heldOn, comparableName(work.commune), comparableName(work.place)}, work.notes});
    return ListVerdict::New;
}

WorkDates::WorkDates(const ListCells& cells, int year)
    : heldOn(cells.column(WorkField::HeldOn), year),
      keepUntil(cells.column(WorkField::KeepUntil), year)
{}

std::vector<Text> WorkDates::decisions() const
{
    std::vector<Text> all = heldOn.decisions();
    for (const Text& one : keepUntil.decisions())
        all.push_back(one);
    return all;
}

WorkCells readWork(ListCells& cells, const WorkDates& dates, const QString& instead)
{
    WorkCells work;
    work.row = cells.row();
    work.title = cells.text(WorkField::Title);
    work.titled = !work.title.isEmpty();
    work.commune = cells.text(WorkField::Commune);
    work.place = cells.text(WorkField::Place);
    work.notes = cells.lines(WorkField::Notes);
    for (const QString& other : {work.place, instead, work.commune})
        if (work.title.isEmpty())
            work.title = other;
    if (work.title.isEmpty())
        cells.object(WorkField::Title, QStringLiteral("there is neither a title nor a place"));
    if (work.title.size() > longestListedName)
        cells.object(WorkField::Title, QStringLiteral("more than %1 characters").arg(longestListedName));
    cells.limit(WorkField::Commune, longestListedName);
    cells.limit(WorkField::Place, longestListedText);
    work.heldOn = readDate(cells, WorkField::HeldOn, dates.heldOn);
    work.keepUntil = readDate(cells, WorkField::KeepUntil, dates.keepUntil);
    if (work.heldOn.isValid() && work.keepUntil.isValid() && work.keepUntil < work.heldOn)
        cells.object(WorkField::KeepUntil, QStringLiteral("notes cannot be due for erasure before they are taken"));
    return work;
}

std::vector<ListSchema::Field> workFields()
{
    return {
        {"title",
         FILROUGE_TEXT("Lists", "Title"),
         {"title", "titre", "entretien", "interview", "immersion", "intitule", "objet", "subject", "nom", "name"}},
        {"date",
         FILROUGE_TEXT("Lists", "Date"),
         {"date",
          "held on",
          "day",
          "jour",
          "le",
          "date de l entretien",
          "date de l immersion",
          "date d entretien",
          "date d immersion"}},
        {"commune", FILROUGE_TEXT("Lists", "Commune"), {"commune", "ville", "town", "city", "village", "municipality"}},
        {"place",
         FILROUGE_TEXT("Lists", "Place"),
         {"place", "lieu", "location", "adresse", "address", "salle", "lieu d accueil", "lieu de l entretien"}},
        {"keep_until",
         FILROUGE_TEXT("Lists", "Keep until"),
         {"keep until",
          "retention",
          "conserver jusqu au",
          "a conserver jusqu au",
          "conservation",
          "fin de conservation"}},
        {"notes",
         FILROUGE_TEXT("Lists", "Notes"),
         {"notes", "note", "compte rendu", "commentaire", "commentaires", "observations", "remarks", "remarques"}},
    };
}

} // namespace filrouge
