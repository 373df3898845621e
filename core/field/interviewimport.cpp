// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/interviewimport.h"

#include "core/field/distinctpairrepository.h"
#include "core/field/fieldrules.h"
#include "core/field/interviewrepository.h"
#include "core/field/listednames.h"
#include "core/field/namesakes.h"
#include "core/field/personcells.h"
#include "core/field/programmeyear.h"
#include "core/field/territoryrepository.h"
#include "core/field/workcells.h"
#include "core/storage/snapshots.h"

namespace filrouge {

namespace {

/// After those of WorkField.
enum class InterviewField {
    Mode = static_cast<int>(WorkField::Notes) + 1,
    Organisations,
    Met,
    Interviewers,
    Guide,
    Consent
};

ListSchema interviewSchema()
{
    ListSchema schema{workFields(),
                      std::nullopt,
                      {static_cast<int>(WorkField::Title),
                       static_cast<int>(WorkField::Place),
                       static_cast<int>(InterviewField::Organisations)},
                      "no column holds titles or places: say which one does",
                      {{FILROUGE_TEXT("Lists", "New"),
                        FILROUGE_TEXT("Lists", "Known already"),
                        FILROUGE_TEXT("Lists", "There already"),
                        FILROUGE_TEXT("Lists", "Further up in the list")},
                       {FILROUGE_TEXT("Lists", "%n new"),
                        FILROUGE_TEXT("Lists", "%n known already"),
                        FILROUGE_TEXT("Lists", "%n there already"),
                        FILROUGE_TEXT("Lists", "%n twice in the list")},
                       FILROUGE_TEXT("Lists", "There is no interview in this list."),
                       FILROUGE_TEXT("Lists", "All interviews of this list are there already."),
                       FILROUGE_TEXT("Lists", "Import %n interview(s)"),
                       FILROUGE_TEXT("Lists", "%n interview(s) imported."),
                       FILROUGE_TEXT("Lists", "%n interview(s) would be imported."),
                       FILROUGE_TEXT("Lists", "The interviews of the list, as they would be imported")}};
    const auto add = [&](const char* name, const Text& label, std::vector<const char*> headings) {
        schema.fields.push_back({name, label, std::move(headings)});
    };
    add("mode",
        FILROUGE_TEXT("Lists", "Group or individual"),
        {"mode", "type", "format", "group or individual", "collectif ou individuel", "type d entretien"});
    add("organisations",
        FILROUGE_TEXT("Lists", "Organisations"),
        {"organisations", "organisation", "organizations", "structure", "structures", "organisme", "organismes"});
    add("met",
        FILROUGE_TEXT("Lists", "People met"),
        {"people met", "met", "attendees", "personnes rencontrees", "rencontres", "participants", "personnes"});
    add("interviewers",
        FILROUGE_TEXT("Lists", "Interviewers"),
        {"interviewers",
         "interviewer",
         "enqueteurs",
         "enqueteur",
         "enquetrice",
         "enquetrices",
         "mene par",
         "led by",
         "animateurs",
         "equipe"});
    add("guide", FILROUGE_TEXT("Lists", "Guide"), {"guide", "guide d entretien", "interview guide"});
    add("consent", FILROUGE_TEXT("Lists", "Consent"), {"consent", "consentement", "accord", "accord pour citer"});
    return schema;
}

} // namespace

struct InterviewImport::Row final {
    WorkCells work;
    InterviewMode mode = InterviewMode::Group;
    QStringList organisations;
    QStringList met;
    QStringList interviewers;
    ListAnswers said; ///< who of several they are
    QString guide;
    Consent consent = Consent::Unknown;
    ListVerdict verdict = ListVerdict::New;
};

struct InterviewImport::Reading final {
    std::vector<Row> rows;
    std::vector<Error> problems;
    std::vector<Text> remarks;
    QStringList newCommunes;
    QStringList newOrganisations;
    QStringList newPeople;
    std::vector<ListQuestion> questions;
};

const ListSchema& InterviewImport::schema() const
{
    static const ListSchema schema = interviewSchema();
    return schema;
}

/// Asks once of a row who somebody is, whatever part they had in it.
void InterviewImport::meetPeople(Row& row, ListCells& cells, ListedNames& names, const Namesakes& namesakes,
                                 std::vector<ListQuestion>& questions) const
{
    const int at = row.work.row;
    ListAnswers met;
    for (const InterviewField field : {InterviewField::Met, InterviewField::Interviewers})
        for (const QString& person : field == InterviewField::Met ? row.met : row.interviewers) {
            if (met.of(at, person))
                continue;
            met.set(at, person, {});
            const auto said = namesakes.answered(answers(), at, person);
            if (said)
                row.said.set(at, person, *said);
            const bool clear = names.meetPerson(person, said);
            if (!clear)
                cells.object(field, ambiguousMention(person));
            if (auto question = namesakes.question(at, person)) {
                question->answer = said;
                if (!clear)
                    question->objection = cells.problems().back();
                questions.push_back(std::move(*question));
            }
        }
}

Result<InterviewImport::Reading> InterviewImport::read(const CellTable& table, const ListMapping& mapping) const
{
    FILROUGE_TRY_VALUE(names, ListedNames::read(file_.connection()));
    FILROUGE_TRY_VALUE(year, programmeYear(file_));
    FILROUGE_TRY_VALUE(interviews, InterviewRepository(file_.connection()).all());
    FILROUGE_TRY_VALUE(communes, CommuneRepository(file_.connection()).all());
    FILROUGE_TRY_VALUE(people, PersonRepository(file_.connection()).all());
    FILROUGE_TRY_VALUE(organisations, OrganisationRepository(file_.connection()).all());
    const Namesakes namesakes(people, organisations);
    KnownWork known(interviews, communes);
    ListCells cells(table, mapping);
    const WorkDates dates(cells, year);
    Reading reading;
    while (cells.next()) {
        Row row;
        row.organisations = namesIn(cells.lines(InterviewField::Organisations), NamesOf::Organisations);
        row.met = namesIn(cells.lines(InterviewField::Met), NamesOf::People);
        row.interviewers = namesIn(cells.lines(InterviewField::Interviewers), NamesOf::People);
        row.guide = cells.lines(InterviewField::Guide);
        row.work = readWork(cells, dates, row.organisations.join(QStringLiteral(", ")));
        row.mode = cells.understood(InterviewField::Mode,
                                    interviewModeCalled,
                                    InterviewMode::Group,
                                    QStringLiteral("“%1” is neither group nor individual"));
        row.consent = cells.understood(InterviewField::Consent,
                                       consentCalled,
                                       Consent::Unknown,
                                       QStringLiteral("“%1” is no consent, such as given or refused"));
        row.verdict = known.meet(row.work);
        if (row.verdict == ListVerdict::New) {
            meetPeople(row, cells, names, namesakes, reading.questions);
            names.meetCommune(row.work.commune);
            for (const QString& organisation : row.organisations)
                names.meetOrganisation(organisation);
        }
        reading.rows.push_back(std::move(row));
    }
    reading.problems = std::move(cells.problems());
    reading.remarks = dates.decisions();
    reading.newCommunes = names.newCommunes;
    reading.newOrganisations = names.newOrganisations;
    reading.newPeople = names.newPeople;
    return reading;
}

Result<TablePlan> InterviewImport::plan(const CellTable& table, const ListMapping& mapping) const
{
    FILROUGE_TRY_VALUE(reading, read(table, mapping));
    const QString apart = QStringLiteral("; "); // names may have commas in them
    TablePlan plan{{},
                   reading.problems,
                   reading.remarks,
                   reading.newCommunes,
                   reading.newOrganisations,
                   reading.newPeople,
                   reading.questions};
    for (const Row& row : reading.rows)
        plan.lines.push_back({row.work.row,
                              row.verdict,
                              {row.work.title,
                               row.work.heldOn,
                               row.work.commune,
                               row.work.place,
                               row.work.keepUntil,
                               row.work.notes,
                               labelOf(row.mode),
                               row.organisations.join(apart),
                               row.met.join(apart),
                               row.interviewers.join(apart),
                               row.guide,
                               labelOf(row.consent)}});
    return plan;
}

Result<TablePlan> InterviewImport::import(const CellTable& table, const ListMapping& mapping)
{
    FILROUGE_TRY_VALUE(plan, this->plan(table, mapping));
    if (!plan.problems.empty())
        return fail(plan.problems.front());
    if (plan.added() == 0)
        return plan;
    FILROUGE_TRY_VALUE(reading, read(table, mapping));
    FILROUGE_TRY(takeSnapshot(file_, SnapshotReason::BeforeImport));
    FILROUGE_TRY(file_.edit(FILROUGE_TEXT("Edits", "Import %n interview(s)", {}, plan.added()),
                            [&](Edit& edit) { return store(edit, reading); }));
    return plan;
}

Result<> InterviewImport::store(Edit& edit, const Reading& reading) const
{
    FILROUGE_TRY_VALUE(names, ListedNames::read(file_.connection()));
    const InterviewRepository interviews(file_.connection());
    const DistinctPairRepository pairs(file_.connection());
    for (const Row& row : reading.rows) {
        if (row.verdict != ListVerdict::New)
            continue;
        FILROUGE_TRY_VALUE(commune, names.commune(edit, row.work.commune));
        const Interview interview{{},
                                  row.work.title,
                                  row.work.heldOn,
                                  commune,
                                  row.work.place,
                                  row.mode,
                                  row.guide,
                                  row.consent,
                                  row.work.keepUntil,
                                  row.work.notes};
        FILROUGE_TRY(validate(interview));
        FILROUGE_TRY_VALUE(stored, interviews.insert(edit, interview));
        for (const QString& name : row.organisations) {
            FILROUGE_TRY_VALUE(organisation, names.organisation(edit, name));
            if (organisation)
                FILROUGE_TRY(interviews.link(edit, {stored.id, *organisation}));
        }
        ListAnswers made;
        const auto whoIs = [&](const QString& name) -> Result<PersonId> {
            const auto said = row.said.of(row.work.row, name);
            if (!said)
                return names.person(edit, name);
            if (*said)
                return *said;
            if (const auto same = made.of(row.work.row, name))
                return *same;
            FILROUGE_TRY_VALUE(person, names.newPerson(edit, name));
            for (const PersonId other : toldApart(reading.questions, row.said, row.work.row, name))
                FILROUGE_TRY(pairs.add(edit, person, other));
            made.set(row.work.row, name, person);
            return person;
        };
        for (const InterviewPart part : {InterviewPart::Met, InterviewPart::Interviewer})
            for (const QString& name : part == InterviewPart::Met ? row.met : row.interviewers) {
                FILROUGE_TRY_VALUE(person, whoIs(name));
                FILROUGE_TRY(interviews.setPerson(edit, {stored.id, person, part}));
            }
    }
    return {};
}

} // namespace filrouge
