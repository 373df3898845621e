// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QAction>
#include <QWidget>

namespace filrouge {

Commands::Commands(QWidget* window) : QObject(window)
{
    for (int id = 0; id < Count; ++id) {
        auto* action = new QAction(this);
        actions_ << action;
        window->addAction(action);
    }
    add(New, QKeySequence::New);
    add(Open, QKeySequence::Open);
    add(SaveCopy, QKeySequence::SaveAs);
    add(Close, QKeySequence::Close);
    add(Quit, QKeySequence(Qt::CTRL | Qt::Key_Q));
    add(Undo, QKeySequence::Undo);
    add(Redo, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    add(Search, QKeySequence(Qt::CTRL | Qt::Key_K));
    add(Thread, QKeySequence(Qt::CTRL | Qt::Key_T));
    const Qt::Key digits[] = {Qt::Key_0, Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6};
    for (int i = 0; i < 7; ++i)
        add(static_cast<Id>(Overview + i), QKeySequence(Qt::CTRL | digits[i]));
    add(Larger, QKeySequence::ZoomIn);
    add(Smaller, QKeySequence::ZoomOut);
    add(FullScreen, QKeySequence(Qt::Key_F11));
    add(Shortcuts, QKeySequence(Qt::Key_F1));
    for (const Id id : {Light, Dark, HighContrast, Motion, French, English, FullScreen})
        action(id)->setCheckable(true);
    action(Quit)->setMenuRole(QAction::QuitRole);
    retranslate();
}

void Commands::add(Id id, const QKeySequence& keys)
{
    actions_[id]->setShortcut(keys);
}

void Commands::retranslate()
{
    const auto name = [this](Id id, const QString& text) { actions_[id]->setText(text); };
    name(New, tr("&New programme…"));
    name(NewFromSample, tr("New from the &sample…"));
    name(Open, tr("&Open…"));
    name(SaveCopy, tr("Save a &copy…"));
    name(ImportJson, tr("&Import from JSON…"));
    name(ExportJson, tr("&Export as JSON…"));
    name(TakeSnapshot, tr("&Keep a snapshot now"));
    name(RestoreSnapshot, tr("&Restore a snapshot…"));
    name(SecondSnapshots, tr("Keep snapshots on a USB s&tick too…"));
    name(Close, tr("C&lose the programme"));
    name(Quit, tr("&Quit"));
    name(Undo, tr("&Undo"));
    name(Redo, tr("&Redo"));
    name(Search, tr("&Search…"));
    name(Thread, tr("Show the &thread"));
    name(Overview, tr("&Overview"));
    name(Listen, tr("&Listen"));
    name(Understand, tr("&Understand"));
    name(Choose, tr("&Choose"));
    name(Commit, tr("Co&mmit"));
    name(Build, tr("&Build"));
    name(Publish, tr("&Publish"));
    name(Light, tr("&Light"));
    name(Dark, tr("&Dark"));
    name(HighContrast, tr("&High contrast"));
    name(Larger, tr("L&arger text"));
    name(Smaller, tr("S&maller text"));
    name(Motion, tr("&Animations"));
    name(French, tr("&Français"));
    name(English, tr("&English"));
    name(FullScreen, tr("&Full screen"));
    name(Shortcuts, tr("&Shortcuts"));
}

} // namespace filrouge
