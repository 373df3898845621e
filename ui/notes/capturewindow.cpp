// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/capturewindow.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/notes/capturehead.h"
#include "ui/notes/markcompletion.h"
#include "ui/notes/piecewords.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace filrouge {

namespace {

constexpr int lowWindow = 460;

} // namespace

CaptureWindow::CaptureWindow(const Desk& desk)
    : toasts_(desk.theme, this),
      desk_{desk.programme, desk.theme, desk.clock, desk.prompts, desk.pending, toasts_},
      head_(new CaptureHead(desk_)),
      rows_(new PieceRows(this)),
      list_(new QListView),
      hint_(new TextLabel(desk.theme, TextSize::Body, QFont::Normal, TextTone::Muted)),
      state_(new TextLabel(desk.theme, TextSize::Small, QFont::DemiBold)),
      line_(new FieldText(desk.theme, desk.pending, FieldText::Lines::One,
                          [this](const QString& typed) { return write(typed, false); })),
      legend_(new TextLabel(desk.theme, TextSize::Small, QFont::Normal, TextTone::Muted)),
      completion_(new MarkCompletion(desk.theme, line_, [this] { return knownNames(); }))
{
    build();
    makeActions();
    line_->storeWhileTyping();
    line_->installEventFilter(this);
    list_->installEventFilter(this);
    connect(line_, &FieldText::entered, this, [this] {
        if (finish())
            nextLine();
    });
    connect(line_, &QPlainTextEdit::textChanged, this, [this] { showState(); });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
        rewrite(rows_->row(index.row()).evidence.id);
    });
    connect(head_, &CaptureHead::voiceChanged, this, [this] {
        if (again_)
            return;
        voice_ = head_->voice();
        speaker_ = head_->speaker();
        showState();
    });
    connect(head_, &CaptureHead::done, this, [this] { line_->setFocus(); });
    ProgrammeFile& file = desk_.programme.file();
    connect(&file, &ProgrammeFile::changed, this, [this](const Changes& changes) { takeUp(changes); });
    connect(&file, &ProgrammeFile::contentReplaced, this, [this] { begin({}); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* /*old*/, const QWidget* now) {
        if (now != nullptr && now->window() == this) // not for a list that opens over it
            arrange(now);
    });
    connect(&desk.theme, &UiTheme::changed, this, [this] { arrange(focusWidget()); });
    retranslate();
    begin({});
}

CaptureWindow::~CaptureWindow()
{
    desk_.pending.flush();
    (void)finish();
}

void CaptureWindow::build()
{
    const UiTheme& theme = desk_.theme;
    list_->setModel(rows_);
    list_->setItemDelegate(new PieceDelegate(theme, *rows_, list_));
    list_->setUniformItemSizes(true);
    list_->setFrameStyle(QFrame::NoFrame);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    line_->setTextStyle(TextSize::Large);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    column->setSpacing(theme.px(8));
    column->addWidget(head_);
    column->addWidget(hint_);
    column->addWidget(list_, 1);
    column->addWidget(state_);
    column->addWidget(line_);
    column->addWidget(legend_);
    // Not larger than the screen, at whatever size the letters are.
    const QSize around(theme.px(16), theme.px(48));
    resize(QSize(theme.px(760), theme.px(640)).boundedTo(screen()->availableSize() - around));
}

// Magnified, there is room for the lines and the head, or for all of one of them: for the one that has the keyboard.
void CaptureWindow::arrange(const QWidget* keyboard)
{
    const bool low = height() < desk_.theme.px(lowWindow);
    const bool aboveLines = keyboard != nullptr && head_->isAncestorOf(keyboard);
    head_->setFolded(low && !aboveLines);
    legend_->setVisible(!low || !aboveLines);
}

void CaptureWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(focusWidget());
}

const NotesSource& CaptureWindow::source() const
{
    return head_->source();
}

void CaptureWindow::capture(const NotesSource& source)
{
    if (!source.isEmpty() && source == this->source())
        return;
    desk_.pending.flush();
    if (finish())
        begin(source);
}

void CaptureWindow::begin(const NotesSource& source)
{
    writing_ = {};
    head_->forgetSpeaker();
    head_->show(source);
    nextLine();
    goOn();
    if (source.isEmpty())
        head_->takeKeyboard();
    else
        line_->setFocus();
}

void CaptureWindow::takeUp(const Changes& changes)
{
    if (source().isEmpty())
        return;
    const auto notes = desk_.programme.services().evidence.notes().of(source());
    if (!notes) { // its interview is gone: undone, or removed elsewhere
        writing_ = {};
        nextLine();
        head_->show({});
        readPieces();
        return;
    }
    head_->read();
    if (storing_)
        return; // whoever stores knows which line is under way
    if (changes.touches(Kind::Evidence) || changes.touches(Kind::Irritant) || changes.touches(Kind::Theme))
        readPieces();
    if (!writing_) {
        if (line_->text().isEmpty())
            goOn(); // redone
        return;
    }
    // Undone or redone under the hands, or edited in another window.
    const auto piece = desk_.programme.services().evidence.read().find(writing_);
    if (!piece)
        nextLine();
    else if (changes.touches(Kind::Evidence) && !line_->isPending() && piece->text != line_->text().trimmed()) {
        if (again_)
            rewrite(writing_);
        else
            bringBack(*piece, piece->text, false);
    }
}

void CaptureWindow::readPieces()
{
    const Services& services = desk_.programme.services();
    std::vector<Piece> pieces;
    if (!source().isEmpty())
        if (const auto all = services.evidence.notes().evidenceOf(source()))
            for (const Evidence& evidence : *all) {
                if (evidence.id == writing_ && !again_)
                    continue; // still in the line below
                Piece& piece = pieces.emplace_back(Piece{evidence, {}});
                if (const auto irritants = services.irritants.read().of(evidence.id))
                    piece.irritants = *irritants;
            }
    const bool more = static_cast<int>(pieces.size()) > rows_->rowCount();
    rows_->show(std::move(pieces));
    if (more)
        list_->scrollToBottom();
    hint_->setVisible(rows_->rowCount() == 0);
}

KnownNames CaptureWindow::knownNames() const
{
    KnownNames known;
    const IrritantService& irritants = desk_.programme.services().irritants;
    if (const auto all = irritants.themes().all())
        for (const Theme& theme : *all)
            known.themes << theme.name;
    if (const auto all = irritants.read().all())
        for (const Irritant& irritant : *all)
            known.irritants << irritant.title;
    return known;
}

bool CaptureWindow::write(const QString& typed, bool finished)
{
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return true; // Enter says what becomes of it
    const CapturedLine line = parseCapturedLine(typed, finished ? knownNames() : KnownNames());
    if (finished && line.text.isEmpty())
        return false;
    if (!head_->ensureSource())
        return false;
    CapturedPiece piece;
    piece.id = writing_;
    // Until Enter as it is typed, marks and all: whatever happens, it can be read.
    piece.text = finished ? line.text : words;
    piece.kind = line.kind.value_or(kind_);
    piece.voice = line.voice.value_or(voice_);
    piece.speaker = speaker_;
    piece.finished = finished;
    piece.theme = line.themes.value(0);
    piece.irritants = line.irritants;
    const QScopedValueRollback storing(storing_, true);
    const QString step = QStringLiteral("capture %1").arg(number_);
    const auto stored = desk_.programme.services().capture.put(source(), piece, step);
    if (!desk_.report(stored))
        return false;
    const bool first = !writing_;
    writing_ = stored->id;
    if (first || finished || again_)
        readPieces();
    if (finished && line.themes.size() > 1)
        desk_.toasts.say(tr("A piece of evidence has one theme: “%1” was kept.").arg(line.themes.front()));
    return true;
}

bool CaptureWindow::finish()
{
    const QString typed = line_->text();
    if (!typed.trimmed().isEmpty()) {
        if (write(typed, true))
            return true;
        if (parseCapturedLine(typed, knownNames()).text.isEmpty())
            desk_.toasts.say(tr("There are marks only: type the words they belong to."));
        return false;
    }
    if (!writing_)
        return true;
    const EvidenceId emptied = std::exchange(writing_, {});
    if (desk_.report(desk_.programme.services().capture.remove(emptied)))
        desk_.offerUndo(tr("The line is removed."));
    return true;
}

void CaptureWindow::nextLine()
{
    ++number_;
    writing_ = {};
    again_ = false;
    kind_ = EvidenceKind::Verbatim;
    voice_ = head_->voice();
    speaker_ = head_->speaker();
    line_->show({});
    list_->clearSelection();
    readPieces();
    showState();
}

void CaptureWindow::rewrite(EvidenceId id)
{
    const auto piece = desk_.programme.services().evidence.read().find(id);
    if (!piece)
        return;
    const Services& services = desk_.programme.services();
    CapturedLine line{piece->text, {}, {}, {}, {}};
    const CapturedLine read = parseCapturedLine(piece->text, knownNames());
    if (piece->theme)
        if (const auto theme = services.irritants.themes().find(*piece->theme))
            line.themes << theme->name;
    if (const auto irritants = services.irritants.read().of(id))
        for (const Irritant& irritant : *irritants)
            line.irritants << irritant.title;
    // No finished line holds the marks of its own names: somebody was cut short when they wrote it again.
    const bool asTyped =
        std::ranges::any_of(read.themes, [&](const QString& name) { return line.themes.contains(name); }) ||
        std::ranges::any_of(read.irritants, [&](const QString& name) { return line.irritants.contains(name); });
    bringBack(*piece, asTyped ? piece->text : typedLine(line), true);
    list_->setCurrentIndex(rows_->index(rows_->rowOf(id.value), 0));
}

void CaptureWindow::goOn()
{
    if (source().isEmpty())
        return;
    if (const auto left = desk_.programme.services().capture.underWay(source()); left && *left)
        bringBack(**left, (*left)->text, false);
}

void CaptureWindow::bringBack(const Evidence& piece, const QString& typed, bool again)
{
    ++number_;
    writing_ = piece.id;
    again_ = again;
    kind_ = piece.kind;
    voice_ = piece.voice;
    speaker_ = piece.speaker;
    line_->show(typed);
    line_->moveCursor(QTextCursor::End);
    line_->setFocus();
    readPieces();
    showState();
}

void CaptureWindow::showState()
{
    const CapturedLine line = parseCapturedLine(line_->text(), {});
    Evidence shown;
    shown.kind = line.kind.value_or(kind_);
    shown.voice = line.voice.value_or(voice_);
    shown.speaker = speaker_;
    const QString words = PieceWords::headline(shown);
    state_->setText(again_ ? tr("Again: %1").arg(words) : words);
}

void CaptureWindow::closeEvent(QCloseEvent* event)
{
    desk_.pending.flush();
    if (finish())
        nextLine();
    event->accept();
}

void CaptureWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CaptureWindow::retranslate()
{
    setWindowTitle(tr("Notes in the field"));
    hint_->setText(
        tr("Each line you type below is a piece of evidence, and a line of the notes. Enter goes to the next."));
    list_->setAccessibleName(tr("Lines taken so far"));
    line_->setPrompt(tr("What is being said, word for word"), tr("Line of notes"));
    legend_->setText(tr("Enter: next line · Up: the line before · #theme · !pain point · a line may begin with "
                        "\" quote, * seen, = fact, ? analysis (or Alt+1 to Alt+4), + a user, @ an actor (or Ctrl+U)"));
    for (std::size_t i = 0; i < std::size(evidenceKinds); ++i)
        kindActions_[i]->setText(tr("This line is: %1").arg(PieceWords::kind(evidenceKinds[i])));
    voiceAction_->setText(tr("Turn the voice: user or actor"));
    headAction_->setText(tr("To title, date and place"));
    undoAction_->setText(tr("Undo"));
    redoAction_->setText(tr("Redo"));
    newAction_->setText(tr("Begin another interview or immersion"));
    closeAction_->setText(tr("Close this window"));
    showState();
}

} // namespace filrouge
