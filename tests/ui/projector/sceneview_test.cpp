// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projector/scenesamples.h"
#include "tests/ui/support/testdesk.h"
#include "ui/projector/sceneview.h"

#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr int lightAround = 4; // modules
constexpr QRgb dark = 0xFF000000;
constexpr QRgb light = 0xFFFFFFFF;

/// Whether the code stands with its upper left module at that pixel, all of it pure black and white.
bool isCodeAt(const QImage& seen, QPoint at, int module, const QrCode& code)
{
    for (int row = -lightAround; row < code.size + lightAround; ++row)
        for (int column = -lightAround; column < code.size + lightAround; ++column) {
            const QPoint corner = at + QPoint(column, row) * module;
            const bool inside = row >= 0 && column >= 0 && row < code.size && column < code.size;
            const QRgb wanted = inside && code.dark(row, column) ? dark : light;
            for (const QPoint pixel : {corner, corner + QPoint(module - 1, module - 1)})
                if (!seen.rect().contains(pixel) || seen.pixel(pixel) != wanted)
                    return false;
        }
    return true;
}

/// Looks for the code anywhere, at any whole number of pixels a module.
bool isPaintedWithItsMargin(const QImage& seen, const QrCode& code)
{
    for (int y = 0; y < seen.height(); ++y)
        for (int x = 1; x < seen.width(); ++x) {
            // A code begins with seven dark modules in a row.
            if (seen.pixel(x, y) != dark || seen.pixel(x - 1, y) != light)
                continue;
            int run = 0;
            while (x + run < seen.width() && seen.pixel(x + run, y) == dark)
                ++run;
            if (run >= 7 && run % 7 == 0 && isCodeAt(seen, {x, y}, run / 7, code))
                return true;
        }
    return false;
}

/// What a phone's camera reads, in alphabetical order.
QStringList scannedFrom(const QImage& seen)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.png"));
    REQUIRE(seen.save(path));
    QProcess process;
    process.start(QStringLiteral("zbarimg"),
                  {QStringLiteral("--quiet"), QStringLiteral("--nodbus"), QStringLiteral("--raw"), path});
    REQUIRE(process.waitForFinished(60'000));
    QStringList read = QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u'\n');
    read.sort();
    return read;
}

} // namespace

TEST_CASE("while bars grow, only they are painted again", "[projector]")
{
    TestDesk desk(Content::Empty);
    auto* view = new SceneView(theme());
    view->show(sampleReveal(8));
    view->setProgress(0);
    desk.show(view, {1280, 720});
    const QImage before = view->grab().toImage();
    view->setProgress(0.5);
    const QImage after = view->grab().toImage();
    CHECK(before != after);
    const QRect names(0, 0, 200, before.height());
    CHECK(before.copy(names) == after.copy(names));
}

TEST_CASE("a preview breaks lines as the stage does", "[projector]")
{
    TestDesk desk(Content::Empty);
    auto* view = new SceneView(theme());
    view->setStageSize({1920, 1080});
    view->setEdge(SceneView::Edge::Live);
    CHECK(view->heightForWidth(326) == 186);
    view->setTitle(QStringLiteral("The room sees"));
    view->show(sampleScenes(Fill::Usual)[0].second);
    CHECK(view->accessibleDescription().contains(QStringLiteral("Bienvenue")));
}

TEST_CASE("the codes to scan are black on white, with four light modules around, whatever the theme", "[projector]")
{
    TestDesk desk(Content::Empty);
    theme().setAppearance(Appearance::Dark);
    SceneView* view = nullptr;
    SECTION("on the projector")
    {
        view = new SceneView(theme());
        desk.show(view, {1280, 720});
    }
    SECTION("on a small old one")
    {
        view = new SceneView(theme());
        desk.show(view, {800, 600});
    }
    SECTION("on the presenter's stage, large enough to scan")
    {
        view = new SceneView(theme());
        view->setStageSize({1280, 720});
        view->setEdge(SceneView::Edge::Live);
        desk.show(view, {1286, 726}); // with its edge of three pixels
    }
    REQUIRE(view != nullptr);
    for (const auto& [name, scene] : sampleScenes(Fill::Usual)) {
        const auto* turnout = std::get_if<TurnoutScene>(&scene);
        if (turnout == nullptr || !turnout->join)
            continue;
        CAPTURE(name.toStdString());
        view->show(scene);
        const QImage seen = view->grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (const JoinStep& step : turnout->join->steps)
            CHECK(isPaintedWithItsMargin(seen, step.code));
        const QStringList scanned = scannedFrom(seen);
        REQUIRE(scanned.size() == 2);
        CHECK(scanned[0].startsWith(QStringLiteral("WIFI:T:WPA;S:Salle des f"))); // it guesses what an accent is
        CHECK(scanned[1] == QStringLiteral("http://192.168.100.200:58080/"));
    }
}

TEST_CASE("a reveal at 4K keeps sixty frames a second", "[.bench]")
{
    TestDesk desk(Content::Empty);
    auto* view = new SceneView(theme());
    view->show(sampleReveal(8));
    desk.show(view, {3840, 2160});
    view->grab();
    std::vector<double> frames;
    for (int i = 0; i <= 120; ++i) {
        QElapsedTimer timer;
        timer.start();
        view->setProgress(i / 120.0);
        view->repaint(); // what update() would do at the next frame
        frames.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(frames);
    WARN("median " << frames[60] << " ms, p95 " << frames[114] << " ms");
    CHECK(frames[114] < 1000.0 / 60);
}
