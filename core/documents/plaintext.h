// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

namespace filrouge {

/// The document as plain text to read or to mail: headings underlined, lists and facts indented, table rows as
/// "column: value" lines. Lines are not wrapped; ends of line are "\n".
[[nodiscard]] QString writePlainText(const Document& document);

} // namespace filrouge
