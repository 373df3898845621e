// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/shell/overviewpage.h"
#include "ui/shell/programmeaims.h"
#include "ui/shell/stepline.h"

#include <QComboBox>
#include <QPushButton>
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

TEST_CASE("dates, targets and the language of documents are set where the programme is looked at", "[shell]")
{
    TestDesk desk(Content::Empty);
    OverviewPage* page = overviewOf(desk);
    auto* aims = page->findChild<ProgrammeAims*>();
    REQUIRE(aims != nullptr);
    REQUIRE(aims->isVisible()); // an empty programme begins with them, before it has a name
    CHECK(namelessWidgets(*page) == QStringList());
    const auto named = [aims](const QString& name) {
        for (auto* edit : aims->findChildren<QWidget*>())
            if (edit->accessibleName() == name)
                return edit;
        return static_cast<QWidget*>(nullptr);
    };
    const auto details = [&desk] { return *desk.services().details.read().details(); };
    QWidget* interviews = named(QStringLiteral("Interviews aimed at"));
    REQUIRE(interviews != nullptr);
    interviews->setFocus();
    QTest::keyClicks(interviews, QStringLiteral("thirty"));
    QTest::keyClick(interviews, Qt::Key_Return);
    CHECK(details().interviewTarget == 0);
    CHECK_FALSE(desk.toasts().sentence().isEmpty());
    static_cast<FieldText*>(interviews)->selectAll();
    QTest::keyClicks(interviews, QStringLiteral("30"));
    QTest::keyClick(interviews, Qt::Key_Return);
    CHECK(details().interviewTarget == 30);

    QWidget* horizon = named(QStringLiteral("Horizon: promises are due by"));
    REQUIRE(horizon != nullptr);
    horizon->setFocus();
    QTest::keyClicks(horizon, QStringLiteral("31/12/2018"));
    QTest::keyClick(horizon, Qt::Key_Return);
    CHECK(details().horizon == QDate(2018, 12, 31));

    auto* language = qobject_cast<QComboBox*>(named(QStringLiteral("Language of the documents")));
    REQUIRE(language != nullptr);
    language->setFocus();
    QTest::keyClick(language, details().language == Language::French ? Qt::Key_Down : Qt::Key_Up);
    CHECK(details().language == Language::English);
    REQUIRE(desk.programme().file().undo());
    CHECK(details().language == Language::French);
    CHECK(details().horizon == QDate(2018, 12, 31));
}

TEST_CASE("each next step leads to its station and its item", "[shell]")
{
    TestDesk desk(Content::Cahors);
    OverviewPage* page = overviewOf(desk);
    const auto figures = threadFigures(desk.programme().file().connection(), desk.clock().today());
    const QList<StepLine*> lines = page->findChildren<StepLine*>();
    REQUIRE(lines.size() >= 3);
    REQUIRE(figures->next.size() >= static_cast<std::size_t>(lines.size()));
    int step = 0;
    QObject::connect(page, &OverviewPage::stepWanted, page, [&](Station station, Kind kind, qint64 id) {
        const NextStep& expected = figures->next[static_cast<std::size_t>(step)];
        CHECK(station == expected.station);
        CHECK(kind == expected.kind);
        CHECK(id == expected.id);
        ++step;
    });
    for (StepLine* line : lines) {
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
    }
    CHECK(step == lines.size());
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
