// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

#include <vector>

namespace filrouge {

/// Two people, organisations, interviews or immersions that look alike and are known to be two. Stored once, as
/// distinctPair() orders them.
template <class Key>
struct DistinctPair final {
    Key one; ///< the smaller key
    Key other;

    friend auto operator<=>(const DistinctPair&, const DistinctPair&) = default;
};

template <class Key>
using DistinctPairs = std::vector<DistinctPair<Key>>;

/// The pair, whichever of the two comes first.
template <class Key>
[[nodiscard]] DistinctPair<Key> distinctPair(Key a, Key b)
{
    return b < a ? DistinctPair<Key>{b, a} : DistinctPair<Key>{a, b};
}

namespace detail {

template <class Key>
inline constexpr const char* distinctTable = nullptr;
template <>
inline constexpr const char* distinctTable<OrganisationId> = "distinct_organisation";
template <>
inline constexpr const char* distinctTable<PersonId> = "distinct_person";
template <>
inline constexpr const char* distinctTable<InterviewId> = "distinct_interview";
template <>
inline constexpr const char* distinctTable<ImmersionId> = "distinct_immersion";

} // namespace detail

template <class Key>
struct Description<DistinctPair<Key>> {
    static constexpr const char* table = detail::distinctTable<Key>;
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&DistinctPair<Key>::one>("one"),
        field<&DistinctPair<Key>::other>("other"),
    };
};

} // namespace filrouge
