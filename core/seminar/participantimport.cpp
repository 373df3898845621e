// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/participantimport.h"

#include "core/field/fieldrules.h"
#include "core/seminar/seminarrepository.h"
#include "core/seminar/seminarrules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace filrouge {

namespace {

/// Organisations by any name they go under.
class OrganisationNames final {
public:
    explicit OrganisationNames(const std::vector<Organisation>& organisations)
    {
        for (const Organisation& organisation : organisations)
            add(organisation);
    }

    void add(const Organisation& organisation)
    {
        for (const QString& name : {organisation.name, organisation.shortName})
            if (const QString key = comparableName(name); !key.isEmpty() && !ids_.contains(key))
                ids_.insert(key, organisation.id);
    }

    /// No key: there is none of that name.
    [[nodiscard]] OrganisationId of(const QString& name) const { return ids_.value(comparableName(name)); }

private:
    QHash<QString, OrganisationId> ids_;
};

/// Everybody who is in the directory, and whoever the list has added so far.
class KnownPeople final {
public:
    KnownPeople(const std::vector<Person>& people, const QSet<PersonId>& onRoll)
    {
        for (const Person& person : people)
            add({person.id,
                 person.email.trimmed().toCaseFolded(),
                 person.organisation ? QString::number(person.organisation->value) : QString(),
                 onRoll.contains(person.id),
                 false},
                person.name);
    }

    struct Answer final {
        ListVerdict verdict = ListVerdict::New;
        PersonId known;
        bool ambiguous = false;
    };

    /// `organisation`: a text that differs for different ones; empty: none.
    Answer meet(const ListedPerson& person, const QString& organisation)
    {
        const QString email = person.email.toCaseFolded();
        std::vector<std::size_t> found;
        if (!email.isEmpty())
            found = indices(byEmail_, email);
        if (found.empty()) {
            found = indices(byName_, comparableName(person.name));
            std::erase_if(found, [&](std::size_t i) {
                return differ(entries_[i].email, email) || differ(entries_[i].organisation, organisation);
            });
            // One with that very organisation is nearer than one with none.
            if (std::ranges::any_of(found, [&](std::size_t i) { return entries_[i].organisation == organisation; }))
                std::erase_if(found, [&](std::size_t i) { return entries_[i].organisation != organisation; });
        }
        if (found.empty()) {
            add({{}, email, organisation, false, true}, person.name);
            return {};
        }
        if (found.size() > 1)
            return {ListVerdict::New, {}, true};
        Entry& entry = entries_[found.front()];
        if (entry.listed)
            return {ListVerdict::Repeated, {}, false};
        entry.listed = true;
        return {entry.onRoll ? ListVerdict::OnRoll : ListVerdict::Known, entry.id, false};
    }

private:
    struct Entry final {
        PersonId id;
        QString email;
        QString organisation;
        bool onRoll = false;
        bool listed = false; ///< met in the list
    };
    using Index = QMultiHash<QString, std::size_t>;

    static bool differ(const QString& a, const QString& b) { return !a.isEmpty() && !b.isEmpty() && a != b; }

    static std::vector<std::size_t> indices(const Index& index, const QString& key)
    {
        const auto [first, last] = index.equal_range(key);
        std::vector<std::size_t> found(first, last);
        std::ranges::sort(found);
        return found;
    }

    void add(Entry entry, const QString& name)
    {
        if (!entry.email.isEmpty())
            byEmail_.insert(entry.email, entries_.size());
        byName_.insert(comparableName(name), entries_.size());
        entries_.push_back(std::move(entry));
    }

    std::vector<Entry> entries_;
    Index byEmail_;
    Index byName_;
};

} // namespace

int ListPlan::count(ListVerdict verdict) const
{
    return static_cast<int>(std::ranges::count(lines, verdict, &ListPlanLine::verdict));
}

ParticipantImport::ParticipantImport(ProgrammeFile& file)
    : file_(file),
      people_(file.connection()),
      organisations_(file.connection()),
      participants_(file.connection())
{}

Result<ListPlan> ParticipantImport::plan(SeminarId seminar, const ParticipantList& list) const
{
    FILROUGE_TRY(SeminarRepository(file_.connection()).find(seminar));
    FILROUGE_TRY_VALUE(people, people_.all());
    FILROUGE_TRY_VALUE(organisations, organisations_.all());
    FILROUGE_TRY_VALUE(participants, participants_.of(seminar));
    QSet<PersonId> onRoll;
    for (const Participant& participant : participants)
        onRoll.insert(participant.person);
    const OrganisationNames names(organisations);
    KnownPeople known(people, onRoll);

    ListPlan plan{{}, {}, list.problems};
    QSet<QString> fresh;
    for (const ListedPerson& person : list.people) {
        const QString called = comparableName(person.organisation);
        const OrganisationId organisation = names.of(person.organisation);
        const auto answer = known.meet(person, organisation ? QString::number(organisation.value) : called);
        if (answer.ambiguous) {
            const QString detail =
                QStringLiteral("several people are called “%1”: add their e-mail address").arg(person.name.left(60));
            plan.problems.push_back(failAt(person.row, 0, detail).value());
        }
        const bool skipped = answer.verdict == ListVerdict::OnRoll || answer.verdict == ListVerdict::Repeated;
        if (!skipped && !organisation && !called.isEmpty() && !fresh.contains(called)) {
            fresh.insert(called);
            plan.newOrganisations.append(person.organisation);
        }
        plan.lines.push_back({person, answer.verdict, answer.known});
    }
    return plan;
}

Result<ListPlan> ParticipantImport::import(SeminarId seminar, const ParticipantList& list)
{
    FILROUGE_TRY_VALUE(plan, this->plan(seminar, list));
    if (!plan.problems.empty())
        return fail(plan.problems.front());
    if (plan.added() > 0)
        FILROUGE_TRY(file_.edit(FILROUGE_TEXT("Edits", "Add %n people to the roll", {}, plan.added()),
                                [&](Edit& edit) { return store(edit, seminar, plan); }));
    return plan;
}

Result<> ParticipantImport::store(Edit& edit, SeminarId seminar, const ListPlan& plan) const
{
    FILROUGE_TRY_VALUE(organisations, organisations_.all());
    FILROUGE_TRY_VALUE(roll, participants_.of(seminar));
    OrganisationNames names(organisations);
    auto position = static_cast<int>(roll.size());
    for (const ListPlanLine& line : plan.lines) {
        if (line.verdict != ListVerdict::New && line.verdict != ListVerdict::Known)
            continue;
        const ListedPerson& listed = line.person;
        std::optional<OrganisationId> organisation;
        if (!comparableName(listed.organisation).isEmpty()) {
            organisation = names.of(listed.organisation);
            if (!*organisation) {
                Organisation added;
                added.name = listed.organisation;
                added.kind = listed.organisationKind.value_or(added.kind);
                FILROUGE_TRY(validate(added));
                FILROUGE_TRY_VALUE(stored, organisations_.insert(edit, added));
                names.add(stored);
                organisation = stored.id;
            }
        }
        Participant participant;
        participant.seminar = seminar;
        participant.person = line.known;
        participant.invitation = listed.invitation;
        participant.accessNeeds = listed.accessNeeds;
        participant.leavesAt = listed.leavesAt;
        participant.contactAgain = listed.contactAgain;
        participant.position = position++;
        if (line.verdict == ListVerdict::New) {
            const Person person{{}, listed.name, listed.role, organisation, listed.email, listed.phone, {}, {}, {}};
            FILROUGE_TRY(validate(person));
            FILROUGE_TRY_VALUE(stored, people_.insert(edit, person));
            participant.person = stored.id;
        } else {
            FILROUGE_TRY_VALUE(person, people_.find(line.known));
            if (organisation != person.organisation)
                participant.represents = organisation; // the list says so of that day
        }
        FILROUGE_TRY(participants_.insert(edit, participant));
    }
    FILROUGE_TRY_VALUE(whole, participants_.of(seminar));
    return validateRoll(whole);
}

} // namespace filrouge
