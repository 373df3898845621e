// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>

namespace filrouge {

/// The document as a PDF that is PDF/UA-1 and PDF/A-2a at once, on A4, byte for byte the same for equal documents and
/// fonts. Callable from any thread. Errors: Invalid (where: what the model lacks), MissingGlyph (where: the words
/// around, detail: the character), NotFound (no usable font), Malformed (a picture), TooLarge, Damaged.
[[nodiscard]] Result<QByteArray> writePdf(const Document& document);

} // namespace filrouge
