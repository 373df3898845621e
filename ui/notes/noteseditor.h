// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/highlights.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/storedtyping.h"

#include <QPlainTextEdit>

#include <functional>

namespace filrouge {

/// Long notes with the evidence in them marked. Stored like any text of the programme: 500 ms after the last key, when
/// the focus leaves, before any command. Marks follow the typing, and only those in sight are painted: a user's
/// voice has a tinted ground, an actor's has none; the line below is whole for a quotation, dashed for what was seen,
/// dotted for a fact, both for an analysis.
class NotesEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    NotesEditor(const UiTheme& theme, PendingEdits& pending, StoredTyping::Store store, QWidget* parent = nullptr);

    /// What the file says. The text changes only where it is another one: caret and scrolling stay.
    void show(const QString& stored);
    /// Other notes: from their beginning.
    void showAnew(const QString& stored);
    [[nodiscard]] QString text() const { return exactText(*document()); }
    [[nodiscard]] const QString& stored() const { return typing_.stored(); }
    [[nodiscard]] bool isPending() const { return typing_.isPending(); }
    void flush() { typing_.flush(); }

    void setHighlights(std::vector<Highlight> highlights);
    [[nodiscard]] const Highlights& highlights() const { return highlights_; }
    /// The piece that is being looked at, ringed.
    void setCurrent(EvidenceId piece);
    /// Brings that part of the text into view and puts the caret before it, or selects it.
    void reveal(qsizetype start, qsizetype end, bool select);
    /// What a pointer over these pieces is told.
    void setDescription(std::function<QString(const std::vector<EvidenceId>&)> describe)
    {
        describe_ = std::move(describe);
    }
    /// Stands first in the context menu.
    void setMenuActions(const QList<QAction*>& actions) { menuActions_ = actions; }

Q_SIGNALS:
    /// The caret has come into one or several pieces, the shortest first; none: it has left them.
    void caretIn(const std::vector<filrouge::EvidenceId>& pieces);
    void focusLost();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void restyle();
    void paintHighlights(QPainter& painter, const QRect& clip) const;
    void paintHighlight(QPainter& painter, const Highlight& highlight, const QTextBlock& block,
                        const QRectF& place) const;
    void tellCaret();

    const UiTheme& theme_;
    StoredTyping typing_;
    Highlights highlights_;
    EvidenceId current_;
    std::vector<EvidenceId> caretIn_;
    std::function<QString(const std::vector<EvidenceId>&)> describe_;
    QList<QAction*> menuActions_;
    bool showing_ = false;
};

} // namespace filrouge
