// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/field/distinctpairrepository.h"
#include "core/field/fieldschema.h"
#include "core/field/immersionimport.h"
#include "core/field/immersionservice.h"
#include "core/field/interviewimport.h"
#include "core/field/interviewservice.h"
#include "core/field/listcells.h"
#include "core/field/peopleimport.h"
#include "core/field/territoryservice.h"
#include "tests/support/programmefixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Lists final {
    ProgrammeFixture programme{fieldSchema()};
    InterviewImport interviews{programme.file()};
    ImmersionImport immersions{programme.file()};
    PeopleImport people{programme.file()};
};

CellTable table(const char* csv)
{
    const auto read = readCsv(csv);
    REQUIRE_OK(read);
    return *read;
}

Result<TablePlan> imported(TableImport& import, const char* csv)
{
    const CellTable read = table(csv);
    return import.import(read, guessedMapping(import.schema(), read));
}

TablePlan planned(const TableImport& import, const char* csv)
{
    const CellTable read = table(csv);
    const auto plan = import.plan(read, guessedMapping(import.schema(), read));
    REQUIRE_OK(plan);
    return *plan;
}

QString verdicts(const TablePlan& plan)
{
    QString words;
    for (const TablePlanLine& line : plan.lines)
        words += QLatin1Char("nktr"[static_cast<int>(line.verdict)]);
    return words;
}

QStringList problemsOf(const TablePlan& plan)
{
    QStringList words;
    for (const Error& problem : plan.problems)
        words << problem.where + QStringLiteral(": ") + problem.detail;
    return words;
}

QString mapped(const ListSchema& schema, const char* headings)
{
    const ListMapping mapping = guessedMapping(schema, table(headings));
    QStringList words;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i)
        if (mapping.columns[i])
            words << QStringLiteral("%1=%2").arg(QLatin1String(schema.fields[i].name)).arg(*mapping.columns[i] + 1);
    return words.join(u' ');
}

constexpr const char* interviewList =
    "Date;Commune;Lieu;Titre;Type;Structures;Personnes rencontrées;Enquêteurs;Consentement;À conserver jusqu'au\n"
    "12/01/2018;Limogne;Salle du club;Le Fil des anciens;collectif;Club, Mairie de Limogne;Ada Roux, Zoé Vidal;"
    "Léa Terrain;oui;31/12/2019\n"
    "lundi 15 janvier 2018;limogne;Cuisine;;individuel;;Ada Roux;Léa Terrain;non;\n";

} // namespace

TEST_CASE("columns of field lists are recognised in French and in English", "[field][list]")
{
    Lists lists;
    CHECK(mapped(lists.interviews.schema(), interviewList) ==
          QStringLiteral("title=4 date=1 commune=2 place=3 keep_until=10 mode=5 organisations=6 met=7 interviewers=8 "
                         "consent=9"));
    CHECK(mapped(lists.interviews.schema(), "Title,Date,Town,Location,Group or individual,People met,Notes\n") ==
          QStringLiteral("title=1 date=2 commune=3 place=4 notes=7 mode=5 met=6"));
    CHECK(
        mapped(lists.immersions.schema(), "Date;Lieu d’accueil;Commune;Structure;Durée;Posture;Publics rencontrés\n") ==
        QStringLiteral("date=1 commune=3 place=2 organisation=4 duration=5 posture=6 publics=7"));
    CHECK(mapped(lists.people.schema(), "Nom et prénom;Structure;Fonction;Consentement;Conserver jusqu'au\n") ==
          QStringLiteral("name=1 organisation=2 role=3 consent=4 keep_until=5"));
    CHECK(mapped(lists.people.schema(), "NOM;Prénom;Remarques\n") == QStringLiteral("first_name=2 last_name=1 note=3"));
}

TEST_CASE("a list of interviews becomes interviews with all they name, in one step", "[field][list]")
{
    Lists lists;
    TerritoryService territory(lists.programme.file());
    Person known;
    known.name = QStringLiteral("ADA  Roux");
    REQUIRE_OK(territory.addPerson(known));
    const TablePlan plan = planned(lists.interviews, interviewList);
    CHECK(problemsOf(plan).isEmpty());
    CHECK(verdicts(plan) == QStringLiteral("nn"));
    CHECK(plan.newCommunes == QStringList{QStringLiteral("Limogne")});
    CHECK(plan.newOrganisations == QStringList{QStringLiteral("Club"), QStringLiteral("Mairie de Limogne")});
    CHECK(plan.newPeople == QStringList{QStringLiteral("Zoé Vidal"), QStringLiteral("Léa Terrain")});

    const QStringList before = lists.programme.dump();
    REQUIRE_OK(imported(lists.interviews, interviewList));
    const InterviewRepository interviews(lists.programme.connection());
    const auto all = interviews.all();
    REQUIRE_OK(all);
    REQUIRE(all->size() == 2);
    const Interview& club = all->front();
    CHECK(club.title == QStringLiteral("Le Fil des anciens"));
    CHECK((club.heldOn == QDate(2018, 1, 12)));
    CHECK((club.consent == Consent::Given));
    CHECK((club.keepUntil == QDate(2019, 12, 31)));
    CHECK(interviews.peopleOf(club.id)->size() == 3);
    CHECK(interviews.organisationsOf(club.id)->size() == 2);
    const Interview& kitchen = all->back();
    CHECK(kitchen.title == QStringLiteral("Cuisine")); // of its place
    CHECK((kitchen.mode == InterviewMode::Individual));
    CHECK(kitchen.commune == club.commune);
    CHECK(territory.people().all()->size() == 3);
    const auto organisations = territory.organisations().all();
    REQUIRE_OK(organisations);
    CHECK((organisations->back().kind == OrganisationKind::LocalAuthority)); // as its name lets guess
    lists.programme.checkUndoRedo(before);

    const auto again = imported(lists.interviews, interviewList);
    REQUIRE_OK(again);
    CHECK(verdicts(*again) == QStringLiteral("tt"));
    CHECK(interviews.all()->size() == 2);
}

TEST_CASE("rows that are there already, or twice in the list, are told apart", "[field][list]")
{
    Lists lists;
    REQUIRE_OK(imported(lists.interviews, interviewList));
    const TablePlan plan = planned(lists.interviews,
                                   "Titre;Date;Lieu\n"
                                   "le fil des ANCIENS;12/01/2018;\n"  // the same
                                   "Le Fil des anciens;19/01/2018;\n"  // on another day
                                   "Le fil des anciens;;\n"            // no day: the same
                                   ";15/01/2018;cuisine\n"             // by its place
                                   "Autre chose;15/01/2018;Cuisine\n"  // at that place too
                                   "Autre chose;15/01/2018;Ailleurs\n" // at another one
                                   "Autre chose;;\n");
    CHECK(verdicts(plan) == QStringLiteral("tnttnnr"));
}

TEST_CASE("interviews that are called alike are not one for that", "[field][list]")
{
    Lists lists;
    const char* alike = "Date;Commune;Lieu;Titre\n"
                        "12/01/2018;Cahors;Mairie;\n"
                        "12/01/2018;Luzech;Mairie;\n" // made of its place, in another commune
                        ";Cahors;;Entretien collectif\n"
                        ";Luzech;;Entretien collectif\n"
                        ";Luzech;;Entretien collectif\n"; // this one is
    CHECK(verdicts(planned(lists.interviews, alike)) == QStringLiteral("nnnnr"));
    REQUIRE_OK(imported(lists.interviews, alike));
    CHECK(verdicts(planned(lists.interviews, alike)) == QStringLiteral("ttttt"));
    CHECK(verdicts(planned(lists.interviews, "Date;Commune;Lieu;Titre\n13/01/2018;Cahors;Mairie;\n")) ==
          QStringLiteral("n"));
    CHECK(verdicts(planned(lists.interviews, "Date;Titre\n13/01/2018;Entretien collectif\n")) ==
          QStringLiteral("t")); // it has no day in the programme
}

TEST_CASE("commas part names, but not within one", "[field][list]")
{
    const auto people = [](const char* cell) { return namesIn(QString::fromUtf8(cell), NamesOf::People).join(u'|'); };
    const auto organisations = [](const char* cell) {
        return namesIn(QString::fromUtf8(cell), NamesOf::Organisations).join(u'|');
    };
    CHECK(people("Ada Roux, Zoé Vidal") == QStringLiteral("Ada Roux|Zoé Vidal"));
    CHECK(people("DUPONT, Marie; MARTIN, Paul") == QStringLiteral("DUPONT, Marie|MARTIN, Paul"));
    CHECK(people("DUPONT, Marie, MARTIN, Paul") == QStringLiteral("DUPONT, Marie|MARTIN, Paul"));
    CHECK(people("DUPONT Marie, MARTIN Paul") == QStringLiteral("DUPONT Marie|MARTIN Paul"));
    CHECK(people("Ada\nZoé, dite Zo") == QStringLiteral("Ada|Zoé, dite Zo"));
    CHECK(people(" , ;").isEmpty());
    CHECK(organisations("Club, Mairie de Limogne") == QStringLiteral("Club|Mairie de Limogne"));
    CHECK(organisations("DDFIP, Mairie") == QStringLiteral("DDFIP|Mairie"));
    CHECK(organisations("mairie, préfecture") == QStringLiteral("mairie|préfecture"));
    CHECK(organisations("Direction de la cohésion sociale, du travail, CAF") ==
          QStringLiteral("Direction de la cohésion sociale, du travail|CAF"));
}

TEST_CASE("nothing is imported while a cell of a field list is wrong", "[field][list]")
{
    Lists lists;
    const QStringList before = lists.programme.dump();
    const char* wrong = "Titre;Date;Type;Consentement;À conserver jusqu'au\n"
                        "A;12/01/2018;collectif;oui;\n"
                        "B;32/01/2018;duo;peut-être;\n"
                        ";jeudi 12 janvier 2018;;;\n"
                        "D;12/01/2018;;;01/01/2017\n";
    CHECK(
        problemsOf(planned(lists.interviews, wrong)) ==
        QStringList{
            QStringLiteral("row 3, column 2: “32/01/2018” is no day of the calendar"),
            QStringLiteral("row 3, column 3: “duo” is neither group nor individual"),
            QStringLiteral("row 3, column 4: “peut-être” is no consent, such as given or refused"),
            QStringLiteral("row 4, column 1: there is neither a title nor a place"),
            QStringLiteral("row 4, column 2: “jeudi 12 janvier 2018” names another day of the week than that date has"),
            QStringLiteral("row 5, column 5: notes cannot be due for erasure before they are taken"),
        });
    REQUIRE_FAILS(imported(lists.interviews, wrong), ErrorCode::BadCell);
    CHECK(lists.programme.dump() == before);
    CHECK(problemsOf(planned(lists.interviews, "Jour;Commune\n12/01/2018;Cahors\n")) ==
          QStringList{QStringLiteral("row 1: no column holds titles or places: say which one does")});
    CHECK(problemsOf(planned(lists.immersions, "Lieu;Durée;Posture\nCAF;une matinée;de loin\n")) ==
          QStringList{QStringLiteral("row 2, column 2: “une matinée” is no duration, such as 3 h 30 or 210 min"),
                      QStringLiteral("row 2, column 3: “de loin” is no posture, such as observer or as a user")});
    CHECK(problemsOf(planned(lists.people, "Nom;Conserver jusqu'au;Courriel\nAda;demain;nowhere\n")) ==
          QStringList{QStringLiteral("row 2, column 3: “nowhere” is no e-mail address"),
                      QStringLiteral("row 2, column 2: “demain” is no date, such as 12/01/2018 or 2018-01-12")});
}

TEST_CASE("a name that several people have is asked about", "[field][list]")
{
    Lists lists;
    TerritoryService territory(lists.programme.file());
    Person person;
    person.name = QStringLiteral("Ada Roux");
    REQUIRE_OK(territory.addPerson(person));
    REQUIRE_OK(territory.addPerson(person));
    CHECK(problemsOf(planned(lists.interviews, "Titre;Personnes rencontrées\nA;Zoé Vidal, ada roux\n")) ==
          QStringList{QStringLiteral("row 2, column 2: several people are called “ada roux”: take the name "
                                     "out and add the right one afterwards")});
    CHECK(problemsOf(planned(lists.people, "Nom\nAda Roux\n")).size() == 1);
}

TEST_CASE("who is meant by a name that several have can be said: one of them, or a new person", "[field][list]")
{
    Lists lists;
    TerritoryService territory(lists.programme.file());
    Organisation town;
    town.name = QStringLiteral("Mairie");
    const auto works = territory.addOrganisation(town);
    REQUIRE_OK(works);
    Person person;
    person.name = QStringLiteral("Ada Roux");
    person.role = QStringLiteral("agente");
    person.organisation = works->id;
    const auto officer = territory.addPerson(person);
    person.role = QStringLiteral("élue");
    const auto elected = territory.addPerson(person);
    REQUIRE_OK(officer);
    REQUIRE_OK(elected);
    const char* list = "Nom;Structure;Courriel\nada ROUX;Mairie;\nZoé Vidal;;\nAda Roux;CAF;\n";

    const TablePlan open = planned(lists.people, list);
    REQUIRE(open.questions.size() == 2);
    CHECK(open.problems.size() == 1);
    const ListQuestion& asked = open.questions[0];
    CHECK(asked.row == 2);
    CHECK(asked.name == QStringLiteral("ada ROUX"));
    CHECK_FALSE(asked.answer);
    CHECK(asked.objection == open.problems[0]);
    CHECK(open.faults().empty()); // an answer settles it
    CHECK(planned(lists.people, "Nom;Courriel\nAda Roux;\nZoé;nowhere\n").faults().size() == 1);
    REQUIRE(asked.people.size() == 2);
    const auto& first = asked.people[0].id == officer->id ? asked.people[0] : asked.people[1];
    CHECK(first == ListQuestion::Candidate{officer->id, person.name, town.name, QStringLiteral("agente"), {}});
    // Of another organisation: a new person, unless somebody says otherwise.
    CHECK(open.questions[1].row == 4);
    CHECK(open.questions[1].answer == PersonId());

    lists.people.answers().set(2, QStringLiteral("Ada Roux"), elected->id);
    const TablePlan said = planned(lists.people, list);
    CHECK(said.problems.empty());
    CHECK(verdicts(said) == QStringLiteral("tnn"));
    CHECK(said.questions[0].answer == elected->id);
    lists.people.answers().set(4, QStringLiteral("Ada Roux"), officer->id);
    CHECK(verdicts(planned(lists.people, list)) == QStringLiteral("tnt"));
    lists.people.answers().set(4, QStringLiteral("Ada Roux"), elected->id);
    CHECK(verdicts(planned(lists.people, list)) == QStringLiteral("tnr"));
    lists.people.answers().set(4, QStringLiteral("Ada Roux"), officer->id);
    lists.people.answers().set(2, QStringLiteral("Ada Roux"), {});
    CHECK(verdicts(planned(lists.people, list)) == QStringLiteral("nnt"));
    REQUIRE_OK(imported(lists.people, list));
    const auto people = territory.people().all();
    REQUIRE_OK(people);
    CHECK(std::ranges::count(*people, QStringLiteral("ada ROUX"), &Person::name) == 1);
    CHECK(people->size() == 4);
    // Of whom it was said that they are new is no duplicate of the others.
    const auto fresh = std::ranges::find(*people, QStringLiteral("ada ROUX"), &Person::name);
    DistinctPairs<PersonId> pairs{distinctPair(fresh->id, officer->id), distinctPair(fresh->id, elected->id)};
    std::ranges::sort(pairs);
    CHECK(DistinctPairRepository(lists.programme.connection()).all<PersonId>().value() == pairs);
    // Whoever was said and is not there any more was not said.
    lists.people.answers().clear();
    lists.people.answers().set(2, QStringLiteral("Ada Roux"), elected->id);
    REQUIRE_OK(territory.removePerson(elected->id));
    CHECK(planned(lists.people, list).problems.size() == 1);
}

TEST_CASE("who was met in an interview can be said where several are called so", "[field][list]")
{
    Lists lists;
    TerritoryService territory(lists.programme.file());
    Person person;
    person.name = QStringLiteral("Ada Roux");
    const auto one = territory.addPerson(person);
    REQUIRE_OK(one);
    REQUIRE_OK(territory.addPerson(person));
    const char* list = "Titre;Personnes rencontrées;Enquêteurs\nA;Zoé Vidal, Ada Roux;ada roux\nB;Ada Roux;Zoé Vidal\n";
    const TablePlan open = planned(lists.interviews, list);
    REQUIRE(open.questions.size() == 2); // once for a row
    CHECK(open.problems.size() == 2);
    CHECK_FALSE(open.questions[0].answer);
    lists.interviews.answers().set(2, person.name, one->id);
    CHECK(planned(lists.interviews, list).problems.size() == 1);
    lists.interviews.answers().set(3, person.name, {});
    const TablePlan said = planned(lists.interviews, list);
    CHECK(said.problems.empty());
    CHECK(said.newPeople == QStringList{QStringLiteral("Zoé Vidal"), person.name});
    const QStringList before = lists.programme.dump();
    REQUIRE_OK(imported(lists.interviews, list));
    const auto people = territory.people().all();
    REQUIRE_OK(people);
    CHECK(people->size() == 4);
    const InterviewRepository interviews(lists.programme.connection());
    const auto withOne = interviews.withPerson(one->id);
    REQUIRE_OK(withOne);
    REQUIRE(withOne->size() == 1);
    CHECK(withOne->front().title == QStringLiteral("A"));
    // As who was met and who asked: what is said last of them.
    CHECK(interviews.peopleOf(withOne->front().id)->size() == 2);
    CHECK(DistinctPairRepository(lists.programme.connection()).all<PersonId>().value().size() == 2);
    lists.programme.checkUndoRedo(before);
}

TEST_CASE("a list of immersions becomes immersions", "[field][list]")
{
    Lists lists;
    const char* list = "Date;Lieu d’accueil;Commune;Structure;Durée;Posture;Publics rencontrés\n"
                       "10/01/2018;Accueil de la CAF;Cahors;CAF du Lot;4 h;observateur;Jeunes parents\n"
                       "24/01/2018;Car de Limogne;;;6 h 35;usager;\n";
    const QStringList before = lists.programme.dump();
    const auto plan = imported(lists.immersions, list);
    REQUIRE_OK(plan);
    CHECK(plan->added() == 2);
    const auto all = ImmersionRepository(lists.programme.connection()).all();
    REQUIRE_OK(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().title == QStringLiteral("Accueil de la CAF"));
    CHECK(all->front().minutes == 240);
    CHECK(all->front().organisation);
    CHECK((all->back().posture == Posture::AsUser));
    CHECK(all->back().minutes == 395);
    lists.programme.checkUndoRedo(before);
    CHECK(verdicts(planned(lists.immersions, list)) == QStringLiteral("tt"));
}

TEST_CASE("a list of people goes into the directory, and who is there stays as they are", "[field][list]")
{
    Lists lists;
    const char* list = "Prénom;Nom;Structure;Téléphone;Courriel;Consentement;Conserver jusqu'au\n"
                       "Ada;Roux;CAF du Lot;565000000;a@example.org;oui;31/12/2019\n"
                       "Zoé;Vidal;;;;;\n"
                       "ada;ROUX;caf du lot;;;;\n";
    const QStringList before = lists.programme.dump();
    const auto plan = imported(lists.people, list);
    REQUIRE_OK(plan);
    CHECK(verdicts(*plan) == QStringLiteral("nnr"));
    const auto people = PersonRepository(lists.programme.connection()).all();
    REQUIRE_OK(people);
    REQUIRE(people->size() == 2);
    CHECK(people->front().name == QStringLiteral("Ada Roux"));
    CHECK(people->front().phone == QStringLiteral("0565000000")); // a spreadsheet had taken the zero away
    CHECK((people->front().consent == Consent::Given));
    lists.programme.checkUndoRedo(before);
    CHECK(verdicts(planned(lists.people, list)) == QStringLiteral("ttr"));
}

TEST_CASE("a title and empty rows above the names of the columns are passed over", "[field][list]")
{
    Lists lists;
    const char* titled = "Entretiens du Lot, hiver 2018;;\n"
                         ";;\n"
                         "Date;Commune;Titre\n"
                         "12/01/2018;Cahors;Le Fil\n"
                         "32/01/2018;Cahors;Le Car\n";
    const TablePlan plan = planned(lists.interviews, titled);
    CHECK(verdicts(plan) == QStringLiteral("nn"));
    CHECK(problemsOf(plan) == QStringList{QStringLiteral("row 5, column 1: “32/01/2018” is no day of the calendar")});
    const auto mapping = mappingFromText(QStringLiteral("title=3,header=4"), lists.interviews.schema(), table(titled));
    REQUIRE_OK(mapping);
    CHECK(mapping->headings == 4);
    CHECK(guessedMapping(lists.interviews.schema(), table("12/01/2018;Cahors\n13/01/2018;Luzech\n")).headings == 0);
}
