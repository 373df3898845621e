// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/commands.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchpalette.h"
#include "ui/widgets/fieldtext.h"

#include <QAction>
#include <QLineEdit>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("the window opens on the welcome, and makes a programme from the sample", "[shell][window]")
{
    WindowFixture fixture;
    CHECK(fixture.window().session() == nullptr);
    CHECK(namelessWidgets(fixture.window()) == QStringList());
    fixture.prompts().paths << fixture.path("made.filrouge");
    fixture.trigger(Commands::NewFromSample);
    REQUIRE(fixture.window().session() != nullptr);
    CHECK(fixture.window().windowTitle() == QStringLiteral("Carte Blanche – Cahors – Fil rouge"));
    CHECK(fixture.preferences().recentFiles() == QStringList(fixture.path("made.filrouge")));
    auto* rail = fixture.window().findChild<Rail*>();
    REQUIRE(rail != nullptr);
    CHECK(rail->item(Rail::rowOf(Station::Listen))->data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Listen, 30/30 interviews"));
    CHECK(namelessWidgets(fixture.window()) == QStringList());
    fixture.trigger(Commands::Close);
    CHECK(fixture.window().session() == nullptr);
}

TEST_CASE("every station opens by its keys", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    auto* rail = fixture.window().findChild<Rail*>();
    for (int row = 6; row >= 0; --row) {
        QTest::keyClick(&fixture.window(), static_cast<Qt::Key>(Qt::Key_0 + row), Qt::ControlModifier);
        CHECK(rail->currentRow() == row);
        CHECK(namelessWidgets(fixture.window()) == QStringList());
    }
}

TEST_CASE("undo says what it undoes, and Ctrl+Z works from inside an empty field", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openEmpty();
    auto* name = fixture.window().findChild<FieldText*>();
    REQUIRE(name != nullptr);
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Carte"));
    fixture.window().pending().flush();
    QAction* undo = fixture.window().commands().action(Commands::Undo);
    CHECK(undo->isEnabled());
    CHECK(undo->text().startsWith(QStringLiteral("Undo: ")));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(name->toPlainText().isEmpty());
    CHECK_FALSE(undo->isEnabled());
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(name->toPlainText() == QStringLiteral("Carte"));
}

TEST_CASE("typing that is not in the file yet is, before anything else happens", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openEmpty();
    auto* name = fixture.window().findChild<FieldText*>();
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Unsaved"));
    CHECK(name->isPending());
    const QString path = fixture.window().session()->programme().file().path();
    fixture.window().close();
    auto reopened = Programme::open(path, {fixture.clock(), fixture.random()});
    REQUIRE(reopened);
    CHECK((*reopened)->services().details.read().details()->name == QStringLiteral("Unsaved"));
}

TEST_CASE("Ctrl+K finds words whatever their accents, and commands, and goes there", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = fixture.window().findChild<SearchPalette*>();
    REQUIRE(palette->isVisible());
    auto* typed = palette->findChild<QLineEdit*>();
    QTest::keyClicks(typed, QStringLiteral("sebastien"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK_FALSE(palette->isVisible());
    CHECK(fixture.window().findChild<Rail*>()->currentRow() != 0);

    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(typed, QStringLiteral("dark"));
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(theme().appearance() == Appearance::Dark);

    QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(typed, Qt::Key_Escape);
    CHECK_FALSE(palette->isVisible());
}

TEST_CASE("the language changes at run time and is kept", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    auto* rail = fixture.window().findChild<Rail*>();
    fixture.trigger(Commands::French);
    QCoreApplication::processEvents();
    CHECK(rail->item(1)->text() == QStringLiteral("Écouter"));
    CHECK(fixture.preferences().language() == Language::French);
    fixture.trigger(Commands::English);
    QCoreApplication::processEvents();
    CHECK(rail->item(1)->text() == QStringLiteral("Listen"));
}

TEST_CASE("text grows to twice its size and not beyond", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    for (int i = 0; i < 6; ++i)
        fixture.trigger(Commands::Larger);
    CHECK(theme().zoom() == 200);
    CHECK_FALSE(fixture.window().commands().action(Commands::Larger)->isEnabled());
    CHECK(fixture.preferences().zoom() == 200);
}

TEST_CASE("where there is little room the rail says names only, and says all to screen readers", "[shell][window]")
{
    WindowFixture fixture;
    fixture.openSample();
    auto* rail = fixture.window().findChild<Rail*>();
    const int wide = rail->width();
    CHECK_FALSE(rail->isCompact());
    while (theme().zoom() < 200)
        fixture.trigger(Commands::Larger);
    QCoreApplication::processEvents();
    CHECK(rail->isCompact());
    CHECK(rail->width() < 2 * wide);
    CHECK(rail->item(1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("30/30")));
    CHECK(rail->item(1)->toolTip().contains(QStringLiteral("30/30")));
}
