// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/noteseditor.h"

#include "core/field/notesedit.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

namespace filrouge {

namespace {

constexpr int documentMargin = 12;
constexpr int mostLanes = 3; // more would run into the next line of words

Qt::PenStyle lineOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Observation:
        return Qt::DashLine;
    case EvidenceKind::Fact:
        return Qt::DotLine;
    case EvidenceKind::Analysis:
        return Qt::DashDotLine;
    case EvidenceKind::Verbatim:
        break;
    }
    return Qt::SolidLine;
}

} // namespace

NotesEditor::NotesEditor(const UiTheme& theme, PendingEdits& pending, StoredTyping::Store store, QWidget* parent)
    : QPlainTextEdit(parent),
      theme_(theme),
      typing_(
          pending, [this] { return text(); }, std::move(store))
{
    setFrameStyle(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false); // Ctrl+Z is the programme's
    typing_.keepTrying();
    document()->setDocumentMargin(documentMargin);
    viewport()->setAutoFillBackground(false);
    connect(document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        highlights_.follow(position, removed, added);
        if (!showing_)
            typing_.touch();
        viewport()->update();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] { tellCaret(); });
    connect(&theme_, &UiTheme::changed, this, [this] { restyle(); });
    restyle();
}

void NotesEditor::show(const QString& stored)
{
    typing_.setStored(stored);
    if (isPending())
        return;
    // Line ends of other systems are one character here.
    const QString shown = QString(stored).replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    const NotesEdit edit = editBetween(text(), shown);
    if (edit.removed == 0 && edit.inserted == 0)
        return;
    const QScopedValueRollback showing(showing_, true);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(edit.start));
    cursor.setPosition(static_cast<int>(edit.start + edit.removed), QTextCursor::KeepAnchor);
    cursor.insertText(shown.mid(edit.start, edit.inserted));
}

void NotesEditor::showAnew(const QString& stored)
{
    typing_.drop();
    typing_.setStored(stored);
    highlights_.set({});
    const QScopedValueRollback showing(showing_, true);
    setPlainText(stored);
}

void NotesEditor::setHighlights(std::vector<Highlight> highlights)
{
    highlights_.set(std::move(highlights));
    viewport()->update();
    tellCaret();
}

void NotesEditor::setCurrent(EvidenceId piece)
{
    current_ = piece;
    viewport()->update();
}

void NotesEditor::reveal(qsizetype start, qsizetype end, bool select)
{
    QTextCursor cursor = textCursor();
    // First to its end, so that as much as possible of it is in sight.
    cursor.setPosition(static_cast<int>(end));
    setTextCursor(cursor);
    ensureCursorVisible();
    cursor.setPosition(static_cast<int>(start));
    if (select)
        cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void NotesEditor::tellCaret()
{
    std::vector<EvidenceId> now = highlights_.at(textCursor().position());
    if (now == caretIn_)
        return;
    caretIn_ = std::move(now);
    Q_EMIT caretIn(caretIn_);
}

void NotesEditor::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        painter.fillRect(event->rect(), theme_.tokens().surface);
        paintHighlights(painter, event->rect());
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme_.tokens().focus, 2) : QPen(theme_.tokens().hairline, 1));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void NotesEditor::paintHighlights(QPainter& painter, const QRect& clip) const
{
    const QTextBlock first = firstVisibleBlock();
    QTextBlock last = first;
    std::vector<std::pair<QTextBlock, QRectF>> blocks;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > clip.bottom())
            break;
        blocks.emplace_back(block, place);
        last = block;
    }
    const auto visible = highlights_.between(first.position(), last.position() + last.length());
    for (const auto& [block, place] : blocks)
        for (const Highlight* each : visible)
            if (each->start < block.position() + block.length() && each->end > block.position())
                paintHighlight(painter, *each, block, place);
}

void NotesEditor::paintHighlight(QPainter& painter, const Highlight& highlight, const QTextBlock& block,
                                 const QRectF& place) const
{
    const Tokens& t = theme_.tokens();
    const auto inBlock = [&block](qsizetype unit) { return static_cast<int>(unit - block.position()); };
    const bool user = highlight.voice == Voice::User;
    const QColor colour = user ? t.thread : t.ink;
    QColor ground = colour;
    ground.setAlphaF(0.10F);
    const int below = theme_.px(3) * qMin(highlight.lane, mostLanes - 1);
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int from = qMax(inBlock(highlight.start), line.textStart());
        const int to = qMin(inBlock(highlight.end), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const QRectF words(place.left() + left, place.top() + line.y(), line.cursorToX(to) - left, line.height());
        if (user)
            painter.fillRect(words, ground);
        const qreal foot = place.top() + line.y() + line.ascent() + theme_.px(3) + below;
        painter.setPen(QPen(colour, theme_.px(2), lineOf(highlight.kind), Qt::FlatCap));
        painter.drawLine(QPointF(words.left(), foot), QPointF(words.right(), foot));
        // Where one begins: two that adjoin are two.
        if (from == inBlock(highlight.start)) {
            painter.setPen(QPen(colour, 1));
            painter.drawLine(words.topLeft(), words.bottomLeft());
        }
        if (highlight.piece == current_) {
            painter.setPen(QPen(t.focus, 1));
            painter.drawRect(words.adjusted(0, 0, 0, -1));
        }
    }
}

bool NotesEditor::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !describe_)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto pieces = highlights_.at(cursorForPosition(help->pos()).position());
    QToolTip::showText(help->globalPos(), pieces.empty() ? QString() : describe_(pieces), viewport());
    return true;
}

void NotesEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    flush();
    Q_EMIT focusLost();
}

void NotesEditor::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    QAction* first = menu->actions().isEmpty() ? nullptr : menu->actions().front();
    menu->insertActions(first, menuActions_);
    menu->insertSeparator(first);
    menu->exec(event->globalPos());
}

void NotesEditor::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text()); // a web page comes in as its words
}

void NotesEditor::restyle()
{
    setFont(theme_.font(TextSize::Body));
    QPalette palette = QPlainTextEdit::palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
}

} // namespace filrouge
