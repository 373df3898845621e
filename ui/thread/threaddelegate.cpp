// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threaddelegate.h"

#include "ui/thread/threadmodel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPen>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTreeView>

namespace filrouge {

namespace {

constexpr int side = 12;
constexpr int above = 6;
constexpr int mostLines = 4; // of what is said: the rest is in the tooltip, and where Enter leads

int heightOf(const QString& text, const QFont& font, int width, int lines)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const int height = metrics.boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text).height();
    return qMin(height, lines * metrics.lineSpacing() + 2);
}

void paintText(QPainter& painter, QRect& room, const QString& text, const QFont& font, const QColor& ink, int lines)
{
    if (text.isEmpty())
        return;
    const int height = heightOf(text, font, room.width(), lines);
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    painter.setClipRect(QRect(room.left(), room.top(), room.width(), height), Qt::IntersectClip);
    painter.drawText(
        QRect(room.left(), room.top(), room.width(), 100000), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text);
    painter.restore();
    room.setTop(room.top() + height);
}

} // namespace

ThreadDelegate::ThreadDelegate(const UiTheme& theme, const ThreadModel& model, QObject* parent)
    : QStyledItemDelegate(parent),
      theme_(theme),
      model_(model)
{}

int ThreadDelegate::roomFor(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    if (tree == nullptr)
        return theme_.px(400);
    int depth = tree->rootIsDecorated() ? 1 : 0;
    for (QModelIndex around = index.parent(); around.isValid(); around = around.parent())
        ++depth;
    return qMax(theme_.px(120), tree->viewport()->width() - depth * tree->indentation()) - 2 * theme_.px(side);
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int room = roomFor(option, index);
    const bool heading = model_.nodeAt(index) == nullptr;
    const QFont head = theme_.font(heading ? TextSize::Large : TextSize::Small, QFont::DemiBold);
    const int height = heightOf(model_.headline(index), head, room, 2) +
                       heightOf(model_.words(index), theme_.font(TextSize::Body), room, mostLines) +
                       heightOf(model_.footline(index), theme_.font(TextSize::Small), room, 2);
    return {theme_.px(120), height + (heading ? 3 : 2) * theme_.px(above)};
}

void ThreadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = theme_.tokens();
    const TraceNode* node = model_.nodeAt(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(2, 1, -2, -1);
    const bool gap = node != nullptr && node->part == TracePart::Gap;
    painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(t.focus, 2) : QPen(Qt::NoPen));
    painter->setBrush(selected ? QBrush(t.selection) : gap ? QBrush(t.warning) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    if (node != nullptr && node->userVoice)
        painter->fillRect(QRect(box.left() + 2, box.top() + 6, theme_.px(3), box.height() - 12), t.thread);
    const QColor ink = selected ? t.onSelection : t.ink;
    const QColor quiet = selected ? t.onSelection : t.muted;
    QRect room(option.rect.left() + theme_.px(side),
               option.rect.top() + theme_.px(above) * (node == nullptr ? 2 : 1),
               option.rect.width() - 2 * theme_.px(side),
               option.rect.height());
    if (node == nullptr) {
        paintText(*painter, room, model_.headline(index), theme_.font(TextSize::Large, QFont::DemiBold), ink, 2);
    } else {
        const QColor head = selected ? t.onSelection : gap ? t.onWarning : t.muted;
        paintText(*painter, room, model_.headline(index), theme_.font(TextSize::Small, QFont::DemiBold), head, 2);
        paintText(*painter, room, model_.words(index), theme_.font(TextSize::Body), ink, mostLines);
        paintText(*painter, room, model_.footline(index), theme_.font(TextSize::Small), quiet, 2);
    }
    painter->restore();
}

} // namespace filrouge
