// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <optional>
#include <string_view>

namespace filrouge {

enum class Route { Nowhere, Front, Voter, Letters, Letter, Events, State };

/// What an address asks for. Every address there is stands in handle.h: none has an encoded character, so a target
/// with one leads nowhere, as does whatever else is not spelled exactly so.
struct RequestTarget final {
    Route route = Route::Nowhere;
    QString voter;                    ///< canonical code of /c/...; empty when it is none, or for other routes
    std::string_view typedVoter;      ///< that code as it stands in the address
    int option = -1;                  ///< Letter: position on the wall
    std::optional<Language> language; ///< chosen by ?lang=
    std::string_view path;
};

[[nodiscard]] RequestTarget targetFrom(std::string_view target);

} // namespace filrouge
