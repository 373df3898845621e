// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/attachmentservice.h"

#include "core/field/fieldrules.h"
#include "core/field/order.h"
#include "core/storage/blobstore.h"

namespace filrouge {

Result<Attachment> AttachmentService::add(Attachment attachment, const Picture& picture)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Add a picture"), [&](Edit& edit) -> Result<Attachment> {
        FILROUGE_TRY_VALUE(content, file_.blobs().add(edit, picture));
        attachment.content = content;
        return add(attachment);
    });
}

Result<Attachment> AttachmentService::add(Attachment attachment)
{
    FILROUGE_TRY(validate(attachment));
    return file_.edit(FILROUGE_TEXT("Edits", "Add a picture"), [&](Edit& edit) -> Result<Attachment> {
        FILROUGE_TRY_VALUE(kept, file_.blobs().contains(attachment.content));
        if (!kept)
            return fail(ErrorCode::NotFound, QStringLiteral("content"), attachment.content.sha256);
        FILROUGE_TRY_VALUE(siblings, attachments_.siblings(attachment));
        attachment.position = static_cast<int>(siblings.size());
        return attachments_.insert(edit, attachment);
    });
}

Result<> AttachmentService::updateCaption(AttachmentId id, const QString& caption, const QString& mergeKey)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Edit a caption"),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY_VALUE(attachment, attachments_.find(id));
                          attachment.caption = caption;
                          return attachments_.update(edit, attachment);
                      },
                      {.mergeKey = mergeKey});
}

Result<> AttachmentService::move(AttachmentId id, int position)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Move a picture"), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY_VALUE(attachment, attachments_.find(id));
        FILROUGE_TRY_VALUE(siblings, attachments_.siblings(attachment));
        return renumber(edit, attachments_.store(), moved(siblings, id, position));
    });
}

Result<> AttachmentService::remove(AttachmentId id)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Remove a picture"), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY_VALUE(attachment, attachments_.find(id));
        FILROUGE_TRY(attachments_.remove(edit, id));
        FILROUGE_TRY_VALUE(siblings, attachments_.siblings(attachment));
        return renumber(edit, attachments_.store(), siblings);
    });
}

} // namespace filrouge
