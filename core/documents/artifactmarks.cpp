// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/artifactmarks.h"

#include "core/documents/pdfsyntax.h"

#include <algorithm>
#include <array>

namespace filrouge {

namespace {

using std::string_view;
using std::string_view_literals::operator""sv;

constexpr std::array paintsPath{"S"sv, "s"sv, "f"sv, "F"sv, "f*"sv, "B"sv, "B*"sv, "b"sv, "b*"sv, "n"sv};

class Marking final {
public:
    // Operands come with their operator, which shows what they belong to. False: not to be marked.
    bool take(string_view operation, string_view withOperands)
    {
        if (operation == "BDC" || operation == "BMC" || operation == "EMC") {
            out_ += withOperands;
            depth_ += operation == "EMC" ? -1 : 1;
            return depth_ >= 0;
        }
        const bool single = operation == "Do" || operation == "sh";
        if (depth_ == 0 && !artifact_) {
            path_ = operation == "m" || operation == "re";
            if (operation == "BT")
                begin("<</Type/Pagination>>");
            else if (path_ || single)
                begin("<</Type/Layout>>");
        }
        out_ += withOperands;
        const bool painted = path_ && std::find(paintsPath.begin(), paintsPath.end(), operation) != paintsPath.end();
        if (artifact_ && (painted || single || operation == "ET")) {
            out_ += "\nEMC";
            artifact_ = path_ = false;
        }
        return operation != "BI";
    }

    [[nodiscard]] std::optional<std::string> finish(string_view rest)
    {
        out_ += rest;
        return depth_ == 0 && !artifact_ ? std::optional(std::move(out_)) : std::nullopt;
    }

private:
    void begin(const char* properties)
    {
        out_ += "\n/Artifact ";
        out_ += properties;
        out_ += " BDC\n";
        artifact_ = true;
    }

    std::string out_;
    int depth_ = 0; ///< of marked content
    bool artifact_ = false;
    bool path_ = false; ///< the artifact is a path: it ends when that is painted
};

} // namespace

std::optional<std::string> withArtifactsMarked(string_view content)
{
    Marking marking;
    std::size_t operands = 0; // where those of the next operator begin
    for (std::size_t at = pdf::behindSpace(content, 0); at < content.size(); at = pdf::behindSpace(content, at)) {
        const char first = content[at];
        const auto end = pdf::endOfToken(content, at);
        if (!end)
            return std::nullopt;
        const string_view token = content.substr(at, *end - at);
        at = *end;
        const bool isOperator =
            (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z') || first == '\'' || first == '"';
        if (!isOperator || token == "true" || token == "false" || token == "null")
            continue;
        if (!marking.take(token, content.substr(operands, at - operands)))
            return std::nullopt;
        operands = at;
    }
    return marking.finish(content.substr(operands));
}

} // namespace filrouge
