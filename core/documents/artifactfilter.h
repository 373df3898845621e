// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace filrouge {

/// Marks what cairo left outside every structure element as an artifact: lines, grounds, page numbers. PDF/UA-1 wants
/// everything on a page to be one or the other (ISO 14289-1, 7.1).
class ArtifactFilter final : public QPDFObjectHandle::TokenFilter {
public:
    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

private:
    void begin(const char* properties);
    void flush();

    std::string marked_;   ///< written at the end in one piece, which libqpdf takes much faster than tokens
    std::string operands_; ///< held back until their operator shows what they belong to
    int depth_ = 0;        ///< of marked content
    bool artifact_ = false;
    bool path_ = false; ///< the artifact is a path: it ends when that is painted
};

} // namespace filrouge
