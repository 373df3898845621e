// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/board.h"

#include <cmath>

// Welcome, challenge question, agenda, black.

namespace filrouge {

namespace {

/// The thread at the left edge of what is said; what is right of it.
QRectF besideThread(Board& board)
{
    const QRectF inside = board.inside();
    const double width = qMax(3.0, board.height() * 0.009);
    board.box(QRectF(inside.left(), inside.top(), width, inside.height()), StageFill::Thread, 0, width / 2);
    return inside.adjusted(width + board.height() * 0.045, 0, 0, 0);
}

QString minutesAndSeconds(qint64 seconds)
{
    const qint64 shown = qMax<qint64>(0, seconds);
    return QStringLiteral("%1:%2").arg(shown / 60).arg(shown % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

void draw(Board& board, const WelcomeScene& scene)
{
    const QRectF area = besideThread(board);
    const QRectF head = board.write(scene.programme,
                                    QRectF(area.left(), area.top(), area.width(), area.height() * 0.14),
                                    board.type(StageInk::Thread, QFont::DemiBold),
                                    0.052,
                                    2);
    StageType whereType = board.type(StageInk::Muted);
    whereType.alignment = Qt::AlignLeft | Qt::AlignBottom;
    const double footHeight = scene.where.isEmpty() ? 0 : area.height() * 0.13;
    board.write(
        scene.where, QRectF(area.left(), area.bottom() - footHeight, area.width(), footHeight), whereType, 0.044, 2);
    QRectF middle = area.adjusted(0, head.height() + board.gap() * 2, 0, -footHeight - board.gap());
    const QRectF title = board.write(scene.title,
                                     QRectF(middle.left(), middle.top(), middle.width(), middle.height() * 0.46),
                                     board.type(StageInk::Ink, QFont::Bold),
                                     0.1);
    middle.setTop(title.bottom() + board.gap() * 1.5);
    board.write(scene.text, middle, board.type(), 0.062);
}

void draw(Board& board, const QuestionScene& scene)
{
    const QRectF area = besideThread(board);
    const QRectF head = board.write(scene.heading,
                                    QRectF(area.left(), area.top(), area.width(), area.height() * 0.14),
                                    board.type(StageInk::Thread, QFont::DemiBold),
                                    0.052,
                                    1);
    const double footHeight = scene.note.isEmpty() ? 0 : area.height() * 0.13;
    StageType foot = board.type(StageInk::Muted);
    foot.alignment = Qt::AlignLeft | Qt::AlignBottom;
    board.write(scene.note, QRectF(area.left(), area.bottom() - footHeight, area.width(), footHeight), foot, 0.044, 2);
    StageType question = board.type(StageInk::Ink, QFont::Bold);
    question.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    board.write(
        scene.question, area.adjusted(0, head.height() + board.gap(), 0, -footHeight - board.gap()), question, 0.115);
}

void draw(Board& board, const AgendaScene& scene)
{
    const QRectF area = besideThread(board);
    const QRectF head = board.write(scene.heading,
                                    QRectF(area.left(), area.top(), area.width(), area.height() * 0.12),
                                    board.type(StageInk::Thread, QFont::DemiBold),
                                    0.052,
                                    1);
    StageType foot = board.type(StageInk::Muted);
    foot.alignment = Qt::AlignLeft | Qt::AlignBottom;
    const double footHeight = scene.next.isEmpty() ? 0 : area.height() * 0.13;
    board.write(scene.next, QRectF(area.left(), area.bottom() - footHeight, area.width(), footHeight), foot, 0.044, 2);
    QRectF middle = area.adjusted(0, head.height() + board.gap(), 0, -footHeight - board.gap());
    if (!scene.secondsLeft) {
        StageType title = board.type(StageInk::Ink, QFont::Bold);
        title.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        board.write(scene.title, middle, title, 0.115);
        return;
    }
    const QRectF title = board.write(scene.title,
                                     QRectF(middle.left(), middle.top(), middle.width(), middle.height() * 0.36),
                                     board.type(StageInk::Ink, QFont::Bold),
                                     0.085);
    middle.setTop(title.bottom() + board.gap());
    const double barHeight = board.height() * 0.022;
    const QRectF track(middle.left(), middle.bottom() - barHeight, middle.width(), barHeight);
    board.box(track, StageFill::Track, 0, barHeight / 2);
    if (scene.secondsPlanned > 0) {
        const double share =
            qBound(0.0, static_cast<double>(*scene.secondsLeft) / static_cast<double>(scene.secondsPlanned), 1.0);
        QRectF left = track;
        left.setWidth(track.width() * share);
        if (left.width() > barHeight)
            board.box(left, StageFill::Thread, 0, barHeight / 2);
    }
    middle.setBottom(track.top() - board.gap());
    StageType clock = board.type(StageInk::Ink, QFont::Bold);
    clock.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    board.write(minutesAndSeconds(*scene.secondsLeft), middle, clock, 0.3, 1);
}

void draw(Board& board, const BlackScene& /*scene*/)
{
    board.plan().dark = true;
}

} // namespace filrouge
