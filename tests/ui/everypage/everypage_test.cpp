// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choosepage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/cuttext.h"
#include "tests/ui/everypage/place.h"
#include "tests/ui/everypage/tabwalk.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/vote/presenterpage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

std::string told(const QStringList& found)
{
    return found.join(QStringLiteral("\n  ")).toStdString();
}

/// Goes to every place of a window in that look, and there looks at it.
void everywhere(Content content, Language language, int zoom, const std::function<void(EveryPage&)>& look)
{
    EveryPage all(content, language, zoom);
    for (const Place& place : places()) {
        if (place.needsContent && content == Content::Empty)
            continue;
        all.window().resize(1366, 768);
        turnTo(&all.window());
        place.go(all);
        all.settled();
        INFO(place.name << " " << word(language) << " " << zoom);
        look(all);
    }
}

void uncut(EveryPage& all)
{
    CHECK(told(cutTexts(all.window())) == "");
    CHECK(told(tooLarge(all.window(), {1366, 768})) == ""); // a page that wants more makes the window grow
}

} // namespace

TEST_CASE("Tab goes through every page as one reads it, and shows where it is", "[everypage]")
{
    for (const Content content : {Content::Cahors, Content::Empty})
        everywhere(content, Language::English, 100, [](EveryPage& all) {
            const TabWalk walk = walkByTab(all.window());
            CHECK(told(walk.missed) == "");
            CHECK(told(walk.trapped) == "");
            CHECK(told(walk.invisible) == "");
            CHECK(told(walk.backwards) == "");
        });
}

TEST_CASE("at 200 % in French Tab goes through every page as well, and all it comes to has a name", "[everypage]")
{
    everywhere(Content::Cahors, Language::French, 200, [](EveryPage& all) {
        const TabWalk walk = walkByTab(all.window());
        CHECK(told(walk.missed) == "");
        CHECK(told(walk.trapped) == "");
        CHECK(told(walk.backwards) == "");
        CHECK(told(namelessWidgets(all.window())) == "");
    });
}

TEST_CASE("everything that takes the keyboard has a name, in both languages", "[everypage]")
{
    for (const Language language : {Language::English, Language::French})
        everywhere(
            Content::Cahors, language, 100, [](EveryPage& all) { CHECK(told(namelessWidgets(all.window())) == ""); });
}

TEST_CASE("no text is cut off, in both languages", "[everypage]")
{
    for (const Content content : {Content::Empty, Content::Cahors})
        for (const Language language : {Language::English, Language::French})
            everywhere(content, language, 100, uncut);
}

TEST_CASE("no text is cut off where there is far too much of it", "[everypage]")
{
    everywhere(Content::Overfull, Language::French, 100, uncut);
}

TEST_CASE("no text is cut off at 200 %, in both languages", "[everypage]")
{
    for (const Content content : {Content::Empty, Content::Cahors})
        for (const Language language : {Language::English, Language::French})
            everywhere(content, language, 200, uncut);
}

TEST_CASE("at 200 % the stage fits beside the rail, in both languages", "[everypage]")
{
    for (const Language language : {Language::English, Language::French}) {
        EveryPage all(Content::Cahors, language, 200);
        const PresenterPage& stage = all.day().choose().presenter();
        all.day().goTo(Station::Choose);
        REQUIRE(all.day().goToTab(language == Language::French ? QStringLiteral("Scène") : QStringLiteral("Stage")));
        all.settled();
        INFO(word(language));
        CHECK(stage.minimumSizeHint().width() <= 1366 - all.window().findChild<Rail*>()->width());
        CHECK(told(cutTexts(stage)) == "");
        picture(all.window(), QStringLiteral("stage-200-%1").arg(QLatin1String(word(language))));
    }
}

TEST_CASE("the keyboard alone goes to every station, into its page, and back", "[everypage]")
{
    EveryPage all(Content::Cahors, Language::English);
    auto* rail = all.window().findChild<Rail*>();
    REQUIRE(rail != nullptr);
    for (int row = 1; row <= 6; ++row) {
        INFO(rail->item(row)->text().toStdString());
        press(Qt::Key_0, Qt::ControlModifier);
        REQUIRE(rail->hasFocus());
        for (int i = 0; i < row; ++i)
            press(Qt::Key_Down);
        CHECK(rail->currentRow() == row);
        REQUIRE(rail->hasFocus());
        const QWidget* page = all.window().ensurePage(static_cast<Station>(row - 1));
        CHECK(page->isVisible());
        press(Qt::Key_Tab);
        if (const QWidget* at = QApplication::focusWidget(); at != nullptr && page->isAncestorOf(at)) {
            press(Qt::Key_Tab, Qt::ShiftModifier);
            press(Qt::Key_Backtab, Qt::ShiftModifier);
        }
        press(Qt::Key_0 + row, Qt::ControlModifier);
        CHECK(rail->currentRow() == row);
    }
}

TEST_CASE("whoever comes to the stage has the clicker's keys, but not who only passes it", "[everypage]")
{
    EveryPage all(Content::Cahors, Language::English);
    auto* rail = all.window().findChild<Rail*>();
    const PresenterPage& stage = all.day().choose().presenter();
    const int row = Rail::rowOf(Station::Choose);
    all.day().goTo(Station::Choose);
    REQUIRE(all.day().goToTab(QStringLiteral("Stage")));
    const auto first = stage.stage().current();

    press(Qt::Key_0, Qt::ControlModifier);
    for (int i = 0; i < row; ++i)
        press(Qt::Key_Down);
    REQUIRE(stage.isVisible());
    press(Qt::Key_Space);
    CHECK(stage.stage().current() == first);
    CHECK(rail->hasFocus());
    press(Qt::Key_Return); // goes in
    press(Qt::Key_PageDown);
    CHECK(stage.stage().current() != first);
    CHECK(rail->currentRow() == row);

    const auto showsNext = [&](const std::function<void()>& come) {
        press(Qt::Key_0, Qt::ControlModifier);
        come();
        settle();
        REQUIRE(stage.isVisible());
        const auto before = stage.stage().current();
        press(Qt::Key_PageDown);
        CHECK(rail->currentRow() == row);
        return stage.stage().current() != before;
    };
    CHECK(showsNext([&] { all.day().goTo(Station::Choose); }));
    CHECK(showsNext([&] {
        QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualItemRect(rail->item(row)).center());
    }));
    CHECK(showsNext([&] { all.window().showItem(Kind::Vote, 0); }));
    CHECK(showsNext([&] {
        all.day().goTo(Station::Choose);
        REQUIRE(all.day().goToTab(QStringLiteral("Sign-in")));
        REQUIRE(all.day().goToTab(QStringLiteral("Stage")));
    }));
}

TEST_CASE("whoever goes to a station by its keys is where keys do most", "[everypage]")
{
    EveryPage all(Content::Cahors, Language::English);
    const auto goTo = [&](Station station) {
        press(Qt::Key_0, Qt::ControlModifier);
        all.day().goTo(station);
        settle();
        return atKeyboard();
    };
    CHECK(goTo(Station::Understand) == QStringLiteral("Persona wall"));
    CHECK(goTo(Station::Choose) == QStringLiteral("Who signs in?"));
    CHECK(goTo(Station::Commit) == QStringLiteral("Difficulties of the letter"));
}

TEST_CASE("F1 lists the keys of every page, in both languages, at 100 and 200 %", "[everypage]")
{
    for (const Language language : {Language::English, Language::French})
        for (const int zoom : {100, 200}) {
            EveryPage all(Content::Cahors, language, zoom);
            QStringList texts;
            QTimer::singleShot(0, &all.window(), [&texts] {
                auto* sheet = qobject_cast<ShortcutSheet*>(QApplication::activeModalWidget());
                if (sheet == nullptr)
                    return;
                settle();
                for (const auto* label : sheet->findChildren<QLabel*>())
                    texts << label->text();
                CHECK(told(cutTexts(*sheet)) == "");
                CHECK(told(namelessWidgets(*sheet)) == "");
                sheet->reject();
            });
            press(Qt::Key_F1);
            const auto* rail = all.window().findChild<Rail*>();
            for (const Station station : {Station::Understand, Station::Choose, Station::Commit}) {
                const QString name = rail->item(Rail::rowOf(station))->text();
                INFO(name.toStdString());
                REQUIRE(texts.contains(name));
                for (const KeyLine& line : keysIn(*all.window().ensurePage(station))) {
                    CHECK(texts.contains(line.what));
                    CHECK(texts.contains(keysInWords(line)));
                }
            }
            CHECK_FALSE(texts.contains(QString()));
        }
}
