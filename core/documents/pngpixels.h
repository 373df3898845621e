// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace filrouge {

/// The pixels of a PNG as they are stored: PDF's FlateDecode filter with a predictor is PNG's own compression
/// (ISO 32000-1, 7.4.4.4), so that such a picture goes into a PDF without being decoded.
struct PngPixels final {
    std::string data; ///< a zlib stream of rows, each behind the number of its PNG filter
    int width = 0;    ///< px
    int height = 0;   ///< px
    int channels = 0; ///< of eight bits: 1 is grey, 3 are red, green and blue
};

/// Nothing for a PNG that PDF has no such form for (palette, transparency, interlaced, other depths, a colour profile)
/// or that is damaged: its checksums are verified, its pixels were decoded once when the picture came in.
[[nodiscard]] std::optional<PngPixels> pngPixels(const QByteArray& png);

} // namespace filrouge
