// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/artifactfilter.h"

#include <algorithm>
#include <array>

namespace filrouge {

namespace {

constexpr std::array paintsPath{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};

constexpr const char* layout = "<</Type/Layout>>";
constexpr const char* pagination = "<</Type/Pagination>>";

} // namespace

void ArtifactFilter::handleToken(const QPDFTokenizer::Token& token)
{
    if (token.getType() != QPDFTokenizer::tt_word) {
        operands_ += token.getRawValue();
        return;
    }
    const std::string& operation = token.getValue();
    if (operation == "BDC" || operation == "BMC" || operation == "EMC") {
        flush();
        marked_ += token.getRawValue();
        depth_ += operation == "EMC" ? -1 : 1;
        return;
    }
    const bool single = operation == "Do" || operation == "sh";
    if (depth_ == 0 && !artifact_) {
        path_ = operation == "m" || operation == "re";
        if (operation == "BT")
            begin(pagination);
        else if (path_ || single || operation == "BI")
            begin(layout);
    }
    flush();
    marked_ += token.getRawValue();
    const bool painted =
        path_ && std::any_of(paintsPath.begin(), paintsPath.end(), [&](const char* one) { return operation == one; });
    if (artifact_ && (painted || single || operation == "ET" || operation == "EI")) {
        marked_ += "\nEMC";
        artifact_ = path_ = false;
    }
}

void ArtifactFilter::handleEOF()
{
    flush();
    write(marked_);
}

void ArtifactFilter::begin(const char* properties)
{
    marked_ += "\n/Artifact ";
    marked_ += properties;
    marked_ += " BDC\n";
    artifact_ = true;
}

void ArtifactFilter::flush()
{
    marked_ += operands_;
    operands_.clear();
}

} // namespace filrouge
