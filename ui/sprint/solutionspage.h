// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sprint/labpage.h"

class QPushButton;

namespace filrouge {

class BundleForm;
class OpenPromiseForm;
class SolutionForm;

/// Bundles and the solutions in them, then the promises that nobody builds anything for yet.
class SolutionsPage final : public LabPage {
    Q_OBJECT

public:
    explicit SolutionsPage(const Desk& desk);

    /// Of a promise: its letter.
    [[nodiscard]] Item itemAtHand() const override;

protected:
    void retranslate() override;
    void read() override;
    void readNames() override;
    void showDetail(const Item& item) override;
    void focusDetail() override;
    void remove(const Item& item) override;
    void move(const Item& item, int places) override;
    [[nodiscard]] bool notices(const Changes& changes) const override;

private:
    void addSolution();
    void addBundle();

    QPushButton* newSolution_;
    QPushButton* newBundle_;
    SolutionForm* solution_;
    BundleForm* bundle_;
    OpenPromiseForm* promise_;
};

} // namespace filrouge
