// SPDX-License-Identifier: GPL-3.0-or-later
// Notes and field lists in, from the command line.
#include "core/base/clock.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/app/commandrun.h"
#include "tests/core/readers/officebuilder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

class EmptyProgramme final {
public:
    EmptyProgramme() { REQUIRE(CommandRun({QStringLiteral("new"), file()}).exitCode() == 0); }

    [[nodiscard]] QString file() const { return folder_.filePath(QStringLiteral("essai.filrouge")); }
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const
    {
        QString path = folder_.filePath(QString::fromUtf8(name));
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        REQUIRE(made.write(bytes) == bytes.size());
        return path;
    }
    /// import FILE sources… options…
    [[nodiscard]] CommandRun import(const QStringList& words, Language language = Language::English) const
    {
        return CommandRun(QStringList{QStringLiteral("import"), file()} + words, language, ++runs_);
    }
    struct Counts final {
        int interviews = 0;
        int immersions = 0;
        int people = 0;
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    [[nodiscard]] Counts counts() const
    {
        const SystemClock clock;
        SeededRandom random(1);
        const auto programme = Programme::open(file(), {clock, random});
        REQUIRE_OK(programme);
        const Services& services = (*programme)->services();
        return {*services.interviews.read().count(),
                *services.immersions.read().count(),
                *services.territory.people().count()};
    }

private:
    QTemporaryDir folder_;
    mutable quint64 runs_ = 1;
};

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

QString raw(const char* name)
{
    return QStringLiteral(FILROUGE_SOURCE_DIR "/resources/samples/cahors/raw/") + QLatin1String(name);
}

} // namespace

TEST_CASE("the raw lists and notes of the sample are imported from the command line", "[app][import]")
{
    const EmptyProgramme programme;
    CHECK(programme.import(QStringList{raw("personnes.csv")} + words("--what people")).exitCode() == 0);
    CHECK(programme.import(QStringList{raw("entretiens.csv")} + words("--what interviews")).exitCode() == 0);
    const CommandRun immersions = programme.import(QStringList{raw("immersions.csv")} + words("--what immersions"));
    CAPTURE(immersions.errors());
    CHECK(immersions.exitCode() == 0);
    CHECK((programme.counts() == EmptyProgramme::Counts{12, 10, 45}));
    QStringList notes;
    for (const QFileInfo& file : QDir(raw("")).entryInfoList({QStringLiteral("*.docx"), QStringLiteral("*.odt")}))
        notes << file.filePath();
    const CommandRun preview = programme.import(notes + words("--what notes --dry-run"));
    CHECK(preview.exitCode() == 0);
    CHECK(preview.out().contains(QStringLiteral("notes of “Le Fil des anciens, Limogne”")));
    CHECK(preview.out().contains(QStringLiteral("8 file")));
    const CommandRun done = programme.import(notes + words("--what notes"));
    CHECK(done.exitCode() == 0);
    CHECK(done.errors().isEmpty());
    CHECK((programme.counts() == EmptyProgramme::Counts{12, 10, 45})); // each went to its own
    CHECK(programme.import(notes + words("--what notes")).out().contains(QStringLiteral("already")));
}

TEST_CASE("one wrong file or cell keeps everything out, and is said with its place", "[app][import]")
{
    const EmptyProgramme programme;
    const QString good = programme.write("bon.txt", "# Le club\n\nBelote.");
    const QString broken = programme.write("abîmé.docx", "PK\x03\x04");
    const CommandRun notes = programme.import(QStringList{good, broken} + words("--what notes"));
    CHECK(notes.exitCode() == 2);
    CHECK(notes.errors().contains(QStringLiteral("abîmé.docx")));
    CHECK(notes.errors().contains(QStringLiteral("damaged or cut off")));
    const QString list = programme.write("liste.csv", "Date;Titre\n12/01/2018;A\n31/02/2018;B\n");
    const CommandRun dates = programme.import(QStringList{list} + words("--what interviews"));
    CHECK(dates.exitCode() == 2);
    CHECK(dates.errors().contains(QStringLiteral("row 3, column 1")));
    const CommandRun french = programme.import(QStringList{list} + words("--what interviews"), Language::French);
    CHECK(french.errors().contains(QStringLiteral("n’est pas un jour du calendrier")));
    CHECK((programme.counts() == EmptyProgramme::Counts{}));
}

TEST_CASE("of a workbook the named sheet is imported, and one that is not there is said", "[app][import]")
{
    const auto sheet = [](const QByteArray& name, const QByteArray& titles) {
        QByteArray rows;
        for (const QByteArray& title : ("Titre " + titles).split(' '))
            rows += "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>" + title +
                    "</text:p></table:table-cell></table:table-row>";
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    };
    const EmptyProgramme programme;
    const QString book = programme.write("terrain.ods", ods(sheet("Mai", "A") + sheet("Juin", "B C")));
    const CommandRun july = programme.import(QStringList{book} + words("--what interviews --sheet Juillet"));
    CHECK(july.exitCode() == 2);
    CHECK(july.errors().contains(QStringLiteral("Juillet")));
    CHECK(july.errors().count(u'\n') == 1);
    CHECK(programme.import(QStringList{book} + words("--what interviews --sheet Juin")).exitCode() == 0);
    CHECK(programme.counts().interviews == 2);
    CHECK(programme.import(QStringList{book} + words("--what interviews")).exitCode() == 0); // its first
    CHECK(programme.counts().interviews == 3);
}

TEST_CASE("options that do not go together are refused in one sentence", "[app][import]")
{
    const EmptyProgramme programme;
    const QString list = programme.write("liste.csv", "Titre\nA\n");
    for (const char* wrong : {"--what interviews --sheet Feuille",
                              "--what interviews --as immersions",
                              "--what notes --as people",
                              "--what notes --map title=1",
                              "--what json --dry-run",
                              "--what interviews --map age=1",
                              "--what visits",
                              "--what"}) {
        CAPTURE(wrong);
        const CommandRun refused = programme.import(QStringList{list} + words(wrong));
        CHECK(refused.exitCode() == 2);
        CHECK(refused.errors().count(u'\n') == 1);
    }
    CHECK(programme.import(QStringList{list, list} + words("--what interviews")).exitCode() == 2);
    CHECK((programme.counts() == EmptyProgramme::Counts{}));
    CHECK(programme.import(QStringList{list} + words("--what interviews --map title=1,header=no")).exitCode() == 0);
    CHECK(programme.counts().interviews == 2);
    const CommandRun help({QStringLiteral("--help")});
    CHECK(help.out().contains(QStringLiteral("--as interviews|immersions")));
}
