// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/evidencepage.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/notes/evidencefilter.h"
#include "ui/notes/namefield.h"
#include "ui/notes/pieceform.h"
#include "ui/notes/piecewords.h"
#include "ui/thread/restingsentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/givingcolumns.h"
#include "ui/widgets/pagetabs.h"
#include "ui/widgets/scaledtable.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace filrouge {

namespace {

constexpr std::size_t mostSelected = 2000; // more are not selected again after the list has changed

/// Both halves of the page are columns up to their edges.
QVBoxLayout* columnOf(QWidget* half, int gap)
{
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

} // namespace

EvidencePage::EvidencePage(const Desk& desk)
    : Page(desk),
      rows_(std::make_unique<EvidenceRows>(desk)),
      sieve_(std::make_unique<EvidenceSieve>(*rows_)),
      outer_(new QStackedWidget),
      empty_(new EmptyState(desk.theme)),
      filter_(new EvidenceFilter(desk.theme)),
      counts_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      link_(new NameField(desk.theme,
                          [this] {
                              QStringList titles;
                              if (const auto all = this->desk().programme.services().irritants.read().all())
                                  for (const Irritant& irritant : *all)
                                      titles << irritant.title;
                              return titles;
                          })),
      removeButton_(new QPushButton),
      table_(new QTableView),
      nothing_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      formArea_(new QScrollArea),
      form_(new PieceForm(desk)),
      sentences_(new RestingSentences(desk))
{
    build();
    makeActions();
    form_->offerNotes();
    connect(empty_, &EmptyState::activated, this, &EvidencePage::captureWanted);
    connect(filter_, &EvidenceFilter::changed, this, [this] { sift(); });
    connect(filter_, &EvidenceFilter::left, this, [this] {
        if (!table_->currentIndex().isValid() && sieve_->rowCount() > 0)
            table_->setCurrentIndex(sieve_->index(0, 0));
        table_->setFocus();
    });
    connect(link_, &NameField::taken, this, [this](const QString& title) { linkSelected(title); });
    connect(removeButton_, &QPushButton::clicked, this, [this] { removeSelected(); });
    connect(sentences_, &RestingSentences::sentenceWanted, this, &Page::sentenceWanted);
    connect(form_, &PieceForm::left, this, [this] { table_->setFocus(); });
    connect(form_, &PieceForm::notesWanted, this, [this](EvidenceId piece) { openNotes(piece); });
    connect(form_, &PieceForm::findAgainWanted, this, [this](EvidenceId piece) { openNotes(piece); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showCurrent(); });
    connect(sieve_.get(), &QAbstractItemModel::dataChanged, this, [this] { showCurrent(); });
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) { takeUp(changes); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] {
        read_ = false;
        if (isVisible())
            readAll();
    });
    retranslate();
}

EvidencePage::~EvidencePage()
{
    delete outer_; // its table reads the models
}

void EvidencePage::build()
{
    const UiTheme& theme = desk().theme;
    auto* beside = new QWidget;
    QVBoxLayout* parts = columnOf(beside, theme.px(16));
    parts->addWidget(form_);
    parts->addWidget(sentences_);
    parts->addStretch();
    formArea_->setWidget(beside);
    formArea_->setWidgetResizable(true);
    formArea_->setFrameStyle(QFrame::NoFrame);
    formArea_->setFocusPolicy(Qt::NoFocus);
    formArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formArea_->setMinimumWidth(theme.px(240));
    formArea_->setMaximumWidth(theme.px(300));
    auto* halves = new QHBoxLayout;
    halves->setSpacing(theme.px(16));
    halves->addWidget(buildList(), 1);
    halves->addWidget(formArea_);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(theme.px(8));
    column->addWidget(filter_);
    column->addLayout(halves, 1);
    outer_->addWidget(empty_);
    outer_->addWidget(content);
    columnOf(this, 0)->addWidget(outer_);
}

void EvidencePage::arrange()
{
    outer_->widget(1)->layout()->setContentsMargins(pageMargins(desk().theme, width()));
}

void EvidencePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

QWidget* EvidencePage::buildList()
{
    const UiTheme& theme = desk().theme;
    table_->setModel(sieve_.get());
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setDragEnabled(true);
    table_->setDragDropMode(QAbstractItemView::DragOnly);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setFrameStyle(QFrame::NoFrame);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {300, 110, 64, 120, 150, 84, 110, 90, 96};
    for (int i = 0; i < EvidenceRows::ColumnCount; ++i)
        table_->setColumnWidth(i, theme.px(widths[i]));
    scaleWithLetters(*table_, theme, 32);
    using Rows = EvidenceRows;
    columns_ = new GivingColumns(*table_,
                                 theme,
                                 {Rows::Words,
                                  Rows::Kinds,
                                  Rows::Source,
                                  Rows::Voices,
                                  Rows::Day,
                                  Rows::Irritants,
                                  Rows::Speaker,
                                  Rows::Themes,
                                  Rows::Place});
    table_->setSortingEnabled(true);
    table_->sortByColumn(EvidenceRows::Day, Qt::DescendingOrder);

    auto* deeds = new QHBoxLayout;
    deeds->addWidget(counts_, 1);
    deeds->addWidget(link_, 1);
    deeds->addWidget(removeButton_);
    auto* list = new QWidget;
    QVBoxLayout* column = columnOf(list, theme.px(8));
    column->addLayout(deeds);
    column->addWidget(nothing_);
    column->addWidget(table_, 1);
    return list;
}

QAction* EvidencePage::makeAction(const char* icon, const QKeySequence& keys, const std::function<void()>& run)
{
    auto* action = new QAction(desk().theme.icon(icon), {}, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // in a field, the keys are the field's
    connect(action, &QAction::triggered, this, run);
    table_->addAction(action);
    return action;
}

void EvidencePage::makeActions()
{
    linkAction_ = makeAction("insert-link", Qt::CTRL | Qt::Key_L, [this] { link_->setFocus(); });
    notesAction_ = makeAction("document-open", Qt::CTRL | Qt::Key_Return, [this] {
        if (const QModelIndex current = table_->currentIndex(); current.isValid())
            openNotes(EvidenceId(current.data(EvidenceRows::IdRole).toLongLong()));
    });
    const Qt::Key digits[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    for (std::size_t i = 0; i < std::size(evidenceKinds); ++i)
        kindActions_[i] = makeAction("tag", Qt::ALT | digits[i], [this, i] {
            changeSelected([i](Evidence& piece) { piece.kind = evidenceKinds[i]; });
        });
    voiceAction_ = makeAction("user-identity", Qt::CTRL | Qt::Key_U, [this] {
        const QModelIndex current = table_->currentIndex();
        if (!current.isValid())
            return;
        // All that is selected gets the voice that the current one has not.
        const Voice other = sieve_->row(current.row()).evidence.voice == Voice::User ? Voice::Actor : Voice::User;
        changeSelected([other](Evidence& piece) { piece.voice = other; });
    });
    removeAction_ = makeAction("edit-delete", Qt::Key_Delete, [this] { removeSelected(); });
}

void EvidencePage::takeUp(const Changes& changes)
{
    if (!read_)
        return;
    if (!isVisible()) {
        missed_.list.insert(missed_.list.end(), changes.list.begin(), changes.list.end());
        if (missed_.list.size() > 4 * mostSelected) {
            missed_ = {};
            read_ = false;
        }
        return;
    }
    const bool bulk = std::ranges::count(changes.list, Kind::Evidence, &Change::kind) > 500;
    if (bulk)
        readAll(); // an import, or its undo
    else
        rows_->takeUp(changes);
    showCounts();
    showCurrent();
}

void EvidencePage::readAll()
{
    read_ = true;
    missed_ = {};
    rows_->readAll();
    showCounts();
    showCurrent();
}

void EvidencePage::sift()
{
    const std::vector<EvidenceId> before = selected();
    const QModelIndex now = table_->currentIndex();
    const EvidenceId current = now.isValid() ? sieve_->row(now.row()).evidence.id : EvidenceId();
    sieve_->setQuery(filter_->query());
    select(before, current);
    showCounts();
    showCurrent();
}

void EvidencePage::select(const std::vector<EvidenceId>& ids, EvidenceId current)
{
    if (ids.size() > mostSelected)
        return;
    QItemSelection selection;
    for (const EvidenceId id : ids)
        if (const int row = sieve_->rowOf(id); row >= 0)
            selection.select(sieve_->index(row, 0), sieve_->index(row, 0));
    if (const int row = sieve_->rowOf(current); row >= 0)
        table_->selectionModel()->setCurrentIndex(sieve_->index(row, 0), QItemSelectionModel::NoUpdate);
    table_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<EvidenceId> EvidencePage::selected() const
{
    std::vector<EvidenceId> ids;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        ids.push_back(sieve_->row(index.row()).evidence.id);
    return ids;
}

void EvidencePage::showCounts()
{
    outer_->setCurrentIndex(rows_->rowCount() == 0 && read_ ? 0 : 1);
    const int all = rows_->rowCount();
    const int shown = sieve_->rowCount();
    const auto chosen = static_cast<int>(table_->selectionModel()->selectedRows().size());
    const QString words = shown == all
                              ? tr("%n piece(s) of evidence", nullptr, all)
                              : tr("%1 of %n piece(s) of evidence", nullptr, all).arg(QLocale().toString(shown));
    counts_->setText(chosen > 1 ? tr("%1, %n selected", nullptr, chosen).arg(words) : words);
    nothing_->setVisible(shown == 0 && all > 0);
    link_->setEnabled(chosen > 0);
    removeButton_->setEnabled(chosen > 0);
}

void EvidencePage::showCurrent()
{
    const QModelIndex index = table_->currentIndex();
    showCounts();
    const bool any = index.isValid() && index.row() < sieve_->rowCount();
    formArea_->setVisible(any); // until then the list has all the room
    if (!any) {
        form_->show(nullptr);
        sentences_->show(Kind::Evidence, 0);
        return;
    }
    Piece piece{sieve_->row(index.row()).evidence, {}};
    if (const auto irritants = desk().programme.services().irritants.read().of(piece.evidence.id))
        piece.irritants = *irritants;
    form_->show(&piece);
    sentences_->show(Kind::Evidence, piece.evidence.id.value);
}

Item EvidencePage::itemAtHand() const
{
    const QModelIndex index = table_->currentIndex();
    return index.isValid() && index.row() < sieve_->rowCount()
               ? Item{Kind::Evidence, sieve_->row(index.row()).evidence.id.value}
               : Item();
}

void EvidencePage::showItem(Kind kind, qint64 id)
{
    if (!read_)
        readAll();
    if (kind != Kind::Evidence || id == 0) {
        takeKeyboard();
        return;
    }
    if (sieve_->rowOf(EvidenceId(id)) < 0)
        filter_->clear(); // whatever was looked for before
    select({EvidenceId(id)}, EvidenceId(id));
    table_->scrollTo(table_->currentIndex());
    table_->setFocus();
}

bool EvidencePage::goBack()
{
    return filter_->clear();
}

void EvidencePage::takeKeyboard()
{
    filter_->takeKeyboard();
}

void EvidencePage::showEvent(QShowEvent* event)
{
    if (!read_) {
        readAll();
    } else if (!missed_.list.empty()) {
        rows_->takeUp(std::exchange(missed_, {}));
        showCounts();
        showCurrent();
    }
    Page::showEvent(event);
}

} // namespace filrouge
