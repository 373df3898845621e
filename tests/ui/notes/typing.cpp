// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notes/typing.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace filrouge::tests {

void typeText(QWidget* into, const QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype units = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text.mid(at, units));
        QApplication::sendEvent(into, &press);
        at += units - 1;
    }
}

} // namespace filrouge::tests
