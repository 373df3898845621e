// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engagement/followuppage.h"

#include "core/base/shortened.h"
#include "core/documents/promisestandingsource.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/engagement/followuplist.h"
#include "ui/engagement/progresspane.h"
#include "ui/engagement/promiseedits.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportstrip.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/pagetabs.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int paneWidth = 336;
constexpr int narrowHead = 860;
constexpr int leastColumn = 150; // narrower, a promise cannot be read: then the columns are scrolled

} // namespace

FollowUpPage::FollowUpPage(const Desk& desk)
    : Page(desk),
      top_(new QGridLayout),
      title_(new TextLabel(desk.theme, TextSize::Title, QFont::DemiBold)),
      whose_(new QComboBox),
      figures_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      export_(new QPushButton),
      exportStrip_(new ExportStrip(desk.theme, desk.toasts)),
      board_(new QWidget),
      columns_(new QScrollArea),
      model_(new FollowUpModel(this)),
      pane_(new ProgressPane(desk)),
      empty_(new EmptyState(desk.theme))
{
    layOut();
    connectParts();
    read();
    retranslate();
}

void FollowUpPage::layOut()
{
    const auto px = [this](int pixels) { return desk().theme.px(pixels); };
    whose_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // however long a name is
    whose_->setMinimumContentsLength(16);
    int cell = 0;
    for (QWidget* part : std::initializer_list<QWidget*>{title_, whose_, figures_, export_})
        top_->addWidget(part, 0, cell++); // as the keyboard goes
    top_->setColumnStretch(2, 1);
    auto* columns = new QWidget;
    auto* inside = new QHBoxLayout(columns);
    inside->setContentsMargins(0, 0, px(12), 0);
    inside->setSpacing(px(12));
    for (int i = 0; i < followUpColumns; ++i) {
        const auto at = static_cast<std::size_t>(i);
        heads_[at] = new TextLabel(desk().theme, TextSize::Body, QFont::DemiBold);
        lists_[at] = new FollowUpList(desk().theme, static_cast<FollowUpColumn>(i), *model_);
        auto* column = new QVBoxLayout;
        column->setSpacing(px(4));
        column->addWidget(heads_[at]);
        column->addWidget(lists_[at], 1);
        inside->addLayout(column, 1);
    }
    columns_->setWidget(columns);
    columns_->setWidgetResizable(true);
    columns_->setFrameStyle(QFrame::NoFrame);
    columns_->setFocusPolicy(Qt::NoFocus);
    columns_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout(board_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(columns_, 1);
    row->addWidget(pane_);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    column->addLayout(top_);
    column->addWidget(exportStrip_);
    column->addWidget(board_, 1);
    column->addWidget(empty_, 1);
}

void FollowUpPage::connectParts()
{
    for (int i = 0; i < followUpColumns; ++i) {
        FollowUpList* list = lists_[static_cast<std::size_t>(i)];
        connect(list, &FollowUpList::chosen, this, [this](PromiseId promise) { choose(promise); });
        connect(list, &FollowUpList::opened, this, [this](PromiseId promise) {
            choose(promise);
            pane_->focusLatest();
        });
        connect(list, &FollowUpList::dropped, this, [this](PromiseId promise, FollowUpColumn onto) {
            note(promise, firstStatusOf(onto));
        });
        connect(list, &FollowUpList::stepWanted, this, [this](PromiseId promise, int by) { step(promise, by); });
        connect(list, &FollowUpList::neighbourWanted, this, [this, i](int by) { goToNeighbour(i, by); });
    }
    connect(whose_, &QComboBox::activated, this, [this](int index) {
        showPersona(PersonaId(whose_->itemData(index).toLongLong()));
    });
    connect(export_, &QPushButton::clicked, this, [this] { exportStandings(); });
    connect(exportStrip_, &ExportStrip::runningChanged, export_, &QWidget::setDisabled);
    connect(pane_, &ProgressPane::letterWanted, this, [this](EngagementLetterId letter) {
        Q_EMIT wanted(Kind::EngagementLetter, letter.value);
    });
    connect(empty_, &EmptyState::activated, this, [this] { Q_EMIT wanted(Kind::EngagementLetter, 0); });
    ProgrammeFile& file = desk().programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) {
        for (const Kind kind : {Kind::EngagementLetter, Kind::Persona, Kind::ChallengeLetter, Kind::Organisation})
            if (changes.touches(kind)) {
                stale_ = true;
                break;
            }
        if (stale_ && isVisible())
            read();
    });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { read(); });
    connect(&desk().theme, &UiTheme::changed, this, [this] { arrange(); });
}

void FollowUpPage::read()
{
    stale_ = false;
    const auto followed = followUps(desk().programme.services(), desk().clock.today());
    if (!desk().report(followed))
        return;
    model_->bring(*followed);
    readPersonas();
    const bool none = followed->empty();
    board_->setVisible(!none);
    empty_->setVisible(none);
    whose_->setVisible(!none);
    figures_->setVisible(!none);
    export_->setVisible(!none);
    choose(promise_);
    sayFigures();
}

void FollowUpPage::readPersonas()
{
    std::vector<Persona> personas;
    for (const FollowUp& one : model_->rows())
        if (personas.empty() || personas.back().id != one.persona.id)
            personas.push_back(one.persona);
    whose_->clear();
    whose_->addItem(tr("All personas"), qint64{0});
    for (const Persona& persona : personas)
        whose_->addItem(persona.firstName.simplified(), persona.id.value);
    const int at = whose_->findData(persona_.value);
    if (at < 0)
        persona_ = {};
    whose_->setCurrentIndex(std::max(at, 0));
    for (FollowUpList* list : lists_)
        list->filter().setPersona(persona_);
}

const FollowUp* FollowUpPage::followed(PromiseId promise) const
{
    const int row = model_->rowOf(promise.value);
    return row < 0 ? nullptr : &model_->row(row);
}

void FollowUpPage::showPersona(PersonaId persona)
{
    desk().pending.flush();
    persona_ = persona;
    readPersonas();
    if (const FollowUp* one = followed(promise_); one != nullptr && persona_ && one->persona.id != persona_)
        choose({});
    sayFigures();
}

void FollowUpPage::choose(PromiseId promise)
{
    const FollowUp* one = followed(promise);
    if (promise != promise_)
        desk().pending.flush();
    promise_ = one != nullptr ? promise : PromiseId();
    for (FollowUpList* list : lists_)
        if (list->select(promise_))
            columns_->ensureWidgetVisible(list, 0, 0);
    one = followed(promise_); // what was written may have read the board anew
    pane_->show(one != nullptr ? std::optional(*one) : std::nullopt);
}

// A revision is asked for in words before it is noted: it cannot be reached by moving a card. One that is there stands
// beside what is compromised.
void FollowUpPage::step(PromiseId promise, int by)
{
    static constexpr std::array order{PromiseStatus::NotStarted,
                                      PromiseStatus::Studied,
                                      PromiseStatus::Started,
                                      PromiseStatus::HalfWay,
                                      PromiseStatus::Kept,
                                      PromiseStatus::Compromised};
    const FollowUp* one = followed(promise);
    if (one == nullptr)
        return;
    const auto now = std::ranges::find(order, one->standing.status);
    const auto at = (now == order.end() ? order.end() - 1 : now) - order.begin() + by;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(order.size()))
        note(promise, order[static_cast<std::size_t>(at)]);
}

void FollowUpPage::note(PromiseId promise, PromiseStatus status)
{
    desk().pending.flush();
    const FollowUp* one = followed(promise);
    if (one == nullptr || one->standing.status == status)
        return;
    const QString title = shortened(one->promise.title);
    if (!desk().report(desk().programme.services().promiseProgress.noteToday(promise, status)))
        return;
    choose(promise);
    for (FollowUpList* list : lists_)
        if (list->select(promise))
            list->setFocus(Qt::OtherFocusReason);
    const QString words = Desk::say(wordsFor(status));
    desk().offerUndo(title.isEmpty() ? tr("Noted today: %1.").arg(words)
                                     : tr("“%1” is noted today: %2.").arg(title, words));
}

void FollowUpPage::goToNeighbour(int from, int by)
{
    for (int i = from + by; i >= 0 && i < followUpColumns; i += by)
        if (FollowUpList* list = lists_[static_cast<std::size_t>(i)]; list->filter().rowCount() > 0) {
            list->setFocus(Qt::TabFocusReason);
            return;
        }
}

void FollowUpPage::exportStandings()
{
    if (exportStrip_->isRunning())
        return;
    desk().pending.flush();
    const QString folder = desk().prompts.folder(window(), tr("Where should the documents go?"));
    if (folder.isEmpty())
        return;
    const auto contents = promiseStandingContents(desk().programme, desk().clock.now(), desk().clock.today());
    if (!desk().report(contents))
        return;
    std::vector<ExportJob> jobs;
    for (const PromiseStandingContent& content : *contents)
        jobs.push_back([content] { return promiseStandingFile(content); });
    exportStrip_->start(std::move(jobs), folder);
}

void FollowUpPage::sayFigures()
{
    std::vector<FollowUp> shown = model_->rows();
    std::erase_if(shown, [this](const FollowUp& one) { return persona_ && one.persona.id != persona_; });
    const FollowUpFigures figures = figuresOf(shown);
    QStringList parts{tr("%n promise(s) kept of %1", nullptr, figures.kept).arg(figures.promises)};
    if (figures.overdue > 0)
        parts << tr("%n overdue", nullptr, figures.overdue);
    if (figures.withoutProof > 0)
        parts << tr("%n without proof", nullptr, figures.withoutProof);
    figures_->setText(parts.join(QStringLiteral(" · ")));
    const QString names[] = {tr("To start"), tr("Under way"), tr("Kept"), tr("At risk")};
    for (int i = 0; i < followUpColumns; ++i) {
        const auto at = static_cast<std::size_t>(i);
        //: a column of the board of promises and how many stand in it
        heads_[at]->setText(tr("%1 · %2").arg(names[i]).arg(lists_[at]->filter().rowCount()));
        lists_[at]->setAccessibleName(names[i]);
    }
}

void FollowUpPage::arrange()
{
    layout()->setContentsMargins(pageMargins(desk().theme, width()));
    const bool narrow = width() < desk().theme.px(narrowHead); // the figures stand under the title then
    top_->addWidget(title_, 0, 0, 1, narrow ? 3 : 1);
    top_->addWidget(whose_, narrow ? 1 : 0, narrow ? 0 : 1);
    top_->addWidget(figures_, narrow ? 1 : 0, narrow ? 1 : 2, 1, narrow ? 3 : 1);
    pane_->setFixedWidth(qMin(desk().theme.px(paneWidth), width() * 2 / 5));
    for (FollowUpList* list : lists_)
        list->setMinimumWidth(desk().theme.px(leastColumn));
}

void FollowUpPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void FollowUpPage::showEvent(QShowEvent* event)
{
    if (stale_)
        read();
    arrange();
    Page::showEvent(event);
}

void FollowUpPage::showItem(Kind kind, qint64 id)
{
    if (stale_)
        read();
    if (kind == Kind::Persona)
        showPersona(PersonaId(id));
    takeKeyboard();
}

bool FollowUpPage::comeTo(EngagementLetterId letter, const SearchWords& words)
{
    if (stale_)
        read();
    const auto has = [&words](const PromiseProgress& entry) {
        return std::ranges::any_of(std::array{entry.note, entry.proof, entry.publicReason},
                                   [&words](const QString& text) { return !words.in(text, 1).empty(); });
    };
    const auto found = std::ranges::find_if(model_->rows(), [&](const FollowUp& one) {
        return one.promise.letter == letter && std::ranges::any_of(one.entries, has);
    });
    if (found == model_->rows().end())
        return false;
    const PromiseId promise = found->promise.id;
    if (persona_ && found->persona.id != persona_)
        showPersona({});
    choose(promise);
    return true;
}

void FollowUpPage::takeKeyboard()
{
    for (FollowUpList* list : lists_)
        if (list->current() != nullptr || list->filter().rowCount() > 0) {
            list->setFocus(Qt::OtherFocusReason);
            return;
        }
}

Item FollowUpPage::itemAtHand() const
{
    const FollowUp* one = followed(promise_);
    return one == nullptr ? Item() : Item{Kind::EngagementLetter, one->promise.letter.value};
}

bool FollowUpPage::goBack()
{
    if (!pane_->isAncestorOf(window()->focusWidget()))
        return false;
    for (FollowUpList* list : lists_)
        if (list->select(promise_))
            list->setFocus(Qt::OtherFocusReason);
    return true;
}

QString FollowUpPage::whereabouts() const
{
    return QStringLiteral("%1 %2").arg(persona_.value).arg(promise_.value);
}

void FollowUpPage::comeBackTo(const QString& place)
{
    const QStringList parts = place.split(QLatin1Char(' '));
    if (parts.size() != 2)
        return;
    showPersona(PersonaId(parts[0].toLongLong()));
    choose(PromiseId(parts[1].toLongLong()));
}

void FollowUpPage::retranslate()
{
    title_->setText(tr("Where our promises stand"));
    whose_->setAccessibleName(tr("Whose promises"));
    export_->setIcon(desk().theme.icon("document-export"));
    export_->setText(tr("Export…"));
    export_->setToolTip(tr("Makes an accessible PDF for each letter: where its promises stand"));
    empty_->setTexts(tr("No promise yet"),
                     tr("Once engagement letters hold promises, their follow-up is here: what was started, what is "
                        "kept and what shows it."),
                     tr("Write the letters"));
    const std::vector<KeyLine> keys{
        {{Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}, tr("Note the status before or after, as of today")},
        {{Qt::Key_Left, Qt::Key_Right}, tr("Go to the column beside")},
        {{Qt::Key_Return}, tr("Write about the promise")}};
    noteKeys(lists_.front(), keys);
    readPersonas();
    sayFigures();
}

} // namespace filrouge
