// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshots.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/commands.h"

#include <QDir>
#include <QFile>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("what is no programme is told in one sentence, and what was open stays", "[shell][files]")
{
    WindowFixture fixture;
    fixture.openSample();
    const QString before = fixture.window().session()->programme().file().path();
    QFile garbage(fixture.path("garbage.filrouge"));
    REQUIRE(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(5000, 'x'));
    garbage.close();
    for (const char* name : {"garbage.filrouge", "missing.filrouge"}) {
        CHECK_FALSE(fixture.window().openFile(fixture.path(name)));
        CHECK(fixture.window().toasts().sentence().contains(QLatin1String(name)));
        REQUIRE(fixture.window().session() != nullptr);
        CHECK(fixture.window().session()->programme().file().path() == before);
    }
}

TEST_CASE("a file that another window has open is not opened twice", "[shell][files]")
{
    WindowFixture fixture;
    fixture.openSample();
    const QString path = fixture.window().session()->programme().file().path();
    WindowFixture other;
    other.prompts().confirmations << false;
    CHECK_FALSE(other.window().openFile(path));
    CHECK(other.window().session() == nullptr);
    CHECK(other.prompts().asked.size() == 1);
    // In the same window it is opened anew.
    CHECK(fixture.window().openFile(path));
}

TEST_CASE("a copy is a programme of its own with the same content", "[shell][files]")
{
    WindowFixture fixture;
    fixture.openSample();
    const QString uuid = fixture.window().session()->programme().file().uuid();
    fixture.prompts().paths << fixture.path("copy.filrouge");
    fixture.trigger(Commands::SaveCopy);
    REQUIRE(QFile::exists(fixture.path("copy.filrouge")));
    REQUIRE(fixture.window().openFile(fixture.path("copy.filrouge")));
    CHECK(fixture.window().session()->programme().file().uuid() != uuid);
    CHECK(fixture.window().session()->programme().services().personas.read().count() == 8);
}

TEST_CASE("a copy over the open file itself is refused", "[shell][files]")
{
    WindowFixture fixture;
    fixture.openSample();
    const QString path = fixture.window().session()->programme().file().path();
    fixture.prompts().paths << path;
    fixture.trigger(Commands::SaveCopy);
    CHECK_FALSE(fixture.window().toasts().sentence().isEmpty());
    CHECK(QFile::exists(path));
}

TEST_CASE("JSON goes out and comes in again, and the import is undone", "[shell][files]")
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.prompts().paths << fixture.path("out.json") << fixture.path("out.json");
    fixture.trigger(Commands::ExportJson);
    REQUIRE(QFile::exists(fixture.path("out.json")));
    fixture.trigger(Commands::ImportJson);
    auto& personas = fixture.window().session()->programme().services().personas;
    CHECK(personas.read().count() == 16);
    fixture.trigger(Commands::Undo);
    CHECK(personas.read().count() == 8);
}

TEST_CASE("a snapshot brings back what was, and keeps what is", "[shell][files]")
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.trigger(Commands::TakeSnapshot);
    auto* programme = &fixture.window().session()->programme();
    ProgrammeDetails details = *programme->services().details.read().details();
    details.name = QStringLiteral("Changed");
    REQUIRE(programme->services().details.update(details));
    const auto& environment = programme->file().environment();
    const auto snapshots = listSnapshots(environment, programme->file().uuid());
    REQUIRE_FALSE(snapshots.empty());
    fixture.prompts().choices << 0;
    fixture.trigger(Commands::RestoreSnapshot);
    programme = &fixture.window().session()->programme();
    CHECK(programme->services().details.read().details()->name == QStringLiteral("Carte Blanche – Cahors"));
    CHECK(listSnapshots(programme->file().environment(), programme->file().uuid()).size() > snapshots.size());
}

TEST_CASE("snapshots are kept on a stick too, from the moment it is named until it is not", "[shell][files]")
{
    WindowFixture fixture;
    fixture.prompts().paths << QString();
    fixture.trigger(Commands::SecondSnapshots); // thought better of it
    CHECK(fixture.preferences().secondSnapshotFolder().isEmpty());
    const QString stick = fixture.path("stick");
    REQUIRE(QDir().mkpath(stick));
    fixture.prompts().paths << stick;
    fixture.trigger(Commands::SecondSnapshots);
    CHECK(fixture.preferences().secondSnapshotFolder() == stick);
    CHECK(fixture.window().toasts().sentence().contains(stick));

    fixture.openSample(); // a snapshot is taken once it is open
    const QString uuid = fixture.window().session()->programme().file().uuid();
    waitUntil(
        [&] { return !QDir(stick + QLatin1Char('/') + uuid).entryList({QStringLiteral("*.filrouge")}).isEmpty(); });

    fixture.prompts().choices << -1;
    fixture.trigger(Commands::SecondSnapshots);
    CHECK(fixture.preferences().secondSnapshotFolder() == stick);
    fixture.prompts().choices << 1;
    fixture.trigger(Commands::SecondSnapshots);
    CHECK(fixture.preferences().secondSnapshotFolder().isEmpty());
    CHECK(fixture.prompts().asked.last().contains(stick));
}

TEST_CASE("a damaged file without a snapshot is read for what can be read, once one agrees", "[shell][files]")
{
    WindowFixture fixture;
    const QString path = fixture.path("hurt.filrouge");
    REQUIRE(makeProgrammeFile(path, QStringLiteral("cahors"), Language::French, fixture.clock(), fixture.random()));
    {
        const auto connection = Connection::open(path, Access::ReadWrite);
        REQUIRE(connection);
        REQUIRE((*connection)->script("DROP INDEX statement_persona"));
    }
    fixture.prompts().confirmations << false;
    CHECK_FALSE(fixture.window().openFile(path));
    CHECK(fixture.window().session() == nullptr);
    CHECK(fixture.prompts().asked.last().contains(QStringLiteral("hurt.filrouge")));

    fixture.prompts().confirmations << true;
    CHECK_FALSE(fixture.window().openFile(path));
    REQUIRE(fixture.window().session() != nullptr);
    CHECK(fixture.window().session()->programme().file().path() == fixture.path("hurt (recovered 1).filrouge"));
    CHECK(fixture.window().session()->programme().services().personas.read().count() == 8);
    CHECK_FALSE(fixture.window().toasts().sentence().isEmpty());
}

TEST_CASE("a damaged file is opened from its newest snapshot, wherever that is", "[shell][files]")
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.trigger(Commands::TakeSnapshot);
    const bool laterWork = GENERATE(false, true);
    if (laterWork) {
        Services& services = fixture.window().session()->programme().services();
        for (int i = 0; i < 2; ++i) {
            Interview interview;
            interview.title = QStringLiteral("Après la copie %1").arg(i);
            REQUIRE_OK(services.interviews.add(interview));
        }
    }
    const QString path = fixture.window().session()->programme().file().path();
    fixture.window().closeProgramme();
    if (GENERATE(false, true)) {
        // Only the stick has it: this computer's own are gone.
        REQUIRE(QDir().rename(fixture.path("snapshots"), fixture.path("stick")));
        fixture.preferences().setSecondSnapshotFolder(fixture.path("stick"));
    }
    {
        const auto connection = Connection::open(path, Access::ReadWrite);
        REQUIRE(connection);
        REQUIRE((*connection)->script("DROP INDEX statement_persona"));
    }
    fixture.prompts().confirmations << true;
    CHECK_FALSE(fixture.window().openFile(path));
    CHECK(fixture.prompts().asked.last().contains(
        laterWork ? QStringLiteral("It lacks what came or changed later: Interviews (2).")
                  : QStringLiteral("Everything that is in the damaged file is in it too.")));
    REQUIRE(fixture.window().session() != nullptr);
    CHECK(fixture.window().session()->programme().file().path() == fixture.path("cahors (recovered 1).filrouge"));
}
