// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seminar/seminar.h"
#include "ui/seminar/agendamodel.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

#include <functional>

class QAction;
class QKeySequence;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace filrouge {

class EmptyState;

/// What the screen says while people arrive, and the day's activities with their times, edited in place; when it ends,
/// and what does not fit.
class AgendaView final : public QWidget {
    Q_OBJECT

public:
    AgendaView(const Desk& desk, AgendaModel& model, QWidget* parent = nullptr);

    void setSeminar(const Seminar& seminar);
    /// For the activities, when there are any.
    void takeKeyboard();
    /// The model has been read anew.
    void showTotals();
    /// Its columns.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void add();
    void remove();
    void move(int by);
    void moveTo(ActivityId activity, int to);
    [[nodiscard]] QAction* makeAction(const char* icon, const QKeySequence& keys, std::function<void()> run);
    void showButtons();
    [[nodiscard]] int current() const;
    [[nodiscard]] QString warning() const;

    const Desk desk_;
    AgendaModel& model_;
    Seminar seminar_;
    TextLabel* welcomeLabel_;
    FieldText* welcome_;
    QStackedWidget* either_;
    EmptyState* empty_;
    QTableView* table_;
    TextLabel* total_;
    TextLabel* warning_;
    QPushButton* add_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* remove_;
    QAction* addAction_;
    QAction* upAction_;
    QAction* downAction_;
    QAction* removeAction_;
};

} // namespace filrouge
