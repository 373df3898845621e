// SPDX-License-Identifier: GPL-3.0-or-later
// What is deleted in the workshop comes back by the toast's Undo, to the last row.
#include "tests/support/programmefixture.h"
#include "tests/ui/engagement/workshop.h"

#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QStringList rowsOf(Workshop& workshop)
{
    workshop.desk().pending().flush();
    return dump(workshop.desk().programme().file().connection());
}

void pressUndo(Workshop& workshop)
{
    QPushButton* undo = nullptr;
    for (auto* button : workshop.desk().toasts().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Undo"))
            undo = button;
    REQUIRE(undo != nullptr);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(workshop.desk().toasts().sentence().isEmpty());
}

} // namespace

TEST_CASE("a contribution that is removed comes back with Undo in the toast", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    workshop.chooseDifficulty(2);
    auto& entry = workshop.named<FieldText>(QStringLiteral("New contribution"));
    entry.setFocus();
    QTest::keyClicks(&entry, QStringLiteral("There is a bus on Fridays"));
    QTest::keyClick(&entry, Qt::Key_Return);
    const std::size_t contributions = workshop.sheet().contributions.size();
    const QStringList before = rowsOf(workshop);
    QTest::mouseClick(&workshop.named<QToolButton>(QStringLiteral("Remove this contribution")), Qt::LeftButton);
    REQUIRE(workshop.sheet().contributions.size() + 1 == contributions);
    CHECK(workshop.desk().toasts().sentence() == QStringLiteral("The contribution is removed."));
    REQUIRE(rowsOf(workshop) != before);
    pressUndo(workshop);
    CHECK(rowsOf(workshop) == before);
    (void)workshop.named<QToolButton>(QStringLiteral("Remove this contribution")); // it stands there again
}

TEST_CASE("a signatory who is removed comes back with Undo in the toast", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    workshop.choose({LetterPlace::Part::Closing});
    const LetterSheet sheet = workshop.sheet();
    REQUIRE_FALSE(sheet.signatories.empty());
    const QString name = sheet.signatories.front().personName;
    const QStringList before = rowsOf(workshop);
    workshop.named<QToolButton>(name + QStringLiteral(" does not sign")).click();
    REQUIRE(workshop.sheet().signatories.size() + 1 == sheet.signatories.size());
    CHECK(workshop.desk().toasts().sentence() == name + QStringLiteral(" does not sign this letter any more."));
    pressUndo(workshop);
    CHECK(rowsOf(workshop) == before);
    CHECK(workshop.sheet().signatories.front().personName == name);
    (void)workshop.named<QToolButton>(name + QStringLiteral(" does not sign"));
}
