// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkchip.h"

#include "ui/widgets/keynotes.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>

namespace filrouge {

namespace {

constexpr int widest = 320; // at 100 %
constexpr int inset = 8;
constexpr int crossSide = 20;

} // namespace

LinkChip::LinkChip(const UiTheme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme_, &UiTheme::changed, this, [this] { updateGeometry(); });
    retranslate();
}

void LinkChip::show(qint64 id, const QString& name)
{
    id_ = id;
    QString text = name;
    setText(text.replace(u'&', QStringLiteral("&&")));
    setAccessibleName(name);
    setToolTip(name.size() > 60 ? name : tr("Enter opens it, Delete takes it away"));
    updateGeometry();
    update();
}

QSize LinkChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int words = metrics.horizontalAdvance(accessibleName()) + theme_.px(2 * inset + crossSide);
    return {qMin(words, theme_.px(widest)), metrics.height() + theme_.px(8)};
}

QSize LinkChip::minimumSizeHint() const
{
    return {theme_.px(2 * inset + 2 * crossSide), sizeHint().height()};
}

QRect LinkChip::cross() const
{
    const int side = theme_.px(crossSide);
    return {width() - side - theme_.px(2), 0, side, height()};
}

void LinkChip::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool at = hasFocus();
    const qreal line = at ? 2 : 1;
    painter.setPen(QPen(at ? t.focus : (underMouse() ? t.outline : t.hairline), line));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
    const QRect words = rect().adjusted(theme_.px(inset), 0, -theme_.px(crossSide + 2), 0);
    painter.setPen(t.ink);
    painter.drawText(words,
                     Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(accessibleName(), Qt::ElideRight, words.width()));
    const QPointF middle = QRectF(cross()).center();
    const qreal arm = theme_.px(3);
    painter.setPen(QPen(at || underMouse() ? t.ink : t.muted, 1.5));
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

void LinkChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkChip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && cross().contains(event->pos())) {
        Q_EMIT removeWanted();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void LinkChip::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this] { click(); });
    menu->addAction(theme_.icon("edit-delete"), tr("Take away"), this, &LinkChip::removeWanted);
    menu->popup(event->globalPos());
}

void LinkChip::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LinkChip::retranslate()
{
    noteKeys(this, {{{Qt::Key_Return}, tr("Name: open it")}, {{Qt::Key_Delete}, tr("Name: take it away")}});
    show(id_, accessibleName());
}

} // namespace filrouge
