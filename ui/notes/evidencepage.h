// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changes.h"
#include "ui/notes/evidencesieve.h"
#include "ui/shell/page.h"

#include <memory>

class QAction;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace filrouge {

class EmptyState;
class EvidenceFilter;
class GivingColumns;
class NameField;
class PieceForm;
class RestingSentences;
class TextLabel;

/// All evidence of the programme: found, sorted, edited, linked, carried to what rests on it.
class EvidencePage final : public Page {
    Q_OBJECT

public:
    explicit EvidencePage(const Desk& desk);
    ~EvidencePage() override;

    /// A piece of evidence: that line.
    void showItem(Kind kind, qint64 id) override;
    [[nodiscard]] Item itemAtHand() const override;
    bool goBack() override;
    void takeKeyboard() override;
    /// Columns, order and filter, as the person left them.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    /// There is nothing yet: somebody wants to take notes.
    void captureWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void arrange();
    QWidget* buildList();
    void makeActions();
    QAction* makeAction(const char* icon, const QKeySequence& keys, const std::function<void()>& run);
    void takeUp(const Changes& changes);
    void readAll();
    void sift();
    void showCounts();
    void showCurrent();
    [[nodiscard]] std::vector<EvidenceId> selected() const;
    void select(const std::vector<EvidenceId>& ids, EvidenceId current);
    void linkSelected(const QString& title);
    void removeSelected();
    void changeSelected(const std::function<void(Evidence&)>& change);
    void openNotes(EvidenceId piece);

    std::unique_ptr<EvidenceRows> rows_;
    std::unique_ptr<EvidenceSieve> sieve_;
    QStackedWidget* outer_;
    EmptyState* empty_;
    EvidenceFilter* filter_;
    TextLabel* counts_;
    NameField* link_;
    QPushButton* removeButton_;
    QTableView* table_;
    GivingColumns* columns_ = nullptr;
    TextLabel* nothing_;
    QScrollArea* formArea_;
    PieceForm* form_;
    RestingSentences* sentences_;
    QAction* linkAction_ = nullptr;
    QAction* notesAction_ = nullptr;
    QAction* removeAction_ = nullptr;
    QAction* voiceAction_ = nullptr;
    QAction* kindActions_[4] = {};
    bool read_ = false;
    Changes missed_; ///< while nobody was looking
};

} // namespace filrouge
