// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include <QScrollArea>

namespace filrouge {

void PageStack::addPage(QWidget* page)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameStyle(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    addWidget(scroll);
    connect(page, &QObject::destroyed, scroll, &QObject::deleteLater);
}

void PageStack::showPage(QWidget* page)
{
    for (int i = 0; i < count(); ++i)
        if (qobject_cast<QScrollArea*>(widget(i))->widget() == page)
            setCurrentIndex(i);
}

QWidget* PageStack::currentPage() const
{
    const auto* scroll = qobject_cast<QScrollArea*>(currentWidget());
    return scroll == nullptr ? nullptr : scroll->widget();
}

} // namespace filrouge
