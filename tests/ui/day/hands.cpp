// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QKeyEvent>
#include <QPointingDevice>
#include <QTimer>
#include <QtTest>

namespace filrouge::tests {

namespace {

constexpr int mostTabs = 200;

QWidget* keyboard()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    QWidget* at = QApplication::focusWidget();
    return at != nullptr ? at : QApplication::activeWindow();
}

// A desktop gives the keyboard back to the window when a popup goes; the platform without a screen leaves it there.
void leavePopup()
{
    const QWidget* active = QApplication::activeWindow();
    const QWidget* at = QApplication::focusWidget();
    if (active != nullptr && !active->isVisible() && at != nullptr)
        at->window()->activateWindow();
}

} // namespace

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        leavePopup();
    }
}

void press(int key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget* at = keyboard())
        QTest::keyClick(at, static_cast<Qt::Key>(key), modifiers);
    settle();
}

// QTest knows the keys of ASCII only.
void type(const QString& text)
{
    for (const QChar character : text)
        if (QWidget* at = keyboard()) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(at, &down);
        }
    settle();
}

void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
    settle();
}

void touch(QWidget* widget)
{
    static QPointingDevice* finger = QTest::createTouchDevice();
    const QPoint at = widget->rect().center();
    QWidget* window = widget->window();
    QTest::touchEvent(window, finger).press(0, at, widget);
    QTest::touchEvent(window, finger).release(0, at, widget);
    settle();
}

void chooseFromMenu(int entry)
{
    QWidget* window = QApplication::activeWindow();
    // The menu has an event loop of its own.
    QTimer::singleShot(0, window, [entry] {
        for (int i = 0; i <= entry && QApplication::activePopupWidget() != nullptr; ++i)
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        if (QApplication::activePopupWidget() != nullptr)
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    });
    press(Qt::Key_Space);
    turnTo(window); // which a desktop does when a menu closes
}

void turnTo(QWidget* window)
{
    window->activateWindow();
    settle();
}

QString atKeyboard()
{
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    return face == nullptr ? QString() : face->text(QAccessible::Name);
}

bool tabTo(const QString& name)
{
    for (int i = 0; i < mostTabs; ++i) {
        if (atKeyboard() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

QAbstractButton* button(const QWidget* in, const QString& text)
{
    for (QAbstractButton* one : in->findChildren<QAbstractButton*>())
        if (one->text() == text && one->isVisible())
            return one;
    return nullptr;
}

} // namespace filrouge::tests
