// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/fieldhands.h"

#include "tests/support/catch.h"
#include "tests/ui/day/hands.h"
#include "ui/notes/noteseditor.h"

#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTabBar>
#include <QTextBlock>
#include <QtTest>

namespace filrouge::tests {

namespace {

constexpr int mostFieldTabs = 100;

} // namespace

void selectByMouse(NotesEditor& editor, int start, int end)
{
    const auto at = [&](int position) {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(position);
        return editor.cursorRect(cursor).center();
    };
    QTextCursor there = editor.textCursor();
    there.setPosition(end);
    editor.setTextCursor(there); // as the wheel brings it into sight
    editor.ensureCursorVisible();
    settle();
    QTest::mousePress(editor.viewport(), Qt::LeftButton, {}, at(start));
    QTest::mouseMove(editor.viewport(), at((start + end) / 2));
    QMouseEvent drag(QEvent::MouseMove,
                     at(end),
                     editor.viewport()->mapToGlobal(at(end)),
                     Qt::NoButton,
                     Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(editor.viewport(), &drag);
    QTest::mouseRelease(editor.viewport(), Qt::LeftButton, {}, at(end));
    settle();
}

void selectByKeys(NotesEditor& editor, int start, int end)
{
    REQUIRE(tabTo(QStringLiteral("Notes")));
    press(Qt::Key_Home, Qt::ControlModifier);
    while (editor.textCursor().block().position() + editor.textCursor().block().length() <= start)
        press(Qt::Key_Down);
    while (editor.textCursor().position() < start)
        press(Qt::Key_Right);
    while (editor.textCursor().position() > start)
        press(Qt::Key_Left);
    while (editor.textCursor().position() < end)
        press(Qt::Key_Right, Qt::ShiftModifier);
}

void letGo(QWidget& target, const QMimeData& carried, QPoint at)
{
    QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &enter);
    QDragMoveEvent over(at, Qt::MoveAction | Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &over);
    QDropEvent drop(at, Qt::MoveAction | Qt::CopyAction, &carried, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &drop);
    settle();
}

void goToTab(QWidget& page, const QString& name)
{
    for (QTabBar* bar : page.findChildren<QTabBar*>())
        for (int i = 0; i < bar->count(); ++i)
            if (bar->tabText(i) == name && bar->isVisible()) {
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
                settle();
                REQUIRE(bar->currentIndex() == i);
                return;
            }
    FAIL("no tab " << name.toStdString());
}

void goToTabByKeys(const QString& tabs, const QString& name)
{
    REQUIRE(tabToTabs(tabs));
    const auto* bar = qobject_cast<QTabBar*>(QApplication::focusWidget());
    REQUIRE(bar != nullptr);
    for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right}) // to the first, and from there to it
        for (int i = 0; i < bar->count() && bar->tabText(bar->currentIndex()) != name; ++i)
            press(arrow);
    REQUIRE(bar->tabText(bar->currentIndex()) == name);
}

bool tabToTabs(const QString& name)
{
    QStringList passed;
    for (int i = 0; i < mostFieldTabs; ++i) {
        const auto* bar = qobject_cast<QTabBar*>(QApplication::focusWidget());
        if (bar != nullptr && bar->accessibleName() == name)
            return true;
        passed << atKeyboard() + (bar != nullptr ? QStringLiteral(" (tabs)") : QString());
        press(Qt::Key_Tab);
    }
    passed.removeDuplicates();
    UNSCOPED_INFO("passed: " << passed.join(QStringLiteral(", ")).toStdString());
    return false;
}

bool tabToBeginning(const QString& words)
{
    QStringList passed;
    for (int i = 0; i < mostFieldTabs; ++i) {
        if (atKeyboard().startsWith(words))
            return true;
        passed << atKeyboard();
        press(Qt::Key_Tab);
    }
    passed.removeDuplicates();
    UNSCOPED_INFO("passed: " << passed.join(QStringLiteral(", ")).toStdString());
    return false;
}

} // namespace filrouge::tests
