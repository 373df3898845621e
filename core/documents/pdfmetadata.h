// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <string>

namespace filrouge {

/// What a PDF says of itself, said twice: in its Info dictionary and in XMP. PDF/A wants both to agree.
struct PdfMetadata final {
    std::string title;
    std::string author;
    std::string subject;
    std::string keywords;
    std::string language;
    std::string tool;     ///< the program, as Creator and Producer
    std::string infoDate; ///< D:20180207120000Z
    std::string xmpDate;  ///< 2018-02-07T12:00:00Z
};

[[nodiscard]] PdfMetadata metadataOf(const Document& document);

/// XMP that claims PDF/UA-1 and PDF/A-2a, with the extension schema that PDF/A asks for to allow the former.
[[nodiscard]] std::string xmpPacket(const PdfMetadata& metadata);

} // namespace filrouge
