// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/page.h"

// What is the same for everybody in the room, or for everybody who has no ballot to fill in.

namespace filrouge {

/// Where a code is typed; while there is nothing to type it for, what the room waits for. `unknown`: what was typed and
/// opens nothing.
[[nodiscard]] WebPage frontPage(const Visit& visit, const std::optional<QString>& unknown = std::nullopt);

/// Before the vote opens, or when there is none.
[[nodiscard]] WebPage waitingPage(const Visit& visit);

/// `voted`: whether a ballot came from this voter's page; nothing outside one. `late`: one just came, and was not
/// added.
[[nodiscard]] WebPage closedPage(const Visit& visit, std::optional<bool> voted, bool late = false);

[[nodiscard]] WebPage resultPage(const Visit& visit);

[[nodiscard]] WebPage lettersPage(const Visit& visit);

/// The persona at that position of the wall, which there is.
[[nodiscard]] WebPage letterPage(const Visit& visit, int position);

/// A heading and a sentence on what to do.
[[nodiscard]] WebPage noticePage(const Visit& visit, int status, const Text& title, const Text& advice);

} // namespace filrouge
