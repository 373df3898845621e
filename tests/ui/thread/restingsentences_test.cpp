// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/thread/restingsentences.h"

#include <QLabel>
#include <QTreeView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("from evidence and irritants one comes to the sentences that rest on them", "[thread-page][resting]")
{
    TestDesk desk(Content::Cahors);
    Services& services = desk.services();
    const Persona sarah = services.personas.read().all()->front();
    const StatementIrritant link = services.personas.read().irritantLinks(sarah.id)->front();
    const QString words = services.personas.read().statementStore().find(link.statement)->text;
    auto* sentences = new RestingSentences(desk.desk());
    desk.show(sentences, {360, 400});
    auto* list = sentences->findChild<QTreeView*>();
    CHECK(sentences->count() == 0);
    CHECK_FALSE(list->isVisible());

    sentences->show(Kind::Irritant, link.irritant.value);
    REQUIRE(sentences->count() > 0);
    REQUIRE(list->isVisible());
    CHECK(namelessWidgets(*sentences) == QStringList());
    const QSignalSpy wanted(sentences, &RestingSentences::sentenceWanted);
    for (int row = 0; row < sentences->count(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
    }
    REQUIRE(wanted.size() == sentences->count());
    bool led = false;
    for (const QList<QVariant>& each : wanted)
        led = led || (each.at(1).toLongLong() == sarah.id.value && each.at(2).toString() == words.simplified());
    CHECK(led);

    const int before = sentences->count();
    REQUIRE(services.statements.unlinkIrritant(link.statement, link.irritant));
    CHECK(sentences->count() == before - 1);
    sentences->show(Kind::Evidence, 0);
    CHECK(sentences->findChild<QLabel*>()->text() == QStringLiteral("No persona rests on it yet"));
}
