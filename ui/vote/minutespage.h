// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/pollingstation.h"
#include "ui/shell/page.h"
#include "ui/widgets/textlabel.h"

#include <QTimer>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace filrouge {

class EmptyState;
class MinutesExport;
class PagePreview;
class ReasonField;
struct ReasonAsked;

/// Every vote that was opened, annulled ones and run-offs included, with the minutes of the chosen one as they will be
/// printed. Saves them, takes an incident down, annuls a vote with its reason, and holds an annulled one again.
class MinutesPage final : public Page {
    Q_OBJECT

public:
    MinutesPage(const Desk& desk, PollingStation& station);
    ~MinutesPage() override;

    /// A vote: that one, the newest when it has not been opened.
    void showItem(Kind kind, qint64 id) override;
    bool goBack() override;
    [[nodiscard]] bool isSaving() const;

Q_SIGNALS:
    /// There is a vote to be set up or opened.
    void stageWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Asking { Nothing, Incident, Annulment };

    void layOut();
    void read();
    void fill();
    void showVote();
    void showActions();
    void ask(Asking what);
    [[nodiscard]] ReasonAsked asked() const;
    void take(const QString& reason);
    void annul(const QString& reason);
    void holdAgain();
    void save();
    [[nodiscard]] const Vote* current() const;
    [[nodiscard]] const Vote* runOffUnderWay(const Vote& vote) const;
    [[nodiscard]] QString lineOf(const Vote& vote) const;

    PollingStation& station_;
    MinutesExport* export_;
    std::vector<Vote> votes_; ///< newest first
    std::vector<Vote> drafts_;
    bool stale_ = false;
    Asking asking_ = Asking::Nothing;
    QTimer reading_;
    QStackedWidget* either_;
    EmptyState* empty_;
    TextLabel* title_;
    QListWidget* list_;
    QPushButton* save_;
    QPushButton* incident_;
    QPushButton* annul_;
    QPushButton* again_;
    TextLabel* later_;
    ReasonField* reason_;
    PagePreview* preview_;
};

} // namespace filrouge
