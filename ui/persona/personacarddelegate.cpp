// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/personacarddelegate.h"

#include "core/persona/personarules.h"
#include "ui/persona/marks.h"
#include "ui/persona/personawallmodel.h"
#include "ui/widgets/drawnlines.h"

#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace filrouge {

namespace {

constexpr int cardWidth = 268;
constexpr int cardHeight = 288;
constexpr int cardGap = 24;
constexpr int cardPadding = 16;
constexpr int edge = 24; // of the page

} // namespace

PersonaCardDelegate::PersonaCardDelegate(const UiTheme& theme, const PersonaWallModel& model, QListView* view)
    : QStyledItemDelegate(view),
      theme_(theme),
      model_(model)
{}

int PersonaCardDelegate::margin(const UiTheme& theme)
{
    return theme.px(edge - cardGap / 2);
}

int PersonaCardDelegate::columnsIn(const UiTheme& theme, int width)
{
    constexpr int leastShare = 90; // percent of a card's own width
    return qMax(1, width * 100 / (theme.px(cardWidth + cardGap) * leastShare));
}

QSize PersonaCardDelegate::cellSize(const UiTheme& theme, int width, int columns)
{
    const int most = theme.px(cardWidth + cardGap) * 5 / 4;
    // A pixel less: a list view lays out cells only up to the pixel before its edge.
    return {qMin(width / columns, most) - 1, theme.px(cardHeight + cardGap)};
}

QSize PersonaCardDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return static_cast<const QListView*>(parent())->gridSize();
}

void PersonaCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const WallCard& card = model_.card(index.row());
    const Tokens& t = theme_.tokens();
    const auto px = [this](int pixels) { return theme_.px(pixels); };
    const QRect box(option.rect.topLeft() + QPoint(px(cardGap / 2), px(cardGap / 2)),
                    QSize(option.rect.width() + 1 - px(cardGap), px(cardHeight)));
    const auto hue = static_cast<std::size_t>(qBound(0, card.persona.hue, 7));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter->fillPath(shape, t.surface);
    painter->setClipPath(shape);
    painter->fillRect(QRect(box.topLeft(), QSize(box.width(), px(6))), t.hues[hue]);
    painter->setClipping(false);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(focused    ? QPen(t.focus, 3)
                    : selected ? QPen(t.thread, 2)
                               : QPen(hovered ? t.outline : t.hairline, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shape);

    const QRect inner = box.adjusted(px(cardPadding), px(6 + cardPadding), -px(cardPadding), -px(12));
    const QRect face(inner.topLeft(), QSize(px(80), px(80)));
    paintPortrait(*painter, face, card.portrait, card.persona.firstName, card.persona.hue, theme_);
    const QRect badge(inner.right() - px(28) + 1, inner.top(), px(28), px(28));
    paintBadge(*painter, badge, badgeLetter(card.persona.position), card.persona.hue, theme_);

    QRect text(inner.left(), face.bottom() + px(8), inner.width(), px(24));
    drawLines(*painter, text, card.persona.firstName, theme_.font(TextSize::Title, QFont::Bold), t.ink, 1);
    text.moveTop(text.top() + px(26));
    const bool said = !card.persona.tagline.trimmed().isEmpty();
    drawLines(*painter,
              text,
              said ? card.persona.tagline : tr("No tagline yet"),
              theme_.font(TextSize::Body),
              said ? t.ink : t.muted,
              2);
    QFont italic = theme_.font(TextSize::Body);
    italic.setItalic(true);
    text.moveTop(text.top() + px(42));
    drawLines(*painter, text, card.persona.verbatim, italic, t.muted, 3);

    // The foot stands at the bottom, whatever is above it.
    const QFont small = theme_.font(TextSize::Small);
    const QFontMetrics metrics(small);
    QRect foot(inner.left(), inner.bottom() - 2 * px(17), inner.width(), px(17));
    drawLines(*painter, foot, PersonaWallModel::restingText(card), small, t.muted, 1);
    foot.moveTop(foot.top() + px(18));
    int room = foot.width();
    if (PersonaWallModel::needsMoreSources(card)) {
        const QString words = tr("needs more sources");
        const int width = metrics.horizontalAdvance(words) + px(12);
        const QRect pill(foot.right() - width + 1, foot.top(), width, foot.height());
        painter->setPen(QPen(t.onWarning, 1));
        painter->setBrush(t.warning);
        painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setFont(small);
        painter->setPen(t.onWarning);
        painter->drawText(pill, Qt::AlignCenter, words);
        room -= width + px(6);
    }
    drawLines(*painter,
              QRect(foot.topLeft(), QSize(room, foot.height())),
              PersonaWallModel::letterText(card),
              small,
              t.muted,
              1);
    painter->restore();
}

} // namespace filrouge
