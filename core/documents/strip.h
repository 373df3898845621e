// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qrcode.h"
#include "core/documents/textlayout.h"

#include <QByteArray>
#include <QRectF>

#include <memory>
#include <string>
#include <variant>
#include <vector>

// A document before it has pages: strips of the full text width, one under the other, each holding what is drawn in
// it in reading order. Lengths in points, y downwards from the strip's top, x from the page's left edge.

namespace filrouge {

/// A structure element and what cairo cannot write about it.
struct Element final {
    std::string tag = {};           ///< a standard structure type: P, H1, TH, ...
    QString alternative = {};       ///< Figure
    std::string scope = {};         ///< TH: Row or Column
    std::string listNumbering = {}; ///< L: None or Decimal
    QRectF box = {};                ///< Figure: where it stands on its page, set when it is drawn
    QString linkText = {};          ///< Link: what its annotation says
};

struct OpenElement final {
    Element element = {};
};
struct CloseElement final {};

/// One line of a text. Its element holds nothing else but further lines, on this page or the next.
struct TextPiece final {
    std::size_t leaf = 0; ///< in StripList::leaves
    std::shared_ptr<const TextLayout> text = {};
    int line = 0;
    double x = 0;
    double y = 0;
};

struct PicturePiece final {
    std::size_t leaf = 0;
    QByteArray picture = {};
    QRectF box = {};
    double radius = 0;
};

/// A QR code, drawn as squares.
struct PatternPiece final {
    std::size_t leaf = 0;
    QrCode code = {};
    QRectF box = {}; ///< of the code itself: the light edge around it is the caller's
};

/// Decoration: an artifact, which nobody reads aloud.
struct Shape final {
    QRectF box = {};
    Colour fill = white;
    std::optional<Colour> stroke = {};
    double radius = 0;
    double lineWidth = 1;
    bool dotted = false; ///< the stroke; of a box without height it is a line
};

/// A line of text that is decoration: page furniture, a header row seen again.
struct TextShape final {
    std::shared_ptr<const TextLayout> text = {};
    double x = 0;
    double y = 0;
};

struct Bookmark final {
    int level = 1;
    QString title = {};
};

using StripItem =
    std::variant<OpenElement, CloseElement, TextPiece, PicturePiece, PatternPiece, Shape, TextShape, Bookmark>;

struct Strip final {
    double spaceBefore = 0; ///< dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    std::vector<StripItem> items = {};
    int repeated = -1; ///< in StripList::repeated: drawn above when this strip begins a page; -1: nothing
};

/// Strips on a common ground.
struct Frame final {
    std::size_t first = 0;
    std::size_t last = 0;
    double left = 0;
    double right = 0;
    double padding = 0; ///< above and below
    Colour fill = white;
    double bar = 0; ///< width of the coloured edge on the left
    Colour barColour = white;
};

struct StripList final {
    std::vector<Strip> strips = {};
    std::vector<Element> leaves = {};
    std::vector<Frame> frames = {};
    std::vector<Strip> repeated = {}; ///< decoration only
};

} // namespace filrouge
