// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/interviewlist.h"

#include "ui/field/fieldwords.h"

namespace filrouge {

ListWords InterviewList::words() const
{
    return {tr("Interviews"),
            tr("New interview"),
            tr("No interview has been written down yet"),
            tr("Note here whom you met, where and when, and what was said: what is worth keeping becomes evidence "
               "straight from your notes."),
            tr("Title, commune, place, name"),
            tr("“%1” was removed, with its notes, evidence and photos."),
            tr("Interviews")};
}

ListProgress InterviewList::progress() const
{
    const auto progress = services().details.progress();
    return {tr("%n held", nullptr, progress ? progress->interviews : 0),
            &ProgrammeDetails::interviewTarget,
            tr("How many interviews are aimed at")};
}

std::vector<ListSource::Column> InterviewList::columns() const
{
    return {{tr("Title"), 230},
            {tr("Date"), 96},
            {tr("Commune"), 120},
            {tr("Kind"), 90},
            {tr("Met"), 56},
            {tr("Evidence"), 76},
            {tr("Consent"), 120}};
}

std::pair<int, Qt::SortOrder> InterviewList::order() const
{
    return {1, Qt::DescendingOrder};
}

std::vector<Facet> InterviewList::facets() const
{
    return {{tr("Commune"), tr("All communes"), optionsByName(services().territory.communes().all())},
            {tr("Kind of interview"), tr("Group and individual"), optionsOf(FieldWords::modes())},
            {tr("State"),
             tr("Any state"),
             {{stillToCome, tr("Still to come")},
              {withoutNotes, tr("Without notes")},
              {withoutEvidence, tr("Without evidence")},
              {consentNotAsked, tr("Consent not asked")},
              {keptTooLong, tr("Kept too long")},
              {duplicateBit, tr("Possible duplicates")}},
             true}};
}

ListRow InterviewList::rowOf(const InterviewLine& line) const
{
    const QDate today = desk().clock.today();
    const bool passed = line.keepUntil.isValid() && line.keepUntil < today;
    const auto met = line.met.isEmpty() ? 0 : static_cast<int>(line.met.count(u',')) + 1;
    qint64 state = 0;
    state |= line.heldOn.isValid() && line.heldOn > today ? stillToCome : 0;
    state |= line.hasNotes ? 0 : withoutNotes;
    state |= line.evidence > 0 ? 0 : withoutEvidence;
    state |= line.consent == Consent::Unknown ? consentNotAsked : 0;
    state |= passed ? keptTooLong : 0;
    ListRow row;
    row.id = line.id.value;
    row.name = line.title;
    row.cells = {textCell(line.title),
                 dayCell(line.heldOn),
                 textCell(line.communeName),
                 choiceCell(FieldWords::modes(), static_cast<int>(line.mode)),
                 numberCell(met),
                 numberCell(line.evidence),
                 choiceCell(FieldWords::consents(), static_cast<int>(line.consent))};
    row.cells.front().icon = passed ? "dialog-warning" : nullptr;
    row.search = searchText({line.title, line.communeName, line.place, line.names});
    row.facets = {line.commune.value_or(CommuneId()).value, optionOf(line.mode), state};
    return row;
}

void InterviewList::take(const InterviewLine& line)
{
    VisitTraits<InterviewId> traits{
        line.id, line.heldOn, line.commune, comparableName(line.place), titleWords(line.title), {}};
    for (const QString& key : line.met.split(u',', Qt::SkipEmptyParts))
        traits.people.emplace_back(key.toLongLong());
    traits_.insert_or_assign(line.id.value, std::move(traits));
}

Result<std::vector<ListSource::Likely>> InterviewList::duplicates() const
{
    return likely(traits_, services().distinctPairs.read());
}

Result<> InterviewList::tellApart(qint64 one, qint64 other)
{
    return services().distinctPairs.tellApart(InterviewId(one), InterviewId(other));
}

Result<qint64> InterviewList::add()
{
    Interview interview;
    interview.title = tr("New interview");
    interview.heldOn = desk().clock.today();
    FILROUGE_TRY_VALUE(added, services().interviews.add(interview));
    return added.id.value;
}

Result<> InterviewList::remove(qint64 id)
{
    return services().interviews.remove(InterviewId(id));
}

Text InterviewList::removalLabel(int count) const
{
    return FILROUGE_TEXT("Edits", "Remove %n interviews", {}, count);
}

std::vector<BulkEdit> InterviewList::bulkEdits()
{
    InterviewService& service = services().interviews;
    const auto each = [this, &service](const std::vector<qint64>& ids, const auto& change) {
        return changeEach(
            desk().programme.file(),
            FILROUGE_TEXT("Edits", "Edit %n interviews", {}, static_cast<int>(ids.size())),
            ids,
            [&](qint64 id) { return service.read().find(InterviewId(id)); },
            [&](Interview& interview) {
                change(interview);
                return service.update(interview);
            });
    };
    return {{tr("Commune"),
             optionsByName(services().territory.communes().all()),
             [each](const std::vector<qint64>& ids, qint64 commune) {
                 return each(ids, [&](Interview& one) { one.commune = CommuneId(commune); });
             }},
            {tr("Kind of interview"),
             optionsOf(FieldWords::modes()),
             [each](const std::vector<qint64>& ids, qint64 mode) {
                 return each(ids, [&](Interview& one) { one.mode = static_cast<InterviewMode>(mode - 1); });
             }},
            {tr("Consent"), optionsOf(FieldWords::consents()), [each](const std::vector<qint64>& ids, qint64 consent) {
                 return each(ids, [&](Interview& one) { one.consent = static_cast<Consent>(consent - 1); });
             }}};
}

} // namespace filrouge
