// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/seminar.h"
#include "ui/shell/page.h"

#include <memory>

class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace filrouge {

struct Changes;
class AgendaModel;
class AgendaView;
class EmptyState;
class RollHead;
class RollModel;
class SignInView;
class TableImportPanel;

/// The seminar: who has come, and what happens when.
class RollPage final : public Page {
    Q_OBJECT

public:
    explicit RollPage(const Desk& desk);
    ~RollPage() override;

    /// A participant: that line of the roll. A seminar: that one. Anything else: ready to sign people in.
    void showItem(Kind kind, qint64 id) override;
    /// What the day is made of stands in the agenda.
    void markSought(const SearchWords& words) override;
    bool goBack() override;
    void takeKeyboard() override;
    /// Columns, order and filter, as the person left them.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);
    /// Whose roll is shown; none while there is no seminar.
    [[nodiscard]] SeminarId seminar() const { return seminar_.id; }

Q_SIGNALS:
    /// Has come in just now: while a vote is open, they join its roll.
    void signedIn(filrouge::ParticipantId participant);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void readSeminars();
    void showSeminar(const Seminar& seminar);
    void readRoll();
    void showCounts();
    void addSeminar();
    void startImport();
    void endImport();
    void focusDesk();
    [[nodiscard]] bool isImporting() const;
    void takeUp(const Changes& changes);

    Seminar seminar_;
    bool soughtSeminar_ = false; ///< what was last asked for was the seminar itself
    std::vector<Seminar> seminars_;
    std::unique_ptr<RollModel> roll_;
    std::unique_ptr<AgendaModel> agenda_;
    QStackedWidget* outer_;
    EmptyState* noSeminar_;
    EmptyState* emptyRoll_;
    QComboBox* which_;
    RollHead* head_;
    QTabWidget* tabs_;
    QStackedWidget* rollOrEmpty_;
    SignInView* signIn_;
    TableImportPanel* import_;
    AgendaView* agendaView_;
};

} // namespace filrouge
