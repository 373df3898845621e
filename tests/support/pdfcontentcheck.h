// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <vector>

namespace filrouge::tests {

/// Reads a page's content: is everything that paints inside marked content, as element or as artifact?
class PdfContentCheck final : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle object) override;
    void handleEOF() override {}

    [[nodiscard]] int unmarked() const { return unmarked_; }
    [[nodiscard]] bool wellNested() const { return wellNested_ && open_.empty(); }
    [[nodiscard]] const std::set<int>& marks() const { return marks_; }

private:
    void begin();

    std::vector<QPDFObjectHandle> operands_;
    std::vector<bool> open_; ///< of each open marked content: is it an element's or an artifact's?
    std::set<int> marks_;    ///< marked-content identifiers
    int unmarked_ = 0;
    bool wellNested_ = true;
};

} // namespace filrouge::tests
