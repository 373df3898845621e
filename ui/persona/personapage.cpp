// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/personapage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/challengeheader.h"
#include "ui/persona/emptywall.h"
#include "ui/persona/personasheet.h"
#include "ui/persona/personawallmodel.h"
#include "ui/persona/portraitcache.h"
#include "ui/persona/wallview.h"
#include "ui/shell/pagemarks.h"
#include "ui/widgets/exportstrip.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace filrouge {

PersonaPage::PersonaPage(const Desk& desk)
    : Page(desk),
      portraits_(new PortraitCache(desk.programme.file(), this)),
      model_(new PersonaWallModel(desk.programme.services(), *portraits_, this)),
      header_(new ChallengeHeader(desk)),
      views_(new QStackedWidget),
      wall_(new WallView(desk.theme, *model_)),
      empty_(new EmptyWall(desk.theme)),
      sheet_(new PersonaSheet(desk, *model_, *portraits_)),
      export_(new ExportStrip(desk.theme, desk.toasts))
{
    views_->addWidget(wall_);
    views_->addWidget(empty_);
    views_->addWidget(sheet_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(export_);
    column->addWidget(views_, 1);
    auto* order = new ReadingOrder(this);
    for (QWidget* changing : {static_cast<QWidget*>(header_), sheet_->changingParts()[0], sheet_->changingParts()[1]})
        order->watch(changing);

    connect(header_, &ChallengeHeader::newWanted, this, [this] { add(); });
    connect(header_, &ChallengeHeader::showWanted, this, [this] {
        const PersonaId persona = onSheet() ? sheet_->persona() : wall_->selected();
        if (persona)
            Q_EMIT personaForRoom(persona);
    });
    connect(header_, &ChallengeHeader::printMenuWanted, this, [this] { fillPrintMenu(); });
    connect(export_, &ExportStrip::runningChanged, this, [this] { showPossible(); });
    connect(empty_, &EmptyWall::activated, this, [this] { add(); });
    connect(wall_, &WallView::newWanted, this, [this] { add(); });
    connect(wall_, &WallView::openWanted, this, [this](PersonaId id) { open(id); });
    connect(wall_, &WallView::removeWanted, this, [this](PersonaId id) { remove(id); });
    connect(wall_, &WallView::moveWanted, this, [this](PersonaId id, int position) {
        this->desk().report(this->desk().programme.services().personas.move(id, position));
        wall_->select(id);
    });
    connect(wall_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showPossible(); });
    connect(sheet_, &PersonaSheet::backWanted, this, [this] { showWall(); });
    connect(sheet_, &PersonaSheet::wanted, this, &Page::wanted);

    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) { apply(changes); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] {
        model_->reopen();
        header_->reopen();
        showWall();
    });
    showWall();
    retranslate();
}

void PersonaPage::showPossible()
{
    header_->setShowable(onSheet() || (views_->currentWidget() == wall_ && wall_->selected()));
    header_->setShort(onSheet());
    bool written = false;
    for (int row = 0; row < model_->rowCount(); ++row)
        written = written || model_->card(row).difficulties >= 0;
    header_->setPrintable(written && !export_->isRunning());
}

bool PersonaPage::onSheet() const
{
    return views_->currentWidget() == sheet_;
}

void PersonaPage::apply(const Changes& changes)
{
    header_->apply(changes);
    model_->apply(changes);
    if (onSheet()) {
        if (model_->rowOf(sheet_->persona()) < 0)
            showWall(); // taken back, or removed from elsewhere
        else
            sheet_->apply(changes);
    } else if ((model_->rowCount() == 0) != (views_->currentWidget() == empty_)) {
        showWall();
    }
    showPossible();
}

void PersonaPage::open(PersonaId persona)
{
    model_->setCounting(false);
    sheet_->show(persona);
    views_->setCurrentWidget(sheet_);
    showPossible();
    sheet_->focusStrip();
}

void PersonaPage::showWall()
{
    desk().pending.flush();
    const PersonaId left = onSheet() ? sheet_->persona() : wall_->selected();
    model_->setCounting(true);
    const bool empty = model_->rowCount() == 0;
    views_->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        wall_->select(model_->rowOf(left) >= 0 ? left : model_->idAt(0));
    focusView();
    showPossible();
}

void PersonaPage::add()
{
    desk().pending.flush();
    const auto added = desk().programme.services().personas.addNamed(tr("New persona"));
    if (!desk().report(added))
        return;
    open(added->id);
    sheet_->showPart(PersonaSheet::Part::Sheet);
    sheet_->focusName();
}

void PersonaPage::remove(PersonaId persona)
{
    const int row = model_->rowOf(persona);
    if (row < 0)
        return;
    const QString name = model_->card(row).persona.firstName.simplified();
    const auto removed = desk().programme.services().personas.remove(persona);
    if (!removed && removed.error().code == ErrorCode::StillUsed) {
        desk().toasts.complain(
            tr("%1 stays on the wall: a vote names this persona, and its minutes must go on naming it.")
                .arg(name.left(60)));
        return;
    }
    if (!desk().report(removed))
        return;
    wall_->select(model_->idAt(qMin(row, model_->rowCount() - 1)));
    desk().offerUndo(tr("%1 is off the wall, with the sheet and the letter.").arg(name.left(60)));
}

void PersonaPage::showItem(Kind kind, qint64 id)
{
    if (kind == Kind::Persona && model_->rowOf(PersonaId(id)) >= 0) {
        open(PersonaId(id));
    } else if (kind == Kind::ChallengeLetter) {
        const auto letter = desk().programme.services().challengeLetters.read().find(ChallengeLetterId(id));
        if (!letter)
            return;
        open(letter->persona);
        sheet_->showPart(PersonaSheet::Part::Letter);
    } else if (kind == Kind::ChallengeQuestion) {
        showWall();
        header_->focusQuestion();
    } else if (kind == Kind::Persona) {
        showWall();
    }
}

Item PersonaPage::itemAtHand() const
{
    return onSheet() ? sheet_->itemAtHand() : Item{Kind::Persona, wall_->selected().value};
}

// The sentence that was sought gets the keyboard: what it rests on shows beside it.
void PersonaPage::markSought(const SearchWords& words)
{
    if (onSheet() && !words.isEmpty())
        sheet_->showTextWith(words);
    else if (!words.isEmpty())
        header_->showVersionWith(words);
    Page::markSought(words);
    if (const std::vector<QWidget*> texts = marks().texts(); !texts.empty())
        texts.front()->setFocus();
}

bool PersonaPage::goBack()
{
    if (header_->fold())
        return true;
    if (!onSheet())
        return false;
    showWall();
    return true;
}

void PersonaPage::takeKeyboard()
{
    focusView();
}

void PersonaPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    // Whoever walks along the rail with the arrows stays there.
    const QWidget* at = QApplication::focusWidget();
    if (at == nullptr || isAncestorOf(at))
        focusView();
}

void PersonaPage::focusView()
{
    if (onSheet())
        sheet_->focusStrip();
    else if (views_->currentWidget() == empty_)
        empty_->setFocus();
    else
        wall_->setFocus();
}

void PersonaPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && goBack())
        return;
    Page::keyPressEvent(event);
}

void PersonaPage::retranslate()
{
    setAccessibleName(tr("Personas"));
    noteKeys(this, {{{Qt::Key_Escape}, tr("Back to the persona wall")}});
}

} // namespace filrouge
