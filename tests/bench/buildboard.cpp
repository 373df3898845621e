// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/buildboard.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/bench/fieldframes.h"
#include "tests/bench/measuring.h"
#include "tests/ui/day/hands.h"
#include "ui/sprint/boardmodel.h"
#include "ui/sprint/sprintboardview.h"

#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDragMoveEvent>
#include <QLineEdit>
#include <QMimeData>

#include <algorithm>

namespace filrouge::bench {

namespace {

constexpr int rounds = 10;
constexpr int dragSteps = 120;

Sprint runningSprint(Services& services)
{
    const std::vector<Sprint> sprints = got(services.sprints.read().all());
    const auto running = std::ranges::find(sprints, SprintState::Running, &Sprint::state);
    if (running == sprints.end())
        giveUp({ErrorCode::NotFound, QStringLiteral("sprint"), QStringLiteral("none is under way")});
    return *running;
}

/// From another board of the same team.
Frames opened(WindowBed& bed, SprintBoardView& view, const Sprint& board)
{
    MainWindow& window = bed.day().window();
    const std::vector<Sprint> sprints = got(bed.day().session().programme().services().sprints.read().of(board.team));
    const auto other = std::ranges::find_if(sprints, [&](const Sprint& sprint) { return sprint.id != board.id; });
    if (other == sprints.end())
        giveUp({ErrorCode::NotFound, QStringLiteral("sprint"), QStringLiteral("the team has only one")});
    Frames frames;
    for (int round = 0; round < rounds; ++round) {
        window.showItem(Kind::Sprint, other->id.value);
        tests::settle();
        frames.add(untilPainted(*view.viewport(), [&] { window.showItem(Kind::Sprint, board.id.value); }));
    }
    return frames;
}

/// There and back, in small steps, as a hand does.
Frames dragged(SprintBoardView& view, CardId card)
{
    QMimeData carried;
    carried.setData(QLatin1String(BoardModel::mimeType), QByteArray::number(card.value));
    QWidget& viewport = *view.viewport();
    QDragEnterEvent enter({10, 10}, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&viewport, &enter);
    Frames frames;
    for (int step = 1; step <= dragSteps; ++step) {
        const int way = step <= dragSteps / 2 ? step : dragSteps - step;
        const QPoint at(10 + way * (viewport.width() - 20) * 2 / dragSteps,
                        10 + way * (viewport.height() - 20) * 2 / dragSteps);
        frames.add(untilPainted(viewport, [&] {
            QDragMoveEvent move(at, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&viewport, &move);
            viewport.update(); // what is dragged is drawn over it
        }));
    }
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&viewport, &leave);
    return frames;
}

Frames carried(SprintBoardView& view)
{
    Frames frames;
    for (int round = 0; round < rounds; ++round)
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up})
            frames.add(untilPainted(*view.viewport(), [&] { tests::press(key, Qt::AltModifier); }));
    return frames;
}

} // namespace

void measureBoard(WindowBed& bed)
{
    const Sprint board = runningSprint(bed.day().session().programme().services());
    bed.day().goTo(Station::Build);
    MainWindow& window = bed.day().window();
    window.showItem(Kind::Sprint, board.id.value);
    tests::settle();
    auto* view = window.findChild<SprintBoardView*>();
    if (view == nullptr || view->model()->rowCount() < 1'000)
        giveUp({ErrorCode::NotFound, QStringLiteral("board"), QStringLiteral("not shown")});
    opened(bed, *view, board).tellAs("open");
    QLineEdit* filter = nullptr;
    for (auto* field : window.findChildren<QLineEdit*>())
        if (field->isVisible() && field->accessibleName().startsWith(QStringLiteral("Filter")))
            filter = field;
    if (filter == nullptr)
        giveUp({ErrorCode::NotFound, QStringLiteral("filter"), {}});
    Frames filters;
    for (const char* words : {"guichet", "e", "cahors"})
        filters.add(filtered(*filter, *view, words));
    filters.tellAs("filter");
    view->setFocus();
    const CardId card = view->current();
    dragged(*view, card).tellAs("drag");
    view->select(card);
    view->setFocus();
    carried(*view).tellAs("carry");
}

} // namespace filrouge::bench
