// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/distinctpair.h"
#include "core/storage/rowstore.h"

namespace filrouge {

/// Which entries of a kind that look alike are known to be two. A pair belongs to both of its ends: when one is
/// removed it goes, and a change of it is a change of both. Errors: those of the file, DanglingReference (a key to a
/// row that is not there).
class DistinctPairRepository final {
public:
    explicit DistinctPairRepository(Connection& connection) : connection_(connection) {}

    /// All of the kind that the key names, in the order of their keys.
    template <class Key>
    [[nodiscard]] Result<DistinctPairs<Key>> all() const
    {
        return pairs<Key>().all();
    }
    /// Unless it is there already, in whatever order the two are named; they must not be one.
    template <class Key>
    [[nodiscard]] Result<> add(Edit& edit, Key a, Key b) const
    {
        return pairs<Key>().link(edit, distinctPair(a, b));
    }
    /// From whom `from` was told apart, `to` is from now on; that the two were told apart from each other is forgotten.
    template <class Key>
    [[nodiscard]] Result<> handOver(Edit& edit, Key from, Key to) const
    {
        FILROUGE_TRY_VALUE(
            known, pairs<Key>().select(QStringLiteral(" WHERE one = ? OR other = ?"), {from.value, from.value}));
        for (const DistinctPair<Key>& pair : known) {
            const Key third = pair.one == from ? pair.other : pair.one;
            FILROUGE_TRY(pairs<Key>().remove(edit, pair));
            if (third != to)
                FILROUGE_TRY(add(edit, to, third));
        }
        return {};
    }

private:
    template <class Key>
    [[nodiscard]] RowStore<DistinctPair<Key>> pairs() const
    {
        return RowStore<DistinctPair<Key>>(connection_);
    }

    Connection& connection_;
};

} // namespace filrouge
