// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do while notes are taken in the field.
#include "ui/notes/capturewindow.h"

#include "core/programme/programme.h"
#include "ui/notes/capturehead.h"
#include "ui/notes/markcompletion.h"
#include "ui/notes/piecewords.h"
#include "ui/widgets/fieldtext.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>

namespace filrouge {

QAction* CaptureWindow::makeAction(const QKeySequence& keys, const std::function<void()>& run)
{
    auto* action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void CaptureWindow::makeActions()
{
    const Qt::Key digits[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    for (std::size_t i = 0; i < std::size(evidenceKinds); ++i)
        kindActions_[i] = makeAction(Qt::ALT | digits[i], [this, i] { setKind(evidenceKinds[i]); });
    voiceAction_ = makeAction(Qt::CTRL | Qt::Key_U, [this] { turnVoice(); });
    headAction_ = makeAction(Qt::Key_F2, [this] { head_->takeKeyboard(); });
    const auto travel = [this](Result<> (ProgrammeFile::*through)()) {
        desk_.pending.flush();
        if (const auto done = (desk_.programme.file().*through)();
            done || done.error().code != ErrorCode::NothingToUndo)
            desk_.report(done);
    };
    undoAction_ = makeAction(QKeySequence::Undo, [travel] { travel(&ProgrammeFile::undo); });
    redoAction_ = makeAction(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [travel] { travel(&ProgrammeFile::redo); });
    newAction_ = makeAction(QKeySequence::New, [this] { capture({}); });
    closeAction_ = makeAction(QKeySequence::Close, [this] { close(); });
}

// Up and down go through the lines, as in a shell; what was changed on the way is kept.
bool CaptureWindow::goThrough(bool back)
{
    if (!again_ && (!back || !line_->text().trimmed().isEmpty()))
        return false;
    const int last = rows_->rowCount() - 1;
    const int here = again_ ? rows_->rowOf(writing_.value) : last + 1;
    const int there = here + (back ? -1 : 1);
    if (there < 0)
        return true;
    line_->flush();
    if (again_ && !finish())
        return true;
    if (there > last || there >= rows_->rowCount())
        nextLine();
    else
        rewrite(rows_->row(there).evidence.id);
    return true;
}

void CaptureWindow::setKind(EvidenceKind kind)
{
    kind_ = kind;
    line_->flush();
    if (writing_)
        (void)write(line_->text(), again_);
    showState();
}

void CaptureWindow::turnVoice()
{
    if (!again_)
        head_->turnVoice(); // and that of the lines to come
    voice_ = again_ ? (voice_ == Voice::User ? Voice::Actor : Voice::User) : head_->voice();
    line_->flush();
    if (writing_)
        (void)write(line_->text(), again_);
    showState();
}

bool CaptureWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || completion_->isOffering())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == list_ && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        if (list_->currentIndex().isValid())
            rewrite(rows_->row(list_->currentIndex().row()).evidence.id);
        return true;
    }
    if (watched != line_ || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)
        return goThrough(key->key() == Qt::Key_Up) || QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape && again_) {
        line_->flush();
        if (finish())
            nextLine();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace filrouge
