// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace filrouge {

/// The text of UTF-8 bytes, without a byte-order mark. NotUtf8 (detail: where, in bytes) for anything else; U+0000
/// is refused too, because nothing that follows it would be seen.
[[nodiscard]] Result<QString> textFromUtf8(const QByteArray& bytes);

} // namespace filrouge
