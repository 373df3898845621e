// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace filrouge {

/// Every command of a window: one list behind its menus, its header, the search palette and the sheet of shortcuts.
class Commands final : public QObject {
    Q_OBJECT

public:
    enum Id {
        New,
        NewFromSample,
        Open,
        SaveCopy,
        ImportJson,
        ExportJson,
        TakeSnapshot,
        RestoreSnapshot,
        SecondSnapshots,
        Close,
        Quit,
        Undo,
        Redo,
        Search,
        Thread,
        Overview,
        Listen,
        Understand,
        Choose,
        Commit,
        Build,
        Publish,
        Light,
        Dark,
        HighContrast,
        Larger,
        Smaller,
        Motion,
        French,
        English,
        FullScreen,
        Shortcuts,
        Count
    };

    /// The actions are put on `window`, so that their keys work anywhere in it.
    explicit Commands(QWidget* window);

    [[nodiscard]] QAction* action(Id id) const { return actions_[id]; }
    /// In the order of Id.
    [[nodiscard]] const QList<QAction*>& all() const { return actions_; }
    void retranslate();

private:
    void add(Id id, const QKeySequence& keys = {});

    QList<QAction*> actions_;
};

} // namespace filrouge
