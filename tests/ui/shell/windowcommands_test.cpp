// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the window that nothing else presses, and the ways from its welcome and its overview.
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/figuretile.h"
#include "ui/shell/overviewpage.h"
#include "ui/shell/rail.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/fieldtext.h"

#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString openPath(WindowFixture& fixture)
{
    return fixture.window().session() == nullptr ? QString() : fixture.window().session()->programme().file().path();
}

bool isChecked(WindowFixture& fixture, Commands::Id id)
{
    return fixture.window().commands().action(id)->isChecked();
}

/// The button over the pages that says so.
QToolButton* headerButton(WindowFixture& fixture, const QString& name)
{
    for (auto* button : fixture.window().findChildren<QToolButton*>())
        if (button->isVisible() && button->accessibleName() == name)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("New makes an empty programme where it is told to, and nothing when thought better of", "[shell][window]")
{
    WindowFixture fixture;
    fixture.prompts().paths << QString();
    fixture.trigger(Commands::New);
    CHECK(fixture.window().session() == nullptr);
    fixture.prompts().paths << fixture.path("new.filrouge");
    fixture.trigger(Commands::New);
    CHECK(openPath(fixture) == fixture.path("new.filrouge"));
    CHECK(fixture.prompts().kinds == QList({Prompts::FileKind::Programme, Prompts::FileKind::Programme}));
    CHECK(fixture.window().session()->programme().services().personas.read().all()->empty());
    CHECK(fixture.preferences().recentFiles() == QStringList(fixture.path("new.filrouge")));
    CHECK(fixture.window().findChild<OverviewPage*>()->isVisible());
}

TEST_CASE("Open shows another programme, and goes on with this one when thought better of", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    REQUIRE(makeProgrammeFile(fixture.path("other.filrouge"), {}, Language::French, fixture.clock(), fixture.random()));
    fixture.prompts().paths << QString() << fixture.path("other.filrouge");
    fixture.trigger(Commands::Open);
    CHECK(openPath(fixture) == fixture.path("cahors.filrouge"));
    fixture.trigger(Commands::Open);
    CHECK(openPath(fixture) == fixture.path("other.filrouge"));
    CHECK(fixture.preferences().recentFiles() ==
          QStringList({fixture.path("other.filrouge"), fixture.path("cahors.filrouge")}));
}

TEST_CASE("Quit closes the window with what was just typed in the file", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openEmpty();
    auto* name = fixture.window().findChild<FieldText*>();
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Typed last"));
    REQUIRE(name->isPending());
    fixture.trigger(Commands::Quit);
    CHECK_FALSE(fixture.window().isVisible());
    CHECK(fixture.window().session() == nullptr);
    const auto reopened = Programme::open(fixture.path("empty.filrouge"), {fixture.clock(), fixture.random()});
    REQUIRE(reopened);
    CHECK((*reopened)->services().details.read().details()->name == QStringLiteral("Typed last"));
}

TEST_CASE("each appearance has its command, which is kept", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openEmpty();
    struct Look final {
        Commands::Id id;
        Appearance appearance;
    };
    for (const Look& look : {Look{Commands::HighContrast, Appearance::HighContrast},
                             Look{Commands::Dark, Appearance::Dark},
                             Look{Commands::Light, Appearance::Light}}) {
        CAPTURE(static_cast<int>(look.appearance));
        fixture.trigger(look.id);
        CHECK(theme().appearance() == look.appearance);
        CHECK(fixture.preferences().appearance() == look.appearance);
        CHECK(isChecked(fixture, look.id));
    }
}

TEST_CASE("text shrinks again, and not below its size", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openEmpty();
    CHECK_FALSE(fixture.window().commands().action(Commands::Smaller)->isEnabled());
    fixture.trigger(Commands::Larger);
    fixture.trigger(Commands::Larger);
    fixture.trigger(Commands::Smaller);
    CHECK(theme().zoom() == 125);
    CHECK(fixture.preferences().zoom() == 125);
    for (int i = 0; i < 3; ++i)
        fixture.trigger(Commands::Smaller);
    CHECK(theme().zoom() == 100);
    CHECK_FALSE(fixture.window().commands().action(Commands::Smaller)->isEnabled());
}

TEST_CASE("animations are turned on and off, and the choice is kept", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openEmpty();
    REQUIRE_FALSE(theme().motion());
    REQUIRE_FALSE(fixture.preferences().motion().has_value());
    fixture.trigger(Commands::Motion);
    CHECK(theme().motion());
    CHECK(fixture.preferences().motion() == true);
    CHECK(isChecked(fixture, Commands::Motion));
    fixture.trigger(Commands::Motion);
    CHECK_FALSE(theme().motion());
    CHECK(fixture.preferences().motion() == false);
    CHECK_FALSE(isChecked(fixture, Commands::Motion));
}

TEST_CASE("the window takes the whole screen and gives it back", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openEmpty();
    fixture.trigger(Commands::FullScreen);
    CHECK(fixture.window().isFullScreen());
    CHECK(isChecked(fixture, Commands::FullScreen));
    fixture.trigger(Commands::FullScreen);
    CHECK_FALSE(fixture.window().isFullScreen());
    CHECK(fixture.window().isVisible());
}

TEST_CASE("a recent programme opens from the welcome, by a click and by Enter", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.openEmpty();
    fixture.trigger(Commands::Close);
    REQUIRE(fixture.window().session() == nullptr);
    auto* recent = fixture.window().findChild<WelcomePage*>()->findChild<QListView*>();
    REQUIRE(recent->isVisible());
    REQUIRE(recent->model()->rowCount() == 2);
    const QModelIndex second = recent->model()->index(1, 0);
    CHECK(second.data().toString() == QStringLiteral("cahors"));
    QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, recent->visualRect(second).center());
    QCoreApplication::processEvents();
    CHECK(openPath(fixture) == fixture.path("cahors.filrouge"));

    fixture.trigger(Commands::Close);
    recent->setFocus();
    recent->setCurrentIndex(recent->model()->index(1, 0)); // the newest stands first
    QTest::keyClick(recent, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(openPath(fixture) == fixture.path("empty.filrouge"));
}

TEST_CASE("undo and redo say what they do to an edit, in both languages", "[shell][window]")
{
    const QString colon = QStringLiteral("\u00A0: ");
    const bool french = GENERATE(false, true);
    WindowFixture fixture(french ? Language::French : Language::English);
    const QString undoing = french ? QStringLiteral("Annuler") + colon + QStringLiteral("Modifier le programme")
                                   : QStringLiteral("Undo: Edit the programme");
    const QString redoing = french ? QStringLiteral("Rétablir") + colon + QStringLiteral("Modifier le programme")
                                   : QStringLiteral("Redo: Edit the programme");
    fixture.openEmpty();
    const QAction* undo = fixture.window().commands().action(Commands::Undo);
    const QAction* redo = fixture.window().commands().action(Commands::Redo);
    auto* name = fixture.window().findChild<FieldText*>();
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Carte"));
    fixture.window().pending().flush();
    CHECK(undo->text() == undoing);
    CHECK(headerButton(fixture, undoing) != nullptr);
    CHECK_FALSE(redo->isEnabled());
    fixture.trigger(Commands::Undo);
    CHECK(redo->text() == redoing);
    CHECK(headerButton(fixture, redoing) != nullptr);
    CHECK_FALSE(undo->isEnabled());
    CHECK(undo->text() == (french ? QStringLiteral("Annuler") : QStringLiteral("Undo")));
    fixture.trigger(Commands::Redo);
    CHECK(undo->text() == undoing);
    CHECK(name->toPlainText() == QStringLiteral("Carte"));

    // The words follow the language.
    fixture.trigger(french ? Commands::English : Commands::French);
    QCoreApplication::processEvents();
    CHECK(undo->text() != undoing);
    CHECK(undo->text().startsWith(french ? QStringLiteral("Undo: ") : QStringLiteral("Annuler") + colon));
}

TEST_CASE("a figure of the overview leads to its station", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    struct Way final {
        const char* figure;
        Station station;
    };
    for (const Way& way : {Way{"interviews", Station::Listen},
                           Way{"immersions", Station::Listen},
                           Way{"people met", Station::Listen},
                           Way{"personas", Station::Understand},
                           Way{"participants", Station::Choose},
                           Way{"engagement letters", Station::Commit},
                           Way{"teams in the lab", Station::Build},
                           Way{"field tests held", Station::Build},
                           Way{"promises kept", Station::Commit}}) {
        CAPTURE(way.figure);
        fixture.trigger(Commands::Overview);
        const auto* overview = fixture.window().findChild<OverviewPage*>();
        REQUIRE(overview->isVisible());
        FigureTile* found = nullptr;
        for (auto* tile : overview->findChildren<FigureTile*>())
            if (tile->text() == QLatin1String(way.figure))
                found = tile;
        REQUIRE(found != nullptr);
        QTest::mouseClick(found, Qt::LeftButton);
        QCoreApplication::processEvents();
        CHECK(fixture.window().findChild<Rail*>()->currentRow() == Rail::rowOf(way.station));
        CHECK_FALSE(overview->isVisible());
    }
}

TEST_CASE("the line of dates says what is known, in the language of the window", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    const auto lines = [&fixture] {
        QStringList texts;
        for (const auto* label : fixture.window().findChild<OverviewPage*>()->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    };
    Services& services = fixture.window().session()->programme().services();
    auto details = services.details.read().details();
    REQUIRE_OK(details);
    details->startsOn = QDate(2018, 1, 8);
    details->horizon = QDate(2018, 12, 31);
    REQUIRE(services.details.update(*details));
    const auto dated = [](QString line) { return line.replace(QLatin1Char('~'), QChar(QChar::Nbsp)); };
    CHECK(lines().contains(
        dated(QStringLiteral("Started on 8~January~2018 · seminar on 7~February~2018 · horizon 31~December~2018"))));
    fixture.trigger(Commands::French);
    QCoreApplication::processEvents();
    CHECK(lines().contains(
        dated(QStringLiteral("Lancé le 8~janvier~2018 · séminaire le 7~février~2018 · horizon~: 31~décembre~2018"))));
    fixture.trigger(Commands::English);
    details->startsOn = {};
    REQUIRE(services.details.update(*details));
    QCoreApplication::processEvents();
    CHECK(lines().contains(dated(QStringLiteral("seminar on 7~February~2018 · horizon 31~December~2018"))));
}
