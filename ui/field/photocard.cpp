// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/photocard.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/keynotes.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr int wide = 176; // at 100 %
constexpr int high = 132;
constexpr int corner = 6;

} // namespace

PhotoThumb::PhotoThumb(const UiTheme& theme, QWidget* parent) : QAbstractButton(parent), theme_(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme_, &UiTheme::changed, this, [this] { updateGeometry(); });
}

QSize PhotoThumb::sizeHint() const
{
    return {theme_.px(wide), theme_.px(high)};
}

void PhotoThumb::show(const QPixmap& picture)
{
    picture_ = picture;
    update();
}

void PhotoThumb::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF box = QRectF(rect()).adjusted(3, 3, -3, -3);
    QPainterPath shape;
    shape.addRoundedRect(box, corner, corner);
    painter.fillPath(shape, t.surface);
    if (!picture_.isNull()) {
        painter.save();
        painter.setClipPath(shape);
        const QSizeF size = QSizeF(picture_.size()).scaled(box.size(), Qt::KeepAspectRatioByExpanding);
        painter.drawPixmap(
            QRectF(box.center() - QPointF(size.width(), size.height()) / 2, size), picture_, QRectF(picture_.rect()));
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? t.focus : underMouse() ? t.outline : t.hairline, hasFocus() ? 3 : 1));
    painter.drawRoundedRect(hasFocus() ? QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5) : box, corner, corner);
}

void PhotoThumb::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else if (alt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up))
        Q_EMIT moveWanted(-1);
    else if (alt && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down))
        Q_EMIT moveWanted(1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PhotoThumb::mousePressEvent(QMouseEvent* event)
{
    pressedAt_ = event->pos();
    QAbstractButton::mousePressEvent(event);
}

void PhotoThumb::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->pos() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !far) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT dragBegun();
}

void PhotoThumb::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme_.icon("zoom-in"), tr("Enlarge"), this, [this] { click(); });
    menu->addAction(tr("Move before"), QKeySequence(Qt::ALT | Qt::Key_Left), this, [this] { Q_EMIT moveWanted(-1); });
    menu->addAction(tr("Move after"), QKeySequence(Qt::ALT | Qt::Key_Right), this, [this] { Q_EMIT moveWanted(1); });
    menu->addAction(
        theme_.icon("edit-delete"), tr("Remove"), QKeySequence(Qt::Key_Delete), this, &PhotoThumb::removeWanted);
    menu->popup(event->globalPos());
}

PhotoCard::PhotoCard(const Desk& desk, const Attachment& attachment, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      attachment_(attachment),
      thumb_(new PhotoThumb(desk.theme)),
      caption_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One, [this](const QString& text) {
          return desk_.report(desk_.programme.services().attachments.updateCaption(
              attachment_.id, text.simplified(), QStringLiteral("caption/%1").arg(attachment_.id.value)));
      }))
{
    caption_->setTextStyle(TextSize::Small);
    connect(caption_, &FieldText::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(thumb_);
    column->addWidget(caption_);
    column->addStretch(1);
    connect(&desk.theme, &UiTheme::changed, this, [this] { fit(); });
    fit();
    show(attachment);
}

void PhotoCard::fit()
{
    setFixedWidth(desk_.theme.px(wide));
}

void PhotoCard::show(const Attachment& attachment)
{
    attachment_ = attachment;
    caption_->show(attachment.caption);
    retranslate();
}

void PhotoCard::setPicture(const QPixmap& picture)
{
    thumb_->show(picture);
}

void PhotoCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PhotoCard::retranslate()
{
    const QString caption = attachment_.caption;
    thumb_->setAccessibleName(caption.isEmpty() ? tr("Photo without a caption") : tr("Photo: %1").arg(caption));
    thumb_->setToolTip(tr("Enter enlarges, Alt+Left and Alt+Right move, Delete removes"));
    noteKeys(thumb_,
             {{{Qt::Key_Return}, tr("Photo: enlarge it")},
              {{QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::ALT | Qt::Key_Right)},
               tr("Photo: move it before or after")},
              {{Qt::Key_Delete}, tr("Photo: remove it")}});
    caption_->setPrompt(tr("What it shows"), tr("Caption, and alternative text"));
}

} // namespace filrouge
