// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/peopleimport.h"

#include "core/field/distinctpairrepository.h"
#include "core/field/fieldrules.h"
#include "core/field/knownpeople.h"
#include "core/field/listdates.h"
#include "core/field/listednames.h"
#include "core/field/namesakes.h"
#include "core/field/personcells.h"
#include "core/field/programmeyear.h"
#include "core/storage/snapshots.h"

namespace filrouge {

namespace {

/// After those of PersonField.
enum class MorePersonField { Consent = static_cast<int>(PersonField::Phone) + 1, KeepUntil, Note };

ListSchema peopleSchema()
{
    ListSchema schema{personFields(),
                      personNameParts(),
                      {static_cast<int>(PersonField::Name), static_cast<int>(PersonField::LastName)},
                      "no column holds names: say which one does",
                      {{FILROUGE_TEXT("Lists", "New"),
                        FILROUGE_TEXT("Lists", "Known already"),
                        FILROUGE_TEXT("Lists", "In the directory already"),
                        FILROUGE_TEXT("Lists", "Further up in the list")},
                       {FILROUGE_TEXT("Lists", "%n new"),
                        FILROUGE_TEXT("Lists", "%n known already"),
                        FILROUGE_TEXT("Lists", "%n in the directory already"),
                        FILROUGE_TEXT("Lists", "%n twice in the list")},
                       FILROUGE_TEXT("Lists", "There is nobody in this list."),
                       FILROUGE_TEXT("Lists", "Everybody in this list is in the directory already."),
                       FILROUGE_TEXT("Lists", "Import %n people"),
                       FILROUGE_TEXT("Lists", "%n people imported."),
                       FILROUGE_TEXT("Lists", "%n people would be imported."),
                       FILROUGE_TEXT("Lists", "The people of the list, as they would be imported")}};
    schema.fields.push_back(
        {"consent", FILROUGE_TEXT("Lists", "Consent"), {"consent", "consentement", "accord", "rgpd", "gdpr"}});
    schema.fields.push_back({"keep_until",
                             FILROUGE_TEXT("Lists", "Keep until"),
                             {"keep until",
                              "retention",
                              "conserver jusqu au",
                              "a conserver jusqu au",
                              "conservation",
                              "fin de conservation"}});
    schema.fields.push_back(
        {"note", FILROUGE_TEXT("Lists", "Note"), {"note", "notes", "remarque", "remarques", "commentaire", "comment"}});
    return schema;
}

} // namespace

struct PeopleImport::Row final {
    int row = 0;
    PersonCells cells;
    Consent consent = Consent::Unknown;
    QDate keepUntil;
    QString note;
    ListVerdict verdict = ListVerdict::New;
};

struct PeopleImport::Reading final {
    std::vector<Row> rows;
    std::vector<Error> problems;
    std::vector<Text> remarks;
    QStringList newOrganisations;
    std::vector<ListQuestion> questions;
};

const ListSchema& PeopleImport::schema() const
{
    static const ListSchema schema = peopleSchema();
    return schema;
}

Result<PeopleImport::Reading> PeopleImport::read(const CellTable& table, const ListMapping& mapping) const
{
    FILROUGE_TRY_VALUE(people, PersonRepository(file_.connection()).all());
    FILROUGE_TRY_VALUE(organisations, OrganisationRepository(file_.connection()).all());
    FILROUGE_TRY_VALUE(names, ListedNames::read(file_.connection()));
    FILROUGE_TRY_VALUE(year, programmeYear(file_));
    const NameIndex<OrganisationId> organisationIds = namesOf(organisations);
    KnownPeople known(people);
    const Namesakes namesakes(people, organisations);
    ListCells cells(table, mapping);
    const ListDates dates(cells.column(MorePersonField::KeepUntil), year);
    Reading reading;
    while (cells.next()) {
        Row row{cells.row(), readPerson(cells), {}, {}, cells.lines(MorePersonField::Note), {}};
        cells.limit(MorePersonField::Note, longestListedText);
        row.consent = cells.understood(MorePersonField::Consent,
                                       consentCalled,
                                       Consent::Unknown,
                                       QStringLiteral("“%1” is no consent, such as given or refused"));
        row.keepUntil = readDate(cells, MorePersonField::KeepUntil, dates);
        const OrganisationId organisation = organisationIds.of(row.cells.organisation);
        const auto answer =
            known.meet(row.cells.name,
                       row.cells.email,
                       organisation ? QString::number(organisation.value) : comparableName(row.cells.organisation),
                       namesakes.answered(answers(), row.row, row.cells.name));
        if (answer.ambiguous)
            cells.object(PersonField::Name, ambiguousPerson(row.cells.name));
        const bool oneOfTheList = answer.repeated && !answer.meant;
        if (auto question = namesakes.question(row.row, row.cells.name, answer.among); question && !oneOfTheList) {
            if (answer.ambiguous)
                question->objection = cells.problems().back();
            else
                question->answer = answer.meant;
            reading.questions.push_back(std::move(*question));
        }
        row.verdict = answer.repeated ? ListVerdict::Repeated : answer.known ? ListVerdict::There : ListVerdict::New;
        if (row.verdict == ListVerdict::New)
            names.meetOrganisation(row.cells.organisation);
        reading.rows.push_back(std::move(row));
    }
    reading.problems = std::move(cells.problems());
    reading.remarks = dates.decisions();
    reading.newOrganisations = names.newOrganisations;
    return reading;
}

Result<TablePlan> PeopleImport::plan(const CellTable& table, const ListMapping& mapping) const
{
    FILROUGE_TRY_VALUE(reading, read(table, mapping));
    TablePlan plan{{}, reading.problems, reading.remarks, {}, reading.newOrganisations, {}, reading.questions};
    for (const Row& row : reading.rows) {
        const PersonCells& person = row.cells;
        plan.lines.push_back({row.row,
                              row.verdict,
                              {person.name,
                               person.name,
                               person.name,
                               person.organisation,
                               person.organisationKind ? labelOf(*person.organisationKind) : Text{},
                               person.role,
                               person.email,
                               person.phone,
                               labelOf(row.consent),
                               row.keepUntil,
                               row.note}});
    }
    return plan;
}

Result<TablePlan> PeopleImport::import(const CellTable& table, const ListMapping& mapping)
{
    FILROUGE_TRY_VALUE(plan, this->plan(table, mapping));
    if (!plan.problems.empty())
        return fail(plan.problems.front());
    if (plan.added() == 0)
        return plan;
    FILROUGE_TRY_VALUE(reading, read(table, mapping));
    FILROUGE_TRY(takeSnapshot(file_, SnapshotReason::BeforeImport));
    FILROUGE_TRY(file_.edit(FILROUGE_TEXT("Edits", "Import %n people", {}, plan.added()), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY_VALUE(names, ListedNames::read(file_.connection()));
        const PersonRepository people(file_.connection());
        const DistinctPairRepository pairs(file_.connection());
        for (const Row& row : reading.rows) {
            if (row.verdict != ListVerdict::New)
                continue;
            const PersonCells& cells = row.cells;
            FILROUGE_TRY_VALUE(organisation, names.organisation(edit, cells.organisation, cells.organisationKind));
            const Person person{{},
                                cells.name,
                                cells.role,
                                organisation,
                                cells.email,
                                cells.phone,
                                row.consent,
                                row.keepUntil,
                                row.note};
            FILROUGE_TRY(validate(person));
            FILROUGE_TRY_VALUE(stored, people.insert(edit, person));
            for (const PersonId other : toldApart(reading.questions, answers(), row.row, cells.name))
                FILROUGE_TRY(pairs.add(edit, stored.id, other));
        }
        return {};
    }));
    return plan;
}

} // namespace filrouge
