// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QMimeData;
class QWidget;

namespace filrouge {
class NotesEditor;
}

namespace filrouge::tests {

// What hands do with notes, lists and boards, beside clicking and typing.

/// Positions are those of the text, in UTF-16 units.
void selectByMouse(NotesEditor& editor, int start, int end);
/// The same with Tab, the arrows and Shift.
void selectByKeys(NotesEditor& editor, int start, int end);
/// Carried over the widget, and let go there.
void letGo(QWidget& target, const QMimeData& carried, QPoint at);
/// The shown tab of that name, with the mouse.
void goToTab(QWidget& page, const QString& name);
/// The same with Tab to the row of tabs of that name, and its arrows.
void goToTabByKeys(const QString& tabs, const QString& name);
/// Goes on with Tab to the row of tabs of that name; false: it is not on the way.
[[nodiscard]] bool tabToTabs(const QString& name);
/// To the first part whose name begins so.
[[nodiscard]] bool tabToBeginning(const QString& words);

} // namespace filrouge::tests
