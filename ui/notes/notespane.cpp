// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notespane.h"

#include "core/field/anchor.h"
#include "core/field/codepoints.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/notes/noteseditor.h"
#include "ui/notes/pieceform.h"
#include "ui/notes/piecewords.h"
#include "ui/widgets/keynotes.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int leastEditor = 220; // at 100 %, as the next
constexpr int leastList = 96;
constexpr int leastForm = 160;

} // namespace

NotesPane::NotesPane(const Desk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      editor_(new NotesEditor(desk.theme, desk.pending, [this](const QString& text) { return store(text); })),
      rows_(new PieceRows(this)),
      list_(new QListView),
      form_(new PieceForm(desk)),
      formArea_(new QScrollArea),
      count_(new TextLabel(desk.theme, TextSize::Large, QFont::DemiBold)),
      hint_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      finding_(new QWidget),
      findingWords_(new TextLabel(desk.theme, TextSize::Body, QFont::DemiBold)),
      findingDone_(new QPushButton),
      take_(new QPushButton),
      side_(new QWidget),
      halves_(new QBoxLayout(QBoxLayout::LeftToRight))
{
    build();
    makeActions();
    editor_->installEventFilter(this);
    list_->installEventFilter(this);
    editor_->setDescription([this](const std::vector<EvidenceId>& pieces) {
        QStringList words;
        for (const EvidenceId id : pieces)
            if (const Piece* piece = rows_->find(id))
                words << PieceWords::whole(*piece);
        return words.join(QStringLiteral("\n\n"));
    });
    connect(editor_, &NotesEditor::caretIn, this, [this](const std::vector<EvidenceId>& pieces) {
        if (!sought_ && !pieces.empty() && std::ranges::find(pieces, current_) == pieces.end())
            makeCurrent(pieces.front());
    });
    connect(editor_, &NotesEditor::focusLost, this, [this] { desk_.programme.file().endMerging(); });
    connect(take_, &QPushButton::clicked, this, [this] { take(); });
    connect(findingDone_, &QPushButton::clicked, this, [this] { take(); });
    connect(form_, &PieceForm::findAgainWanted, this, [this](EvidenceId piece) { startFinding(piece); });
    connect(form_, &PieceForm::left, this, [this] { editor_->setFocus(); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && list_->hasFocus())
            reveal(rows_->row(now.row()).evidence.id);
    });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
        reveal(rows_->row(index.row()).evidence.id);
    });
    connect(list_, &QListView::activated, this, [this] { form_->takeKeyboard(); });
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(); });
    ProgrammeFile& file = desk.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) { takeUp(changes); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { read(); });
    retranslate();
    read();
}

void NotesPane::build()
{
    const UiTheme& theme = desk_.theme;
    list_->setModel(rows_);
    list_->setItemDelegate(new PieceDelegate(theme, *rows_, list_));
    list_->setUniformItemSizes(true);
    list_->setFrameStyle(QFrame::NoFrame);
    list_->setDragEnabled(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formArea_->setWidget(form_);
    formArea_->setWidgetResizable(true);
    formArea_->setFrameStyle(QFrame::NoFrame);
    formArea_->setFocusPolicy(Qt::NoFocus);
    formArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* sought = new QHBoxLayout(finding_);
    sought->setContentsMargins(0, 0, 0, 0);
    sought->addWidget(findingWords_, 1);
    sought->addWidget(findingDone_);
    auto* left = new QVBoxLayout;
    left->setSpacing(theme.px(8));
    left->addWidget(finding_);
    left->addWidget(editor_, 1);
    auto* right = new QVBoxLayout(side_);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme.px(8));
    right->addWidget(count_);
    right->addWidget(take_);
    right->addWidget(hint_);
    right->addWidget(list_, 2);
    right->addWidget(formArea_, 3);
    halves_->setSpacing(theme.px(16));
    halves_->addLayout(left, 1);
    halves_->addWidget(side_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(halves_);
    finding_->hide();
    arrange();
}

void NotesPane::showSource(const NotesSource& source)
{
    if (source == source_)
        return;
    editor_->flush();
    endFinding();
    source_ = source;
    current_ = {};
    lastVoice_ = Voice::User;
    lastSpeaker_.clear();
    editor_->showAnew({});
    read();
}

void NotesPane::showEvidence(EvidenceId id)
{
    reveal(id);
    if (const Piece* piece = rows_->find(id); piece != nullptr && piece->evidence.anchor == AnchorState::Lost)
        startFinding(id);
    // What scrolls around it may not know yet how high this is.
    QTimer::singleShot(0, this, [this] {
        for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                area->ensureWidgetVisible(editor_, 0, desk_.theme.px(16));
    });
}

void NotesPane::reveal(EvidenceId id)
{
    makeCurrent(id);
    const Highlight* place = editor_->highlights().of(id);
    if (place == nullptr)
        list_->setFocus();
    else
        editor_->reveal(place->start, place->end, false);
    if (place != nullptr && !list_->hasFocus())
        editor_->setFocus();
}

void NotesPane::takeUp(const Changes& changes)
{
    const auto ours = [&](const Change& change) {
        return (source_.interview && change.kind == Kind::Interview && source_.interview->value == change.id) ||
               (source_.immersion && change.kind == Kind::Immersion && source_.immersion->value == change.id);
    };
    const bool notes = std::ranges::any_of(changes.list, ours);
    const bool pieces = !source_.isEmpty() && (changes.touches(Kind::Evidence) || changes.touches(Kind::Irritant) ||
                                               changes.touches(Kind::Theme));
    if (!isVisible())
        stale_ = stale_ || notes || pieces;
    else if (pieces)
        read();
    else if (notes)
        readNotes(); // the marks have followed
}

bool NotesPane::store(const QString& notes)
{
    Services& services = desk_.programme.services();
    if (source_.interview)
        return desk_.report(services.interviews.updateNotes(*source_.interview, notes, QStringLiteral("notes")));
    if (source_.immersion)
        return desk_.report(services.immersions.updateNotes(*source_.immersion, notes, QStringLiteral("notes")));
    return false;
}

void NotesPane::read()
{
    stale_ = false;
    readNotes();
    readPieces();
}

void NotesPane::readNotes()
{
    const auto notes =
        source_.isEmpty() ? Result<QString>(QString()) : desk_.programme.services().evidence.notes().of(source_);
    // Without notes its source is gone, and whoever shows this pane will say what comes next.
    editor_->show(notes.value_or(QString()));
    editor_->setEnabled(notes && !source_.isEmpty());
}

void NotesPane::readPieces()
{
    const Services& services = desk_.programme.services();
    std::vector<Piece> pieces;
    if (!source_.isEmpty()) {
        const auto evidence = services.evidence.notes().evidenceOf(source_);
        const auto links = services.irritants.read().linksFrom(source_);
        const auto irritants = services.irritants.read().all();
        if (!desk_.report(evidence) || !desk_.report(links) || !desk_.report(irritants))
            return;
        std::unordered_map<IrritantId, const Irritant*> known;
        for (const Irritant& irritant : *irritants)
            known.emplace(irritant.id, &irritant);
        std::unordered_multimap<EvidenceId, IrritantId> of;
        for (const IrritantEvidence& link : *links)
            of.emplace(link.evidence, link.irritant);
        for (const Evidence& each : *evidence) {
            Piece& piece = pieces.emplace_back(Piece{each, {}});
            const auto [from, to] = of.equal_range(each.id);
            for (auto link = from; link != to; ++link)
                if (const auto irritant = known.find(link->second); irritant != known.end())
                    piece.irritants.push_back(*irritant->second);
            std::ranges::sort(piece.irritants, {}, &Irritant::position);
        }
    }
    rows_->show(std::move(pieces));
    mark();
    makeCurrent(rows_->find(current_) == nullptr ? EvidenceId() : current_);
    retranslate();
}

// Anchors are those of the stored notes; what stands in the editor may be further on.
void NotesPane::mark()
{
    const QString shown = editor_->text();
    std::vector<Evidence> pieces;
    for (const Piece& piece : rows_->rows())
        pieces.push_back(piece.evidence);
    for (const Evidence& moved : followNotes(pieces, editor_->stored(), shown))
        *std::ranges::find(pieces, moved.id, &Evidence::id) = moved;
    const CodePoints points(shown);
    std::vector<Highlight> highlights;
    for (const Evidence& piece : pieces)
        if (piece.anchor == AnchorState::Anchored)
            highlights.push_back({piece.id,
                                  piece.kind,
                                  piece.voice,
                                  points.unitOf(piece.anchorStart),
                                  points.unitOf(piece.anchorStart + piece.anchorLength)});
    editor_->setHighlights(std::move(highlights));
}

void NotesPane::makeCurrent(EvidenceId id)
{
    const Piece* piece = rows_->find(id);
    current_ = piece == nullptr ? EvidenceId() : id;
    if (sought_ != id)
        endFinding();
    editor_->setCurrent(current_);
    form_->show(piece);
    const QModelIndex index = piece == nullptr ? QModelIndex() : rows_->index(rows_->rowOf(id.value), 0);
    if (list_->currentIndex() != index)
        list_->setCurrentIndex(index);
    if (piece == nullptr)
        return;
    lastVoice_ = piece->evidence.voice;
    lastSpeaker_ = piece->evidence.speaker;
}

void NotesPane::arrange()
{
    const bool beside = width() >= desk_.theme.px(640);
    halves_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    side_->setMinimumWidth(beside ? desk_.theme.px(280) : 0);
    side_->setMaximumWidth(beside ? desk_.theme.px(320) : QWIDGETSIZE_MAX);
    // What it stands in scrolls: each part shows enough to work in, however large the letters.
    editor_->setMinimumHeight(desk_.theme.px(leastEditor));
    list_->setMinimumHeight(desk_.theme.px(leastList));
    formArea_->setMinimumHeight(desk_.theme.px(leastForm));
}

void NotesPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NotesPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (stale_)
        read();
}

bool NotesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == editor_ && sought_ && enter) {
        take();
        return true;
    }
    if (watched == editor_ && sought_ && key == Qt::Key_Escape) {
        endFinding();
        return true;
    }
    if (watched == list_ && key == Qt::Key_Delete) {
        form_->removePiece();
        return true;
    }
    if (watched == list_ && enter) {
        form_->takeKeyboard();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NotesPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NotesPane::retranslate()
{
    const auto& pieces = rows_->rows();
    const auto lost = static_cast<int>(
        std::ranges::count(pieces, AnchorState::Lost, [](const Piece& piece) { return piece.evidence.anchor; }));
    count_->setText(tr("%n piece(s) of evidence", nullptr, static_cast<int>(pieces.size())));
    hint_->setText(pieces.empty()
                       ? tr("Select words in the notes, then Ctrl+E: they become evidence, marked where they stand.")
                       : tr("The words of %n piece(s) are no longer in the notes.", nullptr, lost));
    hint_->setVisible(pieces.empty() || lost > 0);
    list_->setVisible(!pieces.empty());
    list_->setAccessibleName(tr("Evidence in these notes"));
    list_->setToolTip({});
    noteKeys(list_,
             {{{Qt::Key_Return}, tr("Evidence in these notes: edit")},
              {{Qt::Key_Delete}, tr("Evidence in these notes: remove")}});
    editor_->setAccessibleName(tr("Notes"));
    editor_->setPlaceholderText(tr("What was said, what was seen"));
    take_->setText(tr("Make evidence"));
    take_->setToolTip(tr("Of the words selected in the notes, or of the paragraph (Ctrl+E)"));
    findingWords_->setText(tr("Select its words in the notes, then press Enter."));
    findingDone_->setText(tr("These are its words"));
    takeAction_->setText(tr("Make evidence of the selection"));
    nextAction_->setText(tr("To the next piece of evidence"));
    previousAction_->setText(tr("To the piece of evidence before"));
    formAction_->setText(tr("Edit the piece of evidence"));
    voiceAction_->setText(tr("Turn the voice: user or actor"));
    for (std::size_t i = 0; i < std::size(evidenceKinds); ++i)
        kindActions_[i]->setText(tr("Kind of evidence: %1").arg(PieceWords::kind(evidenceKinds[i])));
}

} // namespace filrouge
