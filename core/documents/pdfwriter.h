// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>

namespace filrouge {

/// The document as a PDF that is PDF/UA-1 and PDF/A-2a at once, on the paper of its page style, byte for byte the same
/// for equal documents and fonts. Callable from any thread. Errors: Invalid (where: what the model lacks), MissingGlyph
/// (where: the words around, detail: the character), NotFound (no usable font), Malformed (a picture), TooLarge,
/// Damaged.
[[nodiscard]] Result<QByteArray> writePdf(const Document& document);

/// How many pages writePdf() would make of it, in about half the time. Callable from any thread. Errors: the same.
[[nodiscard]] Result<int> pageCount(const Document& document);

} // namespace filrouge
