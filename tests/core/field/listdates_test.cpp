// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/listdates.h"

#include "core/field/listwords.h"
#include "tests/support/catch.h"

using namespace filrouge;

namespace {

const QDate friday(2018, 1, 12);

QString first(const std::vector<Text>& sentences)
{
    return sentences.empty() ? QString() : QString::fromUtf8(sentences.front().source);
}

} // namespace

TEST_CASE("dates are understood as people type them", "[field][list]")
{
    for (const char* words : {"12/01/2018",
                              "12/1/18",
                              "12.1.18",
                              "12-01-2018",
                              "12 01 2018",
                              "2018-01-12",
                              "2018/1/12",
                              "20180112",
                              "43112",
                              "12 janv. 2018",
                              "12 janvier 2018",
                              "vendredi 12 janvier 2018",
                              "Vendredi, le 12 Janvier 2018",
                              "12-janv-18",
                              "12 January 2018",
                              "Jan 12 2018",
                              "January 12, 2018",
                              "Friday 12th of January 2018",
                              "2018-01-12 09:30",
                              "2018-01-12T09:30:00",
                              "12/01/2018 à 14 h 30",
                              "12 janvier",
                              "ven. 12/01"}) {
        CAPTURE(words);
        CHECK((ListDates({QString::fromUtf8(words)}, 2018).read(QString::fromUtf8(words)) == friday));
    }
    CHECK((ListDates({}, 2018).read(QStringLiteral("1er février 2018")) == QDate(2018, 2, 1)));
    CHECK((ListDates({}, 2018).read(QStringLiteral("3 août 98")) == QDate(1998, 8, 3)));
}

TEST_CASE("what is no day is objected to, with the reason", "[field][list]")
{
    const ListDates dates({}, 2018);
    for (const char* words : {"bientôt",
                              "12",
                              "1234",
                              "99999",
                              "12/",
                              "janvier",
                              "janvier 2018",
                              "12 brumaire 2018",
                              "1/2/3/4",
                              "12/01/2018 et 15/01/2018",
                              "<svg>",
                              "-1"}) {
        CAPTURE(words);
        CHECK_FALSE(dates.read(QString::fromUtf8(words)));
        CHECK(dates.objection(QString::fromUtf8(words)).contains(QStringLiteral("is no date")));
    }
    for (const char* words : {"30/02/2018", "0/1/2018", "32 janvier 2018", "13/13/2018", "12/01/1000"}) {
        CAPTURE(words);
        CHECK_FALSE(dates.read(QString::fromUtf8(words)));
        CHECK_FALSE(dates.objection(QString::fromUtf8(words)).isEmpty());
    }
    CHECK(dates.objection(QStringLiteral("jeudi 12 janvier 2018")).contains(QStringLiteral("another day of the week")));
}

TEST_CASE("which of day and month comes first is decided by the column, and said", "[field][list]")
{
    const QString open = QStringLiteral("02/01/2018");
    const ListDates byOthers({open, QStringLiteral("01/31/2018")}, 2018);
    CHECK((byOthers.read(open) == QDate(2018, 2, 1)));
    CHECK((byOthers.read(QStringLiteral("31/01/2018")) == QDate(2018, 1, 31))); // can only be read so
    CHECK(first(byOthers.decisions()).contains(QStringLiteral("month first")));
    const ListDates dayFirst({open, QStringLiteral("31/01/2018")}, 2018);
    CHECK((dayFirst.read(open) == QDate(2018, 1, 2)));
    CHECK(first(dayFirst.decisions()).contains(QStringLiteral("as the others")));
    const ListDates undecided({open}, 2018);
    CHECK((undecided.read(open) == QDate(2018, 1, 2)));
    CHECK(first(undecided.decisions()).contains(QStringLiteral("nothing says otherwise")));
    const ListDates both({open, QStringLiteral("31/01/2018"), QStringLiteral("01/31/2018")}, 2018);
    CHECK((both.read(open) == QDate(2018, 1, 2)));
    CHECK(ListDates({QStringLiteral("31/01/2018"), QStringLiteral("1/1/2018")}, 2018).decisions().empty());
}

TEST_CASE("a date without a year is of the others' year, or of the programme's", "[field][list]")
{
    const ListDates byOthers({QStringLiteral("12 janvier"), QStringLiteral("13/01/2017")}, 2018);
    CHECK((byOthers.read(QStringLiteral("12 janvier")) == QDate(2017, 1, 12)));
    CHECK(first(byOthers.decisions()).contains(QStringLiteral("like the others")));
    const ListDates byProgramme({QStringLiteral("12 janvier")}, 2018);
    CHECK((byProgramme.read(QStringLiteral("12 janvier")) == friday));
    CHECK(first(byProgramme.decisions()).contains(QStringLiteral("programme")));
}

TEST_CASE("a date is found in the name of a file and in a first line", "[field][list]")
{
    for (const char* words : {"2018-01-12-limogne.docx",
                              "Entretien 12.01.2018 Limogne.odt",
                              "20180112_notes.txt",
                              "notes_2018_01_12.md",
                              "Vendredi 12 janvier 2018, 14 h 30, Limogne",
                              "12-01-2018.txt"}) {
        CAPTURE(words);
        CHECK((dateWithin(QString::fromUtf8(words)) == friday));
    }
    for (const char* words : {"entretien 3.docx", "Vendredi 12 janvier, 14 h 30", "IMG_123456789.txt", ""})
        CHECK_FALSE(dateWithin(QString::fromUtf8(words)).isValid());
}

TEST_CASE("durations as people write them", "[field][list]")
{
    for (const char* words :
         {"210", "210 min", "3 h 30", "3h30", "3:30", "3,5 h", "3.5", "03:30", "3 heures 30", "3 h 30 min"}) {
        CAPTURE(words);
        CHECK(durationOf(QString::fromUtf8(words)) == 210);
    }
    CHECK(durationOf(QStringLiteral("4")) == 240);
    CHECK(durationOf(QStringLiteral("4 h")) == 240);
    CHECK(durationOf(QStringLiteral("90 min")) == 90);
    for (const char* words : {"", "une matinée", "3 h 99", "-3", "h", "999 h", "3 h 30 s"}) {
        CAPTURE(words);
        CHECK_FALSE(durationOf(QString::fromUtf8(words)));
    }
}
