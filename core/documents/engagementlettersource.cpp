// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/engagementlettersource.h"

#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/blobstore.h"

namespace filrouge {

namespace {

/// The bytes of a picture, or none when the row has none.
Result<QByteArray> pictureBytes(ProgrammeFile& file, const PictureRef& reference)
{
    return reference.isEmpty() ? Result<QByteArray>(QByteArray()) : file.blobs().bytes(reference);
}

} // namespace

Result<EngagementLetterContent> engagementLetterContent(Programme& programme, EngagementLetterId id, Instant created,
                                                        Signed signatures)
{
    ProgrammeFile& file = programme.file();
    FILROUGE_TRY_VALUE(sheet, programme.services().engagementLetters.sheet(id));
    FILROUGE_TRY_VALUE(details, programme.services().details.read().details());
    FILROUGE_TRY_VALUE(portrait, pictureBytes(file, sheet.persona.portrait));

    EngagementLetterContent content;
    content.programme = details;
    content.persona = sheet.persona;
    content.portrait = portrait;
    content.letter = sheet.letter;
    content.created = created;
    content.version = created.local().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    for (const NumberedDifficulty& numbered : sheet.difficulties)
        content.difficulties.push_back(numbered.difficulty);
    for (const NumberedPromise& numbered : sheet.promises)
        content.promises.push_back({numbered.promise, numbered.ownerName, numbered.answers});
    for (const NamedSignatory& named : sheet.signatories) {
        QByteArray drawn;
        if (signatures == Signed::AsDrawn) {
            FILROUGE_TRY_VALUE(bytes, pictureBytes(file, named.signatory.signature));
            drawn = bytes;
        }
        content.signings.push_back({named.signatory, named.personName, named.organisationName, drawn});
    }
    return content;
}

} // namespace filrouge
