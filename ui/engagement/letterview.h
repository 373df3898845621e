// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/completeness.h"
#include "ui/engagement/closingpane.h"
#include "ui/engagement/difficultypane.h"
#include "ui/engagement/openingpane.h"

#include <QScrollArea>

namespace filrouge {

/// The middle of the desk: the place of the letter one works on.
class LetterView final : public QScrollArea {
    Q_OBJECT

public:
    explicit LetterView(const Desk& desk);

    /// Names to choose from.
    struct Names final {
        std::vector<NameChoice::Name> organisations;
        std::vector<NameChoice::Name> people;
    };

    void show(const LetterSheet& sheet, const LetterPlace& place, const Names& names);
    /// Gives the field that is missing the keyboard; the place is the right one already.
    void focusOn(const Finding& finding);
    [[nodiscard]] PromiseList& promises() const { return difficulty_->promises(); }

Q_SIGNALS:
    void workedOn(const QString& words);

private:
    void bringIntoView(QWidget* part);

    const UiTheme& theme_;
    LetterPlace place_;
    OpeningPane* opening_;
    DifficultyPane* difficulty_;
    ClosingPane* closing_;
};

} // namespace filrouge
