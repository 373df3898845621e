// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/stripdelegate.h"

#include "core/persona/personarules.h"
#include "ui/persona/marks.h"
#include "ui/persona/personawallmodel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPen>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace filrouge {

StripDelegate::StripDelegate(const UiTheme& theme, const PersonaWallModel& model, QObject* parent)
    : QStyledItemDelegate(parent),
      theme_(theme),
      model_(model)
{}

QSize StripDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {theme_.px(80), theme_.px(84)};
}

void StripDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const WallCard& card = model_.card(index.row());
    const Tokens& t = theme_.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect& box = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.selection);
        painter->drawRoundedRect(QRectF(box).adjusted(3, 2, -3, -2), 6, 6);
        painter->fillRect(QRect(box.left(), box.top() + 6, theme_.px(3), box.height() - 12), t.thread);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(3, 2, -3, -2), 6, 6);
    }
    const int side = theme_.px(52);
    const QRectF face(box.center().x() - side / 2.0, box.top() + theme_.px(6), side, side);
    paintPortrait(*painter, face, card.portrait, card.persona.firstName, card.persona.hue, theme_);
    const int badge = theme_.px(18);
    paintBadge(*painter,
               QRectF(face.right() - badge * 0.6, face.top() - badge * 0.2, badge, badge),
               badgeLetter(card.persona.position),
               card.persona.hue,
               theme_);
    const QFont font = theme_.font(TextSize::Small, selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(selected ? t.onSelection : t.ink);
    const QRect name(box.left() + 6, static_cast<int>(face.bottom()) + 2, box.width() - 12, theme_.px(18));
    painter->drawText(name,
                      Qt::AlignCenter,
                      QFontMetrics(font).elidedText(card.persona.firstName.simplified(), Qt::ElideRight, name.width()));
    painter->restore();
}

} // namespace filrouge
