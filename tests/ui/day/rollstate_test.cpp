// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, order and filter of the roll are this programme's, from one day to the next.
#include "app/choosepage.h"
#include "core/documents/newprogramme.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/seminarday.h"
#include "ui/seminar/rollpage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QTableView* table(SeminarDay& seminar)
{
    auto* found = named<QTableView>(&seminar.day().choose(), QStringLiteral("Sign-in roll"));
    REQUIRE(found != nullptr);
    return found;
}

QComboBox* filter(SeminarDay& seminar)
{
    for (auto* box : seminar.day().choose().roll().findChildren<QComboBox*>())
        if (box->isVisible() && box->count() == 5)
            return box;
    FAIL("no filter");
    return nullptr;
}

QString firstName(SeminarDay& seminar)
{
    return table(seminar)->model()->index(0, 0).data().toString();
}

/// By the mouse, on the edge between two heads.
void dragColumn(QHeaderView& header, int column, int by)
{
    const QPoint edge(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() / 2);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header.viewport(), edge + QPoint(by / 2, 0));
    QTest::mouseMove(header.viewport(), edge + QPoint(by, 0));
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
    settle();
}

} // namespace

TEST_CASE("how the roll was left is how it comes back, for this programme", "[day][state]")
{
    SeminarDay seminar(12);
    seminar.day().goTo(Station::Choose);
    const QString first = firstName(seminar);
    const int before = table(seminar)->columnWidth(0);
    dragColumn(*table(seminar)->horizontalHeader(), 0, 90);
    const int width = table(seminar)->columnWidth(0);
    CHECK(width > before + 60);
    QHeaderView* header = table(seminar)->horizontalHeader();
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(0) + 40, header->height() / 2));
    settle();
    const QString last = firstName(seminar);
    CHECK(last != first); // from Z to A
    filter(seminar)->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down); // expected
    CHECK(filter(seminar)->currentIndex() == 2);

    seminar.day().window().closeProgramme();
    REQUIRE(seminar.day().window().openFile(seminar.path()));
    seminar.day().goTo(Station::Choose);
    CHECK(table(seminar)->columnWidth(0) == width);
    CHECK(firstName(seminar) == last);
    CHECK(filter(seminar)->currentIndex() == 2);

    // Another programme is as new.
    const QString other = seminar.folder() + QStringLiteral("/other.filrouge");
    REQUIRE(
        saveProgrammeCopy(seminar.day().session().programme(), other, seminar.day().clock(), seminar.day().random()));
    REQUIRE(seminar.day().window().openFile(other));
    seminar.day().goTo(Station::Choose);
    CHECK(table(seminar)->columnWidth(0) == before);
    CHECK(firstName(seminar) == first);
    CHECK(filter(seminar)->currentIndex() == 0);
}
