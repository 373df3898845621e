// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/solutionservice.h"

#include "core/base/shortened.h"
#include "core/field/order.h"
#include "core/sprint/sprintrules.h"

namespace filrouge {

SolutionService::SolutionService(ProgrammeFile& file)
    : file_(file),
      solutions_(file.connection()),
      bundles_(file.connection())
{}

Result<Solution> SolutionService::add(Solution solution, const std::vector<PromiseId>& answers)
{
    FILROUGE_TRY(validate(solution));
    return file_.edit(FILROUGE_TEXT("Edits", "Add solution “%1”", {shortened(solution.title)}),
                      [&](Edit& edit) -> Result<Solution> {
                          FILROUGE_TRY_VALUE(others, solutions_.all());
                          solution.position = static_cast<int>(others.size());
                          FILROUGE_TRY_VALUE(added, solutions_.insert(edit, solution));
                          for (const PromiseId promise : answers)
                              FILROUGE_TRY(solutions_.link(edit, {added.id, promise}));
                          return added;
                      });
}

Result<> SolutionService::update(Solution solution, const QString& mergeKey)
{
    FILROUGE_TRY(validate(solution));
    FILROUGE_TRY_VALUE(stored, solutions_.find(solution.id));
    solution.position = stored.position;
    return file_.edit(FILROUGE_TEXT("Edits", "Edit solution “%1”", {shortened(solution.title)}),
                      [&](Edit& edit) { return solutions_.update(edit, solution); },
                      {.mergeKey = mergeKey});
}

Result<> SolutionService::move(SolutionId id, int position)
{
    FILROUGE_TRY_VALUE(solution, solutions_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move solution “%1”", {shortened(solution.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(all, solutions_.all());
                          return renumber(edit, solutions_.store(), moved(std::move(all), id, position));
                      });
}

Result<> SolutionService::remove(SolutionId id)
{
    FILROUGE_TRY_VALUE(solution, solutions_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove solution “%1”", {shortened(solution.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(solutions_.remove(edit, id));
                          FILROUGE_TRY_VALUE(others, solutions_.all());
                          return renumber(edit, solutions_.store(), std::move(others));
                      });
}

Result<> SolutionService::linkPromise(SolutionId solution, PromiseId promise)
{
    FILROUGE_TRY_VALUE(named, solutions_.find(solution));
    return file_.edit(FILROUGE_TEXT("Edits", "Let solution “%1” answer a promise", {shortened(named.title)}),
                      [&](Edit& edit) {
                          return solutions_.link(edit, {solution, promise});
                      });
}

Result<> SolutionService::unlinkPromise(SolutionId solution, PromiseId promise)
{
    FILROUGE_TRY_VALUE(named, solutions_.find(solution));
    return file_.edit(FILROUGE_TEXT("Edits", "Solution “%1” no longer answers a promise", {shortened(named.title)}),
                      [&](Edit& edit) {
                          return solutions_.unlink(edit, {solution, promise});
                      });
}

Result<SolutionBundle> SolutionService::addBundle(SolutionBundle bundle)
{
    FILROUGE_TRY(validate(bundle));
    return file_.edit(FILROUGE_TEXT("Edits", "Add bundle “%1”", {shortened(bundle.title)}),
                      [&](Edit& edit) -> Result<SolutionBundle> {
                          FILROUGE_TRY_VALUE(others, bundles_.all());
                          bundle.position = static_cast<int>(others.size());
                          return bundles_.insert(edit, bundle);
                      });
}

Result<> SolutionService::updateBundle(SolutionBundle bundle, const QString& mergeKey)
{
    FILROUGE_TRY(validate(bundle));
    FILROUGE_TRY_VALUE(stored, bundles_.find(bundle.id));
    bundle.position = stored.position;
    return file_.edit(FILROUGE_TEXT("Edits", "Edit bundle “%1”", {shortened(bundle.title)}),
                      [&](Edit& edit) { return bundles_.update(edit, bundle); },
                      {.mergeKey = mergeKey});
}

Result<> SolutionService::moveBundle(SolutionBundleId id, int position)
{
    FILROUGE_TRY_VALUE(bundle, bundles_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move bundle “%1”", {shortened(bundle.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(all, bundles_.all());
                          return renumber(edit, bundles_.store(), moved(std::move(all), id, position));
                      });
}

Result<> SolutionService::removeBundle(SolutionBundleId id)
{
    FILROUGE_TRY_VALUE(bundle, bundles_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove bundle “%1”", {shortened(bundle.title)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(bundles_.remove(edit, id));
                          FILROUGE_TRY_VALUE(others, bundles_.all());
                          return renumber(edit, bundles_.store(), std::move(others));
                      });
}

} // namespace filrouge
