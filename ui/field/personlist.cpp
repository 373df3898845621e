// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/personlist.h"

#include "core/programme/merging.h"
#include "ui/field/fieldwords.h"

namespace filrouge {

ListWords PersonList::words() const
{
    return {tr("People"),
            tr("New person"),
            tr("Nobody has been written down yet"),
            tr("Whoever was met, led an interview or takes part in the seminar stands here once, with what they agreed "
               "to and until when they may be kept."),
            tr("Name, role, organisation, e-mail"),
            tr("“%1” was removed, and left every interview, roll and letter."),
            tr("People")};
}

ListProgress PersonList::progress() const
{
    const auto progress = services().details.progress();
    return {tr("%n met", nullptr, progress ? progress->peopleMet : 0),
            &ProgrammeDetails::peopleTarget,
            tr("How many people are to be met")};
}

std::vector<ListSource::Column> PersonList::columns() const
{
    return {{tr("Name"), 190},
            {tr("Role"), 150},
            {tr("Organisation"), 190},
            {tr("Interviews"), 84},
            {tr("Consent"), 120},
            {tr("Keep until"), 110}};
}

std::vector<Facet> PersonList::facets() const
{
    return {{tr("Organisation"), tr("All organisations"), optionsByName(services().territory.organisations().all())},
            {tr("Consent"), tr("Any consent"), optionsOf(FieldWords::consents())},
            {tr("State"),
             tr("Any state"),
             {{keptTooLong, tr("Kept too long")},
              {inNoInterview, tr("In no interview")},
              {unreachable, tr("Without e-mail or telephone")},
              {duplicateBit, tr("Possible duplicates")}},
             true}};
}

ListRow PersonList::rowOf(const PersonLine& line) const
{
    const bool passed = line.keepUntil.isValid() && line.keepUntil < desk().clock.today();
    qint64 state = passed ? keptTooLong : 0;
    state |= line.interviews == 0 ? inNoInterview : 0;
    state |= line.email.isEmpty() && line.phone.isEmpty() ? unreachable : 0;
    ListRow row;
    row.id = line.id.value;
    row.name = line.name;
    row.cells = {textCell(line.name),
                 textCell(line.role),
                 textCell(line.organisationName),
                 numberCell(line.interviews),
                 choiceCell(FieldWords::consents(), static_cast<int>(line.consent)),
                 dayCell(line.keepUntil)};
    row.cells.back().icon = passed ? "dialog-warning" : nullptr;
    row.search = searchText({line.name, line.role, line.organisationName, line.email, line.phone});
    row.facets = {line.organisation.value_or(OrganisationId()).value, optionOf(line.consent), state};
    return row;
}

void PersonList::take(const PersonLine& line)
{
    traits_.insert_or_assign(line.id.value, traitsOf(line.id, line.name, line.email));
}

Result<std::vector<ListSource::Likely>> PersonList::duplicates() const
{
    return likely(traits_, services().distinctPairs.read());
}

Result<> PersonList::tellApart(qint64 one, qint64 other)
{
    return services().distinctPairs.tellApart(PersonId(one), PersonId(other));
}

Result<qint64> PersonList::add()
{
    Person person;
    person.name = tr("New person");
    FILROUGE_TRY_VALUE(added, services().territory.addPerson(person));
    return added.id.value;
}

Result<> PersonList::remove(qint64 id)
{
    return services().territory.removePerson(PersonId(id));
}

Text PersonList::removalLabel(int count) const
{
    return FILROUGE_TEXT("Edits", "Remove %n people", {}, count);
}

std::vector<BulkEdit> PersonList::bulkEdits()
{
    TerritoryService& service = services().territory;
    const auto each = [this, &service](const std::vector<qint64>& ids, const auto& change) {
        return changeEach(
            desk().programme.file(),
            FILROUGE_TEXT("Edits", "Edit %n people", {}, static_cast<int>(ids.size())),
            ids,
            [&](qint64 id) { return service.people().find(PersonId(id)); },
            [&](Person& person) {
                change(person);
                return service.updatePerson(person);
            });
    };
    return {{tr("Organisation"),
             optionsByName(service.organisations().all()),
             [each](const std::vector<qint64>& ids, qint64 organisation) {
                 return each(ids, [&](Person& one) { one.organisation = OrganisationId(organisation); });
             }},
            {tr("Consent"), optionsOf(FieldWords::consents()), [each](const std::vector<qint64>& ids, qint64 consent) {
                 return each(ids, [&](Person& one) { one.consent = static_cast<Consent>(consent - 1); });
             }}};
}

Result<> PersonList::merge(qint64 kept, qint64 gone)
{
    return mergePeople(desk().programme, PersonId(kept), PersonId(gone));
}

} // namespace filrouge
