// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/voterepository.h"
#include "ui/kiosk/papercount.h"
#include "ui/kiosk/waitingvoters.h"
#include "ui/shell/page.h"
#include "ui/widgets/textlabel.h"

#include <QSet>

#include <memory>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace filrouge {

class PaperFigures;

/// Paper ballots into the box: who voted on paper, then the totals by one person and again by another who does not see
/// the first one's, then all ballots at once. What it keeps is in PaperCount; nothing is in a file before the end.
class PaperEntry final : public QWidget {
    Q_OBJECT

public:
    PaperEntry(const Desk& desk, PollingStation& station, VoteId vote, Random& random, QWidget* parent = nullptr);
    ~PaperEntry() override;

    [[nodiscard]] PaperCount::Step step() const { return count_->step(); }
    /// Who has voted may have changed.
    void refresh();
    /// That one holds a paper ballot; nothing changes while figures are entered.
    void mark(ParticipantId voter);
    [[nodiscard]] QSet<ParticipantId> paperVoters() const;

Q_SIGNALS:
    /// Who holds a paper ballot: neither the kiosk nor a phone is for them.
    void paperVotersChanged(const QSet<filrouge::ParticipantId>& voters);
    /// Too few sheets: the facilitator prefers the kiosk.
    void kioskWanted();
    /// That many ballots are in the box.
    void castDone(int ballots);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildVoters();
    QWidget* buildFigures();
    QWidget* buildTalk();
    void retranslate();
    void show(PaperCount::Step step);
    void fillVoters();
    void showMarked();
    void proceed();
    void goBack();
    void cast();
    [[nodiscard]] QStringList lineNames() const;
    [[nodiscard]] QString howToCount() const;
    [[nodiscard]] int alreadyOnPaper() const;

    const Desk desk_;
    PollingStation& station_;
    VoteId vote_;
    Random& random_;
    std::vector<BallotOption> options_;
    std::unique_ptr<PaperCount> count_;
    std::vector<WaitingVoter> waiting_;
    int lastCast_ = 0;

    TextLabel* title_;
    TextLabel* lead_;
    TextLabel* warning_;
    QStackedWidget* middle_;
    QLineEdit* search_ = nullptr;
    QListWidget* voters_ = nullptr;
    PaperFigures* figures_ = nullptr;
    TextLabel* talk_ = nullptr;
    QPushButton* back_;
    QPushButton* kiosk_;
    QPushButton* next_;
};

} // namespace filrouge
