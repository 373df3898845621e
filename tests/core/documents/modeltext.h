// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QStringList>

namespace filrouge::tests {

/// Every text of a document, one entry a structure element, in reading order: what a PDF of it must say, no more and
/// no less. Spaces are those a reader hears: one between words.
[[nodiscard]] QStringList textsOf(const Document& document);

/// The same, as `pdfinfo -struct-text` finds it in a PDF: the parts of a text that was broken into spans and links are
/// joined again.
[[nodiscard]] QStringList structureTexts(const QString& pdfinfoOutput);

} // namespace filrouge::tests
