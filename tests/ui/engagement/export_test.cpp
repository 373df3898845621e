// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterfiles.h"
#include "tests/ui/engagement/workshop.h"
#include "ui/widgets/exportstrip.h"

#include <QAction>
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

std::vector<ExportJob> jobsOf(TestDesk& desk)
{
    std::vector<ExportJob> jobs;
    const auto letters = desk.services().engagementLetters.read().all();
    REQUIRE(letters);
    for (const EngagementLetter& letter : *letters) {
        const auto content = engagementLetterContent(desk.programme(), letter.id, desk.clock().now(), Signed::AsDrawn);
        REQUIRE(content);
        jobs.push_back([content = *content] { return engagementLetterFile(content, Signed::AsDrawn); });
    }
    return jobs;
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

TEST_CASE("no folder, no export, a folder that is a file is told", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    auto* strip = workshop.page().findChild<ExportStrip*>();
    workshop.desk().prompts().paths << QString();
    workshop.button(QStringLiteral("Export the letters")).menu()->actions().front()->trigger();
    CHECK_FALSE(strip->isRunning());
    CHECK(workshop.desk().toasts().sentence().isEmpty());

    const QString path = workshop.desk().folder() + QStringLiteral("/taken");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    workshop.desk().prompts().paths << path;
    workshop.button(QStringLiteral("Export the letters")).menu()->actions().front()->trigger();
    waitUntil([strip] { return !strip->isRunning() && !strip->isVisible(); });
    CHECK(workshop.desk().toasts().sentence().contains(path));
}

TEST_CASE("an export that is cancelled writes nothing, and may be forgotten while it runs", "[engagement-pages]")
{
    TestDesk desk(Content::Overfull);
    const QString folder = desk.folder() + QStringLiteral("/out");
    {
        DocumentExport one(nullptr);
        bool cancelled = false;
        QObject::connect(&one, &DocumentExport::cancelled, &one, [&] { cancelled = true; });
        one.start(jobsOf(desk), folder);
        one.cancel();
        waitUntil([&] { return cancelled; });
    }
    {
        DocumentExport two(nullptr);
        two.start(jobsOf(desk), folder);
    }
    CHECK(QThreadPool::globalInstance()->waitForDone(20000));
    CHECK(filesIn(folder).isEmpty());
}
