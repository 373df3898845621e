// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace filrouge::tests {

/// What other people's programs make of a PDF.
class PrintedPages final {
public:
    explicit PrintedPages(const QByteArray& pdf);

    /// What the program says about the file; fails the test when it refuses it.
    [[nodiscard]] QString ask(const char* program, const QStringList& arguments) const;
    [[nodiscard]] int count() const;
    /// "595.276 x 841.89 pts (A4)", of the first page.
    [[nodiscard]] QString size() const;
    /// The texts of the structure tree, in their order.
    [[nodiscard]] QStringList structure() const;
    /// The embedded fonts, "Inter-Regular"; fails the test on one that is not, or does not say which letters it draws.
    [[nodiscard]] QStringList fonts() const;
    /// Of one page, from 1, as it is seen.
    [[nodiscard]] QString text(int page) const;
    /// Height in points of the lowest word of the first page that ends above `bottom`, in points from its upper edge.
    [[nodiscard]] double lowestWord(double bottom) const;

    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("printed.pdf")); }

private:
    QTemporaryDir folder_;
};

/// All that must hold of any PDF we write: our rules, qpdf warns of nothing, its fonts are in it, and its text is the
/// model's, block by block.
void requireGood(const QByteArray& pdf, const Document& meant);

} // namespace filrouge::tests
