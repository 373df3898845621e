// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagecanvas.h"

#include <QPaintEvent>
#include <QPainter>

namespace filrouge {

namespace {

bool onOneLine(const PageWord& before, const PageWord& after)
{
    const double middle = before.box.center().y();
    return before.page == after.page && before.box.left() <= after.box.left() && middle > after.box.top() &&
           middle < after.box.bottom();
}

} // namespace

PageCanvas::PageCanvas(const UiTheme& theme) : theme_(theme) {}

void PageCanvas::setPages(RenderedDocument document)
{
    document_ = std::move(document);
    marked_ = -1;
    arrange();
}

void PageCanvas::setWidth(int width)
{
    width_ = width;
    arrange();
}

int PageCanvas::pageWidth() const
{
    return qMax(1, width_ - 2 * gap());
}

QRect PageCanvas::mark(int word)
{
    marked_ = word;
    update();
    if (word < 0)
        return {};
    const PageWord& at = document_.words[static_cast<std::size_t>(word)];
    const QRect& page = places_[static_cast<std::size_t>(at.page)];
    return {page.left() + static_cast<int>(at.box.left() * page.width()),
            page.top() + static_cast<int>(at.box.top() * page.height()),
            qMax(1, static_cast<int>(at.box.width() * page.width())),
            qMax(1, static_cast<int>(at.box.height() * page.height()))};
}

int PageCanvas::pageAt(int y) const
{
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (y <= places_[i].bottom() + gap())
            return static_cast<int>(i);
    return static_cast<int>(places_.size()) - 1;
}

void PageCanvas::arrange()
{
    places_.clear();
    double widest = 1;
    for (const RenderedPage& page : document_.pages)
        widest = qMax(widest, page.size.width());
    int y = gap();
    for (const RenderedPage& page : document_.pages) {
        const double scale = pageWidth() / widest;
        const QSize size = (page.size * scale).toSize();
        places_.emplace_back(QPoint((width_ - size.width()) / 2, y), size);
        y += size.height() + gap();
    }
    resize(width_, document_.pages.empty() ? 1 : y);
    update();
}

void PageCanvas::paintEvent(QPaintEvent* event)
{
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const QRect& place = places_[i];
        if (!place.adjusted(-2, -2, 2, 2).intersects(event->rect()))
            continue;
        painter.drawImage(place, document_.pages[i].image);
        painter.setPen(t.hairline);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (marked_ >= 0) {
        std::size_t first = static_cast<std::size_t>(marked_);
        while (first > 0 && onOneLine(document_.words[first - 1], document_.words[first]))
            --first;
        const PageWord& at = document_.words[first];
        const QRect& page = places_[static_cast<std::size_t>(at.page)];
        const int top = page.top() + static_cast<int>(at.box.top() * page.height());
        const int height = qMax(8, static_cast<int>(at.box.height() * page.height()));
        const int left = page.left() + static_cast<int>(at.box.left() * page.width()) - theme_.px(8);
        painter.fillRect(left, top, theme_.px(3), height, tokensOf(Appearance::Light).thread); // paper stays white
    }
}

} // namespace filrouge
