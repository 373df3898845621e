// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdfmetadata.h"
#include "core/documents/taggedcanvas.h"

namespace filrouge {

/// Makes of cairo's pages a PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) file: what cairo 1.16 does not write
/// about language, metadata, colour, structure attributes and decoration. The same input gives the same bytes.
/// Error: Damaged, when the structure is not the one that was drawn or cairo's file is not read.
[[nodiscard]] Result<QByteArray> finishedPdf(const TaggedPages& pages, const PdfMetadata& metadata);

} // namespace filrouge
