// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tabbedpage.h"

namespace filrouge {

class IrritantsPage;
class MatrixPage;
class PersonaPage;

/// The station Understand: the affinity board, the matrix, and the personas drawn from them. Where there are personas
/// they come first, until one was somewhere else in that file.
class UnderstandPage final : public TabbedPage {
    Q_OBJECT

public:
    explicit UnderstandPage(const Desk& desk);

    [[nodiscard]] IrritantsPage& irritants() { return *irritants_; }
    [[nodiscard]] MatrixPage& matrix() { return *matrix_; }
    [[nodiscard]] PersonaPage& personas() { return *personas_; }

    /// What is neither a pain point nor a theme is shown with its persona.
    void showItem(Kind kind, qint64 id) override;
    void comeBackTo(const QString& place) override;

protected:
    void retranslate() override;
    [[nodiscard]] Page* pageOf(Kind kind) const override;

private:
    IrritantsPage* irritants_;
    MatrixPage* matrix_;
    PersonaPage* personas_;
};

} // namespace filrouge
