// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listenpage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/field/immersionspage.h"
#include "ui/field/interviewspage.h"
#include "ui/field/organisationspage.h"
#include "ui/field/peoplepage.h"
#include "ui/notes/capturewindow.h"
#include "ui/notes/evidencepage.h"
#include "ui/widgets/pagetabs.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QMenu>
#include <QStackedWidget>
#include <QStyleOptionToolButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int buttonGap = 4; // at 100 %, as the next; icons alone have enough around them
constexpr int besideButtons = 8;

} // namespace

/// A button that can be asked how wide it would be with its words, and without.
class ListenPage::WordsOrIcon final : public QToolButton {
public:
    [[nodiscard]] int widthWith(bool words) const
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const int gap = 4; // between icon and words; the words have a blank on either side, as QToolButton has it
        const int text = fontMetrics().size(Qt::TextShowMnemonic, option.text).width() +
                         2 * fontMetrics().horizontalAdvance(QLatin1Char(' '));
        option.toolButtonStyle = words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
        const QSize inside(option.iconSize.width() + (words ? gap + text : 0), option.iconSize.height());
        return style()->sizeFromContents(QStyle::CT_ToolButton, &option, inside, this).width();
    }
};

ListenPage::ListenPage(const Desk& desk)
    : Page(desk),
      outer_(new QStackedWidget),
      tabs_(new QTabWidget),
      buttons_(new QWidget),
      captureButton_(new WordsOrIcon),
      bringButton_(new WordsOrIcon),
      bringMenu_(new QMenu(bringButton_)),
      evidence_(new EvidencePage(desk)),
      interviews_(new InterviewsPage(desk)),
      immersions_(new ImmersionsPage(desk)),
      people_(new PeoplePage(desk)),
      organisations_(new OrganisationsPage(desk))
{
    makePageTabs(*tabs_);
    addPage(interviews_);
    addPage(immersions_);
    addEvidence();
    addPage(people_);
    addPage(organisations_);
    addButtons();
    auto* place = new QWidget;
    ownRow_ = new QHBoxLayout;
    auto* under = new QVBoxLayout(place);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(0);
    under->addLayout(ownRow_);
    under->addWidget(tabs_);
    outer_->addWidget(place);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(outer_);
    setAcceptDrops(true);
    connect(tabs_, &QTabWidget::currentChanged, this, [this] { this->desk().pending.flush(); });
    retranslate();
}

ListenPage::~ListenPage()
{
    Q_EMIT closing();
}

void ListenPage::addPage(FieldPage* page)
{
    tabs_->addTab(page, QString());
    pages_.push_back(page);
    connect(page, &Page::wanted, this, &ListenPage::goToItem);
    connect(page, &Page::sentenceWanted, this, &Page::sentenceWanted);
}

void ListenPage::addEvidence()
{
    tabs_->addTab(evidence_, QString());
    connect(evidence_, &Page::sentenceWanted, this, &Page::sentenceWanted);
    connect(evidence_, &EvidencePage::captureWanted, this, [this] { openCapture(); });
    // "Open its notes": the passage itself is meant, not only whose notes they are.
    connect(evidence_, &Page::wanted, this, [this](Kind kind, qint64 id) {
        const Item piece = evidence_->itemAtHand();
        if ((kind == Kind::Interview || kind == Kind::Immersion) && piece.kind == Kind::Evidence && piece.id > 0)
            showNotesOf(EvidenceId(piece.id));
        else
            goToItem(kind, id);
    });
}

void ListenPage::addButtons()
{
    auto* row = new QHBoxLayout(buttons_);
    row->setContentsMargins(0, 0, 0, 0);
    for (QToolButton* button : {captureButton_, bringButton_}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    bringButton_->setMenu(bringMenu_);
    bringButton_->setPopupMode(QToolButton::InstantPopup);
    captureButton_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    connect(captureButton_, &QToolButton::clicked, this, [this] { openCapture(); });
}

int ListenPage::buttonsWidth(bool words) const
{
    int width = words ? desk().theme.px(buttonGap) + desk().theme.px(besideButtons) : 0;
    for (const QToolButton* button : {captureButton_, bringButton_})
        width += static_cast<const WordsOrIcon*>(button)->widthWith(words);
    return width;
}

// Over the right end of the tabs, on the line that runs under them; where there is no room for the words, the icons
// alone; where there is none for these either, on a row of their own.
void ListenPage::placeButtons()
{
    const QTabBar& bar = *tabs_->tabBar();
    const int room = width() - bar.sizeHint().width();
    const bool beside = buttonsWidth(false) <= room;
    const auto style = beside && buttonsWidth(true) > room ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    const bool words = style == Qt::ToolButtonTextBesideIcon;
    for (QToolButton* button : {captureButton_, bringButton_})
        if (button->toolButtonStyle() != style)
            button->setToolButtonStyle(style);
    buttons_->layout()->setSpacing(words ? desk().theme.px(buttonGap) : 0);
    buttons_->layout()->setContentsMargins(0, 0, words ? desk().theme.px(besideButtons) : 0, 0);
    if (beside != buttonsBeside_) {
        buttonsBeside_ = beside;
        ownRow_->removeWidget(buttons_);
        if (beside)
            buttons_->setParent(tabs_);
        else
            ownRow_->addWidget(buttons_, 0, Qt::AlignRight);
        buttons_->show();
        if (beside) // the keyboard goes as one reads
            setTabOrder(tabs_->tabBar(), captureButton_);
        setTabOrder(captureButton_, bringButton_);
        if (!beside)
            setTabOrder(bringButton_, tabs_); // with all that is in it: its bar alone would be reached past its pages
    }
    if (beside) {
        const int line = 1;
        const int wide = qMax(buttons_->sizeHint().width(), buttonsWidth(words));
        const int free = qMin(room - wide, words ? 0 : desk().theme.px(besideButtons));
        buttons_->setGeometry(width() - wide - free, 0, wide, bar.sizeHint().height() - line);
        buttons_->raise();
    }
}

bool ListenPage::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placeButtons();
    return Page::event(event);
}

void ListenPage::goToItem(Kind kind, qint64 id)
{
    const bool ours =
        kind == Kind::Evidence || std::ranges::any_of(pages_, [kind](const FieldPage* one) { return one->has(kind); });
    if (ours)
        showItem(kind, id);
    else
        Q_EMIT wanted(kind, id);
}

void ListenPage::openCapture()
{
    desk().pending.flush();
    if (!capture_)
        capture_ = std::make_unique<CaptureWindow>(desk());
    const bool goesOn = capture_->isVisible() && !capture_->source().isEmpty();
    capture_->show();
    capture_->raise();
    capture_->activateWindow();
    if (!goesOn)
        capture_->capture(ofTodayInSight());
}

NotesSource ListenPage::ofTodayInSight() const
{
    const QDate today = desk().clock.today();
    const Item item = itemAtHand();
    const Services& services = desk().programme.services();
    if (item.kind == Kind::Interview && item.id != 0) {
        const auto interview = services.interviews.read().find(InterviewId(item.id));
        if (interview && interview->heldOn == today)
            return {interview->id, {}};
    } else if (item.kind == Kind::Immersion && item.id != 0) {
        const auto immersion = services.immersions.read().find(ImmersionId(item.id));
        if (immersion && immersion->heldOn == today)
            return {{}, immersion->id};
    }
    return {};
}

void ListenPage::showItem(Kind kind, qint64 id)
{
    dropBringing();
    if (kind == Kind::Evidence) {
        tabs_->setCurrentWidget(evidence_);
        evidence_->showItem(kind, id);
        return;
    }
    for (FieldPage* page : pages_)
        if (page->has(kind)) {
            tabs_->setCurrentWidget(page);
            page->showItem(kind, id);
        }
}

void ListenPage::showNotesOf(EvidenceId id)
{
    if (!id)
        return;
    const auto piece = desk().programme.services().evidence.read().find(id);
    if (!desk().report(piece))
        return;
    if (piece->interview) {
        tabs_->setCurrentWidget(interviews_);
        interviews_->showEvidence(Kind::Interview, piece->interview->value, id);
    } else if (piece->immersion) {
        tabs_->setCurrentWidget(immersions_);
        immersions_->showEvidence(Kind::Immersion, piece->immersion->value, id);
    }
}

void ListenPage::markSought(const SearchWords& words)
{
    static_cast<Page*>(tabs_->currentWidget())->markSought(words);
}

bool ListenPage::goBack()
{
    if (bringing_ != nullptr)
        return false; // the panel has its own way out
    return static_cast<Page*>(tabs_->currentWidget())->goBack();
}

Item ListenPage::itemAtHand() const
{
    return static_cast<const Page*>(tabs_->currentWidget())->itemAtHand();
}

QString ListenPage::whereabouts() const
{
    return QString::number(tabs_->currentIndex());
}

void ListenPage::comeBackTo(const QString& place)
{
    tabs_->setCurrentIndex(qBound(0, place.toInt(), tabs_->count() - 1));
}

QByteArray ListenPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    for (const FieldPage* page : pages_)
        stream << page->saveState();
    stream << evidence_->saveState();
    return state;
}

void ListenPage::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    for (FieldPage* page : pages_) {
        QByteArray part;
        stream >> part;
        if (stream.status() != QDataStream::Ok)
            return; // of another version, or none: as new
        page->restoreState(part);
    }
    QByteArray part;
    stream >> part;
    if (stream.status() == QDataStream::Ok)
        evidence_->restoreState(part);
}

void ListenPage::retranslate()
{
    tabs_->setAccessibleName(tr("Listen"));
    tabs_->tabBar()->setAccessibleName(tr("Listen"));
    const QString names[] = {tr("Interviews"), tr("Immersions"), tr("Evidence"), tr("People"), tr("Organisations")};
    for (int i = 0; i < tabs_->count(); ++i)
        nameTab(*tabs_, i, names[i]);
    captureButton_->setIcon(desk().theme.icon("document-edit"));
    captureButton_->setText(tr("Field capture"));
    captureButton_->setToolTip(tr("Take notes while somebody speaks, by keyboard alone (%1)")
                                   .arg(captureButton_->shortcut().toString(QKeySequence::NativeText)));
    bringButton_->setIcon(desk().theme.icon("document-import"));
    bringButton_->setText(tr("Import"));
    bringButton_->setToolTip(
        tr("Notes in TXT, MD, DOCX or ODT, lists in CSV, XLSX or ODS; they can also be dropped here"));
    fillBringMenu();
}

} // namespace filrouge
