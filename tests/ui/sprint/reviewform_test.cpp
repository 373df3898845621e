// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sprint/lab.h"
#include "ui/widgets/exportstrip.h"
#include "ui/widgets/fieldtext.h"

#include <QDir>
#include <QLabel>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString shownWords(Lab& lab)
{
    QStringList words;
    for (const QLabel* label : lab.page().findChildren<QLabel*>())
        if (label->isVisible())
            words << label->text();
    return words.join(QLatin1Char('\n'));
}

std::optional<SprintReview> review(Lab& lab)
{
    const auto stored = lab.services().sprints.read().review(lab.first.id);
    REQUIRE_OK(stored);
    return *stored;
}

} // namespace

TEST_CASE("what nobody has written of a review is told from the board, and what is written stands instead",
          "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("Evening slot"), CardStage::FieldTest);
    (void)lab.tested(one.id);
    (void)lab.page();
    lab.press(QStringLiteral("The review"));
    auto& tested = lab.named<FieldText>(QStringLiteral("What was tested"));
    CHECK(tested.hasFocus());
    CHECK(tested.text().isEmpty());
    CHECK(shownWords(lab).contains(QStringLiteral("Evening slot")));
    CHECK_FALSE(review(lab));

    const QStringList before = lab.dumped();
    QTest::keyClicks(&tested, QStringLiteral("The evening slot in two places"));
    lab.desk().pending().flush();
    REQUIRE(review(lab));
    CHECK(review(lab)->tested == QStringLiteral("The evening slot in two places"));
    CHECK(review(lab)->writtenOn == QDate(2018, 2, 7));
    auto& thanks = lab.named<FieldText>(QStringLiteral("Thanks and invitations"));
    thanks.setFocus();
    QTest::keyClicks(&thanks, QStringLiteral("To the six who stayed late"));
    lab.desk().pending().flush();
    CHECK(review(lab)->tested == QStringLiteral("The evening slot in two places"));
    CHECK(review(lab)->thanks == QStringLiteral("To the six who stayed late"));
    REQUIRE(lab.desk().programme().file().undo());
    REQUIRE(lab.desk().programme().file().undo());
    CHECK(lab.dumped() == before);
    CHECK(tested.text().isEmpty());
}

TEST_CASE("review and board go out as documents", "[sprint-pages]")
{
    Lab lab;
    (void)lab.card(QStringLiteral("Evening slot"));
    (void)lab.page();
    lab.press(QStringLiteral("The review"));
    auto* strip = lab.page().findChild<ExportStrip*>();
    for (const char* button : {"Review as PDF…", "Board for the wall…"}) {
        const QString folder = lab.desk().folder() + QStringLiteral("/documents");
        lab.desk().prompts().paths << folder;
        lab.press(QString::fromUtf8(button));
        waitUntil([strip] { return !strip->isRunning() && !strip->isVisible(); });
    }
    const QStringList files =
        QDir(lab.desk().folder() + QStringLiteral("/documents")).entryList({QStringLiteral("*.pdf")}, QDir::Files);
    CHECK(files.size() == 2);
    lab.desk().prompts().paths << QString();
    lab.press(QString::fromUtf8("Review as PDF…")); // no folder is chosen: nothing happens
    CHECK_FALSE(strip->isRunning());
}
