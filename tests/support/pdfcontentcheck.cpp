// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfcontentcheck.h"

#include <algorithm>

namespace filrouge::tests {

namespace {

const std::set<std::string> painting{
    "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "Tj", "TJ", "'", "\""};

} // namespace

void PdfContentCheck::handleObject(QPDFObjectHandle object)
{
    if (!object.isOperator()) {
        operands_.push_back(object);
        return;
    }
    const std::string operation = object.getOperatorValue();
    if (operation == "BDC" || operation == "BMC") {
        begin();
    } else if (operation == "EMC") {
        if (open_.empty())
            wellNested_ = false;
        else
            open_.pop_back();
    } else if (painting.count(operation) > 0 &&
               std::none_of(open_.begin(), open_.end(), [](bool own) { return own; })) {
        ++unmarked_;
    }
    operands_.clear();
}

void PdfContentCheck::begin()
{
    const bool artifact = !operands_.empty() && operands_[0].isName() && operands_[0].getName() == "/Artifact";
    bool element = false;
    if (operands_.size() > 1 && operands_[1].isDictionary() && operands_[1].getKey("/MCID").isInteger()) {
        element = true;
        marks_.insert(operands_[1].getKey("/MCID").getIntValueAsInt());
    }
    const bool inside = std::any_of(open_.begin(), open_.end(), [](bool own) { return own; });
    if ((artifact || element) && inside)
        wellNested_ = false; // an artifact in an element, or the other way round
    open_.push_back(artifact || element);
}

} // namespace filrouge::tests
