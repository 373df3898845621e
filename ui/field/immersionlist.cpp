// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/immersionlist.h"

#include "ui/field/durationfield.h"
#include "ui/field/fieldwords.h"

namespace filrouge {

ListWords ImmersionList::words() const
{
    return {tr("Immersions"),
            tr("New immersion"),
            tr("No immersion has been written down yet"),
            tr("An immersion is time spent where people are received: note here what you saw, step by step, and keep "
               "your photos with it."),
            tr("Title, place, commune, public"),
            tr("“%1” was removed, with its notes, evidence and photos."),
            tr("Immersions")};
}

ListProgress ImmersionList::progress() const
{
    const auto progress = services().details.progress();
    return {tr("%n done", nullptr, progress ? progress->immersions : 0),
            &ProgrammeDetails::immersionTarget,
            tr("How many immersions are aimed at")};
}

std::vector<ListSource::Column> ImmersionList::columns() const
{
    return {{tr("Title"), 230},
            {tr("Date"), 96},
            {tr("Commune"), 120},
            {tr("Place"), 150},
            {tr("Duration"), 84},
            {tr("Role"), 130},
            {tr("Evidence"), 76}};
}

std::pair<int, Qt::SortOrder> ImmersionList::order() const
{
    return {1, Qt::DescendingOrder};
}

std::vector<Facet> ImmersionList::facets() const
{
    return {{tr("Commune"), tr("All communes"), optionsByName(services().territory.communes().all())},
            {tr("Role"), tr("All roles"), optionsOf(FieldWords::postures())},
            {tr("State"),
             tr("Any state"),
             {{stillToCome, tr("Still to come")},
              {withoutNotes, tr("Without notes")},
              {withoutEvidence, tr("Without evidence")},
              {keptTooLong, tr("Kept too long")},
              {duplicateBit, tr("Possible duplicates")}},
             true}};
}

ListRow ImmersionList::rowOf(const ImmersionLine& line) const
{
    const QDate today = desk().clock.today();
    const bool passed = line.keepUntil.isValid() && line.keepUntil < today;
    qint64 state = 0;
    state |= line.heldOn.isValid() && line.heldOn > today ? stillToCome : 0;
    state |= line.hasNotes ? 0 : withoutNotes;
    state |= line.evidence > 0 ? 0 : withoutEvidence;
    state |= passed ? keptTooLong : 0;
    ListCell duration = numberCell(line.minutes);
    duration.text = durationText(line.minutes);
    ListRow row;
    row.id = line.id.value;
    row.name = line.title;
    row.cells = {textCell(line.title),
                 dayCell(line.heldOn),
                 textCell(line.communeName),
                 textCell(line.place),
                 duration,
                 choiceCell(FieldWords::postures(), static_cast<int>(line.posture)),
                 numberCell(line.evidence)};
    row.cells.front().icon = passed ? "dialog-warning" : nullptr;
    row.search = searchText({line.title, line.place, line.communeName, line.organisationName, line.publics});
    row.facets = {line.commune.value_or(CommuneId()).value, optionOf(line.posture), state};
    return row;
}

void ImmersionList::take(const ImmersionLine& line)
{
    traits_.insert_or_assign(
        line.id.value,
        VisitTraits<ImmersionId>{
            line.id, line.heldOn, line.commune, comparableName(line.place), titleWords(line.title), {}});
}

Result<std::vector<ListSource::Likely>> ImmersionList::duplicates() const
{
    return likely(traits_, services().distinctPairs.read());
}

Result<> ImmersionList::tellApart(qint64 one, qint64 other)
{
    return services().distinctPairs.tellApart(ImmersionId(one), ImmersionId(other));
}

Result<qint64> ImmersionList::add()
{
    Immersion immersion;
    immersion.title = tr("New immersion");
    immersion.heldOn = desk().clock.today();
    FILROUGE_TRY_VALUE(added, services().immersions.add(immersion));
    return added.id.value;
}

Result<> ImmersionList::remove(qint64 id)
{
    return services().immersions.remove(ImmersionId(id));
}

Text ImmersionList::removalLabel(int count) const
{
    return FILROUGE_TEXT("Edits", "Remove %n immersions", {}, count);
}

std::vector<BulkEdit> ImmersionList::bulkEdits()
{
    ImmersionService& service = services().immersions;
    const auto each = [this, &service](const std::vector<qint64>& ids, const auto& change) {
        return changeEach(
            desk().programme.file(),
            FILROUGE_TEXT("Edits", "Edit %n immersions", {}, static_cast<int>(ids.size())),
            ids,
            [&](qint64 id) { return service.read().find(ImmersionId(id)); },
            [&](Immersion& immersion) {
                change(immersion);
                return service.update(immersion);
            });
    };
    return {{tr("Commune"),
             optionsByName(services().territory.communes().all()),
             [each](const std::vector<qint64>& ids, qint64 commune) {
                 return each(ids, [&](Immersion& one) { one.commune = CommuneId(commune); });
             }},
            {tr("Role"), optionsOf(FieldWords::postures()), [each](const std::vector<qint64>& ids, qint64 posture) {
                 return each(ids, [&](Immersion& one) { one.posture = static_cast<Posture>(posture - 1); });
             }}};
}

} // namespace filrouge
