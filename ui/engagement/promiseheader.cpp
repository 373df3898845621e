// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/promiseheader.h"

#include "core/base/language.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPen>
#include <QResizeEvent>
#include <QSizePolicy>
#include <QTextLayout>
#include <QTextLine>
#include <QTextOption>

namespace filrouge {

namespace {

constexpr int mostTitleLines = 3;
constexpr int side = 16;
constexpr int badge = 24;

} // namespace

PromiseHeader::PromiseHeader(const UiTheme& theme) : theme_(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme_, &UiTheme::changed, this, [this] { updateGeometry(); });
}

void PromiseHeader::show(const NumberedPromise& promise, const QStringList& elsewhere)
{
    promise_ = promise;
    elsewhere_ = elsewhere;
    describe();
}

void PromiseHeader::setOpen(bool open)
{
    open_ = open;
    updateGeometry();
    describe();
}

void PromiseHeader::describe()
{
    const Promise& promise = promise_.promise;
    parts_.clear();
    const auto add = [&](const QString& value, const QString& whenMissing) {
        const QString text = value.simplified();
        parts_.push_back({text.isEmpty() ? whenMissing : text, text.isEmpty()});
    };
    add(promise.deliverable, tr("no deliverable"));
    add(promise_.ownerName, tr("no lead organisation"));
    add(longDate(promise.dueOn, windowLanguage()), tr("no due date"));
    if (promise.firmness == Firmness::SubjectTo)
        parts_.push_back({tr("subject to approval")});
    if (!elsewhere_.isEmpty())
        parts_.push_back({tr("also answers %1").arg(elsewhere_.join(QStringLiteral(", ")))});
    QStringList words{tr("Promise %1").arg(promise_.number), shownTitle()};
    for (const Part& part : parts_)
        words << part.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    setText(shownTitle());
    updateGeometry();
    update();
}

QString PromiseHeader::shownTitle() const
{
    const QString title = promise_.promise.title.simplified();
    return title.isEmpty() ? tr("Promise without a title") : title;
}

QRect PromiseHeader::titleRect(int width) const
{
    const QFontMetrics metrics(theme_.font(TextSize::Large, QFont::Bold));
    const int left = theme_.px(side + badge + 12);
    const int room = qMax(1, width - left - theme_.px(side + 16));
    const int natural =
        metrics.boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap | Qt::TextWrapAnywhere, shownTitle()).height();
    return {left, theme_.px(12), room, qMin(natural, mostTitleLines * metrics.lineSpacing())};
}

// The parts after one another, broken between them only when they do not fit.
int PromiseHeader::layLines(int width, QPainter* painter) const
{
    const QRect title = titleRect(width);
    const QFontMetrics metrics(theme_.font(TextSize::Body));
    const QString dot = QStringLiteral("  ·  ");
    const int dotWidth = metrics.horizontalAdvance(dot);
    int x = title.left();
    int y = title.bottom() + theme_.px(4);
    const Tokens& t = theme_.tokens();
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const QString shown = metrics.elidedText(parts_[i].text, Qt::ElideRight, title.width());
        const int wide = metrics.horizontalAdvance(shown);
        if (i > 0 && x + dotWidth + wide > title.right()) {
            x = title.left();
            y += metrics.lineSpacing();
        } else if (i > 0) {
            if (painter != nullptr) {
                painter->setPen(t.muted);
                painter->drawText(x, y + metrics.ascent(), dot);
            }
            x += dotWidth;
        }
        if (painter != nullptr) {
            painter->setPen(parts_[i].missing ? t.thread : t.muted);
            painter->drawText(x, y + metrics.ascent(), shown);
        }
        x += wide;
    }
    return y + metrics.lineSpacing();
}

QSize PromiseHeader::sizeHint() const
{
    return {theme_.px(320), heightForWidth(qMax(width(), theme_.px(320)))};
}

void PromiseHeader::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // its lines break elsewhere
}

int PromiseHeader::heightForWidth(int width) const
{
    if (open_)
        return theme_.px(40);
    return layLines(width, nullptr) + theme_.px(12);
}

void PromiseHeader::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
    const int size = theme_.px(badge);
    const QRect circle(theme_.px(side), theme_.px(open_ ? 8 : 12), size, size);
    painter.setPen(QPen(t.outline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(t.ink);
    painter.setFont(theme_.font(TextSize::Small, QFont::DemiBold));
    painter.drawText(circle, Qt::AlignCenter, QString::number(promise_.number));
    const int arrow = theme_.px(16);
    theme_.icon(open_ ? "go-up" : "go-down")
        .paint(&painter, width() - theme_.px(12) - arrow, circle.center().y() - arrow / 2, arrow, arrow);
    if (open_) {
        painter.setPen(t.muted);
        painter.setFont(theme_.font(TextSize::Body));
        painter.drawText(rect().adjusted(theme_.px(side + badge + 12), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         tr("Promise %1").arg(promise_.number));
        return;
    }
    painter.setFont(theme_.font(TextSize::Large, QFont::Bold));
    painter.setPen(promise_.promise.title.trimmed().isEmpty() ? t.thread : t.ink);
    const QRect title = titleRect(width());
    QTextLayout layout(shownTitle(), painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const QFontMetrics metrics = painter.fontMetrics();
    for (int i = 0, y = title.top(); i < mostTitleLines; ++i, y += metrics.lineSpacing()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(title.width());
        const QString words =
            i == mostTitleLines - 1
                ? metrics.elidedText(shownTitle().mid(line.textStart()), Qt::ElideRight, title.width())
                : shownTitle().mid(line.textStart(), line.textLength());
        painter.drawText(title.left(), y + metrics.ascent(), words);
    }
    layout.endLayout();
    painter.setFont(theme_.font(TextSize::Body));
    layLines(width(), &painter);
}

void PromiseHeader::mousePressEvent(QMouseEvent* event)
{
    pressedAt_ = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void PromiseHeader::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->pos() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons().testFlag(Qt::LeftButton) && far) {
        setDown(false);
        Q_EMIT dragged();
        return;
    }
    QAbstractButton::mouseMoveEvent(event);
}

void PromiseHeader::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().center()));
}

void PromiseHeader::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        click();
        return;
    }
    // Arrows would walk among buttons; with Alt they move the promise.
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void PromiseHeader::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PromiseHeader::retranslate()
{
    setToolTip(tr("Enter opens it. Alt+Up and Alt+Down move it, Alt+Left and Alt+Right take it to another difficulty, "
                  "Delete removes it."));
    describe();
}

} // namespace filrouge
