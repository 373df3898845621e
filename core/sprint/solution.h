// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

/// Solutions that belong together and are launched together ("bouquet de solutions").
struct SolutionBundle final {
    SolutionBundleId id;
    QString title;
    QString description;
    int position = 0;

    friend bool operator==(const SolutionBundle&, const SolutionBundle&) = default;
};

/// What a team builds to keep one promise or several (requirement B2).
struct Solution final {
    SolutionId id;
    std::optional<SolutionBundleId> bundle;
    std::optional<TeamId> team;
    QString title;
    QString description;
    int position = 0;

    friend bool operator==(const Solution&, const Solution&) = default;
};

/// Which promise a solution answers.
struct SolutionPromise final {
    SolutionId solution;
    PromiseId promise;

    friend bool operator==(const SolutionPromise&, const SolutionPromise&) = default;
};

template <>
struct Description<SolutionBundle> {
    static constexpr const char* table = "solution_bundle";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&SolutionBundle::id>("id"),
        field<&SolutionBundle::title>("title"),
        field<&SolutionBundle::description>("description"),
        field<&SolutionBundle::position>("position"),
    };
};

template <>
struct Description<Solution> {
    static constexpr const char* table = "solution";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Solution::id>("id"),
        field<&Solution::bundle>("bundle"),
        field<&Solution::team>("team"),
        field<&Solution::title>("title"),
        field<&Solution::description>("description"),
        field<&Solution::position>("position"),
    };
};

template <>
struct Description<SolutionPromise> {
    static constexpr const char* table = "solution_promise";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&SolutionPromise::solution>("solution"),
        field<&SolutionPromise::promise>("promise"),
    };
};

} // namespace filrouge
