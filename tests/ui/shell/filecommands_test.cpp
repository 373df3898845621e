// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshots.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/commands.h"

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
    CHECK_FALSE(other.window().openFile(path));
    CHECK(other.window().session() == nullptr);
    CHECK_FALSE(other.window().toasts().sentence().isEmpty());
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
