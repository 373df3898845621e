// SPDX-License-Identifier: GPL-3.0-or-later
// What one does in the notes: take words as evidence, find lost ones again, go from one to the next.
#include "core/field/anchor.h"
#include "core/field/codepoints.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "ui/notes/noteseditor.h"
#include "ui/notes/notespane.h"
#include "ui/notes/pieceform.h"
#include "ui/notes/piecewords.h"

#include <QAction>
#include <QTextBlock>

namespace filrouge {

QAction* NotesPane::makeAction(const char* icon, const QKeySequence& keys, const std::function<void()>& run)
{
    auto* action = new QAction(desk_.theme.icon(icon), {}, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void NotesPane::makeActions()
{
    takeAction_ = makeAction("format-text-highlight", Qt::CTRL | Qt::Key_E, [this] { take(); });
    nextAction_ = makeAction("go-down", Qt::CTRL | Qt::Key_Down, [this] { jump(true); });
    previousAction_ = makeAction("go-up", Qt::CTRL | Qt::Key_Up, [this] { jump(false); });
    formAction_ = makeAction("document-edit", Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { form_->takeKeyboard(); });
    voiceAction_ = makeAction("user-identity", Qt::CTRL | Qt::Key_U, [this] { form_->turnVoice(); });
    const Qt::Key digits[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    for (std::size_t i = 0; i < std::size(evidenceKinds); ++i)
        kindActions_[i] = makeAction("tag", Qt::ALT | digits[i], [this, i] { form_->setKind(evidenceKinds[i]); });
    editor_->setMenuActions({takeAction_, nextAction_, previousAction_});
}

std::pair<qsizetype, qsizetype> NotesPane::chosenWords() const
{
    const QTextCursor cursor = editor_->textCursor();
    qsizetype start = cursor.selectionStart();
    qsizetype end = cursor.selectionEnd();
    if (start == end) {
        start = cursor.block().position();
        end = start + cursor.block().length() - 1;
    }
    const QTextDocument* document = editor_->document();
    const auto blank = [document](qsizetype at) { return document->characterAt(static_cast<int>(at)).isSpace(); };
    while (start < end && blank(start))
        ++start;
    while (end > start && blank(end - 1))
        --end;
    return {start, end};
}

void NotesPane::take()
{
    if (source_.isEmpty())
        return;
    const auto [start, end] = chosenWords();
    if (start == end) {
        desk_.toasts.say(tr("Select the words first: they become evidence."));
        return;
    }
    desk_.pending.flush();
    // Line ends of other systems come in with imported notes; places are those of the text one sees.
    if (editor_->stored() != editor_->text() && !store(editor_->text()))
        return;
    takeAs(sought_, start, end);
}

void NotesPane::takeAs(EvidenceId piece, qsizetype start, qsizetype end)
{
    EvidenceService& service = desk_.programme.services().evidence;
    const QString notes = editor_->text();
    const CodePoints points(notes);
    const int first = points.before(start);
    const Anchor anchor{AnchorState::Anchored, first, points.before(end) - first};
    const QString words = notes.mid(start, end - start);
    if (piece) {
        auto found = service.read().find(piece);
        if (!desk_.report(found))
            return;
        const bool other = found->text != words;
        found->text = words;
        setAnchor(*found, anchor);
        endFinding();
        if (desk_.report(service.update(*found)))
            desk_.toasts.say(other ? tr("Found again, with the words that stand there now.") : tr("Found again."));
        makeCurrent(piece);
        return;
    }
    Evidence evidence;
    evidence.text = words;
    evidence.voice = lastVoice_;
    evidence.speaker = lastSpeaker_;
    evidence.interview = source_.interview;
    evidence.immersion = source_.immersion;
    setAnchor(evidence, anchor);
    const auto stored = service.record(evidence);
    if (!desk_.report(stored))
        return;
    makeCurrent(stored->id);
    form_->takeKeyboard();
}

void NotesPane::startFinding(EvidenceId piece)
{
    const Piece* lost = rows_->find(piece);
    if (lost == nullptr)
        return;
    sought_ = piece;
    finding_->show();
    const CodePoints points(editor_->text());
    const Evidence& evidence = lost->evidence;
    editor_->reveal(points.unitOf(evidence.anchorStart),
                    points.unitOf(evidence.anchorStart + evidence.anchorLength),
                    evidence.anchorLength > 0);
    editor_->setFocus();
}

void NotesPane::endFinding()
{
    sought_ = {};
    finding_->hide();
}

void NotesPane::jump(bool forwards)
{
    const qsizetype caret = editor_->textCursor().position();
    const Highlights& all = editor_->highlights();
    if (const Highlight* place = forwards ? all.following(caret) : all.preceding(caret)) {
        const EvidenceId piece = place->piece;
        editor_->setFocus();
        editor_->reveal(place->start, place->end, false);
        makeCurrent(piece);
    }
}

} // namespace filrouge
