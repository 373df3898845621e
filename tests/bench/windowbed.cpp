// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowbed.h"

#include "app/choosepage.h"
#include "core/base/result.h"
#include "tests/bench/measuring.h"
#include "tests/ui/day/hands.h"
#include "ui/vote/presenterpage.h"

#include <QCoreApplication>
#include <QEvent>

#include <cstdio>

namespace filrouge::bench {

WindowBed::WindowBed(const QString& path) : day_(folder_.path(), theme_, prompts_)
{
    if (!day_.window().openFile(path))
        giveUp({ErrorCode::NotFound, path, {}});
    tests::settle();
}

SceneView& WindowBed::projector()
{
    day_.goTo(Station::Choose);
    ChoosePage& choose = day_.choose();
    choose.showStage();
    choose.projector().start();
    tests::settle();
    auto* view = choose.projector().findChild<SceneView*>();
    if (choose.projector().place() != ProjectorPlace::Screen || view == nullptr)
        giveUp({ErrorCode::NotFound, QStringLiteral("projector"), QStringLiteral("no second screen")});
    tests::turnTo(&day_.window());
    return *view;
}

void WindowBed::finishSnapshot()
{
    while (day_.session().snapshots()->isBusy())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

bool PaintCount::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        ++paints_;
    return false;
}

void tell(const char* name, double value)
{
    std::printf("%s %f\n", name, value);
}

} // namespace filrouge::bench
