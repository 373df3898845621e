// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/waitingvoters.h"
#include "ui/shell/page.h"
#include "ui/widgets/textlabel.h"

#include <QPointer>
#include <QSet>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace filrouge {

class TextLabel;

/// The facilitator's side of the kiosk: who has not voted, found by typing, and the kiosk opened for that one. Sees
/// where the voter is, never what is chosen.
class KioskDesk final : public QWidget {
    Q_OBJECT

public:
    KioskDesk(const Desk& desk, PollingStation& station, VoteId vote, QWidget* parent = nullptr);

    /// The kiosk to open and to watch; may be destroyed first.
    void attach(KioskWindow* kiosk);
    /// They hold a paper ballot: the kiosk is not for them.
    void setPaperVoters(const QSet<ParticipantId>& voters);
    /// Who has voted may have changed.
    void refresh();

Q_SIGNALS:
    /// The facilitator opens the kiosk for that one; an attached kiosk is open already.
    void opened(filrouge::ParticipantId voter, const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fill();
    void nameVoter(ParticipantId voter);
    void showState();
    void open();
    [[nodiscard]] const WaitingVoter* current() const;

    const Desk desk_;
    PollingStation& station_;
    VoteId vote_;
    QPointer<KioskWindow> kiosk_;
    std::vector<WaitingVoter> waiting_;
    QSet<ParticipantId> onPaper_;
    QString openFor_; ///< who is at the kiosk, or was last
    TextLabel* title_;
    TextLabel* stateLine_;
    QLineEdit* search_;
    QListWidget* list_;
    TextLabel* nobody_;
    QPushButton* open_;
    QPushButton* lock_;
    TextLabel* leaving_;
};

} // namespace filrouge
