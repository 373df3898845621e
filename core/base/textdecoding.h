// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace filrouge {

enum class TextEncoding { Utf8, Utf16, Windows1252 };

struct DecodedText final {
    QString text; ///< without its byte-order mark; line ends as in the file
    TextEncoding encoding = TextEncoding::Utf8;

    friend bool operator==(const DecodedText&, const DecodedText&) = default;
};

/// UTF-8, UTF-16 (with a byte-order mark, or told by its zero bytes), otherwise Windows-1252. Error: NotUtf8 (detail:
/// the byte). Callable from any thread.
[[nodiscard]] Result<DecodedText> decodedText(const QByteArray& bytes);

} // namespace filrouge
