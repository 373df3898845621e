// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/workcells.h"

#include "core/base/comparablename.h"
#include "core/field/personcells.h"
#include "core/field/programmeyear.h"

namespace filrouge {

void KnownWork::add(const QString& title, const QString& place, QDate heldOn, bool listed)
{
    if (const QString key = comparableName(title); !key.isEmpty())
        byTitle_.insert(key, {heldOn, listed});
    if (const QString key = comparableName(place); !key.isEmpty())
        byPlace_.insert(key, {heldOn, listed});
}

ListVerdict KnownWork::meet(const WorkCells& work)
{
    std::optional<ListVerdict> verdict;
    const auto judge = [&](const Entry& entry) {
        if (!verdict || !entry.listed)
            verdict = entry.listed ? ListVerdict::Repeated : ListVerdict::There;
    };
    const auto [first, last] = byTitle_.equal_range(comparableName(work.title));
    for (auto one = first; one != last; ++one)
        if (!one->heldOn.isValid() || !work.heldOn.isValid() || one->heldOn == work.heldOn)
            judge(*one);
    if (!work.titled && work.heldOn.isValid()) {
        const auto [from, to] = byPlace_.equal_range(comparableName(work.place));
        for (auto one = from; one != to; ++one)
            if (one->heldOn == work.heldOn)
                judge(*one);
    }
    if (!verdict)
        add(work.title, work.place, work.heldOn, true);
    return verdict.value_or(ListVerdict::New);
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
