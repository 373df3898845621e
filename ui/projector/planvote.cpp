// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/board.h"

#include <QSet>

#include <algorithm>

// The vote: how many have voted, the result, who was chosen.

namespace filrouge {

namespace {

constexpr int mostInAColumn = 13;
constexpr qsizetype fewestDigits = 3;
constexpr double countShare = 0.26;   // of the height: the count is why one looks up
constexpr double questionShare = 0.4; // likewise the question, before the opening

void drawLastCall(Board& board, const QRectF& rect, const TurnoutScene& scene)
{
    board.box(rect, StageFill::Thread, 0, rect.height() * 0.12);
    StageType type = board.type(StageInk::OnThread, QFont::Bold);
    type.alignment = Qt::AlignCenter;
    const QString seconds = QString::number(*scene.lastCall);
    board.write(QStringLiteral("%1  %2").arg(scene.lastCallLabel, seconds),
                rect.adjusted(board.gap(), 0, -board.gap(), 0),
                type,
                0.085,
                1);
}

/// A text at the foot of the scene.
struct Foot final {
    QString text;
    StageInk ink = StageInk::Muted;
};

constexpr double mostFoot = 0.21; // of the height, for one text
constexpr int mostFootLines = 4;

StageText setFoot(const Board& board, const QRectF& area, const Foot& foot)
{
    StageType type = board.type(foot.ink);
    type.alignment = Qt::AlignHCenter | Qt::AlignBottom;
    return fitted(foot.text,
                  QRectF(area.left(), 0, area.width(), board.height() * mostFoot),
                  type,
                  board.text(0.044),
                  board.least(),
                  mostFootLines);
}

/// What stands at the foot of the scene, from below; what is left above.
QRectF drawFoot(Board& board, QRectF area, const Foot& foot)
{
    if (foot.text.isEmpty())
        return area;
    StageText set = setFoot(board, area, foot);
    const double height = set.height();
    set.rect = QRectF(area.left(), area.bottom() - height, area.width(), height);
    board.put(std::move(set));
    area.setBottom(area.bottom() - height - board.gap());
    return area;
}

/// One over the other, as many as leave `needed` above them: the first ones are kept longest.
QRectF drawFeet(Board& board, QRectF area, const std::vector<Foot>& feet, double needed)
{
    std::vector<Foot> kept;
    double room = area.height() - needed;
    for (const Foot& foot : feet) {
        const double height = foot.text.isEmpty() ? 0 : setFoot(board, area, foot).height() + board.gap();
        if (height == 0 || height > room)
            continue;
        room -= height;
        kept.push_back(foot);
    }
    std::ranges::reverse(kept);
    for (const Foot& foot : kept)
        area = drawFoot(board, area, foot);
    return area;
}

void drawBefore(Board& board, QRectF area, const TurnoutScene& scene)
{
    const QString note = scene.join ? scene.join->note : QString();
    area = drawFeet(board, area, {{scene.rule}, {note}}, board.height() * questionShare);
    StageType state = board.type(StageInk::Thread, QFont::DemiBold);
    state.alignment = Qt::AlignHCenter | Qt::AlignTop;
    const QRectF head =
        board.write(scene.state, QRectF(area.left(), area.top(), area.width(), area.height() * 0.2), state, 0.052, 2);
    StageType question = board.type(StageInk::Ink, QFont::Bold);
    question.alignment = Qt::AlignCenter;
    board.write(scene.question, area.adjusted(0, head.height() + board.gap(), 0, 0), question, 0.1);
}

/// "43 / 50 have voted", over the bar that says the same.
void drawCount(Board& board, QRectF area, const TurnoutScene& scene)
{
    const double barHeight = board.height() * 0.022;
    const QRectF track(area.left(), area.bottom() - barHeight, area.width(), barHeight);
    board.box(track, StageFill::Track, 0, barHeight / 2);
    if (scene.present > 0 && scene.voted > 0) {
        QRectF voted = track;
        voted.setWidth(qMax(barHeight, track.width() * qMin(1.0, double(scene.voted) / scene.present)));
        board.box(voted, StageFill::Thread, 0, barHeight / 2);
    }
    area.setBottom(track.top() - board.gap());
    StageType label = board.type(StageInk::Ink, QFont::DemiBold);
    label.alignment = Qt::AlignHCenter | Qt::AlignBottom;
    const double labelHeight = board.least() * 1.5;
    board.write(
        scene.label, QRectF(area.left(), area.bottom() - labelHeight, area.width(), labelHeight), label, 0.062, 1);
    area.setBottom(area.bottom() - labelHeight);
    StageType number = board.type(StageInk::Ink, QFont::Bold);
    number.alignment = Qt::AlignCenter;
    board.write(QStringLiteral("%1 / %2").arg(scene.voted).arg(scene.present), area, number, 0.34, 1);
}

} // namespace

void draw(Board& board, const TurnoutScene& scene)
{
    QRectF area = board.inside();
    if (scene.join)
        area = drawJoinStrip(board, area, *scene.join);
    if (!scene.counting) {
        drawBefore(board, area, scene);
        return;
    }
    StageType question = board.type(StageInk::Ink, QFont::Bold);
    question.alignment = Qt::AlignHCenter | Qt::AlignTop;
    const QRectF head = board.write(
        scene.question, QRectF(area.left(), area.top(), area.width(), board.height() * 0.25), question, 0.06, 3);
    area.setTop(head.bottom() + board.gap());
    std::vector<Foot> feet;
    if (scene.lastCall) {
        const double height = board.height() * 0.15;
        drawLastCall(board, QRectF(area.left(), area.bottom() - height, area.width(), height), scene);
        area.setBottom(area.bottom() - height - board.gap());
    } else {
        feet.push_back({scene.state, StageInk::Thread});
    }
    // Phones are helped in; the rule stood in the note's place before the opening.
    feet.push_back({scene.join ? scene.join->note : scene.rule});
    feet.push_back({scene.verify});
    area = drawFeet(board, area, feet, board.height() * countShare);
    drawCount(board, area, scene);
}

void draw(Board& board, const RevealScene& scene)
{
    QRectF area = board.inside();
    StageType head = board.type(StageInk::Thread, QFont::DemiBold);
    const QRectF heading =
        board.write(scene.heading, QRectF(area.left(), area.top(), area.width(), board.height() * 0.08), head, 0.05, 1);
    area.setTop(heading.bottom());
    const bool blankRow = !scene.blankLabel.isEmpty(); // blank votes are a row of their own
    const int rows = static_cast<int>(scene.bars.size()) + (blankRow ? 1 : 0);
    const int columns = rows > mostInAColumn ? 2 : 1;
    if (columns == 1) { // a long wall needs the room: everybody has just answered the question
        const QRectF question = board.write(scene.question,
                                            QRectF(area.left(), area.top(), area.width(), board.height() * 0.11),
                                            board.type(StageInk::Ink, QFont::Bold),
                                            0.052,
                                            2);
        area.setTop(question.bottom());
    }
    area.setTop(area.top() + board.gap());
    area = drawFoot(board, area, {scene.explanation, StageInk::Ink});

    const int perColumn = (rows + columns - 1) / columns;
    const double columnGap = board.gap() * 2;
    const double columnWidth = (area.width() - columnGap * (columns - 1)) / columns;
    const double row = qMin(area.height() / perColumn, board.height() * 0.1);
    int most = blankRow ? scene.blank : 0;
    for (const RevealBar& bar : scene.bars)
        most = qMax(most, bar.ballots);

    const int size = qBound(board.least(), static_cast<int>(row * 0.55), board.text(0.05));
    const StageType nameType = [&] {
        StageType type = board.type();
        type.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        return type;
    }();
    const StageType boldType = board.type(StageInk::Ink, QFont::Bold);
    const double side = qMax(board.least() * 1.15, row * 0.78);
    const bool faces = columns == 1 && row >= board.height() * 0.055;
    const double before = side + board.gap() * 0.5 + (faces ? side + board.gap() * 0.5 : 0);
    double longest = widthOf(scene.blankLabel, nameType, size);
    for (const RevealBar& bar : scene.bars)
        longest = qMax(longest, widthOf(bar.persona.name, boldType, size));
    const double nameWidth = qMin(longest + 2, columnWidth * 0.26);
    const QString widest(qMax(fewestDigits, QString::number(most).size()), QLatin1Char('0'));
    const double number = widthOf(widest, boldType, size);
    const double after = board.gap() + number + size * 1.3 + widthOf(scene.chosenWord, boldType, size);
    const double barLeft = before + nameWidth + board.gap();
    const double barWidth = columnWidth - barLeft - after - board.gap() * 0.5;
    board.plan().chosenWord = scene.chosenWord;

    for (int i = 0; i < rows; ++i) {
        const int column = i / perColumn;
        const QRectF line(
            area.left() + column * (columnWidth + columnGap), area.top() + (i % perColumn) * row, columnWidth, row);
        const bool blank = blankRow && i == rows - 1;
        GrowingBar bar;
        bar.most = most;
        bar.size = size;
        bar.track = QRectF(line.left() + barLeft, line.top() + row * 0.18, barWidth, row * 0.64);
        bar.numberAt = bar.track.right() + board.gap() * 0.5;
        StageType type = nameType;
        QString name = scene.blankLabel;
        if (blank) {
            bar.ballots = scene.blank;
            type.ink = StageInk::Muted;
        } else {
            const RevealBar& one = scene.bars[static_cast<std::size_t>(i)];
            bar.ballots = one.ballots;
            bar.chosen = one.chosen;
            bar.hue = one.persona.hue;
            name = one.persona.name;
            const double top = line.top() + (row - side) / 2;
            board.badge(QRectF(line.left(), top, side, side), one.persona);
            if (faces)
                board.portrait(QRectF(line.left() + side + board.gap() * 0.5, top, side, side), one.persona);
        }
        StageText label = fitted(name,
                                 QRectF(line.left() + before, line.top(), nameWidth, qMax(row, size * 1.25)),
                                 type,
                                 size,
                                 board.least(),
                                 1);
        board.put(std::move(label));
        board.plan().bars.push_back(bar);
        board.plan().moving |= QRectF(bar.track.left(), line.top(), line.right() - bar.track.left(), row);
    }
}

void draw(Board& board, const ChosenScene& scene)
{
    QRectF area = board.inside();
    const QRectF head = board.write(scene.heading,
                                    QRectF(area.left(), area.top(), area.width(), board.height() * 0.16),
                                    board.type(StageInk::Thread, QFont::Bold),
                                    0.07,
                                    2);
    area.setTop(head.bottom() + board.gap());
    area = drawFoot(board, area, {scene.note});
    const int count = static_cast<int>(scene.chosen.size());
    if (count == 0)
        return;
    const int rows = count <= 4 ? 1 : 2;
    const int columns = (count + rows - 1) / rows;
    const double gap = board.gap() * 1.5;
    const double cellWidth = (area.width() - gap * (columns - 1)) / columns;
    const double cellHeight = (area.height() - gap * (rows - 1)) / rows;
    for (int i = 0; i < count; ++i) {
        const StagePersona& persona = scene.chosen[static_cast<std::size_t>(i)];
        const int cellRow = i / columns;
        QRectF cell(area.left() + (i % columns) * (cellWidth + gap),
                    area.top() + cellRow * (cellHeight + gap),
                    cellWidth,
                    cellHeight);
        const double taglineRoom = rows == 1 ? board.least() * 1.25 * 3 : board.least() * 1.25;
        const double nameHeight = board.height() * 0.09;
        const double side = qMin(cellWidth, cellHeight - taglineRoom - nameHeight - board.gap() * 0.5);
        const QRectF face(cell.left(), cell.top(), side, side);
        board.portrait(face, persona);
        const double badge = qMax(board.least() * 1.2, side * 0.2);
        board.badge(QRectF(face.left(), face.top(), badge, badge), persona);
        cell.setTop(face.bottom() + board.gap() * 0.5);
        StageType name = board.type(StageInk::Ink, QFont::Bold);
        const QRectF written =
            board.write(persona.name, QRectF(cell.left(), cell.top(), cell.width(), nameHeight), name, 0.07, 1);
        cell.setTop(written.bottom());
        board.write(persona.tagline, cell, board.type(StageInk::Muted), 0.044, rows == 1 ? 4 : 1);
    }
}

} // namespace filrouge
