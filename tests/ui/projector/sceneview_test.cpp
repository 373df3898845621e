// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projector/scenesamples.h"
#include "tests/ui/support/testdesk.h"
#include "ui/projector/sceneview.h"

#include <QElapsedTimer>
#include <QImage>

using namespace filrouge;
using namespace filrouge::tests;

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
