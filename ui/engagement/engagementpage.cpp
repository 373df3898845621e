// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/engagementpage.h"

#include "core/programme/programme.h"
#include "ui/engagement/completenessbar.h"
#include "ui/engagement/personatabs.h"
#include "ui/engagement/placelist.h"
#include "ui/engagement/promiseedits.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportstrip.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/pagepreview.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QShowEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace filrouge {

namespace {

using namespace std::chrono_literals;
constexpr auto previewDelay = 60ms; // after the other views: the page is the slowest to make
constexpr int listWidth = 280;
constexpr int previewWidth = 360;
constexpr int leastView = 420;

} // namespace

EngagementPage::EngagementPage(const Desk& desk)
    : Page(desk),
      personas_(new PersonaTabs(desk.theme)),
      personasScroll_(new QScrollArea),
      beginButton_(new QToolButton),
      show_(new QPushButton),
      export_(new QPushButton),
      previewToggle_(new QToolButton),
      exportStrip_(new ExportStrip(desk.theme, desk.toasts)),
      empty_(new EmptyState(desk.theme)),
      workshop_(new QWidget),
      places_(new PlaceModel(this)),
      placeList_(new PlaceList(desk.theme, *places_)),
      view_(new LetterView(desk)),
      preview_(new PagePreview(desk.theme)),
      completeness_(new CompletenessBar(desk.theme))
{
    layOut();
    connectParts();
    listen();
    retranslate();
    read();
}

EngagementPage::~EngagementPage() = default;

void EngagementPage::layOut()
{
    const auto px = [this](int pixels) { return desk().theme.px(pixels); };
    personasScroll_->setWidget(personas_);
    personasScroll_->setWidgetResizable(true);
    personasScroll_->setFrameStyle(QFrame::NoFrame);
    personasScroll_->setFocusPolicy(Qt::NoFocus);
    personasScroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    export_->setMenu(new QMenu(export_));
    previewToggle_->setCheckable(true);
    previewToggle_->setChecked(true);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(px(16), px(8), px(16), px(8));
    top->setSpacing(px(8));
    top->addWidget(personasScroll_, 1);
    for (QWidget* button : {static_cast<QWidget*>(beginButton_),
                            static_cast<QWidget*>(show_),
                            static_cast<QWidget*>(export_),
                            static_cast<QWidget*>(previewToggle_)})
        top->addWidget(button);
    auto* row = new QHBoxLayout(workshop_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(placeList_);
    row->addWidget(view_, 1);
    row->addWidget(preview_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(exportStrip_);
    column->addWidget(workshop_, 1);
    column->addWidget(empty_, 1);
    column->addWidget(completeness_);
    auto* order = new ReadingOrder(this);
    order->watch(view_->widget());
    order->watch(personas_);
}

void EngagementPage::connectParts()
{
    connect(personas_, &PersonaTabs::chosen, this, [this](PersonaId persona) { choosePersona(persona); });
    connect(beginButton_, &QToolButton::clicked, this, [this] { openBeginMenu(); });
    connect(empty_, &EmptyState::activated, this, [this] {
        const auto waiting = personasWithoutLetter(this->desk().programme.services());
        if (const LetterTab* tab = currentTab())
            begin(tab->persona.id);
        else if (waiting && waiting->empty())
            Q_EMIT wanted(Kind::Persona, 0);
        else
            openBeginMenu();
    });
    connect(show_, &QPushButton::clicked, this, [this] {
        desk().pending.flush();
        if (sheet_)
            Q_EMIT letterForRoom(sheet_->letter.id, place_.difficulty);
    });
    connect(previewToggle_, &QToolButton::toggled, this, [this](bool on) {
        (narrow_ ? previewAlone_ : previewWanted_) = on;
        arrange();
        if (on)
            previewDelay_.start();
    });
    connect(exportStrip_, &ExportStrip::runningChanged, export_, &QWidget::setDisabled);
    connect(placeList_, &PlaceList::placeChosen, this, [this](const LetterPlace& place) { choosePlace(place); });
    connect(placeList_, &PlaceList::promiseDropped, this, [this](PromiseId promise, const LetterPlace& onto) {
        sendPromise(promise, onto);
    });
    connect(view_, &LetterView::workedOn, this, [this](const QString& words) {
        workedOn_ = words;
        preview_->scrollTo(words);
    });
    PromiseList& promises = view_->promises();
    connect(&promises, &PromiseList::newWanted, this, [this] { addPromise(); });
    connect(&promises, &PromiseList::removeWanted, this, [this](PromiseId promise) { removePromise(promise); });
    connect(&promises, &PromiseList::moveWanted, this, [this](PromiseId promise, PromiseId before) {
        if (sheet_ && PromiseEdits(desk()).move(*sheet_, promise, before))
            view_->promises().focusOn(promise);
    });
    connect(&promises, &PromiseList::sendWanted, this, [this](PromiseId promise, int steps) {
        stepPromise(promise, steps);
    });
    connect(&promises, &PromiseList::menuWanted, this, [this](PromiseId promise, QPoint at) {
        openPromiseMenu(promise, at);
    });
    connect(completeness_, &CompletenessBar::wanted, this, [this](const Finding& finding) { goTo(finding); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* newPromise = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        newPromise->setContext(Qt::WidgetWithChildrenShortcut);
        connect(newPromise, &QShortcut::activated, this, [this] { addPromise(); });
    }
    auto* nextGap = new QShortcut(QKeySequence(Qt::Key_F8), this);
    nextGap->setContext(Qt::WidgetWithChildrenShortcut);
    connect(nextGap, &QShortcut::activated, this, [this] {
        desk().pending.flush();
        completeness_->goToNext();
    });
}

void EngagementPage::listen()
{
    previewDelay_.setSingleShot(true);
    previewDelay_.setInterval(previewDelay);
    connect(&previewDelay_, &QTimer::timeout, this, [this] { updatePreview(); });
    ProgrammeFile& file = desk().programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) { hear(changes); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] {
        portraits_.clear();
        read();
    });
    connect(&desk().theme, &UiTheme::changed, this, [this] { arrange(); });
}

// Where there is no room for the page beside the letter, it comes in its place, and buttons are icons.
void EngagementPage::arrange()
{
    const UiTheme& theme = desk().theme;
    const int list = qMin(theme.px(listWidth), width() * 3 / 10);
    placeList_->setFixedWidth(list);
    narrow_ = width() - list - theme.px(previewWidth) < theme.px(leastView);
    const bool alone = narrow_ && previewAlone_;
    preview_->setMinimumWidth(narrow_ ? 0 : theme.px(previewWidth));
    preview_->setMaximumWidth(narrow_ ? QWIDGETSIZE_MAX : theme.px(previewWidth));
    preview_->setVisible(narrow_ ? alone : previewWanted_);
    view_->setVisible(!alone);
    const QSignalBlocker quiet(previewToggle_);
    previewToggle_->setChecked(narrow_ ? alone : previewWanted_);
    sayButtons(!narrow_);
    personas_->setShort(narrow_);
    // Tabs that do not fit are scrolled, and the bar for that takes room of its own.
    const bool scrolled = personas_->minimumSizeHint().width() > personasScroll_->width();
    personasScroll_->setFixedHeight(theme.px(58) +
                                    (scrolled ? personasScroll_->horizontalScrollBar()->sizeHint().height() : 0));
}

void EngagementPage::sayButtons(bool inWords)
{
    show_->setText(inWords ? tr("Show to the room") : QString());
    show_->setAccessibleName(tr("Show to the room"));
    show_->setToolTip(tr("Shows the chosen difficulty and its answer on the projector"));
    export_->setText(inWords ? tr("Export the letters") : QString());
    export_->setAccessibleName(tr("Export the letters"));
    export_->setToolTip(tr("Makes accessible PDFs of all engagement letters"));
}

void EngagementPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void EngagementPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (stale_)
        read();
    arrange();
}

void EngagementPage::retranslate()
{
    const UiTheme& theme = desk().theme;
    beginButton_->setIcon(theme.icon("list-add"));
    beginButton_->setAccessibleName(tr("Begin another letter"));
    beginButton_->setToolTip(tr("Begin another letter"));
    sayButtons(!narrow_);
    show_->setIcon(theme.icon("view-presentation"));
    export_->setIcon(theme.icon("document-export"));
    export_->menu()->clear();
    connect(export_->menu()->addAction(tr("Signed version…")), &QAction::triggered, this, [this] {
        exportLetters(Signed::AsDrawn);
    });
    connect(export_->menu()->addAction(tr("Version to publish, with names only…")), &QAction::triggered, this, [this] {
        exportLetters(Signed::NamesOnly);
    });
    previewToggle_->setIcon(theme.icon("sidebar-expand-right"));
    previewToggle_->setAccessibleName(tr("The page as it will be printed"));
    previewToggle_->setToolTip(tr("Show or hide the page as it will be printed"));
    placeList_->setAccessibleName(tr("Difficulties of the letter"));
    placeList_->setToolTip({});
    places_->retranslate();
    noteKeysOfPage();
    showEmptiness();
}

void EngagementPage::noteKeysOfPage()
{
    noteKeys(this,
             {{{Qt::CTRL | Qt::Key_Return}, tr("Add a promise to this difficulty")},
              {{Qt::Key_F8}, tr("Go to the next gap")}});
    noteKeys(
        &view_->promises(),
        {{{Qt::Key_Return}, tr("Open or close the promise")},
         {{Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Move the promise up or down")},
         {{Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}, tr("Move the promise to the difficulty before or after")},
         {{Qt::Key_Delete}, tr("Remove the promise")}});
}

} // namespace filrouge
