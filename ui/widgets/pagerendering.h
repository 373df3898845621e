// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QImage>
#include <QRectF>

#include <functional>
#include <vector>

namespace filrouge {

/// Consecutive letters and digits on a page, in lower case.
struct PageWord final {
    QString text;
    int page = 0;
    QRectF box; ///< of the page, whose width and height are 1

    friend bool operator==(const PageWord&, const PageWord&) = default;
};

struct RenderedPage final {
    QImage image;
    QSizeF size; ///< points
};

struct RenderedDocument final {
    QByteArray pdf;
    std::vector<RenderedPage> pages;
    std::vector<PageWord> words; ///< in reading order
    int imageWidth = 0;          ///< of the widest page, in device pixels
};

/// The pages of a PDF as pictures, the widest `width` device pixels wide. Callable from any thread, as are the others;
/// `cancelled` is asked between pages. Errors: Malformed, Cancelled.
[[nodiscard]] Result<RenderedDocument> renderPdf(const QByteArray& pdf, int width,
                                                 const std::function<bool()>& cancelled);
/// Errors: also those of writePdf.
[[nodiscard]] Result<RenderedDocument> renderDocument(const Document& document, int width,
                                                      const std::function<bool()>& cancelled);

/// Letters and digits of a text, word by word, as PageWord has them.
[[nodiscard]] QStringList plainWords(const QString& text);

/// Where in `words` the most of the beginning of `sought` stands, the first such place; -1: nowhere. One word alone is
/// not enough when more are sought.
[[nodiscard]] int findWords(const std::vector<PageWord>& words, const QStringList& sought);

} // namespace filrouge
