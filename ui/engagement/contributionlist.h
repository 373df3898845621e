// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/lettersheet.h"
#include "ui/shell/page.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/textlabel.h"

#include <array>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace filrouge {

class ContributionRow;

/// "What we know" of a difficulty before anything is promised: what people have lived, what exists already, ideas.
/// Enter adds, and the next one is of the same kind.
class ContributionList final : public QWidget {
    Q_OBJECT

public:
    explicit ContributionList(const Desk& desk);
    ~ContributionList() override;

    void show(const LetterSheet& sheet, DifficultyId difficulty);

    [[nodiscard]] static QString word(ContributionKind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const QString& words);
    void remove(const ContributionRow& row);
    void retranslate();

    Desk desk_;
    EngagementLetterId letter_;
    DifficultyId difficulty_;
    std::optional<SeminarId> seminar_;
    std::vector<ContributionRow*> rows_;
    TextLabel* title_;
    TextLabel* noSeminar_;
    QVBoxLayout* column_;
    QWidget* entry_;
    QButtonGroup* kinds_;
    std::array<QPushButton*, 3> kindButtons_;
    FieldText* words_;
};

} // namespace filrouge
