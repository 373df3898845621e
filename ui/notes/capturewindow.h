// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/capturedline.h"
#include "core/field/notessource.h"
#include "ui/notes/piecelist.h"
#include "ui/shell/page.h"

class QAction;
class QListView;
class QScrollArea;

namespace filrouge {

class CaptureHead;
class FieldText;
class MarkCompletion;
class TextLabel;
struct Changes;

/// Notes taken while somebody speaks: one line each, by keyboard alone, in a window of its own. Each line is a line of
/// the notes and a piece of evidence anchored in it. The line under way is in the file too, never older than 500 ms,
/// with its marks as they are typed; Enter takes them out and makes them its theme and pain points, in the same step.
class CaptureWindow final : public QWidget {
    Q_OBJECT

public:
    explicit CaptureWindow(const Desk& desk);
    ~CaptureWindow() override;

    /// Goes on with these notes, after the line under way; an empty source: those of an interview that is still to be
    /// made.
    void capture(const NotesSource& source);
    [[nodiscard]] const NotesSource& source() const;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void arrange(const QWidget* keyboard);
    void makeActions();
    QAction* makeAction(const QKeySequence& keys, const std::function<void()>& run);
    /// Whatever stood in the line is not looked at any more.
    void begin(const NotesSource& source);
    void takeUp(const Changes& changes);
    void readPieces();
    [[nodiscard]] KnownNames knownNames() const;
    bool write(const QString& typed, bool finished);
    /// The line is done: true when there is nothing left of it to do.
    bool finish();
    void nextLine();
    /// A line that is there already comes into the field, with its names as marks.
    void rewrite(EvidenceId id);
    /// The line that was never finished, if the notes end with one: it is under way again, as it was typed.
    void goOn();
    void bringBack(const Evidence& piece, const QString& typed, bool again);
    bool goThrough(bool back);
    void setKind(EvidenceKind kind);
    void turnVoice();
    void showState();
    void retranslate();

    Toasts toasts_; ///< of this window, not of the one behind it
    Desk desk_;
    CaptureHead* head_;
    PieceRows* rows_;
    QListView* list_;
    TextLabel* hint_;
    TextLabel* state_;
    FieldText* line_;
    TextLabel* legend_;
    MarkCompletion* completion_;
    QAction* kindActions_[4] = {};
    QAction* voiceAction_ = nullptr;
    QAction* headAction_ = nullptr;
    QAction* undoAction_ = nullptr;
    QAction* redoAction_ = nullptr;
    QAction* newAction_ = nullptr;
    QAction* closeAction_ = nullptr;

    EvidenceId writing_; ///< of the line under way, once it is in the file
    bool again_ = false; ///< it was there before
    EvidenceKind kind_ = EvidenceKind::Verbatim;
    Voice voice_ = Voice::User;
    QString speaker_;
    int number_ = 0; ///< of the line: each is one step to undo
    bool storing_ = false;
};

} // namespace filrouge
