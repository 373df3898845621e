// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/solutionrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// Solutions, their bundles, and which promises they answer. Linking twice is no error, unlinking what is not linked
/// is (NotFound).
class SolutionService final {
public:
    explicit SolutionService(ProgrammeFile& file);

    [[nodiscard]] const SolutionRepository& read() const { return solutions_; }
    [[nodiscard]] const SolutionBundleRepository& bundles() const { return bundles_; }

    /// Last in the order; it answers these promises.
    [[nodiscard]] Result<Solution> add(Solution solution, const std::vector<PromiseId>& answers = {});
    [[nodiscard]] Result<> update(Solution solution, const QString& mergeKey = {});
    [[nodiscard]] Result<> move(SolutionId id, int position);
    /// Its cards stay, without a solution.
    [[nodiscard]] Result<> remove(SolutionId id);
    [[nodiscard]] Result<> linkPromise(SolutionId solution, PromiseId promise);
    [[nodiscard]] Result<> unlinkPromise(SolutionId solution, PromiseId promise);

    [[nodiscard]] Result<SolutionBundle> addBundle(SolutionBundle bundle);
    [[nodiscard]] Result<> updateBundle(SolutionBundle bundle, const QString& mergeKey = {});
    [[nodiscard]] Result<> moveBundle(SolutionBundleId id, int position);
    /// Its solutions stay, without a bundle.
    [[nodiscard]] Result<> removeBundle(SolutionBundleId id);

private:
    ProgrammeFile& file_;
    SolutionRepository solutions_;
    SolutionBundleRepository bundles_;
};

} // namespace filrouge
