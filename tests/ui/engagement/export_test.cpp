// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/engagement/workshop.h"
#include "ui/engagement/exportstrip.h"
#include "ui/engagement/letterexport.h"

#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

std::vector<EngagementLetterContent> contentsOf(TestDesk& desk)
{
    std::vector<EngagementLetterContent> contents;
    const auto letters = desk.services().engagementLetters.read().all();
    REQUIRE(letters);
    for (const EngagementLetter& letter : *letters)
        contents.push_back(*engagementLetterContent(desk.programme(), letter.id, desk.clock().now(), Signed::AsDrawn));
    return contents;
}

} // namespace

TEST_CASE("the letters are exported into a folder, and the toast tells which", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    const auto letters = workshop.desk().services().engagementLetters.read().all();
    const QString folder = workshop.desk().folder() + QStringLiteral("/out");
    auto* strip = workshop.page().findChild<ExportStrip*>();
    QMenu* menu = workshop.button(QStringLiteral("Export the letters")).menu();
    REQUIRE(menu->actions().size() == 2);
    workshop.desk().prompts().paths << folder << folder;
    for (QAction* action : menu->actions()) {
        action->trigger();
        CHECK(strip->isVisible());
        CHECK_FALSE(workshop.button(QStringLiteral("Export the letters")).isEnabled());
        waitUntil([strip] { return !strip->isRunning() && !strip->isVisible(); });
    }
    const QStringList files = filesIn(folder);
    CHECK(files.size() == 2 * static_cast<int>(letters->size())); // to sign and to publish, side by side
    CHECK(files.contains(QStringLiteral("lettre-d-engagement-sarah.pdf")));
    CHECK(workshop.desk().toasts().sentence().contains(QStringLiteral("lettre-d-engagement-sarah-a-publier.pdf")));
    QFile pdf(folder + QLatin1Char('/') + files.front());
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("no folder, no export; a folder that is a file is told", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    auto* strip = workshop.page().findChild<ExportStrip*>();
    workshop.desk().prompts().paths << QString();
    strip->exportLetters(Signed::AsDrawn);
    CHECK_FALSE(strip->isRunning());
    CHECK(workshop.desk().toasts().sentence().isEmpty());

    const QString path = workshop.desk().folder() + QStringLiteral("/taken");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    workshop.desk().prompts().paths << path;
    strip->exportLetters(Signed::AsDrawn);
    waitUntil([strip] { return !strip->isRunning() && !strip->isVisible(); });
    CHECK(workshop.desk().toasts().sentence().contains(path));
}

TEST_CASE("an export that is cancelled writes nothing, and may be forgotten while it runs", "[engagement-pages]")
{
    TestDesk desk(Content::Overfull);
    const QString folder = desk.folder() + QStringLiteral("/out");
    {
        LetterExport one(nullptr);
        bool cancelled = false;
        QObject::connect(&one, &LetterExport::cancelled, &one, [&] { cancelled = true; });
        one.start(contentsOf(desk), Signed::AsDrawn, folder);
        one.cancel();
        waitUntil([&] { return cancelled; });
    }
    {
        LetterExport two(nullptr);
        two.start(contentsOf(desk), Signed::NamesOnly, folder);
    }
    CHECK(QThreadPool::globalInstance()->waitForDone(20000));
    CHECK(filesIn(folder).isEmpty());
}
