// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace filrouge {

enum class PictureFormat { Png, Jpeg };

/// A picture as the programme keeps it: sRGB, at most 1,600 px on its longer side, no metadata.
struct Picture final {
    QByteArray bytes;
    PictureFormat format = PictureFormat::Png;
    int width = 0;  ///< px
    int height = 0; ///< px

    /// SHA-256 of the bytes, lower-case hexadecimal: its key in the programme file.
    [[nodiscard]] QString sha256() const;
};

/// Where a picture comes from decides what is accepted: SVG can reach outside itself, so only the sample's own
/// (compiled in) is drawn.
enum class PictureOrigin { User, OwnResource };

/// Reads PNG or JPEG (and SVG from an own resource) and brings it into the form above; bytes that already have it
/// are kept as they are, so that export and import give the same file again. Reads at most 40 MB and 100 million
/// pixels. Errors: Malformed, TooLarge. Callable from any thread.
[[nodiscard]] Result<Picture> normalisedPicture(const QByteArray& bytes, PictureOrigin origin);

/// What normalisedPicture() makes of a user's file. Errors: those, and ReadFailed; `where` is the file's name. Callable
/// from any thread.
[[nodiscard]] Result<Picture> pictureFromFile(const QString& path);

/// Width, height and format of a picture the programme keeps. Errors: Malformed.
[[nodiscard]] Result<Picture> storedPicture(const QByteArray& bytes);

/// The middle of a picture as a small opaque square, for a page that has to load at once: a JPEG of at most
/// `mostBytes`, `side` px wide or, where that cannot be had in so few bytes, less. Reads what normalisedPicture() reads
/// from a user. Errors: Malformed, TooLarge (also when not even 32 px fit). Callable from any thread.
[[nodiscard]] Result<Picture> smallSquare(const QByteArray& bytes, int side, qsizetype mostBytes);

} // namespace filrouge
