// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QEvent>

namespace filrouge {

TextLabel::TextLabel(const UiTheme& theme, TextSize size, QFont::Weight weight, TextTone tone, QWidget* parent)
    : QLabel(parent),
      theme_(theme),
      size_(size),
      weight_(weight),
      tone_(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
}

void TextLabel::setTextSize(TextSize size)
{
    if (size == size_)
        return;
    size_ = size;
    restyle();
}

int TextLabel::heightForWidth(int width) const
{
    return heights_.at(width, text(), [this](int room) { return QLabel::heightForWidth(room); });
}

bool TextLabel::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ContentsRectChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        heights_.forget();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void TextLabel::restyle()
{
    setFont(theme_.font(size_, weight_));
    const Tokens& t = theme_.tokens();
    const QColor colours[] = {t.ink, t.muted, t.thread, t.onWarning};
    QPalette palette;
    palette.setColor(QPalette::WindowText, colours[static_cast<int>(tone_)]);
    setPalette(palette);
}

} // namespace filrouge
