// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/irritantrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// Irritants and the themes they are sorted under. Positions follow adding, moving and removing; updates keep them.
class IrritantService final {
public:
    explicit IrritantService(ProgrammeFile& file);

    [[nodiscard]] const IrritantRepository& read() const { return irritants_; }
    [[nodiscard]] const ThemeRepository& themes() const { return themes_; }

    /// Last in the order.
    [[nodiscard]] Result<Irritant> add(Irritant irritant);
    [[nodiscard]] Result<> update(Irritant irritant, const QString& mergeKey = {});
    [[nodiscard]] Result<> move(IrritantId id, int position);
    /// Its evidence stays.
    [[nodiscard]] Result<> remove(IrritantId id);

    [[nodiscard]] Result<Theme> addTheme(Theme theme);
    [[nodiscard]] Result<> updateTheme(Theme theme, const QString& mergeKey = {});
    [[nodiscard]] Result<> moveTheme(ThemeId id, int position);
    /// What was sorted under it stays, without a theme.
    [[nodiscard]] Result<> removeTheme(ThemeId id);

private:
    ProgrammeFile& file_;
    IrritantRepository irritants_;
    ThemeRepository themes_;
};

} // namespace filrouge
