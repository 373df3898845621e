// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's doors between its pages, and the thread that shows in place of one.
#include "core/thread/trace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/rail.h"
#include "ui/shell/stationpage.h"
#include "ui/thread/threadpage.h"

namespace filrouge {

// In place of a room that is still to come.
Page* MainWindow::makeStationPage()
{
    auto* page = new StationPage(desk());
    connect(page, &StationPage::followUpWanted, this, [this] { goTo(Station::Commit, Kind::Programme, 0); });
    return page;
}

void MainWindow::goTo(Station station, Kind kind, qint64 id)
{
    showStation(station);
    ensurePage(station)->showItem(kind, id);
}

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::wanted, this, [this](Kind kind, qint64 id) { showItem(kind, id); });
    connect(page, &Page::sentenceWanted, this, [this](Kind kind, qint64 id, const QString& sentence) {
        showItem(kind, id, SearchWords::sentence(sentence));
    });
    stack_->addPage(page);
}

void MainWindow::showThread()
{
    const auto* page = qobject_cast<Page*>(stack_->currentPage());
    const Item item = page != nullptr ? page->itemAtHand() : Item();
    if (!session_ || !isOnThread(item.kind) || item.id == 0) {
        toasts_->say(tr("Choose something first that people said, wrote or tried: an interview, evidence, a pain "
                        "point, a persona, a letter, a solution, a card or a field test. Its thread is shown then."));
        return;
    }
    pending_.flush();
    if (thread_ == nullptr) {
        thread_ = new ThreadPage(desk());
        connect(thread_, &ThreadPage::left, this, [this] { leaveThread(); });
        connectPage(thread_);
    }
    thread_->showItem(item.kind, item.id);
    stack_->showPage(thread_);
    thread_->takeKeyboard();
}

// Back to the page of the station that the rail shows.
void MainWindow::leaveThread()
{
    if (thread_ != nullptr && stack_->currentPage() == thread_)
        showRow(rail_->currentRow());
}

} // namespace filrouge
