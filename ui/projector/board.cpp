// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/board.h"

#include "ui/theme/qrpainting.h"

#include <cmath>

namespace filrouge {

namespace {

constexpr double marginShare = 0.055; // of the height: some projectors cut the edge
constexpr double headShare = 0.11;

} // namespace

int leastText(const QSizeF& size)
{
    return static_cast<int>(std::ceil(size.height() / 25));
}

Board::Board(const QSizeF& size, const QString& family) : family_(family), least_(leastText(size))
{
    plan_.size = size;
    const double margin = size.height() * marginShare;
    inside_ = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
}

int Board::text(double share) const
{
    return qMax(least_, static_cast<int>(height() * share));
}

StageType Board::type(StageInk ink, QFont::Weight weight) const
{
    StageType type;
    type.family = family_;
    type.ink = ink;
    type.weight = weight;
    return type;
}

QRectF Board::write(const QString& text, const QRectF& rect, const StageType& type, double share, int mostLines)
{
    StageText set = fitted(text, rect, type, this->text(share), least_, mostLines);
    QRectF covered = rect;
    if (type.alignment.testFlag(Qt::AlignTop))
        covered.setHeight(set.height());
    if (!set.lines.isEmpty())
        plan_.texts.push_back(std::move(set));
    return covered;
}

void Board::box(const QRectF& rect, StageFill fill, int hue, double radius)
{
    plan_.boxes.push_back({rect, fill, hue, radius});
}

void Board::badge(const QRectF& rect, const StagePersona& persona)
{
    box(rect, StageFill::Hue, persona.hue, rect.height() * 0.14);
    StageType type = this->type(StageInk::OnHue, QFont::Bold);
    type.hue = persona.hue;
    type.alignment = Qt::AlignCenter;
    put(setAt(persona.letter, rect, type, qMax(least_, static_cast<int>(rect.height() * 0.62)), 1));
}

void Board::portrait(const QRectF& rect, const StagePersona& persona)
{
    if (!persona.portrait.isNull()) {
        plan_.pictures.push_back({rect, persona.portrait, persona.hue});
        return;
    }
    box(rect, StageFill::Tint, persona.hue, rect.height() * 0.08);
    StageType type = this->type(StageInk::Hue, QFont::Bold);
    type.hue = persona.hue;
    type.alignment = Qt::AlignCenter;
    put(setAt(persona.name.left(1).toUpper(), rect, type, qMax(least_, static_cast<int>(rect.height() * 0.5)), 1));
}

void Board::code(const QRectF& rect, const QrCode& code)
{
    plan_.codes.push_back({qrSquare(rect, code), code});
}

QRectF Board::personaHead(const StagePersona& persona, const QString& heading, const QString& corner)
{
    const double side = height() * headShare;
    QRectF left(inside_.topLeft(), QSizeF(side, side));
    badge(left.adjusted(side * 0.18, side * 0.18, -side * 0.18, -side * 0.18), persona);
    left.translate(side, 0);
    portrait(left, persona);
    QRectF rest = inside_;
    rest.setHeight(side);
    rest.setLeft(left.right() + gap());
    if (!corner.isEmpty()) {
        StageType type = this->type(StageInk::Muted);
        type.alignment = Qt::AlignRight | Qt::AlignVCenter;
        const double cornerWidth = widthOf(corner, type, least_) + 2;
        put(setAt(corner, QRectF(rest.right() - cornerWidth, rest.top(), cornerWidth, side), type, least_, 1));
        rest.setRight(rest.right() - cornerWidth - gap());
    }
    // The name shrinks and is cut before the heading: the face says who it is.
    StageType nameType = type(StageInk::Ink, QFont::DemiBold);
    nameType.alignment = Qt::AlignLeft | Qt::AlignBottom;
    write(persona.name, QRectF(rest.left(), rest.top(), rest.width(), side * 0.52), nameType, 0.05, 1);
    write(heading,
          QRectF(rest.left(), rest.top() + side * 0.52, rest.width(), side * 0.48 + 2),
          type(StageInk::Muted),
          0.04,
          1);
    box(QRectF(inside_.left(), inside_.top() + side + gap() * 0.8, inside_.width(), qMax(2.0, height() * 0.004)),
        StageFill::Thread);
    return inside_.adjusted(0, side + gap() * 2, 0, 0);
}

StagePlan planOf(const Scene& scene, const QSizeF& size, const QString& family)
{
    Board board(size, family);
    std::visit([&board](const auto& one) { draw(board, one); }, scene);
    return std::move(board.plan());
}

double barLength(const GrowingBar& bar, double progress)
{
    if (bar.most == 0)
        return 0;
    const double grown = qMin(progress * bar.most, static_cast<double>(bar.ballots));
    return bar.track.width() * grown / bar.most;
}

int barNumber(const GrowingBar& bar, double progress)
{
    return progress >= 1 ? bar.ballots : qMin(static_cast<int>(progress * bar.most), bar.ballots);
}

} // namespace filrouge
