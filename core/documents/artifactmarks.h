// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace filrouge {

/// A page's content with what cairo left outside every structure element marked as artifacts: lines, grounds, page
/// numbers. PDF/UA-1 wants everything on a page to be one or the other (ISO 14289-1, 7.1). Nothing for a content that
/// is cut off, leaves marks open or holds an inline picture, none of which cairo writes.
[[nodiscard]] std::optional<std::string> withArtifactsMarked(std::string_view content);

} // namespace filrouge
