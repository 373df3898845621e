// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/restsonpanel.h"

#include "core/base/shortened.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/foundationmodel.h"
#include "ui/widgets/evidencemime.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr qsizetype longestSentence = 140;
constexpr int searchAfter = 120; // ms: a hurried hand types a word in it

} // namespace

RestsOnPanel::RestsOnPanel(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      title_(new TextLabel(desk.theme, TextSize::Large, QFont::DemiBold)),
      sentence_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      empty_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Warning)),
      held_(new FoundationModel(this)),
      heldList_(makeList(held_)),
      search_(new QLineEdit),
      foundTitle_(new TextLabel(desk.theme, TextSize::Small, QFont::DemiBold, TextTone::Muted)),
      found_(new FoundationModel(this)),
      foundList_(makeList(found_)),
      next_(new QPushButton)
{
    setAcceptDrops(true);
    search_->setClearButtonEnabled(true);
    search_->addAction(desk.theme.icon("search"), QLineEdit::LeadingPosition);
    search_->installEventFilter(this);
    heldList_->installEventFilter(this);
    foundList_->installEventFilter(this);
    typing_.setSingleShot(true);
    typing_.setInterval(searchAfter);
    connect(&typing_, &QTimer::timeout, this, [this] { search(); });
    connect(search_, &QLineEdit::textEdited, &typing_, qOverload<>(&QTimer::start));
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            search();
    });
    connect(heldList_, &QListView::doubleClicked, this, [this](const QModelIndex& index) { open(index); });
    connect(next_, &QPushButton::clicked, this, &RestsOnPanel::nextBareWanted);
    connect(foundList_, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        link(found_->at(index.row()));
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(desk.theme.px(16), desk.theme.px(12), desk.theme.px(16), desk.theme.px(12));
    column->setSpacing(desk.theme.px(6));
    column->addWidget(title_);
    column->addWidget(sentence_);
    column->addWidget(empty_);
    column->addWidget(heldList_);
    column->addWidget(search_);
    column->addWidget(foundTitle_);
    column->addWidget(foundList_, 1);
    column->addStretch();
    column->addWidget(next_);
    connect(&desk.theme, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
    retranslate();
}

QListView* RestsOnPanel::makeList(FoundationModel* model)
{
    auto* list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new FoundationDelegate(desk_.theme, *model, list));
    list->setFrameStyle(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    list->setWordWrap(true);
    list->setDragEnabled(true);
    list->setDragDropMode(QAbstractItemView::DragOnly);
    return list;
}

void RestsOnPanel::show(const Resting& resting, const QString& words)
{
    const bool other = resting != resting_;
    resting_ = resting;
    words_ = words.simplified();
    if (other)
        search_->clear();
    apply();
}

void RestsOnPanel::apply()
{
    const std::vector<Foundation> held = foundationsOf(desk_.programme.services(), resting_);
    if (resting_ == searched_ && held == held_->foundations()) {
        retranslate();
        return; // as long as no evidence changed, what is offered is the same
    }
    held_->show(held);
    search();
}

void RestsOnPanel::setBareSentences(int count)
{
    bare_ = count;
    retranslate();
}

Item RestsOnPanel::itemAtHand() const
{
    for (const auto& [list, model] : {std::pair(heldList_, held_), std::pair(foundList_, found_)})
        if (list->hasFocus() && list->currentIndex().isValid()) {
            const Foundation& foundation = model->at(list->currentIndex().row());
            return {foundation.kind, foundation.id};
        }
    return {};
}

void RestsOnPanel::open(const QModelIndex& index)
{
    const Foundation foundation = held_->at(index.row());
    Q_EMIT wanted(foundation.kind, foundation.id);
}

void RestsOnPanel::reload()
{
    held_->show(foundationsOf(desk_.programme.services(), resting_));
    search();
}

void RestsOnPanel::search()
{
    typing_.stop();
    searched_ = resting_;
    found_->show(foundationsFor(desk_.programme.file(), desk_.programme.services(), resting_, search_->text()));
    if (found_->rowCount() > 0 && !search_->text().isEmpty())
        foundList_->setCurrentIndex(found_->index(0));
    retranslate();
}

bool RestsOnPanel::linkEvidence(const std::vector<EvidenceId>& evidence)
{
    desk_.pending.flush();
    if (resting_.what != Resting::What::Nothing)
        return desk_.report(restOn(desk_.programme.file(), desk_.programme.services(), resting_, evidence));
    desk_.toasts.say(tr("Choose a sentence of the sheet first: the evidence is linked to it."));
    return false;
}

void RestsOnPanel::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void RestsOnPanel::link(const Foundation& foundation)
{
    const IrritantId irritant(foundation.id);
    if (foundation.kind == Kind::Evidence) {
        linkEvidence({EvidenceId(foundation.id)});
    } else if (resting_.what == Resting::What::Statement) {
        desk_.pending.flush();
        desk_.report(desk_.programme.services().statements.linkIrritant(resting_.statement, irritant));
    } else if (resting_.what == Resting::What::Nothing) {
        Q_EMIT irritantChosen(irritant);
    }
    search_->clear();
}

bool RestsOnPanel::unlinkVerbatim()
{
    PersonaService& personas = desk_.programme.services().personas;
    auto persona = personas.read().find(resting_.persona);
    if (!desk_.report(persona))
        return false;
    persona->verbatimEvidence.reset();
    return desk_.report(personas.update(*persona));
}

void RestsOnPanel::unlink(const Foundation& foundation)
{
    StatementService& statements = desk_.programme.services().statements;
    bool done = false;
    if (resting_.what == Resting::What::Verbatim)
        done = unlinkVerbatim();
    else if (foundation.kind == Kind::Evidence)
        done = desk_.report(statements.unlinkEvidence(resting_.statement, EvidenceId(foundation.id)));
    else
        done = desk_.report(statements.unlinkIrritant(resting_.statement, IrritantId(foundation.id)));
    if (done)
        desk_.toasts.say(tr("Unlinked. Ctrl+Z links it again."));
}

bool RestsOnPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == search_) {
        if (enter) {
            search();
            const int row = foundList_->currentIndex().row();
            if (row >= 0 && row < found_->rowCount())
                link(found_->at(row));
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int row = qBound(
                0, foundList_->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1), found_->rowCount() - 1);
            foundList_->setCurrentIndex(found_->index(row));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !search_->text().isEmpty()) {
            search_->clear();
            return true;
        }
    } else if (watched == foundList_ && enter && foundList_->currentIndex().isValid()) {
        link(found_->at(foundList_->currentIndex().row()));
        return true;
    } else if (watched == heldList_ && enter && heldList_->currentIndex().isValid()) {
        open(heldList_->currentIndex());
        return true;
    } else if (watched == heldList_ && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) &&
               heldList_->currentIndex().isValid()) {
        unlink(held_->at(heldList_->currentIndex().row()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RestsOnPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!evidenceIn(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void RestsOnPanel::dropEvent(QDropEvent* event)
{
    const std::vector<EvidenceId> evidence = evidenceIn(*event->mimeData());
    if (!evidence.empty() && linkEvidence(evidence))
        event->acceptProposedAction();
}

// As high as what it holds, up to half of the panel: the search stands right under it.
void RestsOnPanel::fitHeld()
{
    int height = 2;
    for (int row = 0; row < held_->rowCount(); ++row)
        height += heldList_->sizeHintForRow(row);
    heldList_->setFixedHeight(qMin(height, this->height() / 2));
}

void RestsOnPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeld();
}

void RestsOnPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reload();
}

void RestsOnPanel::restyle()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, desk_.theme.tokens().paper);
    heldList_->setPalette(palette);
    foundList_->setPalette(palette);
    for (QListView* list : {heldList_, foundList_})
        list->doItemsLayout();
}

void RestsOnPanel::retranslate()
{
    title_->setText(tr("What it rests on"));
    sentence_->setText(resting_.what == Resting::What::Nothing ? tr("Choose a sentence of the sheet to see it.")
                                                               : shortened(words_, longestSentence));
    const bool bare = resting_.what != Resting::What::Nothing && held_->rowCount() == 0;
    empty_->setText(resting_.what == Resting::What::Verbatim
                        ? tr("Nobody is known to have said this. Link the evidence it was taken from.")
                        : tr("Nothing yet: nobody told us this. Link what they did tell us."));
    empty_->setVisible(bare);
    heldList_->setVisible(held_->rowCount() > 0);
    fitHeld();
    heldList_->setAccessibleName(tr("What it rests on"));
    heldList_->setToolTip(tr("Enter opens it, Delete unlinks"));
    noteKeys(heldList_,
             {{{Qt::Key_Return}, tr("What it rests on: open it in its room")},
              {{Qt::Key_Delete}, tr("What it rests on: unlink")}});
    noteKeys(foundList_, {{{Qt::Key_Return}, tr("What it rests on: link what was found")}});
    search_->setPlaceholderText(tr("Search evidence to link"));
    search_->setAccessibleName(tr("Search evidence and pain points to link"));
    search_->setToolTip(tr("Ctrl+L comes here from a sentence; Enter links what is marked below, the arrows choose"));
    const bool typed = !search_->text().trimmed().isEmpty();
    const bool any = found_->rowCount() > 0;
    foundTitle_->setText(typed ? (any ? tr("Found: Enter links") : tr("Nothing found with these words."))
                         : resting_.what == Resting::What::Nothing
                             ? tr("The heaviest pain points: Enter makes one an obstacle")
                             : tr("The heaviest pain points: Enter links"));
    foundTitle_->setVisible(typed || any);
    foundList_->setVisible(any);
    foundList_->setAccessibleName(tr("Evidence and pain points to link"));
    foundList_->setToolTip(tr("Evidence can be dragged onto any sentence of the sheet"));
    next_->setVisible(bare_ > 0);
    next_->setText(tr("%n sentence(s) without support: next (F8)", nullptr, bare_));
    next_->setToolTip(tr("Goes to the next sentence that rests on nothing"));
}

} // namespace filrouge
