// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/participantlist.h"

#include "core/base/csv.h"
#include "core/base/random.h"
#include "core/seminar/participantwords.h"
#include "tests/support/catch.h"

using namespace filrouge;

namespace {

CsvTable table(const char* csv)
{
    const auto read = readCsv(csv);
    REQUIRE_OK(read);
    return *read;
}

ParticipantList participantsIn(const char* csv)
{
    const CsvTable read = table(csv);
    return readParticipants(read, guessedMapping(participantSchema(), read));
}

QString mapped(const char* headings)
{
    const ListMapping mapping = guessedMapping(participantSchema(), table(headings));
    QStringList words;
    for (std::size_t field = 0; field < mapping.columns.size(); ++field)
        if (mapping.columns[field])
            words.append(QStringLiteral("%1=%2")
                             .arg(QLatin1String(participantSchema().fields[field].name))
                             .arg(*mapping.columns[field] + 1));
    return (mapping.headings == 1 ? QString() : QStringLiteral("no header ")) + words.join(u' ');
}

QStringList problemsOf(const ParticipantList& list)
{
    QStringList words;
    for (const Error& problem : list.problems) {
        CHECK(problem.code == ErrorCode::BadCell);
        words.append(problem.where + QStringLiteral(": ") + problem.detail);
    }
    return words;
}

} // namespace

TEST_CASE("columns are recognised by what they are called, in French and in English", "[seminar][list]")
{
    CHECK(mapped("Nom,Organisme,Fonction,Courriel,Téléphone\n") ==
          QStringLiteral("name=1 organisation=2 role=3 email=4 phone=5"));
    CHECK(mapped("NOM;Prénom;STRUCTURE;E-mail\n") == QStringLiteral("first_name=2 last_name=1 organisation=3 email=4"));
    CHECK(mapped("First name,Last name,Organization,Job title,E-mail address,Mobile\n") ==
          QStringLiteral("first_name=1 last_name=2 organisation=3 role=4 phone=6"));
    CHECK(mapped("Name\tFirst name\tReply\tLeaves at\tAccess needs\tContact again\n") ==
          QStringLiteral("first_name=2 last_name=1 invitation=3 access_needs=5 leaves_at=4 contact_again=6"));
    CHECK(mapped("Nom et prénom;Type de structure;Réponse;Départ;Besoins d’accès\n") ==
          QStringLiteral("name=1 organisation_kind=2 invitation=3 access_needs=5 leaves_at=4"));
    CHECK(mapped("Nom;Nom;Organisme;Structure\n") == QStringLiteral("name=1 organisation=3"));
    CHECK(mapped("Prénom;Organisme\n") == QStringLiteral("first_name=1 organisation=2"));
    CHECK(mapped("Amélie Vidal;CAF du Lot\n") == QStringLiteral("no header name=1"));
}

TEST_CASE("a list is read with its spaces, cases and ways of saying things", "[seminar][list]")
{
    const ParticipantList list =
        participantsIn("Prénom;Nom;Organisme;Type;Fonction;Courriel;Tél.;Réponse;Départ;Accessibilité\n"
                       " Amélie ; VIDAL\u00a0;Mairie de  Figeac;;Maire;a.vidal@example.org;"
                       "05 65 00 00 00;Oui;16h30;\"Fauteuil,\nrampe\"\n"
                       ";;;;;;;;;\n"
                       "Bruno;;CAF;Association;;;;excusé;9 h;\n");
    CHECK(problemsOf(list).isEmpty());
    REQUIRE(list.people.size() == 2);
    const ListedPerson& amelie = list.people[0];
    CHECK(amelie.row == 2);
    CHECK(amelie.name == QStringLiteral("Amélie VIDAL"));
    CHECK(amelie.organisation == QStringLiteral("Mairie de Figeac"));
    CHECK((amelie.organisationKind == OrganisationKind::LocalAuthority)); // guessed from its name
    CHECK(amelie.role == QStringLiteral("Maire"));
    CHECK(amelie.email == QStringLiteral("a.vidal@example.org"));
    CHECK(amelie.phone == QStringLiteral("05 65 00 00 00"));
    CHECK((amelie.invitation == Invitation::Accepted));
    CHECK((amelie.leavesAt == QTime(16, 30)));
    CHECK(amelie.accessNeeds == QStringLiteral("Fauteuil, rampe"));
    CHECK_FALSE(amelie.contactAgain);
    const ListedPerson& bruno = list.people[1];
    CHECK(bruno.row == 4);
    CHECK(bruno.name == QStringLiteral("Bruno"));
    CHECK((bruno.organisationKind == OrganisationKind::Association)); // as it is said, not as it is guessed
    CHECK((bruno.invitation == Invitation::Declined));
    CHECK((bruno.leavesAt == QTime(9, 0)));
}

TEST_CASE("every cell that cannot be understood is named by row and column", "[seminar][list]")
{
    const ParticipantList list = participantsIn("Name,Organisation,Kind,E-mail,Reply,Leaves at,Contact again\n"
                                                ",CAF,,,,,\n"
                                                "Bruno,,club,bruno at home,perhaps,25:00,maybe\n"
                                                "Claire,,,a@b@c,,,\n");
    CHECK(problemsOf(list) ==
          QStringList{
              QStringLiteral("row 2, column 1: there is no name"),
              QStringLiteral("row 3, column 4: “bruno at home” is no e-mail address"),
              QStringLiteral("row 3, column 3: “club” is no kind of organisation, such as association or company"),
              QStringLiteral("row 3, column 5: “perhaps” is no answer to an invitation, such as accepted or declined"),
              QStringLiteral("row 3, column 6: “25:00” is no time of day, such as 16:30"),
              QStringLiteral("row 3, column 7: “maybe” is neither yes nor no"),
              QStringLiteral("row 4, column 4: “a@b@c” is no e-mail address"),
          });
    CHECK(problemsOf(participantsIn("Organisme,Courriel\nCAF,a@b\n")) ==
          QStringList{QStringLiteral("row 1: no column holds names: say which one does")});
}

TEST_CASE("a mapping can be said column by column", "[seminar][list]")
{
    const CsvTable read = table("Nom;Qui paie;Prénom\nVidal;CAF;Amélie\n");
    const auto organised = mappingFromText(QStringLiteral("organisation=2"), participantSchema(), read);
    REQUIRE_OK(organised);
    CHECK(readParticipants(read, *organised).people.front().name == QStringLiteral("Amélie Vidal"));
    CHECK(readParticipants(read, *organised).people.front().organisation == QStringLiteral("CAF"));
    const auto whole = mappingFromText(QStringLiteral(" name = 1 , email=0"), participantSchema(), read);
    REQUIRE_OK(whole);
    CHECK(readParticipants(read, *whole).people.front().name == QStringLiteral("Vidal"));
    const CsvTable bare = table("CAF;Amélie Vidal\n");
    const auto second = mappingFromText(QStringLiteral("name=2,organisation=1"), participantSchema(), bare);
    REQUIRE_OK(second);
    CHECK(readParticipants(bare, *second).people.size() == 1); // no heading in it: the first row is somebody
    CHECK(readParticipants(bare, *mappingFromText(QStringLiteral("name=2,header=yes"), participantSchema(), bare))
              .people.empty());
    for (const char* wrong : {"",
                              "name",
                              "name=",
                              "name=4",
                              "name=-1",
                              "name=x",
                              "age=2",
                              "name=1,",
                              "header=perhaps",
                              "name=0,first_name=0,last_name=0",
                              "name=99999999999999999999"}) {
        CAPTURE(wrong);
        const auto refused = mappingFromText(QLatin1String(wrong), participantSchema(), read);
        REQUIRE_FAILS(refused, ErrorCode::Invalid);
        CHECK(refused.error().where == QStringLiteral("map"));
    }
}

TEST_CASE("a column holds one thing, and names are whole or in parts", "[seminar][list]")
{
    ListMapping mapping = guessedMapping(participantSchema(), table("Nom;Prénom;Organisme;Courriel\n"));
    mapping.assign(ListField::Role, 2);
    CHECK_FALSE(mapping.of(ListField::Organisation));
    CHECK(mapping.of(ListField::Role) == 2);
    mapping.assign(ListField::Name, 0);
    CHECK_FALSE(mapping.of(ListField::LastName));
    CHECK_FALSE(mapping.of(ListField::FirstName));
    mapping.assign(ListField::FirstName, 1); // the whole name holds until there is a last one
    CHECK(mapping.of(ListField::Name) == 0);
    mapping.assign(ListField::LastName, 0);
    CHECK_FALSE(mapping.of(ListField::Name));
    CHECK(mapping.of(ListField::FirstName) == 1);
    CHECK(mapping.of(ListField::LastName) == 0);
    mapping.assign(ListField::Name, std::nullopt); // was none already: its parts stay
    CHECK(mapping.of(ListField::LastName) == 0);
    mapping.assign(ListField::LastName, std::nullopt);
    CHECK_FALSE(mapping.isEnough());
    CHECK(mapping.of(ListField::Email) == 3);
    mapping.assign(ListField::Email, 3); // the same again
    CHECK(mapping.of(ListField::Email) == 3);
}

TEST_CASE("encodings and separators of the usual spreadsheets give the same list", "[seminar][list]")
{
    const QString text = QStringLiteral("Nom;Organisme\r\nAmélie Vidal;Forêt d’Œuvre\r\n");
    const ParticipantList expected = participantsIn(text.toUtf8());
    REQUIRE(expected.people.size() == 1);
    QByteArray utf16("\xFF\xFE");
    for (const QChar character : text) {
        utf16.append(static_cast<char>(character.unicode() & 0xFF));
        utf16.append(static_cast<char>(character.unicode() >> 8));
    }
    QByteArray windows = text.toUtf8();
    windows.replace("é", "\xE9").replace("ê", "\xEA").replace("’", "\x92").replace("Œ", "\x8C");
    for (const QByteArray& bytes : {QByteArray("\xEF\xBB\xBF" + text.toUtf8()),
                                    utf16,
                                    windows,
                                    text.toUtf8().replace(';', ','),
                                    text.toUtf8().replace(';', '\t'),
                                    text.toUtf8().replace("\r\n", "\n"),
                                    text.toUtf8().replace("\r\n", "\r")}) {
        const auto read = readCsv(bytes);
        REQUIRE_OK(read);
        CHECK((readParticipants(*read, guessedMapping(participantSchema(), *read)) == expected));
    }
}

TEST_CASE("hostile lists are harmless or refused", "[seminar][list]")
{
    // Turning marks and controls would show another name than is stored; everything else is plain text.
    const ParticipantList list = participantsIn("Nom\n"
                                                "\u202Evil\u202C\n"
                                                "<svg onload=alert(1)>\n"
                                                "=cmd|' /C calc'!A0\n"
                                                "../../etc/passwd %2e%2e\n"
                                                "\U0001F600 \u0007Zoé\uFEFF\n"
                                                "Robert'); DROP TABLE person;--\n");
    CHECK(problemsOf(list).isEmpty());
    REQUIRE(list.people.size() == 6);
    CHECK(list.people[0].name == QStringLiteral("vil"));
    CHECK(list.people[1].name == QStringLiteral("<svg onload=alert(1)>"));
    CHECK(list.people[2].name == QStringLiteral("=cmd|' /C calc'!A0"));
    CHECK(list.people[4].name == QStringLiteral("\U0001F600 Zoé"));

    const QByteArray tooLong = "Nom;Rôle\n" + QByteArray(600, 'x') + ";" + QByteArray(5'000, 'y') + "\n";
    CHECK(problemsOf(participantsIn(tooLong.constData())) ==
          QStringList{QStringLiteral("row 2, column 1: a name of more than 500 characters"),
                      QStringLiteral("row 2, column 2: more than 4000 characters")});
    REQUIRE_FAILS(readCsv("Nom\n" + QByteArray(1'000'000, 'x') + "\n"), ErrorCode::BadCell);
    REQUIRE_FAILS(readCsv("Nom\n" + QByteArray("a\n").repeated(30'000)), ErrorCode::TooLarge);
    REQUIRE_FAILS(readCsv(QByteArray("Nom\nA\0B\n", 8)), ErrorCode::NotUtf8);
    REQUIRE_FAILS(readCsv("Nom\n\"open\nBruno\n"), ErrorCode::BadCell);
    // Whatever comes: an answer, and rows that are in the table.
    SeededRandom random(11);
    for (int i = 0; i < 300; ++i) {
        const auto read = readCsv("Nom;Organisme;Départ;Courriel\n" + random.bytes(200));
        if (!read)
            continue;
        const ParticipantList wild = readParticipants(*read, guessedMapping(participantSchema(), *read));
        for (const ListedPerson& person : wild.people)
            CHECK((person.row >= 2 && person.row <= static_cast<int>(read->rows.size())));
    }
}

TEST_CASE("times of day as people write them", "[seminar][list]")
{
    for (const char* words : {"16:30", "16h30", "16 h 30", "16H30", "16.30", "4:30 pm", "4.30PM", "16:30:00"}) {
        CAPTURE(words);
        CHECK((timeOfDay(QLatin1String(words)) == QTime(16, 30)));
    }
    CHECK((timeOfDay(QStringLiteral("9")) == QTime(9, 0)));
    CHECK((timeOfDay(QStringLiteral("12 am")) == QTime(0, 0)));
    CHECK((timeOfDay(QStringLiteral("12 pm")) == QTime(12, 0)));
    for (const char* words : {"", "24:00", "16:60", "13 pm", "0 am", "noon", "16:3", "1630", "-1", "16:30 o'clock"}) {
        CAPTURE(words);
        CHECK_FALSE(timeOfDay(QLatin1String(words)));
    }
}
