// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"

#include <QSize>

#include <optional>

namespace filrouge::detail {

/// What the bytes of a PNG or JPEG say of themselves, without decoding the picture.
struct PictureHead final {
    PictureFormat format = PictureFormat::Png;
    QSize size; ///< px
    bool plain =
        false; ///< nothing in it but the picture: no metadata, no colour profile but sRGB, nothing after its end
};

/// Nothing for bytes that are neither PNG nor JPEG, or end too early to say their size.
[[nodiscard]] std::optional<PictureHead> pictureHead(const QByteArray& bytes);

/// The PNG with its picture chunks only (IHDR, PLTE, tRNS, IDAT, IEND). Expects a well-formed PNG.
[[nodiscard]] QByteArray withoutAncillaryChunks(const QByteArray& png);

} // namespace filrouge::detail
