// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of participants in, voting slips and paper ballots out.
#include "core/base/clock.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/slipdesk.h"
#include "tests/app/commandrun.h"
#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

class SampleFolder final {
public:
    SampleFolder() { REQUIRE(run({"new", file(), "--sample", "cahors"}).exitCode() == 0); }

    [[nodiscard]] QString file() const { return path("Cahors à l’été.filrouge"); }
    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    struct Word final {
        Word(const char* text) : text(QString::fromUtf8(text)) {}
        Word(QString text) : text(std::move(text)) {}
        QString text;
    };
    [[nodiscard]] static CommandRun run(std::initializer_list<Word> words)
    {
        QStringList arguments;
        for (const Word& word : words)
            arguments.append(word.text);
        return CommandRun(arguments);
    }

    [[nodiscard]] int participants() const
    {
        const SystemClock clock;
        SeededRandom random(1);
        const auto programme = Programme::open(file(), {clock, random});
        REQUIRE_OK(programme);
        const auto seminars = (*programme)->services().seminars.read().all();
        REQUIRE_OK(seminars);
        const auto roll = (*programme)->services().roll.read().of(seminars->front().id);
        REQUIRE_OK(roll);
        return static_cast<int>(roll->size());
    }

private:
    QTemporaryDir folder_;
};

} // namespace

TEST_CASE("a list of participants is previewed, then imported, then found to be on the roll", "[app][list]")
{
    const SampleFolder room;
    const int before = room.participants();
    room.write("liste.csv",
               "Nom;Organisme;Courriel\nYvette Testard;Mairie de Nulle-Part;y@example.org\nPaul Essai;;\n");
    const CommandRun preview =
        SampleFolder::run({"import", room.file(), room.path("liste.csv"), "--what", "participants", "--dry-run"});
    CHECK(preview.exitCode() == 0);
    CHECK(preview.out().contains(QStringLiteral("Yvette Testard · Mairie de Nulle-Part · new")));
    CHECK(preview.out().contains(QStringLiteral("New organisations: Mairie de Nulle-Part")));
    CHECK(room.participants() == before);

    const CommandRun done =
        SampleFolder::run({"import", room.file(), room.path("liste.csv"), "--what", "participants"});
    CHECK(done.exitCode() == 0);
    CHECK(room.participants() == before + 2);
    const CommandRun again = SampleFolder::run({"import", room.file(), room.path("liste.csv"), "--what=participants"});
    CHECK(again.exitCode() == 0);
    CHECK(again.out().contains(QStringLiteral("Paul Essai · on the roll already")));
    CHECK(room.participants() == before + 2);
}

TEST_CASE("columns can be named on the command line", "[app][list]")
{
    const SampleFolder room;
    const int before = room.participants();
    room.write("liste.csv", "Mairie de Nulle-Part,Yvette Testard\nMairie de Nulle-Part,Paul Essai\n");
    const auto import = [&](const char* map) {
        return SampleFolder::run(
            {"import", room.file(), room.path("liste.csv"), "--what", "participants", "--map", map});
    };
    for (const char* wrong : {"age=1", "name=3", "name", "organisation=1"}) {
        const CommandRun refused = import(wrong);
        CHECK(refused.exitCode() == 2);
        CHECK(refused.errors().startsWith(QStringLiteral("filrouge: --map: ")));
    }
    CHECK(import("name=2,organisation=1").exitCode() == 0);
    CHECK(room.participants() == before + 2);
}

TEST_CASE("a list with mistakes is refused with every place, and nothing is imported", "[app][list]")
{
    const SampleFolder room;
    const int before = room.participants();
    room.write("liste.csv", "Nom;Courriel;Départ\nYvette Testard;nowhere;16h30\n;p@example.org;26h\n");
    const CommandRun refused =
        SampleFolder::run({"import", room.file(), room.path("liste.csv"), "--what", "participants"});
    CHECK(refused.exitCode() == 2);
    CHECK(refused.out().isEmpty());
    CHECK(refused.errors().contains(QStringLiteral("row 2, column 2")));
    CHECK(refused.errors().contains(QStringLiteral("row 3, column 1")));
    CHECK(refused.errors().contains(QStringLiteral("row 3, column 3")));
    CHECK(refused.errors().trimmed().endsWith(QStringLiteral("nothing was imported.")));
    CHECK(room.participants() == before);

    QByteArray many("Nom;Courriel\n");
    for (int i = 0; i < 500; ++i)
        many += "Personne " + QByteArray::number(i) + ";nowhere\n";
    room.write("many.csv", many);
    const CommandRun bounded =
        SampleFolder::run({"import", room.file(), room.path("many.csv"), "--what", "participants"});
    CHECK(bounded.exitCode() == 2);
    CHECK(bounded.errors().count(u'\n') == 21);

    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("PK\x03\x04 a workbook"), QByteArray("Nom\n\"open"), QByteArray("Nom\na\0b", 7)}) {
        room.write("bad.csv", bytes);
        const CommandRun bad =
            SampleFolder::run({"import", room.file(), room.path("bad.csv"), "--what", "participants"});
        CHECK(bad.exitCode() == 2);
        CHECK(bad.errors().count(u'\n') == 1);
    }
    CHECK(SampleFolder::run({"import", room.file(), room.path("none.csv"), "--what", "participants"}).exitCode() == 2);
    CHECK(SampleFolder::run({"import", room.file(), room.path("liste.csv"), "--what", "people"}).exitCode() == 2);
    CHECK(SampleFolder::run(
              {"import", room.file(), room.path("liste.csv"), "--what", "participants", "--seminar", "Noël"})
              .errors()
              .contains(QStringLiteral("Noël")));
    CHECK(room.participants() == before);
}

TEST_CASE("voting slips are issued once, and anew when the print-out was lost", "[app][slips]")
{
    const SampleFolder room;
    const QString out = room.path("à imprimer");
    const auto slips = [&](std::initializer_list<SampleFolder::Word> more) {
        QStringList words{QStringLiteral("export"),
                          room.file(),
                          QStringLiteral("--what"),
                          QStringLiteral("voting-slips"),
                          QStringLiteral("--to"),
                          out};
        for (const SampleFolder::Word& word : more)
            words.append(word.text);
        return CommandRun(words);
    };
    for (const char* wrong : {"192.168.1.20",
                              "https://192.168.1.20",
                              "http://",
                              "http://a/b",
                              "http://a?b",
                              "http://u:p@a",
                              "ftp://a",
                              "http://a b"}) {
        CAPTURE(wrong);
        CHECK(slips({"--address", wrong}).exitCode() == 2);
    }
    CHECK_FALSE(QDir(out).exists());
    const CommandRun first = slips({"--address", "http://192.168.1.20:8080"});
    CAPTURE(first.errors());
    REQUIRE(first.exitCode() == 0);
    const QStringList files = QDir(out).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    const QByteArray pdf = room.read(QStringLiteral("à imprimer/") + files.front());
    CHECK(failedPdfRules(pdf) == QStringList());
    const CommandRun second = slips({});
    CHECK(second.exitCode() == 0);
    CHECK(second.out().contains(QStringLiteral("--anew")));
    CHECK(room.read(QStringLiteral("à imprimer/") + files.front()) == pdf);
    REQUIRE(slips({"--anew"}).exitCode() == 0);
    CHECK(room.read(QStringLiteral("à imprimer/") + files.front()) != pdf);
}

TEST_CASE("paper ballots are written for the vote that comes", "[app][paper]")
{
    const SampleFolder room;
    const QString out = room.path("out");
    for (const char* wrong : {"0", "-1", "many", "2001", "1.5"}) {
        CAPTURE(wrong);
        CHECK(SampleFolder::run({"export", room.file(), "--what", "paper-ballots", "--to", out, "--copies", wrong})
                  .exitCode() == 2);
    }
    REQUIRE(SampleFolder::run({"export", room.file(), "--what", "paper-ballots", "--to", out, "--copies", "5"})
                .exitCode() == 0);
    const QStringList files = QDir(out).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    CHECK(failedPdfRules(room.read(QStringLiteral("out/") + files.front())) == QStringList());

    const QString empty = room.path("empty.filrouge");
    REQUIRE(SampleFolder::run({"new", empty}).exitCode() == 0);
    const CommandRun none = SampleFolder::run({"export", empty, "--what", "paper-ballots", "--to", out});
    CHECK(none.exitCode() == 2);
    CHECK(none.errors().contains(QStringLiteral("seminar")));
}
