// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/lettersheet.h"
#include "ui/engagement/datefield.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/namechoice.h"
#include "ui/widgets/textlabel.h"

class QFormLayout;
class QRadioButton;

namespace filrouge {

/// Everything about one promise, edited in place.
class PromiseForm final : public QWidget {
    Q_OBJECT

public:
    explicit PromiseForm(const Desk& desk);

    void show(const NumberedPromise& promise, const std::vector<NumberedDifficulty>& difficulties);
    void setOrganisations(const std::vector<NameChoice::Name>& names);
    /// The field as the file names it (see Finding); the title for a name that is none of them.
    void focusOn(const QByteArray& field);

Q_SIGNALS:
    /// What one works on, for the page beside.
    void workedOn(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line final {
        QByteArray field;
        TextLabel* label = nullptr;
        FieldText* text = nullptr;
        QString Promise::*member = nullptr;
    };

    FieldText* addText(const char* field, QString Promise::*member, FieldText::Lines lines);
    void addLine(TextLabel* label, QWidget* widget);
    void addFirmness();
    bool update(const char* field, const std::function<void(Promise&)>& change);
    void showAnswers(const std::vector<NumberedDifficulty>& difficulties);
    void nameAnswers();
    void setAnswer(DifficultyId difficulty, bool answers);
    void addOwner(const QString& name);
    void showReservation();
    void retranslate();

    Desk desk_;
    NumberedPromise promise_;
    std::vector<NumberedDifficulty> difficulties_;
    QFormLayout* form_;
    std::vector<Line> lines_;
    NameChoice* owner_;
    DateField* dueOn_;
    QRadioButton* firm_;
    QRadioButton* subject_;
    FieldText* subjectTo_ = nullptr;
    DateField* subjectUntil_;
    QWidget* answers_;
    TextLabel* ownerLabel_;
    TextLabel* dueLabel_;
    TextLabel* firmLabel_;
    TextLabel* untilLabel_;
    TextLabel* answersLabel_;
};

} // namespace filrouge
