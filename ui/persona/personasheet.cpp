// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/personasheet.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/persona/lettereditor.h"
#include "ui/persona/personawallmodel.h"
#include "ui/persona/portraitcache.h"
#include "ui/persona/restsonpanel.h"
#include "ui/persona/sheetbody.h"
#include "ui/persona/stripdelegate.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <QWidgetList>

namespace filrouge {

namespace {

constexpr int stripWidth = 96;
constexpr int restsOnWidth = 300;
constexpr int narrowSheet = 820;

} // namespace

PersonaSheet::PersonaSheet(const Desk& desk, PersonaWallModel& wall, PortraitCache& portraits, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      wall_(wall),
      back_(new QPushButton),
      strip_(new QListView),
      tabs_(new QTabBar),
      parts_(new QStackedWidget),
      sides_(new QHBoxLayout),
      body_(new SheetBody(desk, portraits)),
      letter_(new LetterEditor(desk)),
      restsOn_(new RestsOnPanel(desk)),
      toLinks_(new QShortcut(Qt::CTRL | Qt::Key_L, this))
{
    back_->setFlat(true);
    back_->setIcon(desk.theme.icon("go-previous"));
    connect(back_, &QPushButton::clicked, this, &PersonaSheet::backWanted);
    strip_->setModel(&wall_);
    strip_->setItemDelegate(new StripDelegate(desk.theme, wall_, strip_));
    strip_->setFrameStyle(QFrame::NoFrame);
    strip_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    strip_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    strip_->setUniformItemSizes(true);
    connect(strip_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const PersonaId id = wall_.idAt(index.row()); id && id != persona_)
            show(id);
    });

    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    for (int part = 0; part < 3; ++part)
        tabs_->addTab({});
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        desk_.pending.flush();
        showPart(static_cast<Part>(tab));
    });
    connect(body_, &SheetBody::restingChosen, restsOn_, &RestsOnPanel::show);
    connect(restsOn_, &RestsOnPanel::irritantChosen, this, [this](IrritantId id) { addObstacle(id); });
    connect(restsOn_, &RestsOnPanel::wanted, this, &PersonaSheet::wanted);
    connect(restsOn_, &RestsOnPanel::nextBareWanted, this, [this] { goToBare(1); });
    connect(body_, &SheetBody::reloaded, this, [this] { restsOn_->setBareSentences(body_->bareSentences()); });

    auto* sheetPart = new QWidget;
    sheetPart->setLayout(sides_);
    sides_->setContentsMargins(0, 0, 0, 0);
    sides_->setSpacing(0);
    sides_->addWidget(body_, 3);
    sides_->addWidget(restsOn_, 0);
    parts_->addWidget(sheetPart);
    parts_->addWidget(letter_);

    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(back_);
    left->addWidget(strip_, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(tabs_, 0, Qt::AlignLeft);
    right->addWidget(parts_, 1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(desk.theme.px(8));
    all->addLayout(left);
    all->addLayout(right, 1);

    for (const auto& [key, by] : {std::pair{Qt::Key_PageUp, -1}, std::pair{Qt::Key_PageDown, 1}}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
        steps_.push_back(shortcut);
    }
    for (const auto& [key, by] :
         {std::pair{QKeySequence(Qt::SHIFT | Qt::Key_F8), -1}, std::pair{QKeySequence(Qt::Key_F8), 1}}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { goToBare(by); });
        bare_.push_back(shortcut);
    }
    toLinks_->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toLinks_, &QShortcut::activated, this, [this] {
        desk_.pending.flush(); // a new sentence can be linked to only once it is stored
        if (tabs_->isTabVisible(static_cast<int>(Part::RestsOn)))
            showPart(Part::RestsOn);
        else
            showPart(Part::Sheet);
        restsOn_->focusSearch();
    });
    connect(&desk.theme, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
    retranslate();
}

void PersonaSheet::show(PersonaId persona)
{
    desk_.pending.flush(); // what is typed belongs to the one before
    if (persona != persona_)
        restsOn_->show({Resting::What::Nothing, persona, {}}, {});
    persona_ = persona;
    body_->show(persona);
    letter_->show(persona);
    if (const int row = wall_.rowOf(persona); row >= 0 && strip_->currentIndex().row() != row)
        strip_->setCurrentIndex(wall_.index(row));
}

void PersonaSheet::showPart(Part part)
{
    tabs_->setCurrentIndex(static_cast<int>(part));
    parts_->setCurrentIndex(static_cast<int>(part));
    letter_->setLive(part == Part::Letter);
}

void PersonaSheet::focusName()
{
    body_->focusName();
}

void PersonaSheet::focusStrip()
{
    strip_->setFocus();
}

QWidgetList PersonaSheet::changingParts() const
{
    return {body_->widget(), letter_->form()};
}

void PersonaSheet::apply(const Changes& changes)
{
    if (!persona_)
        return;
    const bool foundations = changes.touches(Kind::Evidence) || changes.touches(Kind::Irritant);
    const bool mine = std::ranges::any_of(changes.list, [this](const Change& change) {
        return change.kind == Kind::Persona && change.id == persona_.value;
    });
    if (foundations || mine)
        body_->reload();
    if (foundations || changes.touches(Kind::Interview) || changes.touches(Kind::Immersion))
        restsOn_->reload();
    else if (mine)
        restsOn_->apply();
    if (mine || foundations || changes.touches(Kind::ChallengeLetter) || changes.touches(Kind::Programme) ||
        changes.touches(Kind::ChallengeQuestion))
        letter_->reload();
}

void PersonaSheet::reopen()
{
    body_->reload();
    restsOn_->reload();
    letter_->reload();
}

void PersonaSheet::step(int by)
{
    const PersonaId next = wall_.idAt(wall_.rowOf(persona_) + by);
    if (next)
        show(next);
}

void PersonaSheet::goToBare(int direction)
{
    desk_.pending.flush();
    if (body_->bareSentences() == 0) {
        desk_.toasts.say(tr("Every sentence of the sheet rests on something that was heard or seen."));
        return;
    }
    showPart(Part::Sheet);
    body_->focusNextBare(direction);
}

Item PersonaSheet::itemAtHand() const
{
    if (const Item foundation = restsOn_->itemAtHand(); foundation.id != 0)
        return foundation;
    if (parts_->currentWidget() == letter_)
        if (const auto letter = desk_.programme.services().challengeLetters.read().of(persona_); letter && *letter)
            return {Kind::ChallengeLetter, (*letter)->id.value};
    return {Kind::Persona, persona_.value};
}

void PersonaSheet::showTextWith(const SearchWords& words)
{
    if (parts_->currentWidget() != letter_)
        body_->showJourneyWith(words);
}

// The way in for a first persona: a pain point heard in the field becomes an obstacle that rests on it.
void PersonaSheet::addObstacle(IrritantId irritant)
{
    desk_.pending.flush();
    Services& services = desk_.programme.services();
    const auto heard = services.irritants.read().find(irritant);
    if (!desk_.report(heard))
        return;
    Statement obstacle;
    obstacle.persona = persona_;
    obstacle.kind = StatementKind::Obstacle;
    obstacle.text = heard->title;
    const auto added = desk_.programme.file().edit(
        FILROUGE_TEXT("Edits", "Add “%1”", {heard->title.left(40)}), [&](Edit&) -> Result<Statement> {
            FILROUGE_TRY_VALUE(stored, services.statements.add(obstacle));
            FILROUGE_TRY(services.statements.linkIrritant(stored.id, irritant));
            return stored;
        });
    if (desk_.report(added))
        body_->focusStatement(added->id);
}

void PersonaSheet::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// Magnified, the panel is a part of its own instead of squeezing the page.
void PersonaSheet::arrange()
{
    const bool narrow = width() < desk_.theme.px(narrowSheet);
    restsOn_->setMinimumWidth(narrow ? 0 : desk_.theme.px(restsOnWidth));
    restsOn_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : desk_.theme.px(restsOnWidth));
    const bool apart = parts_->indexOf(restsOn_) >= 0;
    if (narrow && !apart) {
        parts_->addWidget(restsOn_);
    } else if (!narrow && apart) {
        if (parts_->currentWidget() == restsOn_)
            showPart(Part::Sheet);
        parts_->removeWidget(restsOn_);
        sides_->addWidget(restsOn_);
        restsOn_->setVisible(true);
    }
    tabs_->setTabVisible(static_cast<int>(Part::RestsOn), narrow);
}

void PersonaSheet::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PersonaSheet::restyle()
{
    const UiTheme& theme = desk_.theme;
    strip_->setFixedWidth(theme.px(stripWidth));
    back_->setFixedWidth(theme.px(stripWidth));
    arrange();
    tabs_->setFont(theme.font(TextSize::Body, QFont::DemiBold));
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme.tokens().paper);
    strip_->setPalette(palette);
    strip_->doItemsLayout();
}

void PersonaSheet::retranslate()
{
    back_->setText(tr("Wall"));
    back_->setToolTip(tr("Back to the persona wall (Escape)"));
    strip_->setAccessibleName(tr("Personas"));
    strip_->setToolTip(tr("PageUp and PageDown go to the persona before and after"));
    tabs_->setAccessibleName(tr("Parts of the persona"));
    tabs_->setTabText(0, tr("Sheet"));
    tabs_->setTabText(1, tr("Challenge letter"));
    tabs_->setTabText(2, tr("What it rests on"));
    steps_.front()->setWhatsThis(tr("The persona before"));
    steps_.back()->setWhatsThis(tr("The persona after"));
    toLinks_->setWhatsThis(tr("Link evidence to the sentence"));
    bare_.front()->setWhatsThis(tr("The sentence before that rests on nothing"));
    bare_.back()->setWhatsThis(tr("The next sentence that rests on nothing"));
}

} // namespace filrouge
