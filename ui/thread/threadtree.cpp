// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadtree.h"

#include "ui/thread/threaddelegate.h"
#include "ui/thread/threadmodel.h"

#include <QFrame>
#include <QResizeEvent>

namespace filrouge {

ThreadTree::ThreadTree(const UiTheme& theme, ThreadModel& model, QWidget* parent) : QTreeView(parent), theme_(theme)
{
    setModel(&model);
    setItemDelegate(new ThreadDelegate(theme, model, this));
    setHeaderHidden(true);
    setFrameStyle(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
}

void ThreadTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void ThreadTree::restyle()
{
    setIndentation(rootIsDecorated() ? theme_.px(24) : 0);
    QPalette palette;
    palette.setColor(QPalette::Base, theme_.tokens().paper);
    // The delegate shows what is chosen; beside it, at the branches, nothing more is to be seen.
    palette.setColor(QPalette::Highlight, theme_.tokens().paper);
    palette.setColor(QPalette::HighlightedText, theme_.tokens().ink);
    setPalette(palette);
    scheduleDelayedItemsLayout();
}

} // namespace filrouge
