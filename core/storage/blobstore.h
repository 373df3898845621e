// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/storage/connection.h"

#include <QByteArray>

namespace filrouge {

class Edit;
struct Picture;

/// Pictures and attachments, kept once each under the hash of their bytes. Not part of undo: an edit links and
/// unlinks, the bytes stay until the file is closed.
class BlobStore final {
public:
    explicit BlobStore(Connection& connection) : connection_(connection) {}

    [[nodiscard]] Result<PictureRef> add(Edit& edit, const Picture& picture);
    /// NotFound when the reference is empty or dangling.
    [[nodiscard]] Result<QByteArray> bytes(const PictureRef& reference) const;
    [[nodiscard]] Result<bool> contains(const PictureRef& reference) const;
    /// Forgets what no row refers to; returns how many. Only when nothing can be undone into needing it again.
    [[nodiscard]] Result<int> removeUnreferenced();

private:
    Connection& connection_;
};

} // namespace filrouge
