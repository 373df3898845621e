// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/comparablename.h"
#include "core/field/distinctpairrepository.h"
#include "core/programme/programme.h"
#include "ui/field/listsource.h"

#include <map>

// What the lists of several kinds make of their rows alike.

namespace filrouge {

/// What a line is like, for the facet State: bits that hold together. The list itself adds duplicateBit.
inline constexpr qint64 stillToCome = 1;
inline constexpr qint64 withoutNotes = 2;
inline constexpr qint64 withoutEvidence = 4;
inline constexpr qint64 consentNotAsked = 8;
inline constexpr qint64 keptTooLong = 16;
inline constexpr qint64 inNoInterview = 32;
inline constexpr qint64 unreachable = 64;

/// Options with the values 1, 2, ... for words in the order of an enum: 0 is no choice.
[[nodiscard]] inline std::vector<ListOption> optionsOf(const QStringList& words)
{
    std::vector<ListOption> options;
    for (const QString& word : words)
        options.push_back({static_cast<qint64>(options.size()) + 1, word});
    return options;
}

/// The value of such an option.
template <class Enum>
[[nodiscard]] qint64 optionOf(Enum value)
{
    return static_cast<qint64>(value) + 1;
}

template <class Rows>
[[nodiscard]] std::vector<ListOption> optionsByName(const Result<Rows>& rows)
{
    std::vector<ListOption> options;
    if (rows)
        for (const auto& row : *rows)
            options.push_back({row.id.value, row.name});
    return options;
}

/// Who is perhaps who, by what rows are compared by. Errors: those of the file.
template <class Traits>
[[nodiscard]] Result<std::vector<ListSource::Likely>> likely(const std::map<qint64, Traits>& traits,
                                                             const DistinctPairRepository& known)
{
    FILROUGE_TRY_VALUE(distinct, known.all<decltype(Traits::id)>());
    std::vector<Traits> rows;
    rows.reserve(traits.size());
    for (const auto& [id, each] : traits)
        rows.push_back(each);
    std::vector<ListSource::Likely> pairs;
    for (const auto& pair : possibleDuplicates(rows, distinct))
        pairs.push_back({pair.one.value, pair.other.value, pair.likeness});
    return pairs;
}

/// One undo step that changes a member of each of several items through its service.
template <class Find, class Update>
[[nodiscard]] Result<> changeEach(ProgrammeFile& file, const Text& label, const std::vector<qint64>& ids,
                                  const Find& find, const Update& update)
{
    return file.edit(label, [&](Edit&) -> Result<> {
        for (const qint64 id : ids) {
            FILROUGE_TRY_VALUE(item, find(id));
            FILROUGE_TRY(update(item));
        }
        return {};
    });
}

} // namespace filrouge
