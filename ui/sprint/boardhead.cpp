// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sprint/boardhead.h"

#include "ui/sprint/sprintboardview.h"
#include "ui/sprint/sprintwords.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>

namespace filrouge {

BoardHead::BoardHead(const UiTheme& theme, const SprintBoardView& view) : theme_(theme), view_(view)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&view, &SprintBoardView::columnsPlaced, this, qOverload<>(&QWidget::update));
    connect(&theme, &UiTheme::changed, this, [this] { updateGeometry(); });
}

void BoardHead::show(const Columns& columns)
{
    columns_ = columns;
    describe();
    update();
}

QString BoardHead::countOf(const Column& column)
{
    if (column.isOver())
        return tr("Too many: %1 of %2").arg(column.cards).arg(column.limit);
    return column.limit > 0 ? tr("%1 of %2 at most").arg(column.cards).arg(column.limit)
                            : tr("%n card(s)", nullptr, column.cards);
}

void BoardHead::describe()
{
    QStringList words;
    for (std::size_t at = 0; at < columns_.size(); ++at)
        words << tr("%1: %2", "a column, how many cards it holds")
                     .arg(SprintWords::stage(static_cast<CardStage>(at)), countOf(columns_[at]));
    setAccessibleName(words.join(QStringLiteral("; ")));
    setToolTip(words.join(QLatin1Char('\n')));
}

QSize BoardHead::sizeHint() const
{
    const int name = QFontMetrics(theme_.font(TextSize::Body, QFont::DemiBold)).lineSpacing();
    const int count = QFontMetrics(theme_.font(TextSize::Small)).lineSpacing();
    return {theme_.px(400), name + count + theme_.px(12)};
}

QSize BoardHead::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void BoardHead::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont name = theme_.font(TextSize::Body, QFont::DemiBold);
    const QFont small = theme_.font(TextSize::Small);
    const int nameHeight = QFontMetrics(name).lineSpacing();
    const int smallHeight = QFontMetrics(small).lineSpacing();
    for (std::size_t at = 0; at < columns_.size(); ++at) {
        const Column& column = columns_[at];
        const auto stage = static_cast<CardStage>(at);
        QRect place(view_.columnLeft(stage), 0, view_.columnWidth(), height() - theme_.px(4));
        if (column.isOver()) {
            painter.setPen(QPen(t.onWarning, 1));
            painter.setBrush(t.warning);
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        place.adjust(theme_.px(6), theme_.px(4), -theme_.px(6), 0);
        const QColor ink = column.isOver() ? t.onWarning : t.ink;
        painter.setFont(name);
        painter.setPen(ink);
        painter.drawText(QRect(place.left(), place.top(), place.width(), nameHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(SprintWords::stage(stage), Qt::ElideRight, place.width()));
        QRect line(place.left(), place.top() + nameHeight, place.width(), smallHeight);
        if (column.isOver()) {
            const int side = smallHeight;
            theme_.icon("dialog-warning").paint(&painter, QRect(line.left(), line.top(), side, side));
            line.setLeft(line.left() + side + theme_.px(4));
        }
        painter.setFont(small);
        painter.setPen(column.isOver() ? t.onWarning : t.muted);
        painter.drawText(line,
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(countOf(column), Qt::ElideRight, line.width()));
    }
}

void BoardHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace filrouge
