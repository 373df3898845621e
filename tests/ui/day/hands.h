// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QString>
#include <QWidget>

namespace filrouge::tests {

// What somebody does in front of the screen. Nothing here knows a test runner: a process that is to be killed has hands
// too.

/// Lets everything happen that has been asked for.
void settle();
/// A key, for whatever has the keyboard.
void press(int key, Qt::KeyboardModifiers modifiers = {});
/// Letters with accents too, for whatever has the keyboard.
void type(const QString& text);
/// With the left button, in the middle.
void click(QWidget* widget);
/// With a finger, in the middle.
void touch(QWidget* widget);
/// From the menu of the button that has the keyboard, opened and gone through by keys: its first entry is 0.
void chooseFromMenu(int entry);
/// To another window of the application, as by a click on it.
void turnTo(QWidget* window);
/// What a screen reader calls the part that has the keyboard.
[[nodiscard]] QString atKeyboard();
/// Goes on with Tab until the part of that name has the keyboard; false: it is not on the way.
[[nodiscard]] bool tabTo(const QString& name);

/// The shown part with that name for screen readers; nullptr: there is none.
template <class T>
[[nodiscard]] T* named(const QWidget* in, const QString& name)
{
    for (T* part : in->findChildren<T*>())
        if (part->accessibleName() == name && part->isVisible())
            return part;
    return nullptr;
}

/// The shown button that says so; nullptr: there is none.
[[nodiscard]] QAbstractButton* button(const QWidget* in, const QString& text);

} // namespace filrouge::tests
