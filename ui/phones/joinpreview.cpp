// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phones/joinpreview.h"

#include "ui/theme/qrpainting.h"

#include <QPaintEvent>
#include <QPainter>

namespace filrouge {

namespace {

constexpr int side = 184;

} // namespace

JoinPreview::JoinPreview(const UiTheme& theme, QWidget* parent) : QWidget(parent), theme_(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &UiTheme::changed, this, [this] { updateGeometry(); });
}

void JoinPreview::show(const QrCode& code, const QString& words)
{
    code_ = code;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize JoinPreview::sizeHint() const
{
    return {theme_.px(side), theme_.px(side)};
}

void JoinPreview::paintEvent(QPaintEvent* /*event*/)
{
    if (code_.size == 0)
        return;
    QPainter painter(this);
    QRectF square = qrSquare(QRectF(rect()), code_);
    square.moveLeft(0); // flush with what stands over it
    paintQrCode(painter, square, code_);
}

} // namespace filrouge
