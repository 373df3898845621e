// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/shell/overviewpage.h"

#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

OverviewPage* overviewOf(TestDesk& desk)
{
    auto* page = new OverviewPage(desk.desk());
    const auto figures = threadFigures(desk.programme().file().connection(), desk.clock().today());
    REQUIRE(figures);
    page->show(*figures);
    desk.show(page);
    return page;
}

} // namespace

TEST_CASE("what is typed into the overview is in the file at once, and undone with Ctrl+Z in mind", "[shell]")
{
    TestDesk desk(Content::Empty);
    OverviewPage* page = overviewOf(desk);
    auto* name = page->findChild<FieldText*>();
    REQUIRE(name != nullptr);
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Bien vieillir"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(desk.services().details.read().details()->name == QStringLiteral("Bien vieillir"));
    REQUIRE(desk.programme().file().undo());
    CHECK(name->toPlainText().isEmpty());
    CHECK(namelessWidgets(*page) == QStringList());
}

TEST_CASE("the overview", "[.pictures]")
{
    for (const Content content : {Content::Empty, Content::Cahors})
        for (const Language language : {Language::French, Language::English}) {
            TestDesk desk(content, language);
            picture(*overviewOf(desk)->window(),
                    QStringLiteral("overview-%1-%2")
                        .arg(content == Content::Empty ? QStringLiteral("empty") : QStringLiteral("cahors"),
                             QLatin1String(word(language))));
        }
}
