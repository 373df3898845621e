// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/promise.h"
#include "ui/sprint/paneform.h"

class QPushButton;

namespace filrouge {

class NameChoice;

/// A promise that no solution answers: a new one is made for it, or one there is takes it on.
class OpenPromiseForm final : public PaneForm {
    Q_OBJECT

public:
    explicit OpenPromiseForm(const Desk& desk);

    /// No id: nothing is shown.
    void show(PromiseId promise);
    /// Solutions are others.
    void readNames();
    void focusFirst();

Q_SIGNALS:
    /// The solution that answers it now.
    void answered(filrouge::SolutionId solution);

protected:
    void retranslate() override;

private:
    void makeSolution();
    void link(SolutionId solution);

    Promise promise_;
    TextLabel* title_;
    TextLabel* deliverable_;
    TextLabel* hint_;
    QPushButton* make_;
    QPushButton* letter_;
    TextLabel* label_;
    NameChoice* existing_;
};

} // namespace filrouge
