// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"
#include "ui/shell/page.h"

#include <vector>

namespace filrouge {

/// What is done to irritants on the board. Each tells what it did, with a way back, or what went wrong.
class IrritantActions final : public QObject {
    Q_OBJECT

public:
    explicit IrritantActions(const Desk& desk) : desk_(desk) {}

    bool link(const std::vector<EvidenceId>& evidence, IrritantId irritant);
    bool unlink(const std::vector<EvidenceId>& evidence, IrritantId irritant);
    bool moveEvidence(const std::vector<EvidenceId>& evidence, IrritantId from, IrritantId to);
    /// Named for its first piece until it gets a name; no id: it was refused.
    [[nodiscard]] IrritantId add(std::optional<ThemeId> theme, const std::vector<EvidenceId>& evidence);
    /// Without a title it is named for its first piece.
    [[nodiscard]] IrritantId split(IrritantId irritant, const std::vector<EvidenceId>& evidence, const QString& title,
                                   std::optional<ThemeId> theme);
    bool merge(IrritantId into, const std::vector<IrritantId>& others);
    bool sort(IrritantId id, std::optional<ThemeId> theme, IrritantId before = {});
    bool remove(IrritantId id);

    [[nodiscard]] ThemeId addTheme();
    void moveTheme(ThemeId theme, int places);
    bool removeTheme(ThemeId theme);

private:
    [[nodiscard]] QString titleOf(IrritantId id) const;
    [[nodiscard]] QString titleFor(const std::vector<EvidenceId>& evidence) const;
    bool tell(bool done, const QString& sentence) const;

    Desk desk_;
};

} // namespace filrouge
