// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/topbanner.h"

#include <QEvent>
#include <QFontMetrics>

namespace filrouge {

namespace {

constexpr double textShare = 1.0 / 25; // of the window's height
constexpr int leastText = 14;

} // namespace

TopBanner::TopBanner(const UiTheme& theme, const QString& sentence, QWidget* over)
    : QLabel(sentence, over),
      theme_(theme)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setAccessibleName(sentence);
    over->installEventFilter(this);
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
    place();
    show();
}

void TopBanner::remove()
{
    QWidget* over = parentWidget();
    over->removeEventFilter(this);
    over->setContentsMargins(0, 0, 0, 0);
    hide();
    deleteLater();
}

void TopBanner::restyle()
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme_.tokens().thread);
    palette.setColor(QPalette::WindowText, theme_.tokens().onThread);
    setPalette(palette);
}

void TopBanner::place()
{
    QWidget* over = parentWidget();
    QFont font = theme_.font(TextSize::Body, QFont::Bold);
    font.setPixelSize(qMax(leastText, qRound(over->height() * textShare)));
    // A long sentence in a narrow window: smaller, rather than cut.
    while (QFontMetrics(font).horizontalAdvance(text()) > over->width() - font.pixelSize() &&
           font.pixelSize() > leastText)
        font.setPixelSize(font.pixelSize() - 1);
    setFont(font);
    const int height = QFontMetrics(font).height() + font.pixelSize() / 2;
    setGeometry(0, 0, over->width(), height);
    over->setContentsMargins(0, height, 0, 0);
    raise();
}

bool TopBanner::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace filrouge
