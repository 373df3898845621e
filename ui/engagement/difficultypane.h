// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/contributionlist.h"
#include "ui/engagement/letterplace.h"
#include "ui/engagement/promiselist.h"

namespace filrouge {

/// One difficulty in the persona's words, what we know of it, and the promises that answer it; or the promises that
/// answer none.
class DifficultyPane final : public QWidget {
    Q_OBJECT

public:
    explicit DifficultyPane(const Desk& desk);

    void show(const LetterSheet& sheet, const LetterPlace& place, const std::vector<NameChoice::Name>& organisations);
    [[nodiscard]] PromiseList& promises() const { return *promises_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    LetterPlace place_;
    int number_ = 0;
    QString difficultyTitle_;
    QString told_;
    int count_ = 0;
    TextLabel* heading_;
    TextLabel* words_;
    ContributionList* contributions_;
    TextLabel* answerTitle_;
    TextLabel* unanswered_;
    PromiseList* promises_;
};

} // namespace filrouge
