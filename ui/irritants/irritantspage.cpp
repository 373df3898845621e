// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/irritantspage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/irritants/boardview.h"
#include "ui/irritants/evidencetray.h"
#include "ui/irritants/irritantactions.h"
#include "ui/irritants/irritantdetail.h"
#include "ui/irritants/targetchooser.h"
#include "ui/theme/paperstyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/pagetabs.h"
#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int trayWidth = 264;
constexpr int detailWidth = 344;
constexpr int narrowBoard = 880;
constexpr std::size_t mostMissed = 500; // beyond, reading anew is quicker

} // namespace

IrritantsPage::IrritantsPage(const Desk& desk)
    : Page(desk),
      reading_(desk.programme.services()),
      cards_(new IrritantCards(desk.programme.services(), this)),
      actions_(new IrritantActions(desk)),
      empty_(new EmptyState(desk.theme)),
      views_(new QStackedWidget),
      head_(new QWidget),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      search_(new QLineEdit),
      new_(new QPushButton),
      newTheme_(new QPushButton),
      chooser_(new TargetChooser(desk.theme)),
      tray_(new EvidenceTray(desk, reading_)),
      board_(new BoardView(desk, *cards_)),
      detail_(new IrritantDetail(desk, *cards_, reading_))
{
    actions_->setParent(this);
    auto* sides = new QHBoxLayout;
    sides->addWidget(tray_);
    sides->addWidget(board_, 1);
    sides->addWidget(detail_);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->addWidget(makeHead());
    column->addWidget(chooser_);
    column->addLayout(sides, 1);
    views_->addWidget(body);
    views_->addWidget(empty_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(views_);
    detail_->hide();
    auto* order = new ReadingOrder(body);
    order->watch(board_->widget());

    connect(empty_, &EmptyState::activated, this, [this] { add(std::nullopt, {}); });
    connect(empty_, &EmptyState::otherActivated, this, [this] { Q_EMIT wanted(Kind::Evidence, 0); });
    connect(new_, &QPushButton::clicked, this, [this] { add(board_->current().theme(), {}); });
    connect(newTheme_, &QPushButton::clicked, this, [this] {
        if (const ThemeId theme = actions_->addTheme())
            board_->columnOf(theme)->focusName();
    });
    connect(
        search_, &QLineEdit::textChanged, board_, [this](const QString& typed) { board_->setFilter(typed.trimmed()); });
    connect(board_, &BoardView::columnMade, this, &IrritantsPage::connectColumn);
    connect(cards_, &IrritantCards::changed, this, [this] { retranslate(); });
    connect(detail_, &IrritantDetail::closeWanted, this, [this] { closeDetail(); });
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    connectLists();
    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) { apply(changes); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] {
        read_ = false;
        closeDetail();
        if (isVisible())
            catchUp();
    });
    arrange();
    retranslate();
}

IrritantsPage::~IrritantsPage() = default;

QWidget* IrritantsPage::makeHead()
{
    auto* tools = new QHBoxLayout;
    tools->addWidget(search_, 1);
    tools->addWidget(newTheme_);
    tools->addWidget(new_);
    headRow_ = new QBoxLayout(QBoxLayout::LeftToRight, head_);
    headRow_->setContentsMargins(0, 0, 0, 0);
    headRow_->addWidget(title_, 1);
    headRow_->addLayout(tools);
    search_->setClearButtonEnabled(true);
    makePrimary(new_);
    return head_;
}

// Magnified, the open irritant stands in place of the board and of what leads to it.
void IrritantsPage::arrange()
{
    const UiTheme& theme = desk().theme;
    const bool narrow = width() < theme.px(narrowBoard);
    const bool open = !detail_->isHidden();
    QLayout* column = views_->widget(0)->layout();
    column->setContentsMargins(pageMargins(theme, width()));
    column->setSpacing(theme.px(narrow ? 8 : 12));
    column->itemAt(2)->layout()->setSpacing(theme.px(16));
    tray_->setVisible(!narrow || !open);
    board_->setVisible(!narrow || !open);
    tray_->setFixedWidth(qMin(theme.px(trayWidth), qMax(1, width() / 2 - theme.px(32))));
    detail_->setMinimumWidth(narrow ? 0 : theme.px(detailWidth));
    detail_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(detailWidth));
    head_->setVisible(!narrow || !open);
    headRow_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    headRow_->setSpacing(theme.px(8));
    headRow_->itemAt(1)->layout()->setSpacing(theme.px(8));
    search_->setMinimumWidth(theme.px(narrow ? 96 : 240));
    search_->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(240));
}

void IrritantsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void IrritantsPage::showEvent(QShowEvent* event)
{
    catchUp();
    Page::showEvent(event);
}

void IrritantsPage::reopen()
{
    read_ = true;
    missed_.clear();
    reading_.reopen();
    showThemes();
    cards_->reopen();
    tray_->reopen();
    if (!detail_->isHidden()) {
        if (cards_->find(detail_->irritant()) == nullptr)
            hideDetail();
        else
            detail_->show(detail_->irritant());
    }
    showEmptiness();
    if (wanted_)
        board_->select(std::exchange(wanted_, {}), false);
}

void IrritantsPage::catchUp()
{
    if (!read_ || missed_.size() > mostMissed) {
        reopen();
        return;
    }
    Changes missed{std::exchange(missed_, {})};
    if (!missed.isEmpty()) {
        std::ranges::sort(missed.list);
        apply(missed);
    }
}

void IrritantsPage::apply(const Changes& changes)
{
    if (!read_)
        return;
    if (!isVisible()) {
        missed_.insert(missed_.end(), changes.list.begin(), changes.list.end());
        return;
    }
    reading_.apply(changes);
    if (changes.touches(Kind::Theme))
        showThemes();
    cards_->apply(changes);
    tray_->apply(changes);
    if (!detail_->isHidden()) {
        if (cards_->find(detail_->irritant()) == nullptr)
            hideDetail(); // merged into another, deleted, or taken back
        else
            detail_->apply(changes);
    }
    showEmptiness();
}

void IrritantsPage::showThemes()
{
    if (const auto themes = desk().programme.services().irritants.themes().all(); desk().report(themes))
        board_->showThemes(*themes);
}

void IrritantsPage::showEmptiness()
{
    const bool bare = cards_->all().empty() && tray_->total() == 0 && board_->columns().size() <= 1;
    views_->setCurrentIndex(bare ? 1 : 0);
}

void IrritantsPage::open(IrritantId id)
{
    if (!id)
        return;
    detail_->show(id);
    detail_->setVisible(true);
    arrange();
}

void IrritantsPage::closeDetail()
{
    desk().pending.flush();
    hideDetail();
}

// Also while a change is being told, when nothing may be written.
void IrritantsPage::hideDetail()
{
    const bool hadKeyboard = detail_->isAncestorOf(window()->focusWidget());
    const IrritantId was = detail_->irritant();
    detail_->hide();
    arrange();
    if (hadKeyboard && !board_->select(was, true))
        board_->focusCurrent();
}

void IrritantsPage::showItem(Kind kind, qint64 id)
{
    catchUp();
    soughtTheme_.reset();
    if (kind == Kind::Irritant && id > 0) {
        search_->clear();
        if (board_->select(IrritantId(id), true))
            open(IrritantId(id));
    } else if (kind == Kind::Theme && id > 0) {
        soughtTheme_ = ThemeId(id);
        if (ThemeColumn* column = board_->columnOf(soughtTheme_))
            column->cards().setFocus();
    } else {
        takeKeyboard();
    }
}

void IrritantsPage::markSought(const SearchWords& words)
{
    if (ThemeColumn* column = soughtTheme_ ? board_->columnOf(soughtTheme_) : nullptr)
        column->showDescriptionWith(words);
    Page::markSought(words);
}

Item IrritantsPage::itemAtHand() const
{
    if (!detail_->isHidden())
        return {Kind::Irritant, detail_->irritant().value};
    return {Kind::Irritant, board_->columns().empty() ? 0 : board_->current().cards().selected().value};
}

bool IrritantsPage::goBack()
{
    if (chooser_->isVisible()) {
        chooser_->cancel();
        return true;
    }
    if (detail_->isHidden())
        return false;
    closeDetail();
    board_->focusCurrent();
    return true;
}

void IrritantsPage::takeKeyboard()
{
    if (views_->currentIndex() == 1)
        empty_->findChild<QPushButton*>()->setFocus();
    else if (cards_->all().empty() && tray_->total() > 0)
        tray_->focusList();
    else if (board_->isVisible())
        board_->focusCurrent();
    else
        detail_->focusTitle(false);
}

QString IrritantsPage::whereabouts() const
{
    const IrritantId at = !read_ ? wanted_ : board_->current().cards().selected();
    return at ? QString::number(at.value) : QString();
}

void IrritantsPage::comeBackTo(const QString& place)
{
    wanted_ = IrritantId(place.toLongLong());
}

void IrritantsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && goBack())
        return;
    Page::keyPressEvent(event);
}

void IrritantsPage::retranslate()
{
    setAccessibleName(tr("Pain points"));
    const int count = static_cast<int>(cards_->all().size());
    const int weak = cards_->weak();
    title_->setText(
        weak == 0 ? tr("%n pain point(s)", nullptr, count)
                  : tr("%1, %2", "pain points, those that need more sources")
                        .arg(tr("%n pain point(s)", nullptr, count), tr("%n need(s) more sources", nullptr, weak)));
    search_->setPlaceholderText(tr("Filter pain points"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setToolTip(search_->placeholderText());
    new_->setText(tr("New pain point"));
    new_->setToolTip(tr("New pain point (N on the board)"));
    newTheme_->setText(tr("New theme"));
    empty_->setTexts(
        tr("What gets in people’s way"),
        tr("Here evidence from the field is gathered under pain points, and pain points under themes. Bring "
           "together what says the same thing: how many there are, and from how many sources, shows "
           "what weighs most."),
        tr("New pain point"));
    empty_->setOtherAction(tr("Go to the evidence"));
    noteKeys(this, {{{Qt::Key_Escape}, tr("Close the open pain point")}});
}

} // namespace filrouge
