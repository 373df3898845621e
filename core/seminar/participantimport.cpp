// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/participantimport.h"

#include "core/base/comparablename.h"
#include "core/field/distinctpairrepository.h"
#include "core/field/fieldrules.h"
#include "core/field/knownpeople.h"
#include "core/field/listednames.h"
#include "core/field/namesakes.h"
#include "core/seminar/seminarrepository.h"
#include "core/seminar/seminarrules.h"
#include "core/storage/snapshots.h"

#include <QSet>

#include <algorithm>

namespace filrouge {

namespace {

ListVerdict verdictOf(const KnownPeople::Answer& answer)
{
    if (answer.repeated)
        return ListVerdict::Repeated;
    if (!answer.known)
        return ListVerdict::New;
    return answer.marked ? ListVerdict::There : ListVerdict::Known;
}

Text answerOf(Invitation invitation)
{
    switch (invitation) {
    case Invitation::NotSent:
        return {};
    case Invitation::Sent:
        return FILROUGE_TEXT("Lists", "Invited");
    case Invitation::Accepted:
        return FILROUGE_TEXT("Lists", "Accepted");
    case Invitation::Declined:
        return FILROUGE_TEXT("Lists", "Declined");
    case Invitation::WalkIn:
        break;
    }
    return FILROUGE_TEXT("Lists", "Walk-in");
}

TablePlan tablePlan(ListPlan plan)
{
    TablePlan table{
        {}, std::move(plan.problems), {}, {}, std::move(plan.newOrganisations), {}, std::move(plan.questions)};
    for (const ListPlanLine& line : plan.lines) {
        const ListedPerson& person = line.person;
        table.lines.push_back({person.row,
                               line.verdict,
                               {person.name,
                                person.name,
                                person.name,
                                person.organisation,
                                person.organisationKind ? labelOf(*person.organisationKind) : Text{},
                                person.role,
                                person.email,
                                person.phone,
                                answerOf(person.invitation),
                                person.accessNeeds,
                                person.leavesAt,
                                person.contactAgain ? FILROUGE_TEXT("Lists", "Yes") : FILROUGE_TEXT("Lists", "No")}});
    }
    return table;
}

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

Result<ListPlan> ParticipantImport::plan(SeminarId seminar, const ParticipantList& list,
                                         const ListAnswers& answers) const
{
    FILROUGE_TRY(SeminarRepository(file_.connection()).find(seminar));
    FILROUGE_TRY_VALUE(people, people_.all());
    FILROUGE_TRY_VALUE(organisations, organisations_.all());
    FILROUGE_TRY_VALUE(participants, participants_.of(seminar));
    QSet<PersonId> onRoll;
    for (const Participant& participant : participants)
        onRoll.insert(participant.person);
    const NameIndex<OrganisationId> names = namesOf(organisations);
    KnownPeople known(people, onRoll);
    const Namesakes namesakes(people, organisations);

    ListPlan plan{{}, {}, list.problems};
    QSet<QString> fresh;
    for (const ListedPerson& person : list.people) {
        const QString called = comparableName(person.organisation);
        const OrganisationId organisation = names.of(person.organisation);
        const auto answer = known.meet(person.name,
                                       person.email,
                                       organisation ? QString::number(organisation.value) : called,
                                       namesakes.answered(answers, person.row, person.name));
        if (answer.ambiguous)
            plan.problems.push_back(failAt(person.row, 0, ambiguousPerson(person.name)).value());
        const bool oneOfTheList = answer.repeated && !answer.meant;
        if (auto question = namesakes.question(person.row, person.name, answer.among); question && !oneOfTheList) {
            if (answer.ambiguous)
                question->objection = plan.problems.back();
            else
                question->answer = answer.meant;
            plan.questions.push_back(std::move(*question));
        }
        const ListVerdict verdict = verdictOf(answer);
        const bool skipped = verdict == ListVerdict::There || verdict == ListVerdict::Repeated;
        if (!skipped && !organisation && !called.isEmpty() && !fresh.contains(called)) {
            fresh.insert(called);
            plan.newOrganisations.append(person.organisation);
        }
        plan.lines.push_back({person, verdict, answer.known});
    }
    return plan;
}

Result<ListPlan> ParticipantImport::import(SeminarId seminar, const ParticipantList& list, const ListAnswers& answers)
{
    FILROUGE_TRY_VALUE(plan, this->plan(seminar, list, answers));
    if (!plan.problems.empty())
        return fail(plan.problems.front());
    if (plan.added() == 0)
        return plan;
    FILROUGE_TRY(takeSnapshot(file_, SnapshotReason::BeforeImport));
    FILROUGE_TRY(file_.edit(FILROUGE_TEXT("Edits", "Add %n people to the roll", {}, plan.added()),
                            [&](Edit& edit) { return store(edit, seminar, plan, answers); }));
    return plan;
}

Result<> ParticipantImport::store(Edit& edit, SeminarId seminar, const ListPlan& plan, const ListAnswers& answers) const
{
    FILROUGE_TRY_VALUE(names, ListedNames::read(file_.connection()));
    FILROUGE_TRY_VALUE(roll, participants_.of(seminar));
    const DistinctPairRepository pairs(file_.connection());
    auto position = static_cast<int>(roll.size());
    for (const ListPlanLine& line : plan.lines) {
        if (line.verdict != ListVerdict::New && line.verdict != ListVerdict::Known)
            continue;
        const ListedPerson& listed = line.person;
        FILROUGE_TRY_VALUE(organisation, names.organisation(edit, listed.organisation, listed.organisationKind));
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
            for (const PersonId other : toldApart(plan.questions, answers, listed.row, listed.name))
                FILROUGE_TRY(pairs.add(edit, stored.id, other));
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

Result<TablePlan> RollImport::plan(const CellTable& table, const ListMapping& mapping) const
{
    FILROUGE_TRY_VALUE(plan, import_.plan(seminar_, readParticipants(table, mapping), answers()));
    return tablePlan(std::move(plan));
}

Result<TablePlan> RollImport::import(const CellTable& table, const ListMapping& mapping)
{
    FILROUGE_TRY_VALUE(plan, import_.import(seminar_, readParticipants(table, mapping), answers()));
    return tablePlan(std::move(plan));
}

} // namespace filrouge
