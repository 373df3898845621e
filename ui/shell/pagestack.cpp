// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/widgets/leastheight.h"

#include <QEvent>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollArea>

namespace filrouge {

namespace {

/// The place of a page in its scroll area: as large as what is seen of it, unless the page cannot be as small as that.
/// A scroll area by itself would give the page the height that all its lists would like, and scroll lists and page.
class PagePlace final : public QWidget {
public:
    explicit PagePlace(QWidget* page) : page_(page) { page->setParent(this); }

    [[nodiscard]] QWidget* page() const { return page_; }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        if (page_ == nullptr || page_->isHidden())
            return {};
        const int least = page_->minimumSizeHint().expandedTo(page_->minimumSize()).width();
        const auto* area = parentWidget() == nullptr ? nullptr : qobject_cast<QScrollArea*>(parentWidget()->parent());
        if (area == nullptr)
            return {least, leastHeight(*page_, least)};
        // Without a scroll bar there may be room enough, which there is not beside one.
        const QSize whole = area->maximumViewportSize();
        const int height = leastHeight(*page_, qMax(least, whole.width()));
        if (height <= whole.height())
            return {least, height};
        return {least, leastHeight(*page_, qMax(least, parentWidget()->width()))};
    }
    [[nodiscard]] QSize sizeHint() const override { return page_ == nullptr ? QSize() : page_->sizeHint(); }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        if (page_ != nullptr)
            page_->setGeometry(rect());
    }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QPointer<QWidget> page_;
};

const PagePlace* placeIn(const QWidget* scroll)
{
    const auto* area = qobject_cast<const QScrollArea*>(scroll);
    return area == nullptr ? nullptr : static_cast<const PagePlace*>(area->widget());
}

} // namespace

void PageStack::addPage(QWidget* page)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(new PagePlace(page));
    page->show();
    addWidget(scroll);
    connect(page, &QObject::destroyed, scroll, &QObject::deleteLater);
}

void PageStack::showPage(QWidget* page)
{
    for (int i = 0; i < count(); ++i)
        if (placeIn(widget(i))->page() == page)
            setCurrentIndex(i);
}

QWidget* PageStack::currentPage() const
{
    const PagePlace* place = placeIn(currentWidget());
    return place == nullptr ? nullptr : place->page();
}

} // namespace filrouge
