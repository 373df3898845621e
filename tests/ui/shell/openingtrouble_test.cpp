// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/services.h"
#include "core/storage/snapshots.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/windowcall.h"
#include "ui/widgets/textlabel.h"

#include <QFile>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// The programme, open in a Fil rouge that cannot be called: another person's, or another computer's.
class Elsewhere final {
public:
    explicit Elsewhere(WindowFixture& fixture) : path_(fixture.path("cahors.filrouge"))
    {
        REQUIRE(
            makeProgrammeFile(path_, QStringLiteral("cahors"), Language::French, fixture.clock(), fixture.random()));
        auto opened = Programme::open(path_, {fixture.clock(), fixture.random(), fixture.path("snapshots")});
        REQUIRE(opened);
        programme_ = std::move(*opened);
    }

    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] Programme& programme() { return *programme_; }

private:
    QString path_;
    std::unique_ptr<Programme> programme_;
};

QString nameIn(MainWindow& window)
{
    const auto details = window.session()->programme().services().details.read().details();
    REQUIRE(details);
    return details->name;
}

bool saysThatNothingChanges(const MainWindow& window)
{
    for (const auto* label : window.findChildren<TextLabel*>())
        if (label->isVisible() && label->text().contains(QStringLiteral("nothing can be changed")) &&
            label->text().contains(QStringLiteral("7\u00A0February\u00A02018")))
            return true;
    return false;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a second window brings the one to the front that has the file open, and goes", "[shell][files]")
{
    WindowFixture first;
    first.openSample();
    const QString path = first.window().session()->programme().file().path();
    WindowFixture second;
    first.window().showMinimized();
    turnTo(&second.window());
    second.prompts().confirmations << true;
    CHECK_FALSE(second.window().openFile(path));
    CHECK(second.prompts().asked == QStringList{QStringLiteral("“cahors.filrouge” is open in another window.")});
    CHECK(second.window().gaveWay());
    waitUntil([&] { return first.window().isActiveWindow(); });
    CHECK_FALSE(first.window().isMinimized());
    waitUntil([&] { return !second.window().isVisible(); });
}

TEST_CASE("a window that shows another programme stays when it brings one to the front", "[shell][files]")
{
    WindowFixture first;
    first.openSample();
    WindowFixture second;
    second.openEmpty();
    turnTo(&second.window());
    second.prompts().confirmations << true;
    CHECK_FALSE(second.window().openFile(first.window().session()->programme().file().path()));
    waitUntil([&] { return first.window().isActiveWindow(); });
    settle();
    CHECK(second.window().isVisible());
    CHECK(second.window().session() != nullptr);
    CHECK_FALSE(second.window().gaveWay());
}

TEST_CASE("who has a file open can be called by its path, until it is closed", "[shell][files]")
{
    WindowFixture fixture;
    CHECK_FALSE(WindowCall::isAnswered(fixture.path("cahors.filrouge")));
    fixture.openSample();
    const QString path = fixture.window().session()->programme().file().path();
    CHECK(WindowCall::isAnswered(path));
    CHECK(WindowCall::isAnswered(fixture.path("./cahors.filrouge"))); // however it is written
    fixture.window().closeProgramme();
    CHECK_FALSE(WindowCall::isAnswered(path));
    CHECK_FALSE(WindowCall::call(path));
}

TEST_CASE("a file that is open elsewhere is looked at in its newest snapshot, where nothing can be changed",
          "[shell][files]")
{
    WindowFixture fixture;
    Elsewhere elsewhere(fixture);
    const auto snapshot = takeSnapshot(elsewhere.programme().file(), SnapshotReason::ByHand);
    REQUIRE(snapshot);
    ProgrammeDetailsService& details = elsewhere.programme().services().details;
    ProgrammeDetails later = *details.read().details();
    const QString before = later.name;
    later.name = QStringLiteral("Renamed afterwards");
    REQUIRE(details.update(later));
    const QByteArray kept = bytesOf(snapshot->path);

    MainWindow& window = fixture.window();
    fixture.prompts().confirmations << true;
    CHECK_FALSE(window.openFile(elsewhere.path()));
    REQUIRE(fixture.prompts().asked.size() == 1);
    CHECK(fixture.prompts().asked.front().contains(
        QStringLiteral("Look at its newest snapshot, of 7\u00A0February\u00A02018")));
    REQUIRE(window.session() != nullptr);
    CHECK(nameIn(window) == before);
    CHECK(window.windowTitle().contains(QStringLiteral("(snapshot)")));
    CHECK(saysThatNothingChanges(window));
    CHECK(window.session()->isPast());
    CHECK_FALSE(window.commands().action(Commands::RestoreSnapshot)->isEnabled());
    CHECK(fixture.preferences().recentFiles().isEmpty());

    // Every page opens, and what is typed is refused in a sentence.
    for (int station = 0; station < 6; ++station)
        press(Qt::Key_1 + station, Qt::ControlModifier);
    press(Qt::Key_0, Qt::ControlModifier);
    REQUIRE(tabTo(QStringLiteral("Name of the programme")));
    type(QStringLiteral("x"));
    press(Qt::Key_Return);
    CHECK(window.toasts().sentence().contains(QStringLiteral("cannot be written to")));
    CHECK(nameIn(window) == before);

    // A copy of it can be gone on with.
    fixture.prompts().paths << fixture.path("copy.filrouge");
    fixture.trigger(Commands::SaveCopy);
    window.closeProgramme();
    CHECK(bytesOf(snapshot->path) == kept);
    REQUIRE(window.openFile(fixture.path("copy.filrouge")));
    CHECK(nameIn(window) == before);
    CHECK_FALSE(saysThatNothingChanges(window));
}

TEST_CASE("whoever does not want the snapshot, or has none, is told in one sentence", "[shell][files]")
{
    WindowFixture fixture;
    Elsewhere elsewhere(fixture);
    CHECK_FALSE(fixture.window().openFile(elsewhere.path()));
    CHECK(fixture.window().toasts().sentence().contains(QStringLiteral("close it there first")));
    REQUIRE(takeSnapshot(elsewhere.programme().file(), SnapshotReason::ByHand));
    fixture.prompts().confirmations << false;
    CHECK_FALSE(fixture.window().openFile(elsewhere.path()));
    CHECK(fixture.prompts().asked.size() == 1);
    CHECK(fixture.window().session() == nullptr);
}
