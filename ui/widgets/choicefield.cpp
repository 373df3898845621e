// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicefield.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace filrouge {

ChoiceField::ChoiceField()
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, &ChoiceField::chosen);
}

void ChoiceField::setWords(const QStringList& words)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < words.size(); ++i) {
        if (i < count())
            setItemText(i, words.at(i));
        else
            addItem(words.at(i));
    }
    while (count() > words.size())
        removeItem(count() - 1);
}

void ChoiceField::show(int choice)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(choice);
}

void ChoiceField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace filrouge
