// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/persona/foundation.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;

namespace filrouge {

class FoundationDelegate;
class FoundationModel;
class TextLabel;

/// "What it rests on": the evidence and irritants behind the sentence that has the keyboard. Typing searches for more,
/// Enter links, Delete unlinks, evidence can be dropped on it.
class RestsOnPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RestsOnPanel(const Desk& desk, QWidget* parent = nullptr);

    /// `words`: the sentence.
    void show(const Resting& resting, const QString& words);
    /// The persona may have changed.
    void apply();
    /// Evidence or irritants may have changed.
    void reload();
    [[nodiscard]] const Resting& resting() const { return resting_; }
    /// How many sentences of the sheet rest on nothing.
    void setBareSentences(int count);
    /// To what can be linked to the sentence.
    void focusSearch();
    /// The evidence or irritant that has the keyboard.
    [[nodiscard]] Item itemAtHand() const;

Q_SIGNALS:
    /// An irritant was chosen while no sentence is there to rest on it: it may become one.
    void irritantChosen(filrouge::IrritantId id);
    /// What the sentence rests on is to be opened in its room.
    void wanted(filrouge::Kind kind, qint64 id);
    void nextBareWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search();
    void link(const Foundation& foundation);
    bool linkEvidence(const std::vector<EvidenceId>& evidence);
    void fitHeld();
    void unlink(const Foundation& foundation);
    bool unlinkVerbatim();
    void open(const QModelIndex& index);
    void restyle();
    void retranslate();
    [[nodiscard]] QListView* makeList(FoundationModel* model);

    Desk desk_;
    Resting resting_;
    std::optional<Resting> searched_; ///< for what the list of what is found was made
    QString words_;
    TextLabel* title_;
    TextLabel* sentence_;
    TextLabel* empty_;
    FoundationModel* held_;
    QListView* heldList_;
    QLineEdit* search_;
    TextLabel* foundTitle_;
    FoundationModel* found_;
    QListView* foundList_;
    QPushButton* next_;
    int bare_ = 0;
    QTimer typing_;
};

} // namespace filrouge
