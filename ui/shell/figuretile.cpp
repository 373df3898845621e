// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figuretile.h"

#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QSizePolicy>

namespace filrouge {

FigureTile::FigureTile(const UiTheme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme_, &UiTheme::changed, this, [this] { updateGeometry(); });
}

void FigureTile::show(const Progress& progress, const QString& label)
{
    progress_ = progress;
    setText(label);
    setAccessibleName(progress.target > 0 ? tr("%1: %2 of %3").arg(label).arg(progress.done).arg(progress.target)
                                          : tr("%1: %2").arg(label).arg(progress.done));
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics metrics(theme_.font(TextSize::Body));
    return {qMax(theme_.px(120), metrics.horizontalAdvance(text()) + 2 * theme_.px(16)), theme_.px(104)};
}

void FigureTile::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = hasFocus() || underMouse();
    painter.setBrush(t.surface);
    painter.setPen(QPen(hasFocus() ? t.focus : (lit ? t.outline : t.hairline), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const int margin = theme_.px(16);
    const QRect inside = rect().adjusted(margin, theme_.px(12), -margin, -theme_.px(12));
    painter.setFont(theme_.font(TextSize::Heading, QFont::DemiBold));
    painter.setPen(t.ink);
    const QString done = QString::number(progress_.done);
    const QFontMetrics large = painter.fontMetrics();
    const int baseline = inside.top() + large.ascent();
    painter.drawText(inside.left(), baseline, done);
    if (progress_.target > 0) {
        const int x = inside.left() + large.horizontalAdvance(done) + theme_.px(4);
        painter.setFont(theme_.font(TextSize::Large));
        painter.setPen(t.muted);
        painter.drawText(x, baseline, QStringLiteral("/ %1").arg(progress_.target));
    }
    painter.setFont(theme_.font(TextSize::Body));
    painter.setPen(t.ink);
    const QFontMetrics body = painter.fontMetrics();
    // Two lines fit over the bar: of large letters and long words.
    const QRect label(inside.left(), baseline + theme_.px(6), inside.width(), 2 * body.lineSpacing());
    painter.drawText(label, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    if (progress_.target > 0) {
        const QRectF bar(inside.left(), inside.bottom() - theme_.px(4), inside.width(), theme_.px(4));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hairline);
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
        QRectF filled = bar;
        filled.setWidth(bar.width() * qMin(1.0, double(progress_.done) / progress_.target));
        painter.setBrush(t.thread);
        painter.drawRoundedRect(filled, bar.height() / 2, bar.height() / 2);
    }
}

} // namespace filrouge
