// SPDX-License-Identifier: GPL-3.0-or-later
// What keys, menus and drops on the affinity board ask for.
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/irritants/boardview.h"
#include "ui/irritants/evidencetray.h"
#include "ui/irritants/irritantactions.h"
#include "ui/irritants/irritantdetail.h"
#include "ui/irritants/irritantspage.h"
#include "ui/irritants/targetchooser.h"

#include <QMenu>

#include <algorithm>

namespace filrouge {

void IrritantsPage::connectColumn(ThemeColumn* column)
{
    CardColumn* cards = &column->cards();
    connect(cards, &CardColumn::pointedAt, this, [this](IrritantId id) { open(id); });
    connect(cards, &CardColumn::passedTo, this, [this](IrritantId id) {
        if (!detail_->isHidden())
            open(id);
    });
    connect(cards, &CardColumn::openWanted, this, [this](IrritantId id) {
        open(id);
        detail_->focusTitle(false);
    });
    connect(cards, &CardColumn::moveWanted, this, [this, column](IrritantId id, IrritantId before) {
        if (actions_->sort(id, column->theme(), before))
            board_->select(id, true);
    });
    connect(cards, &CardColumn::mergeWanted, this, [this](IrritantId into, IrritantId other) {
        if (actions_->merge(into, {other}))
            board_->select(into, true);
    });
    connect(cards,
            &CardColumn::evidenceDropped,
            this,
            [this, column](const std::vector<EvidenceId>& evidence, IrritantId onto, IrritantId from) {
                dropped(column->theme(), evidence, onto, from);
            });
    connect(cards, &CardColumn::sidewaysWanted, this, [this, column](int columns, bool carry) {
        const ThemeColumn* to = board_->beside(*column, columns);
        const IrritantId id = column->cards().selected();
        if (!carry)
            board_->goSideways(*column, columns);
        else if (to != nullptr && id && actions_->sort(id, to->theme()))
            board_->select(id, true);
    });
    connect(cards, &CardColumn::keyPressed, this, [this, column](int key) { pressedOn(*column, key); });
    connect(cards, &CardColumn::contextMenuWanted, this, [this, column](QPoint at) { showMenu(*column, at); });
    connect(column, &ThemeColumn::newWanted, this, [this, column] { add(column->theme(), {}); });
    connect(column, &ThemeColumn::moveWanted, this, [this, column](int places) {
        actions_->moveTheme(column->theme().value_or(ThemeId()), places);
    });
    connect(column, &ThemeColumn::removeWanted, this, [this, column] {
        actions_->removeTheme(column->theme().value_or(ThemeId()));
    });
}

void IrritantsPage::connectLists()
{
    connect(&tray_->list(), &EvidenceList::keyPressed, this, [this](int key) { pressedInTray(key); });
    connect(&detail_->evidence(), &EvidenceList::keyPressed, this, [this](int key) { pressedInDetail(key); });
    for (EvidenceList* list : {&tray_->list(), &detail_->evidence()})
        connect(list, &EvidenceList::openWanted, this, [this](EvidenceId id) {
            if (id)
                Q_EMIT wanted(Kind::Evidence, id.value);
        });
}

void IrritantsPage::pressedOn(ThemeColumn& column, int key)
{
    const IrritantId id = column.cards().selected();
    if (key == Qt::Key_N)
        add(column.theme(), {});
    else if (!id)
        return;
    else if (key == Qt::Key_Space)
        cards_->toggleMark(id);
    else if (key == Qt::Key_L)
        linkMarkedTo(id);
    else if (key == Qt::Key_M)
        merge(id);
    else if (key == Qt::Key_Delete)
        remove(id);
}

void IrritantsPage::pressedInTray(int key)
{
    const std::vector<EvidenceId> meant = tray_->list().meant();
    if (meant.empty())
        return;
    if (key == Qt::Key_L)
        askLink(meant, {});
    else if (key == Qt::Key_N)
        add(themeOf(meant), meant);
}

void IrritantsPage::pressedInDetail(int key)
{
    const std::vector<EvidenceId> meant = detail_->evidence().meant();
    if (meant.empty())
        return;
    if (key == Qt::Key_L)
        askLink(meant, detail_->irritant());
    else if (key == Qt::Key_S)
        split();
    else if (key == Qt::Key_Delete)
        actions_->unlink(meant, detail_->irritant());
}

void IrritantsPage::showMenu(ThemeColumn& column, QPoint globalPos)
{
    const IrritantId id = column.cards().selected();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] {
        open(id);
        detail_->focusTitle(false);
    });
    const int marked = static_cast<int>(tray_->list().lines().marked().size());
    QAction* link = menu->addAction(tr("Link the marked evidence"), this, [this, id] { linkMarkedTo(id); });
    link->setEnabled(marked > 0);
    menu->addAction(tr("Merge…"), this, [this, id] { merge(id); });
    QMenu* themes = menu->addMenu(tr("Move to the theme"));
    for (const ThemeColumn* other : board_->columns())
        if (other->theme() != column.theme())
            themes->addAction(other->name().left(60), this, [this, id, theme = other->theme()] {
                if (actions_->sort(id, theme))
                    board_->select(id, true);
            });
    themes->setEnabled(!themes->isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { remove(id); });
    menu->popup(globalPos);
}

void IrritantsPage::dropped(std::optional<ThemeId> theme, const std::vector<EvidenceId>& evidence, IrritantId onto,
                            IrritantId from)
{
    if (evidence.empty())
        return;
    if (!onto && from) {
        if (const IrritantId made = actions_->split(from, evidence, {}, theme)) {
            board_->select(made, false);
            open(made);
            detail_->focusTitle(true);
        }
    } else if (!onto) {
        add(theme, evidence);
    } else if (from) {
        actions_->moveEvidence(evidence, from, onto);
    } else {
        actions_->link(evidence, onto);
    }
}

void IrritantsPage::add(std::optional<ThemeId> theme, const std::vector<EvidenceId>& evidence)
{
    const IrritantId made = actions_->add(theme, evidence);
    if (!made)
        return;
    search_->clear();
    board_->select(made, false);
    open(made);
    detail_->focusTitle(true);
}

void IrritantsPage::askLink(const std::vector<EvidenceId>& evidence, IrritantId from)
{
    TargetChooser::Question question;
    const int count = static_cast<int>(evidence.size());
    question.sentence = from ? tr("Move %n piece(s) to…", nullptr, count) : tr("Link %n piece(s) to…", nullptr, count);
    question.newName = from ? QString() : tr("New pain point “%1”");
    for (const IrritantCard& card : cards_->all())
        if (card.irritant.id != from)
            question.candidates.push_back({card.irritant.id.value, card.irritant.title});
    question.then = [this, evidence, from](qint64 id, const QString& name) {
        if (id == 0) {
            Irritant fresh;
            fresh.title = name;
            fresh.theme = themeOf(evidence);
            const auto made = desk().programme.services().affinity.gather(fresh, evidence);
            if (desk().report(made))
                desk().offerUndo(tr("“%1” is a new pain point.").arg(name.left(60)));
        } else if (from) {
            actions_->moveEvidence(evidence, from, IrritantId(id));
        } else {
            actions_->link(evidence, IrritantId(id));
        }
    };
    chooser_->ask(std::move(question));
}

void IrritantsPage::linkMarkedTo(IrritantId irritant)
{
    const std::vector<EvidenceId> marked = tray_->list().lines().marked();
    if (marked.empty())
        desk().toasts.say(tr("Mark evidence in the list on the left first: Space marks a piece."));
    else
        actions_->link(marked, irritant);
}

// What is marked goes into the card one is at; with nothing marked that card goes into another.
void IrritantsPage::merge(IrritantId into)
{
    std::vector<IrritantId> others = cards_->marked();
    std::erase(others, into);
    if (others.empty()) {
        askMerge(into);
    } else if (actions_->merge(into, others)) {
        cards_->clearMarks();
        board_->select(into, true);
    }
}

void IrritantsPage::askMerge(IrritantId other)
{
    const IrritantCard* card = cards_->find(other);
    if (card == nullptr)
        return;
    TargetChooser::Question question;
    question.sentence = tr("Merge “%1” into…").arg(card->irritant.title.simplified().left(80));
    for (const IrritantCard& each : cards_->all())
        if (each.irritant.id != other)
            question.candidates.push_back({each.irritant.id.value, each.irritant.title});
    question.then = [this, other](qint64 into, const QString& /*name*/) {
        if (actions_->merge(IrritantId(into), {other})) {
            cards_->clearMarks();
            board_->select(IrritantId(into), true);
        }
    };
    chooser_->ask(std::move(question));
}

void IrritantsPage::split()
{
    const IrritantId from = detail_->irritant();
    const std::vector<EvidenceId> meant = detail_->evidence().meant();
    const IrritantCard* card = cards_->find(from);
    if (card == nullptr || meant.empty())
        return;
    TargetChooser::Question question;
    question.sentence = tr("Split %n piece(s) off into a new pain point", nullptr, static_cast<int>(meant.size()));
    question.newName = tr("New pain point “%1”");
    question.then = [this, from, meant, theme = card->irritant.theme](qint64, const QString& name) {
        if (const IrritantId made = actions_->split(from, meant, name, theme)) {
            board_->select(made, false);
            open(made);
            detail_->focusTitle(false);
        }
    };
    chooser_->ask(std::move(question));
}

void IrritantsPage::remove(IrritantId id)
{
    if (actions_->remove(id))
        board_->focusCurrent();
}

// The one they have in common, if they have one.
std::optional<ThemeId> IrritantsPage::themeOf(const std::vector<EvidenceId>& evidence) const
{
    std::optional<ThemeId> common;
    for (const EvidenceId id : evidence) {
        const Evidence* piece = reading_.piece(id);
        if (piece == nullptr || (common && piece->theme != common))
            return std::nullopt;
        common = piece->theme;
    }
    return common;
}

} // namespace filrouge
