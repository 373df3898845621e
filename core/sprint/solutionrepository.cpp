// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/solutionrepository.h"

namespace filrouge {

SolutionRepository::SolutionRepository(Connection& connection)
    : AggregateRepository(connection),
      answers_(connection),
      promises_(connection)
{}

AggregateSchema SolutionRepository::schema()
{
    return {Kind::Solution,
            "solution",
            {{"solution_promise", "solution"}},
            "SELECT title, description FROM solution WHERE id = ?"};
}

Result<std::vector<Solution>> SolutionRepository::answering(PromiseId promise) const
{
    return rows_.select(QStringLiteral(" WHERE id IN (SELECT solution FROM solution_promise WHERE promise = ?)"),
                        {promise.value},
                        "position");
}

Result<std::vector<Promise>> SolutionRepository::promisesWithoutSolution() const
{
    return promises_.select(
        QStringLiteral(" WHERE NOT EXISTS (SELECT 1 FROM solution_promise WHERE promise = promise.id)"),
        {},
        "letter, position");
}

AggregateSchema SolutionBundleRepository::schema()
{
    return {Kind::SolutionBundle,
            "solution_bundle",
            {{"solution", "bundle"}},
            "SELECT title, description FROM solution_bundle WHERE id = ?"};
}

} // namespace filrouge
