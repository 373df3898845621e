// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/programmedetails.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

#include <vector>

class QGridLayout;

namespace filrouge {

class ChoiceField;
class DayField;

/// What a programme set out to do, edited where it stands: its dates, its targets, who runs it, where its letters are
/// dated from and in which language its documents are.
class ProgrammeAims final : public QWidget {
    Q_OBJECT

public:
    explicit ProgrammeAims(const Desk& desk);

    void show(const ProgrammeDetails& details);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Number {
        int ProgrammeDetails::*field;
        TextLabel* label;
        FieldText* edit;
    };
    struct Words {
        QString ProgrammeDetails::*field;
        TextLabel* label;
        FieldText* edit;
    };
    struct Day {
        QDate ProgrammeDetails::*field;
        TextLabel* label;
        DayField* edit;
    };

    [[nodiscard]] TextLabel* addLabel(QWidget* edit, int row, int column);
    void addWords(QString ProgrammeDetails::*field, int row, int column);
    void addDay(QDate ProgrammeDetails::*field, int row, int column);
    void addNumber(int ProgrammeDetails::*field, int row, int column);
    bool store(const ProgrammeDetails& details, const QString& mergeKey);
    bool storeNumber(int ProgrammeDetails::*field, const QString& typed);
    void retranslate();

    Desk desk_;
    ProgrammeDetails details_;
    QGridLayout* grid_;
    std::vector<Words> words_;
    std::vector<Day> days_;
    std::vector<Number> numbers_;
    TextLabel* languageLabel_ = nullptr;
    ChoiceField* language_;
};

} // namespace filrouge
