// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/affinityrepository.h"
#include "core/field/irritantrepository.h"
#include "core/field/localnetworkrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// What is done on the affinity board: evidence is gathered under irritants, irritants are sorted under themes, split
/// and merged. Each use case is one undo step. Errors: NotFound for what is not there or not linked.
class AffinityService final {
public:
    explicit AffinityService(ProgrammeFile& file);

    [[nodiscard]] const AffinityRepository& read() const { return affinity_; }

    /// What is linked already stays so.
    [[nodiscard]] Result<> link(const std::vector<EvidenceId>& evidence, IrritantId irritant);
    [[nodiscard]] Result<> unlink(const std::vector<EvidenceId>& evidence, IrritantId irritant);
    /// From under one irritant to under another.
    [[nodiscard]] Result<> moveEvidence(const std::vector<EvidenceId>& evidence, IrritantId from, IrritantId to);
    /// A new irritant, last in the order, that rests on the evidence.
    [[nodiscard]] Result<Irritant> gather(Irritant irritant, const std::vector<EvidenceId>& evidence);
    /// Under that theme (none: without one), to stand before that irritant; before none: last.
    [[nodiscard]] Result<> sort(IrritantId id, std::optional<ThemeId> theme, IrritantId before = {});

    /// A part of its evidence goes to a new irritant under that theme, which stands right after it, with the same
    /// journey step, channel and publics, and is to be judged anew. Networks, personas and letters stay with the old
    /// one: which of them mean the new one only people know. Invalid without evidence or a title.
    [[nodiscard]] Result<Irritant> split(IrritantId id, const std::vector<EvidenceId>& evidence, const QString& title,
                                         std::optional<ThemeId> theme);

    /// What mergeIrritants() (core/programme) does in this room; by itself it would take the others from personas and
    /// letters. Invalid when an irritant is to be merged into itself, or there is no other.
    [[nodiscard]] Result<> merge(IrritantId into, const std::vector<IrritantId>& others);
    [[nodiscard]] static Text mergeLabel(const Irritant& into, const std::vector<Irritant>& others);

private:
    ProgrammeFile& file_;
    AffinityRepository affinity_;
    IrritantRepository irritants_;
    LocalNetworkRepository networks_;
};

/// What one irritant says once the others are part of it: titles and descriptions follow its own as paragraphs unless
/// they say the same, publics are named once each, the gravest severity and the highest frequency count, and what it
/// leaves open the first of the others that knows decides.
[[nodiscard]] Irritant united(Irritant into, const std::vector<Irritant>& others);

} // namespace filrouge
