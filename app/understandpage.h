// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTabWidget;

namespace filrouge {

class IrritantsPage;
class MatrixPage;
class PersonaPage;

/// The station Understand: the affinity board, the matrix, and the personas drawn from them. Where there are personas
/// they come first, until one was somewhere else in that file.
class UnderstandPage final : public Page {
    Q_OBJECT

public:
    explicit UnderstandPage(const Desk& desk);

    [[nodiscard]] IrritantsPage& irritants() { return *irritants_; }
    [[nodiscard]] MatrixPage& matrix() { return *matrix_; }
    [[nodiscard]] PersonaPage& personas() { return *personas_; }

    void showItem(Kind kind, qint64 id) override;
    [[nodiscard]] Item itemAtHand() const override;
    void markSought(const SearchWords& words) override;
    bool goBack() override;
    /// The tab, and where one is in each of them.
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] Page* at(int tab) const;

    QTabWidget* tabs_;
    IrritantsPage* irritants_;
    MatrixPage* matrix_;
    PersonaPage* personas_;
};

} // namespace filrouge
