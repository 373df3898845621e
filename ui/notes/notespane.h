// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/notessource.h"
#include "ui/notes/piecelist.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <functional>
#include <utility>

class QAction;
class QBoxLayout;
class QKeySequence;
class QListView;
class QPushButton;
class QScrollArea;

namespace filrouge {

class NotesEditor;
class PieceForm;
class TextLabel;
struct Changes;

/// The notes of one interview or immersion, edited in place, with the evidence taken from them marked and listed
/// beside. Ctrl+E makes evidence of what is selected; what follows is done without leaving the keyboard.
class NotesPane final : public QWidget {
    Q_OBJECT

public:
    explicit NotesPane(const Desk& desk, QWidget* parent = nullptr);

    /// Whose notes are shown from now on; an empty source: none.
    void showSource(const NotesSource& source);
    [[nodiscard]] const NotesSource& source() const { return source_; }
    /// Brings the passage that a piece of evidence was taken from into view; where its text is gone it is looked for.
    void showEvidence(EvidenceId id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void makeActions();
    QAction* makeAction(const char* icon, const QKeySequence& keys, const std::function<void()>& run);
    void takeUp(const Changes& changes);
    bool store(const QString& notes);
    void read();
    void readNotes();
    void readPieces();
    void mark();
    /// What is selected, or the paragraph the caret is in, without blanks at its ends.
    [[nodiscard]] std::pair<qsizetype, qsizetype> chosenWords() const;
    void take();
    void takeAs(EvidenceId piece, qsizetype start, qsizetype end);
    void reveal(EvidenceId id);
    void startFinding(EvidenceId piece);
    void endFinding();
    void makeCurrent(EvidenceId id);
    void jump(bool forwards);
    void arrange();
    void retranslate();

    Desk desk_;
    NotesSource source_;
    NotesEditor* editor_;
    PieceRows* rows_;
    QListView* list_;
    PieceForm* form_;
    QScrollArea* formArea_;
    TextLabel* count_;
    TextLabel* hint_;
    QWidget* finding_;
    TextLabel* findingWords_;
    QPushButton* findingDone_;
    QPushButton* take_;
    QWidget* side_;
    QBoxLayout* halves_;
    QAction* takeAction_ = nullptr;
    QAction* nextAction_ = nullptr;
    QAction* previousAction_ = nullptr;
    QAction* formAction_ = nullptr;
    QAction* voiceAction_ = nullptr;
    QAction* kindActions_[4] = {};
    EvidenceId current_;
    EvidenceId sought_; ///< whose place is being shown by hand
    Voice lastVoice_ = Voice::User;
    QString lastSpeaker_;
    bool stale_ = false; ///< something changed while nobody was looking
};

} // namespace filrouge
