// SPDX-License-Identifier: GPL-3.0-or-later
// The page beside the workshop: it follows what is typed, shows the paragraph one works on, and makes room.
#include "tests/ui/engagement/workshop.h"
#include "ui/widgets/pagecanvas.h"
#include "ui/widgets/pagepreview.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr auto drawnWithin = std::chrono::seconds(30);

PagePreview& preview(Workshop& workshop)
{
    return *workshop.page().findChild<PagePreview*>();
}

PageCanvas& canvas(Workshop& workshop)
{
    return *preview(workshop).findChild<PageCanvas*>();
}

QToolButton& toggle(Workshop& workshop)
{
    return workshop.named<QToolButton>(QStringLiteral("The page as it will be printed"));
}

/// All of it stands on the pages as they are drawn.
bool reads(Workshop& workshop, const QString& sentence)
{
    const std::vector<PageWord>& drawn = canvas(workshop).document().words;
    const QStringList words = plainWords(sentence);
    return std::search(
               drawn.begin(), drawn.end(), words.begin(), words.end(), [](const PageWord& one, const QString& other) {
                   return one.text == other;
               }) != drawn.end();
}

/// The pages are marked where those words begin, and the mark is in sight.
bool shows(Workshop& workshop, const QString& sentence)
{
    PageCanvas& pages = canvas(workshop);
    const int at = findWords(pages.document().words, plainWords(sentence));
    if (preview(workshop).isBusy() || !reads(workshop, sentence) || pages.markedWord() != at)
        return false;
    return pages.visibleRegion().intersects(pages.mark(at));
}

void waitForPages(Workshop& workshop)
{
    waitUntil([&] { return preview(workshop).pageCount() > 0 && !preview(workshop).isBusy(); }, drawnWithin);
}

/// Into the field that has the keyboard, and into the file.
void write(Workshop& workshop, const QString& words)
{
    QTest::keyClicks(QApplication::focusWidget(), words);
    workshop.desk().pending().flush();
}

} // namespace

TEST_CASE("the page beside follows a promise as it is typed, and shows its paragraph", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    waitForPages(workshop);
    const int difficulties = static_cast<int>(workshop.sheet().difficulties.size());
    workshop.chooseDifficulty(difficulties);
    QTest::keyClick(&workshop.places(), Qt::Key_Return, Qt::ControlModifier);
    write(workshop, QStringLiteral("Une navette chaque dimanche"));
    waitUntil([&] { return shows(workshop, QStringLiteral("Une navette chaque dimanche")); }, drawnWithin);
    CHECK(preview(workshop).problem().isEmpty());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    write(workshop, QStringLiteral("Depuis tous les hameaux"));
    waitUntil([&] { return reads(workshop, QStringLiteral("Depuis tous les hameaux")); }, drawnWithin);
    // Whoever begins the title anew is followed too.
    auto& title = workshop.named<FieldText>(QStringLiteral("Title"));
    title.setFocus();
    title.selectAll();
    write(workshop, QStringLiteral("Deux minibus pour tous"));
    waitUntil([&] { return shows(workshop, QStringLiteral("Deux minibus pour tous")); }, drawnWithin);
    CHECK_FALSE(reads(workshop, QStringLiteral("Une navette chaque dimanche")));
}

TEST_CASE("the page beside goes to the first and the last words of the letter while they are written",
          "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    waitForPages(workshop);
    workshop.choose({LetterPlace::Part::Closing});
    auto& closing = workshop.named<FieldText>(QStringLiteral("Closing"));
    closing.setFocus();
    closing.selectAll();
    write(workshop, QStringLiteral("Rendez-vous est pris pour juin"));
    waitUntil([&] { return shows(workshop, QStringLiteral("Rendez-vous est pris pour juin")); }, drawnWithin);
    const int last = preview(workshop).markedPage();

    workshop.choose({LetterPlace::Part::Opening});
    auto& opening = workshop.named<FieldText>(QStringLiteral("Opening words"));
    opening.setFocus();
    opening.selectAll();
    write(workshop, QStringLiteral("Vos mots nous obligent tous"));
    waitUntil([&] { return shows(workshop, QStringLiteral("Vos mots nous obligent tous")); }, drawnWithin);
    CHECK(preview(workshop).markedPage() == 0);
    CHECK(last > 0);
}

TEST_CASE("the page beside is put away and comes back as the letter is then", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    waitForPages(workshop);
    auto* view = workshop.page().findChild<LetterView*>();
    const int before = view->width();
    REQUIRE(toggle(workshop).isChecked());
    QTest::mouseClick(&toggle(workshop), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK_FALSE(preview(workshop).isVisible());
    CHECK(view->width() >= before + theme().px(300)); // the letter has its room

    workshop.chooseDifficulty(1);
    QTest::keyClick(&workshop.places(), Qt::Key_Return, Qt::ControlModifier);
    write(workshop, QStringLiteral("Une navette chaque dimanche"));
    QTest::mouseClick(&toggle(workshop), Qt::LeftButton);
    QCoreApplication::processEvents();
    REQUIRE(preview(workshop).isVisible());
    waitUntil([&] { return shows(workshop, QStringLiteral("Une navette chaque dimanche")); }, drawnWithin);
}

TEST_CASE("where there is no room beside the letter the page takes its place", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors, Language::English, {800, 700});
    auto* view = workshop.page().findChild<LetterView*>();
    CHECK(view->isVisible());
    CHECK_FALSE(preview(workshop).isVisible());
    QTest::mouseClick(&toggle(workshop), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK_FALSE(view->isVisible());
    REQUIRE(preview(workshop).isVisible());
    waitForPages(workshop);
    QTest::mouseClick(&toggle(workshop), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(view->isVisible());
    CHECK_FALSE(preview(workshop).isVisible());
}
