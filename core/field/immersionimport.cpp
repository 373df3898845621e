// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/immersionimport.h"

#include "core/field/fieldrules.h"
#include "core/field/immersionrepository.h"
#include "core/field/listednames.h"
#include "core/field/personcells.h"
#include "core/field/programmeyear.h"
#include "core/field/territoryrepository.h"
#include "core/field/workcells.h"
#include "core/storage/snapshots.h"

namespace filrouge {

namespace {

/// After those of WorkField.
enum class ImmersionField { Organisation = static_cast<int>(WorkField::Notes) + 1, Duration, Posture, Publics };

ListSchema immersionSchema()
{
    ListSchema schema{workFields(),
                      std::nullopt,
                      {static_cast<int>(WorkField::Title),
                       static_cast<int>(WorkField::Place),
                       static_cast<int>(ImmersionField::Organisation)},
                      "no column holds titles or places: say which one does",
                      {{FILROUGE_TEXT("Lists", "New"),
                        FILROUGE_TEXT("Lists", "Known already"),
                        FILROUGE_TEXT("Lists", "There already"),
                        FILROUGE_TEXT("Lists", "Further up in the list")},
                       {FILROUGE_TEXT("Lists", "%n new"),
                        FILROUGE_TEXT("Lists", "%n known already"),
                        FILROUGE_TEXT("Lists", "%n there already"),
                        FILROUGE_TEXT("Lists", "%n twice in the list")},
                       FILROUGE_TEXT("Lists", "There is no immersion in this list."),
                       FILROUGE_TEXT("Lists", "All immersions of this list are there already."),
                       FILROUGE_TEXT("Lists", "Import %n immersion(s)"),
                       FILROUGE_TEXT("Lists", "%n immersion(s) imported."),
                       FILROUGE_TEXT("Lists", "%n immersion(s) would be imported."),
                       FILROUGE_TEXT("Lists", "The immersions of the list, as they would be imported")}};
    const auto add = [&](const char* name, const Text& label, std::vector<const char*> headings) {
        schema.fields.push_back({name, label, std::move(headings)});
    };
    add("organisation",
        FILROUGE_TEXT("Lists", "Organisation"),
        {"organisation", "organization", "structure", "organisme", "service", "institution"});
    add("duration",
        FILROUGE_TEXT("Lists", "Duration"),
        {"duration", "duree", "minutes", "heures", "hours", "temps", "duree h", "duree min"});
    add("posture", FILROUGE_TEXT("Lists", "Role on site"), {"posture", "position", "role"});
    add("publics",
        FILROUGE_TEXT("Lists", "User groups met"),
        {"publics", "public", "publics rencontres", "publics met", "personnes rencontrees"});
    return schema;
}

QString durationText(int minutes)
{
    constexpr int anHour = 60;
    return minutes > 0 ? QStringLiteral("%1 h %2").arg(minutes / anHour).arg(minutes % anHour, 2, 10, QLatin1Char('0'))
                       : QString();
}

} // namespace

struct ImmersionImport::Row final {
    WorkCells work;
    QString organisation;
    int minutes = 0;
    Posture posture = Posture::Observer;
    QString publics;
    ListVerdict verdict = ListVerdict::New;
};

struct ImmersionImport::Reading final {
    std::vector<Row> rows;
    std::vector<Error> problems;
    std::vector<Text> remarks;
    QStringList newCommunes;
    QStringList newOrganisations;
};

const ListSchema& ImmersionImport::schema() const
{
    static const ListSchema schema = immersionSchema();
    return schema;
}

Result<ImmersionImport::Reading> ImmersionImport::read(const CellTable& table, const ListMapping& mapping) const
{
    FILROUGE_TRY_VALUE(names, ListedNames::read(file_.connection()));
    FILROUGE_TRY_VALUE(year, programmeYear(file_));
    FILROUGE_TRY_VALUE(immersions, ImmersionRepository(file_.connection()).all());
    FILROUGE_TRY_VALUE(communes, CommuneRepository(file_.connection()).all());
    KnownWork known(immersions, communes);
    ListCells cells(table, mapping);
    const WorkDates dates(cells, year);
    Reading reading;
    while (cells.next()) {
        Row row;
        row.organisation = cells.text(ImmersionField::Organisation);
        cells.limit(ImmersionField::Organisation, longestListedName);
        row.publics = cells.text(ImmersionField::Publics);
        cells.limit(ImmersionField::Publics, longestListedText);
        row.work = readWork(cells, dates, row.organisation);
        row.minutes = cells.understood(
            ImmersionField::Duration, durationOf, 0, QStringLiteral("“%1” is no duration, such as 3 h 30 or 210 min"));
        row.posture = cells.understood(ImmersionField::Posture,
                                       postureCalled,
                                       Posture::Observer,
                                       QStringLiteral("“%1” is no posture, such as observer or as a user"));
        row.verdict = known.meet(row.work);
        if (row.verdict == ListVerdict::New) {
            names.meetCommune(row.work.commune);
            names.meetOrganisation(row.organisation);
        }
        reading.rows.push_back(std::move(row));
    }
    reading.problems = std::move(cells.problems());
    reading.remarks = dates.decisions();
    reading.newCommunes = names.newCommunes;
    reading.newOrganisations = names.newOrganisations;
    return reading;
}

Result<TablePlan> ImmersionImport::plan(const CellTable& table, const ListMapping& mapping) const
{
    FILROUGE_TRY_VALUE(reading, read(table, mapping));
    TablePlan plan{{}, reading.problems, reading.remarks, reading.newCommunes, reading.newOrganisations, {}};
    for (const Row& row : reading.rows)
        plan.lines.push_back({row.work.row,
                              row.verdict,
                              {row.work.title,
                               row.work.heldOn,
                               row.work.commune,
                               row.work.place,
                               row.work.keepUntil,
                               row.work.notes,
                               row.organisation,
                               durationText(row.minutes),
                               labelOf(row.posture),
                               row.publics}});
    return plan;
}

Result<TablePlan> ImmersionImport::import(const CellTable& table, const ListMapping& mapping)
{
    FILROUGE_TRY_VALUE(plan, this->plan(table, mapping));
    if (!plan.problems.empty())
        return fail(plan.problems.front());
    if (plan.added() == 0)
        return plan;
    FILROUGE_TRY_VALUE(reading, read(table, mapping));
    FILROUGE_TRY(takeSnapshot(file_, SnapshotReason::BeforeImport));
    FILROUGE_TRY(file_.edit(FILROUGE_TEXT("Edits", "Import %n immersion(s)", {}, plan.added()),
                            [&](Edit& edit) { return store(edit, reading); }));
    return plan;
}

Result<> ImmersionImport::store(Edit& edit, const Reading& reading) const
{
    FILROUGE_TRY_VALUE(names, ListedNames::read(file_.connection()));
    const ImmersionRepository immersions(file_.connection());
    for (const Row& row : reading.rows) {
        if (row.verdict != ListVerdict::New)
            continue;
        FILROUGE_TRY_VALUE(commune, names.commune(edit, row.work.commune));
        FILROUGE_TRY_VALUE(organisation, names.organisation(edit, row.organisation));
        const Immersion immersion{{},
                                  row.work.title,
                                  row.work.place,
                                  commune,
                                  organisation,
                                  row.work.heldOn,
                                  row.minutes,
                                  row.posture,
                                  row.publics,
                                  row.work.keepUntil,
                                  row.work.notes};
        FILROUGE_TRY(validate(immersion));
        FILROUGE_TRY(immersions.insert(edit, immersion));
    }
    return {};
}

} // namespace filrouge
