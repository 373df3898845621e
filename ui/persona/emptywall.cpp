// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/emptywall.h"

#include "ui/persona/marks.h"
#include "ui/persona/personacarddelegate.h"
#include "ui/theme/paperstyle.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/textlabel.h"

#include <QBrush>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QPushButton>
#include <QResizeEvent>

namespace filrouge {

namespace {

constexpr int places = 8;
constexpr int halfGap = 12;

} // namespace

EmptyWall::EmptyWall(const UiTheme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      purpose_(new TextLabel(theme, TextSize::Body, QFont::Normal, TextTone::Ink, this)),
      begin_(new QPushButton(this))
{
    makePrimary(begin_);
    connect(begin_, &QPushButton::clicked, this, &EmptyWall::activated);
    connect(&theme_, &UiTheme::changed, this, [this] {
        arrange();
        update();
    });
    retranslate();
}

QRect EmptyWall::place(int index) const
{
    const int margin = PersonaCardDelegate::margin(theme_);
    const int room = width() - margin;
    const int columns = PersonaCardDelegate::columnsIn(theme_, room);
    const QSize cell = PersonaCardDelegate::cellSize(theme_, room, columns);
    const int gap = theme_.px(halfGap);
    return QRect(QPoint(margin + index % columns * cell.width(), index / columns * cell.height()), cell)
        .adjusted(gap, gap, -gap, -gap);
}

void EmptyWall::arrange()
{
    const QRect inner = place(0).adjusted(theme_.px(16), theme_.px(56), -theme_.px(16), -theme_.px(16));
    const int words = qMin(purpose_->heightForWidth(inner.width()), inner.height());
    purpose_->setGeometry(QRect(inner.topLeft(), QSize(inner.width(), words)));
    const QSize button(inner.width(), begin_->sizeHint().height());
    setMinimumHeight(inner.top() + words + theme_.px(8) + button.height() + theme_.px(12));
    // In a window that is too low for a whole card, right under the words.
    const int lowest = qMin(inner.bottom(), height() - theme_.px(12)) - button.height();
    begin_->setGeometry(
        QRect(QPoint(inner.left(), qMax(purpose_->geometry().bottom() + theme_.px(8), lowest)), button));
}

void EmptyWall::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < places; ++i) {
        const QRect box = place(i);
        if (box.right() > width())
            break;
        const bool first = i == 0;
        QPen pen(first ? t.thread : t.outline, first ? 2 : 1, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(first ? QBrush(t.surface) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8);
        const int side = theme_.px(28);
        paintBadge(painter,
                   QRect(box.left() + theme_.px(16), box.top() + theme_.px(16), side, side),
                   QString(QChar(u'A' + i)),
                   i,
                   theme_);
    }
}

void EmptyWall::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EmptyWall::focusInEvent(QFocusEvent* event)
{
    begin_->setFocus(event->reason());
}

void EmptyWall::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

void EmptyWall::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmptyWall::retranslate()
{
    purpose_->setText(tr("A persona is a fictional user, built only on what interviews and immersions brought back. "
                         "Each gets a face, a story and a letter to those who run public services."));
    begin_->setText(tr("Create a first persona\nfrom the pain points"));
    begin_->setAccessibleName(tr("Create a first persona from the pain points"));
    begin_->setToolTip(tr("Create a first persona (N)"));
    noteKeys(this, {{{Qt::Key_N}, tr("Create a first persona")}});
    arrange();
}

} // namespace filrouge
