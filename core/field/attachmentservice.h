// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/picture.h"
#include "core/field/immersionrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// Pictures kept with interviews and immersions.
class AttachmentService final {
public:
    explicit AttachmentService(ProgrammeFile& file) : file_(file), attachments_(file.connection()) {}

    [[nodiscard]] const AttachmentRepository& read() const { return attachments_; }

    /// Keeps the picture, last among those of the interview or immersion that `attachment` names; what the attachment
    /// says of content and position is not looked at.
    [[nodiscard]] Result<Attachment> add(Attachment attachment, const Picture& picture);
    /// The same for a picture that the programme keeps already; NotFound when it does not.
    [[nodiscard]] Result<Attachment> add(Attachment attachment);
    [[nodiscard]] Result<> updateCaption(AttachmentId id, const QString& caption, const QString& mergeKey = {});
    [[nodiscard]] Result<> move(AttachmentId id, int position);
    [[nodiscard]] Result<> remove(AttachmentId id);

private:
    ProgrammeFile& file_;
    AttachmentRepository attachments_;
};

} // namespace filrouge
