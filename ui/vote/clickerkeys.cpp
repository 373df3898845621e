// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/clickerkeys.h"

#include <QAbstractSpinBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

namespace filrouge {

namespace {

bool takesText(const QObject* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

bool isPlain(const QKeyEvent& key)
{
    return (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
}

} // namespace

std::optional<StageKey> stageKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return StageKey::Forward;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return StageKey::Back;
    case Qt::Key_B:
    case Qt::Key_Period: // some clickers
        return StageKey::Black;
    case Qt::Key_V:
        return StageKey::Vote;
    case Qt::Key_R:
        return StageKey::Reveal;
    default:
        return std::nullopt;
    }
}

ClickerKeys::ClickerKeys(QObject* parent) : QObject(parent) {}

void ClickerKeys::listenOn(QWidget& page, const QWidget& typing)
{
    page.installEventFilter(this);
    for (QWidget* part : page.findChildren<QWidget*>())
        if (part->focusPolicy() != Qt::NoFocus && !typing.isAncestorOf(part))
            part->installEventFilter(this);
}

bool ClickerKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || takesText(watched))
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto meant = stageKey(key.key());
    if (!meant || !isPlain(key))
        return QObject::eventFilter(watched, event);
    if (!key.isAutoRepeat())
        Q_EMIT pressed(*meant);
    return true;
}

} // namespace filrouge
