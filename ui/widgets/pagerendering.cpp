// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagerendering.h"

#include "core/documents/pdfwriter.h"

#include <poppler-qt6.h>

#include <algorithm>
#include <memory>

namespace filrouge {

namespace {

constexpr double pointsPerInch = 72;
constexpr std::size_t mostSought = 12;

void addWords(const Poppler::Page& page, int number, std::vector<PageWord>& words)
{
    const QSizeF size = page.pageSizeF();
    for (const std::unique_ptr<Poppler::TextBox>& box : page.textList()) {
        const QRectF at = box->boundingBox();
        const QRectF part(
            at.x() / size.width(), at.y() / size.height(), at.width() / size.width(), at.height() / size.height());
        for (const QString& word : plainWords(box->text()))
            words.push_back({word, number, part});
    }
}

} // namespace

Result<RenderedDocument> renderPdf(const QByteArray& pdf, int width, const std::function<bool()>& cancelled)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (document == nullptr || document->isLocked())
        return fail(ErrorCode::Malformed, QStringLiteral("pdf"));
    for (const auto hint : {Poppler::Document::Antialiasing, Poppler::Document::TextAntialiasing})
        document->setRenderHint(hint);
    std::vector<std::unique_ptr<Poppler::Page>> pages;
    double widest = 1;
    for (int i = 0; i < document->numPages(); ++i) {
        pages.push_back(document->page(i));
        if (pages.back() == nullptr)
            return fail(ErrorCode::Malformed, QStringLiteral("pdf"));
        widest = qMax(widest, pages.back()->pageSizeF().width());
    }
    RenderedDocument rendered{pdf, {}, {}, width};
    const double resolution = width / widest * pointsPerInch;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (cancelled())
            return fail(ErrorCode::Cancelled);
        const QImage image = pages[i]->renderToImage(resolution, resolution);
        if (image.isNull())
            return fail(ErrorCode::Malformed, QStringLiteral("pdf"));
        rendered.pages.push_back({image, pages[i]->pageSizeF()});
        addWords(*pages[i], static_cast<int>(i), rendered.words);
    }
    return rendered;
}

Result<RenderedDocument> renderDocument(const Document& document, int width, const std::function<bool()>& cancelled)
{
    FILROUGE_TRY_VALUE(pdf, writePdf(document));
    if (cancelled())
        return fail(ErrorCode::Cancelled);
    return renderPdf(pdf, width, cancelled);
}

QStringList plainWords(const QString& text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << word;
        word.clear();
    };
    // Composed: a page may carry "é" in two characters, and ligatures in one.
    const QString composed = text.normalized(QString::NormalizationForm_KC);
    for (const QChar c : composed) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c.toLower();
        else
            end();
    }
    end();
    return words;
}

int findWords(const std::vector<PageWord>& words, const QStringList& sought)
{
    const std::size_t wanted = std::min(mostSought, static_cast<std::size_t>(sought.size()));
    std::size_t longest = 0;
    int best = -1;
    for (std::size_t start = 0; start < words.size(); ++start) {
        std::size_t length = 0;
        while (length < wanted && start + length < words.size() &&
               words[start + length].text == sought[static_cast<int>(length)])
            ++length;
        if (length > longest) {
            longest = length;
            best = static_cast<int>(start);
        }
    }
    return longest >= std::min<std::size_t>(wanted, 2) ? best : -1;
}

} // namespace filrouge
