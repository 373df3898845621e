// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/card.h"
#include "core/sprint/sprint.h"
#include "ui/sprint/paneform.h"

#include <functional>
#include <vector>

class QPushButton;

namespace filrouge {

class ChoiceField;
class NameChoice;

/// What a card says: title, description, the solution it is part of and the promises that one answers, who sees to it,
/// by when, in which sprint.
class CardForm final : public PaneForm {
    Q_OBJECT

public:
    explicit CardForm(const Desk& desk);

    void show(const Card& card);
    /// Solutions, people or sprints are others.
    void readNames();
    void focusTitle();

protected:
    void retranslate() override;

private:
    using Change = std::function<void(Card&)>;

    bool update(const char* field, const Change& change);
    void addSolution(const QString& title);
    void addPerson(const QString& name);
    void schedule(int choice);
    void showSprint();
    void showPromises();
    [[nodiscard]] QString promiseInWords(PromiseId id);

    Card card_;
    std::vector<Sprint> sprints_; ///< of its team, that are not over
    EngagementLetterId letter_;   ///< of the first promise
    FieldText* title_;
    FieldText* description_;
    NameChoice* solution_;
    TextLabel* promises_;
    QPushButton* toLetter_;
    NameChoice* assignee_;
    DayField* dueOn_;
    ChoiceField* sprint_;
    std::vector<TextLabel*> labels_; ///< in the order of the form
};

} // namespace filrouge
