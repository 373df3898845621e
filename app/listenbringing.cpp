// SPDX-License-Identifier: GPL-3.0-or-later
// The station Listen brings files in: notes of interviews and immersions, lists of these and of people.
#include "app/listenpage.h"

#include "core/field/immersionimport.h"
#include "core/field/interviewimport.h"
#include "core/field/notesimport.h"
#include "core/field/peopleimport.h"
#include "core/programme/programme.h"
#include "ui/field/immersionspage.h"
#include "ui/field/peoplepage.h"
#include "ui/imports/notesimportpanel.h"
#include "ui/imports/tableimportpanel.h"
#include "ui/widgets/droppedfiles.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace filrouge {

void ListenPage::fillBringMenu()
{
    bringMenu_->clear();
    ProgrammeFile& file = desk().programme.file();
    const auto add = [this](const QString& words, const auto& run) {
        connect(bringMenu_->addAction(words), &QAction::triggered, this, run);
    };
    add(tr("Notes of interviews…"), [this] { bringNotes(NotesKind::Interviews, {}); });
    add(tr("Notes of immersions…"), [this] { bringNotes(NotesKind::Immersions, {}); });
    bringMenu_->addSeparator();
    add(tr("A list of interviews…"), [this, &file] { bringList(std::make_unique<InterviewImport>(file), {}); });
    add(tr("A list of immersions…"), [this, &file] { bringList(std::make_unique<ImmersionImport>(file), {}); });
    add(tr("A list of people…"), [this, &file] { bringList(std::make_unique<PeopleImport>(file), {}); });
}

// Of what its columns say it is a list; in doubt, of what the tab shows.
void ListenPage::bringDroppedList(const QString& path)
{
    ProgrammeFile& file = desk().programme.file();
    std::vector<std::unique_ptr<TableImport>> imports;
    imports.push_back(std::make_unique<InterviewImport>(file));
    imports.push_back(std::make_unique<ImmersionImport>(file));
    imports.push_back(std::make_unique<PeopleImport>(file));
    if (tabs_->currentWidget() == immersions_)
        std::swap(imports[0], imports[1]);
    else if (tabs_->currentWidget() == people_)
        std::swap(imports[0], imports[2]);
    auto* panel = new TableImportPanel(desk(), std::move(imports.front()));
    imports.erase(imports.begin());
    panel->setAlternatives(std::move(imports));
    bring(panel, {path});
}

// Lists come one after the other, before the notes, which come all at once: those of immersions where immersions are
// shown, of interviews elsewhere.
void ListenPage::takeFiles(const QStringList& paths)
{
    waiting_ << paths;
    if (bringing_ == nullptr)
        takeNext();
    if (!waiting_.isEmpty())
        desk().toasts.say(tr("%n more file(s) come after this.", nullptr, static_cast<int>(waiting_.size())));
}

void ListenPage::takeNext()
{
    if (waiting_.isEmpty())
        return;
    const auto list = std::ranges::find_if(waiting_, NotesImportPanel::isList);
    if (list != waiting_.end()) {
        const QString path = *list;
        waiting_.erase(list);
        bringDroppedList(path);
        return;
    }
    bringNotes(tabs_->currentWidget() == immersions_ ? NotesKind::Immersions : NotesKind::Interviews,
               std::exchange(waiting_, {}));
}

template <class Panel>
void ListenPage::bring(Panel* panel, const QStringList& paths)
{
    endBringing();
    desk().pending.flush();
    bringing_ = panel;
    outer_->addWidget(panel);
    outer_->setCurrentWidget(panel);
    connect(panel, &Panel::closed, this, [this] {
        endBringing();
        takeNext();
    });
    connect(panel, &Panel::imported, this, [this, panel](int count) {
        const QString done = panel->importedInWords(count);
        endBringing();
        desk().offerUndo(done);
        takeNext();
    });
    if (paths.isEmpty() ? !panel->chooseFiles() : (panel->takeFiles(paths), false))
        endBringing();
    else
        panel->focusFirst();
}

void ListenPage::bringNotes(NotesKind kind, const QStringList& paths)
{
    auto* panel = new NotesImportPanel(desk(), kind);
    connect(panel, &NotesImportPanel::listsDropped, this, &ListenPage::takeFiles);
    bring(panel, paths);
}

void ListenPage::bringList(std::unique_ptr<TableImport> import, const QStringList& paths)
{
    bring(new TableImportPanel(desk(), std::move(import)), paths);
}

// Somebody goes elsewhere, by a search say: what was looked at is not brought in, nor what waited behind it.
void ListenPage::dropBringing()
{
    if (bringing_ == nullptr)
        return;
    const auto left = static_cast<int>(waiting_.size());
    waiting_.clear();
    endBringing();
    desk().toasts.say(
        left == 0
            ? tr("What was being imported is closed: nothing of it was taken.")
            : tr("What was being imported is closed, with %n more file(s): nothing of it was taken.", nullptr, left));
}

void ListenPage::endBringing()
{
    if (bringing_ == nullptr)
        return;
    QWidget* panel = std::exchange(bringing_, nullptr);
    const bool hadKeyboard = panel->isAncestorOf(window()->focusWidget());
    outer_->removeWidget(panel);
    panel->hide();
    panel->deleteLater();
    if (hadKeyboard)
        static_cast<Page*>(tabs_->currentWidget())->takeKeyboard();
}

void ListenPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ListenPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeFiles(filesIn(*event->mimeData()));
}

} // namespace filrouge
