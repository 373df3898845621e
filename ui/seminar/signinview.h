// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seminar/rollactions.h"
#include "ui/seminar/rollfilter.h"
#include "ui/seminar/rollmodel.h"
#include "ui/widgets/textlabel.h"

class QAction;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace filrouge {

class NewcomerBar;

/// The sign-in desk: type two letters, Enter, next. Below, the roll as a table with everything else that can happen to
/// a line of it.
class SignInView final : public QWidget {
    Q_OBJECT

public:
    SignInView(const Desk& desk, RollModel& model, QWidget* parent = nullptr);

    void setSeminar(SeminarId seminar) { seminar_ = seminar; }
    void select(ParticipantId id);
    /// The roll was read: the column of workgroups shows once there are any.
    void showWorkgroups();
    void focusSearch();
    void addWalkIn();
    /// A walk-in or a substitute is being typed.
    [[nodiscard]] bool isAsking() const;
    /// False: there was nothing to step back from.
    bool goBack();
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    /// Has come in just now.
    void signedIn(filrouge::ParticipantId participant);
    /// Nobody is being typed any more, and nobody was added.
    void askingEnded();
    void importWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    QAction* makeAction(const char* icon, const QKeySequence& keys, void (SignInView::*run)());
    void retranslate();
    void showFiltered();
    void signFirstIn();
    void togglePresence();
    void markLeft();
    void markAbsent();
    void takeBack();
    void substitute();
    void removeSelected();
    void endSubstitution();
    void chooseInvitation();
    void markInvitations(Invitation invitation, const QString& as);
    void chooseWorkgroup();
    void setWorkgroup(std::optional<PersonaId> persona);
    void takeNewcomer(const QString& name, const QString& organisation);
    void announce(const std::vector<ParticipantId>& ids);
    void selectionChanged();
    void arrangeTop();
    void openAtCurrent(QMenu& menu);
    [[nodiscard]] std::vector<ParticipantId> selected() const;
    [[nodiscard]] std::vector<ParticipantId> selectedIn(std::initializer_list<Attendance> states) const;
    /// Of those selected: all but walk-ins, whom nobody invited.
    [[nodiscard]] std::vector<ParticipantId> invited() const;
    [[nodiscard]] QStringList organisationNames() const;
    [[nodiscard]] QStringList workgroupNames() const;
    [[nodiscard]] QString nameOf(ParticipantId id) const;
    [[nodiscard]] const RollLine* lineOf(ParticipantId id) const;

    const Desk desk_;
    RollModel& model_;
    RollActions actions_;
    RollFilter filter_;
    SeminarId seminar_;
    ParticipantId replaced_; ///< whose substitute is being typed; none: a walk-in
    QLineEdit* search_;
    QComboBox* state_;
    QPushButton* walkIn_;
    QPushButton* import_;
    QBoxLayout* top_;
    NewcomerBar* newcomer_;
    QTableView* table_;
    TextLabel* nobody_;
    QMenu* groups_; ///< whom a workgroup works for
    QMenu* invitations_;
    QAction* presence_;
    QAction* leftAction_;
    QAction* absentAction_;
    QAction* backAction_;
    QAction* substituteAction_;
    QAction* ownNameAction_; ///< no substitute any more
    QAction* invitationAction_;
    QAction* walkInAction_;
    QAction* groupAction_;
    QAction* removeAction_;
};

} // namespace filrouge
