// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "ui/field/bulkpane.h"
#include "ui/field/duplicateline.h"
#include "ui/field/listhead.h"
#include "ui/field/listwithdetail.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keynotes.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>

// What a list does to its lines, and what it says.

namespace filrouge {

namespace {

QString shortName(const ListRow* row)
{
    return row == nullptr ? QString() : shortened(row->name);
}

} // namespace

void ListWithDetail::addItem()
{
    desk_.pending.flush();
    if (!read_)
        read();
    const auto added = source_->add();
    if (!desk_.report(added))
        return;
    showItem(*added);
    enterDetail();
}

void ListWithDetail::removeSelected()
{
    desk_.pending.flush();
    const std::vector<qint64> ids = selected();
    if (ids.empty())
        return;
    const QString name = shortName(model_.find(ids.front()));
    const auto done = ids.size() == 1 ? source_->remove(ids.front())
                                      : desk_.programme.file().edit(source_->removalLabel(static_cast<int>(ids.size())),
                                                                    [&](Edit&) -> Result<> {
                                                                        for (const qint64 id : ids)
                                                                            FILROUGE_TRY(source_->remove(id));
                                                                        return {};
                                                                    });
    if (!desk_.report(done))
        return;
    desk_.offerUndo(ids.size() == 1 ? source_->words().removed.arg(name)
                                    : tr("%n were removed.", nullptr, static_cast<int>(ids.size())));
    takeKeyboard();
}

void ListWithDetail::mergeSelected()
{
    const std::vector<qint64> ids = selected();
    if (ids.size() != 2)
        return;
    // What was selected first stays.
    const qint64 last = model_.idAt(table_->currentIndex().row());
    merge(ids.front() == last ? ids.back() : ids.front(), last);
}

void ListWithDetail::merge(qint64 kept, qint64 gone)
{
    desk_.pending.flush();
    const QString keptName = shortName(model_.find(kept));
    const QString goneName = shortName(model_.find(gone));
    if (!desk_.prompts.confirm(
            this,
            tr("“%1” becomes a part of “%2”: everything that belongs to it goes there, and it leaves "
               "the list.")
                .arg(goneName, keptName),
            tr("Merge")))
        return;
    if (!desk_.report(source_->merge(kept, gone)))
        return;
    showItem(kept);
    desk_.offerUndo(tr("“%1” is now a part of “%2”.").arg(goneName, keptName));
}

void ListWithDetail::tellApart(ListSource::Likely pair)
{
    desk_.pending.flush();
    const QString one = shortName(model_.find(pair.one));
    const QString other = shortName(model_.find(pair.other));
    const bool fromLine = duplicate_->hasKeyboard();
    if (!desk_.report(source_->tellApart(pair.one, pair.other)))
        return;
    findDuplicates();
    if (fromLine && !duplicate_->isVisibleTo(this)) { // its buttons are gone
        if (tableOrNothing_->isVisibleTo(this))
            takeKeyboard();
        else
            detail_->focusTitle();
    }
    desk_.offerUndo(tr("Noted: “%1” and “%2” are not duplicates.").arg(one, other));
}

void ListWithDetail::setForAll(std::size_t edit, qint64 value)
{
    desk_.pending.flush();
    const std::vector<BulkEdit> edits = source_->bulkEdits();
    const std::vector<qint64> ids = selected();
    if (edit < edits.size() && !ids.empty() && desk_.report(edits[edit].apply(ids, value)))
        desk_.offerUndo(tr("%n were changed.", nullptr, static_cast<int>(ids.size())));
}

void ListWithDetail::showMenu(QPoint at)
{
    if (selected().empty())
        return;
    auto* menu = new QMenu(table_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(open_);
    const std::vector<BulkEdit> edits = source_->bulkEdits();
    for (std::size_t i = 0; i < edits.size(); ++i) {
        QMenu* values = menu->addMenu(edits[i].label);
        for (const ListOption& option : edits[i].options)
            values->addAction(option.label, this, [this, i, value = option.value] { setForAll(i, value); });
        values->setEnabled(!edits[i].options.empty());
    }
    if (source_->canMerge())
        menu->addAction(merge_);
    if (likelyAtHand() != nullptr)
        menu->addAction(apart_);
    menu->addSeparator();
    menu->addAction(remove_);
    menu->popup(table_->viewport()->mapToGlobal(at));
}

void ListWithDetail::retranslate()
{
    const ListWords words = source_->words();
    model_.setColumns(source_->columns());
    head_->retranslate();
    empty_->setTexts(words.emptyTitle, words.emptyText, words.add);
    nothing_->setTexts(
        tr("Nothing here matches"), tr("No line has all of these words and choices."), tr("Show everything"));
    none_->setText(tr("Choose a line to see it here."));
    table_->setAccessibleName(words.name);
    open_->setText(tr("Edit (Enter)"));
    remove_->setText(tr("Remove"));
    merge_->setText(tr("Merge…"));
    apart_->setText(tr("Not a duplicate"));
    noteKeys(this,
             {{{QKeySequence(Qt::CTRL | Qt::Key_N)}, words.add},
              {{QKeySequence(Qt::CTRL | Qt::Key_F)}, tr("List: filter it")},
              {{Qt::Key_Return}, tr("List: edit the line beside it")},
              {{Qt::Key_Escape}, tr("Back to the list, then to all of it")}});
    if (read_) {
        // The cells are in words too.
        if (auto rows = source_->all(); desk_.report(rows))
            model_.setRows(std::move(*rows));
    }
}

} // namespace filrouge
