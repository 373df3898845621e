// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/taggedcanvas.h"

#include "core/base/picture.h"

#include <QImage>

#include <cairo-pdf.h>

#include <numbers>

namespace filrouge {

namespace {

constexpr double dotsPerPoint = 360.0 / 72.0;  // finer is more than a hand-held page shows
constexpr std::size_t smallBytes = 256 * 1024; // goes along finer than that

cairo_status_t append(void* closure, const unsigned char* bytes, unsigned int count)
{
    static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

// JPEG goes into the PDF as it is: cairo reads its head and never asks for the pixels.
cairo_surface_t* jpegSurface(const Picture& picture)
{
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.width, picture.height);
    const auto size = static_cast<gulong>(picture.bytes.size());
    auto* copy = static_cast<unsigned char*>(g_memdup2(picture.bytes.constData(), size));
    if (cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG, copy, size, g_free, copy) != CAIRO_STATUS_SUCCESS)
        g_free(copy);
    return surface;
}

cairo_surface_t* pixelSurface(const Picture& picture, QSizeF box)
{
    QImage image = QImage::fromData(picture.bytes);
    if (image.isNull())
        return nullptr;
    const QSize enough = (box * dotsPerPoint).toSize().expandedTo({1, 1});
    if (image.width() > enough.width() && image.height() > enough.height())
        image = image.scaled(enough, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (image.height() <= placeholderHeight)
        image = image.scaled(image.width(), placeholderHeight + 1);
    const bool alpha = image.hasAlphaChannel();
    image = image.convertToFormat(alpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    cairo_surface_t* surface =
        cairo_image_surface_create(alpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, image.width(), image.height());
    unsigned char* pixels = cairo_image_surface_get_data(surface);
    if (!pixels) {
        cairo_surface_destroy(surface);
        return nullptr;
    }
    cairo_surface_flush(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; y < image.height(); ++y)
        std::copy_n(image.constScanLine(y), image.width() * 4, pixels + qsizetype(y) * stride);
    cairo_surface_mark_dirty(surface);
    return surface;
}

std::string quotedAddress(const QString& address)
{
    std::string out = "uri='";
    for (const char c : address.toUtf8()) {
        if (c == '\'' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "'";
}

} // namespace

TaggedCanvas::TaggedCanvas(double width, double height)
    : height_(height),
      surface_(cairo_pdf_surface_create_for_stream(append, &pages_.pdf, width, height)),
      cairo_(cairo_create(surface_))
{
    cairo_pdf_surface_restrict_to_version(surface_, CAIRO_PDF_VERSION_1_5);
}

TaggedCanvas::~TaggedCanvas()
{
    cairo_destroy(cairo_);
    cairo_surface_destroy(surface_);
}

void TaggedCanvas::begin(const Element& element)
{
    pages_.elements.push_back(element);
    open_.push_back(element.tag);
    cairo_tag_begin(cairo_, element.tag.c_str(), nullptr);
}

void TaggedCanvas::beginLink(const QString& address)
{
    pages_.elements.push_back({.tag = "Link", .linkText = address});
    open_.emplace_back(CAIRO_TAG_LINK);
    cairo_tag_begin(cairo_, CAIRO_TAG_LINK, quotedAddress(address).c_str());
}

void TaggedCanvas::end()
{
    cairo_tag_end(cairo_, open_.back().c_str());
    open_.pop_back();
}

void TaggedCanvas::colour(Colour colour)
{
    cairo_set_source_rgb(cairo_,
                         double((colour >> 16U) & 0xFFU) / 255,
                         double((colour >> 8U) & 0xFFU) / 255,
                         double(colour & 0xFFU) / 255);
}

void TaggedCanvas::outline(const QRectF& box, double radius)
{
    constexpr double quarter = std::numbers::pi / 2;
    if (radius <= 0) {
        cairo_rectangle(cairo_, box.x(), box.y(), box.width(), box.height());
        return;
    }
    cairo_new_sub_path(cairo_);
    cairo_arc(cairo_, box.right() - radius, box.top() + radius, radius, -quarter, 0);
    cairo_arc(cairo_, box.right() - radius, box.bottom() - radius, radius, 0, quarter);
    cairo_arc(cairo_, box.left() + radius, box.bottom() - radius, radius, quarter, 2 * quarter);
    cairo_arc(cairo_, box.left() + radius, box.top() + radius, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo_);
}

void TaggedCanvas::draw(const Shape& shape, double y)
{
    const QRectF box = shape.box.translated(0, y);
    cairo_save(cairo_);
    cairo_set_line_width(cairo_, shape.lineWidth);
    if (shape.dotted) {
        const double dashes[] = {0, 2.6 * shape.lineWidth};
        cairo_set_line_cap(cairo_, CAIRO_LINE_CAP_ROUND);
        cairo_set_dash(cairo_, dashes, 2, 0);
    }
    if (box.height() > 0 && box.width() > 0) {
        outline(box, shape.radius);
        colour(shape.fill);
        cairo_fill(cairo_);
    }
    if (shape.stroke) {
        if (box.height() > 0 && box.width() > 0) {
            outline(box, shape.radius);
        } else {
            cairo_move_to(cairo_, box.left(), box.top());
            cairo_line_to(cairo_, box.right(), box.bottom());
        }
        colour(*shape.stroke);
        cairo_stroke(cairo_);
    }
    cairo_restore(cairo_);
}

void TaggedCanvas::draw(const TextShape& text, double y)
{
    for (int line = 0; line < text.text->lines(); ++line) {
        for (const TextLayout::Segment& segment : text.text->segments(line))
            text.text->draw(cairo_, segment, line, text.x, y + text.y + line * text.text->leading());
    }
}

void TaggedCanvas::drawSegment(const TextPiece& piece, const TextLayout::Segment& segment, double y)
{
    piece.text->draw(cairo_, segment, piece.line, piece.x, y + piece.y);
}

// Only what is not in one of PDF's own forms, or is too large to go along whole, is decoded.
cairo_surface_t* TaggedCanvas::surfaceOf(const Picture& picture, QSizeF box)
{
    if (picture.format == PictureFormat::Jpeg && picture.height > placeholderHeight)
        return jpegSurface(picture);
    std::optional<PngPixels> pixels = pngPixels(picture.bytes);
    if (!pixels || pixels->data.size() > smallBytes)
        return pixelSurface(picture, box);
    pages_.pictures.push_back(std::move(*pixels));
    return cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(pages_.pictures.size()), placeholderHeight);
}

Result<> TaggedCanvas::draw(const PicturePiece& piece, double y)
{
    FILROUGE_TRY_VALUE(picture, storedPicture(piece.picture));
    const QRectF box = piece.box.translated(0, y);
    cairo_surface_t* surface = surfaceOf(picture, box.size());
    if (!surface)
        return fail(ErrorCode::Malformed, QStringLiteral("picture"), QStringLiteral("cannot be decoded"));
    pages_.elements.back().box = QRectF(box.x(), height_ - box.bottom(), box.width(), box.height());
    cairo_save(cairo_);
    if (piece.radius > 0) {
        outline(box, piece.radius);
        cairo_clip(cairo_);
    }
    cairo_translate(cairo_, box.x(), box.y());
    cairo_scale(cairo_,
                box.width() / cairo_image_surface_get_width(surface),
                box.height() / cairo_image_surface_get_height(surface));
    cairo_set_source_surface(cairo_, surface, 0, 0);
    cairo_paint(cairo_);
    cairo_restore(cairo_);
    cairo_surface_destroy(surface);
    return {};
}

void TaggedCanvas::draw(const PatternPiece& piece, double y)
{
    const QRectF box = piece.box.translated(0, y);
    const double module = box.width() / piece.code.size;
    pages_.elements.back().box = QRectF(box.x(), height_ - box.bottom(), box.width(), box.height());
    cairo_save(cairo_);
    colour(0x000000); // all the contrast there is
    // One path: filled one by one, squares side by side would show a hair of white between them.
    for (int row = 0; row < piece.code.size; ++row) {
        for (int from = 0; from < piece.code.size; ++from) {
            int to = from;
            while (to < piece.code.size && piece.code.dark(row, to))
                ++to;
            if (to > from)
                cairo_rectangle(cairo_, box.x() + from * module, box.y() + row * module, (to - from) * module, module);
            from = to;
        }
    }
    cairo_fill(cairo_);
    cairo_restore(cairo_);
}

void TaggedCanvas::bookmark(const Bookmark& bookmark, double y)
{
    const auto level = static_cast<std::size_t>(bookmark.level);
    bookmarks_.resize(std::min(bookmarks_.size(), level - 1));
    const int parent = bookmarks_.empty() ? CAIRO_PDF_OUTLINE_ROOT : bookmarks_.back();
    const std::string place = "page=" + std::to_string(page_) + " pos=[0 " + std::to_string(qRound(y)) + "]";
    const int number = cairo_pdf_surface_add_outline(
        surface_, parent, bookmark.title.toUtf8().constData(), place.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    bookmarks_.resize(level, number);
}

void TaggedCanvas::turnPage()
{
    cairo_show_page(cairo_);
    ++page_;
}

Result<TaggedPages> TaggedCanvas::finish()
{
    cairo_status_t status = cairo_status(cairo_);
    cairo_surface_finish(surface_);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(surface_);
    if (status != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::Damaged, QStringLiteral("pdf"), QString::fromUtf8(cairo_status_to_string(status)));
    return std::move(pages_);
}

} // namespace filrouge
