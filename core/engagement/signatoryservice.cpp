// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/signatoryservice.h"

#include "core/base/shortened.h"
#include "core/engagement/engagementrules.h"
#include "core/storage/blobstore.h"

namespace filrouge {

SignatoryService::SignatoryService(ProgrammeFile& file)
    : file_(file),
      letters_(file.connection()),
      people_(file.connection())
{}

Result<QString> SignatoryService::nameOf(const Signatory& signatory) const
{
    FILROUGE_TRY_VALUE(person, people_.find(signatory.person));
    return shortened(person.name);
}

// The letter as it is inside the edit, with what has just been written.
Result<> SignatoryService::checkLetter(const Signatory& signatory) const
{
    FILROUGE_TRY_VALUE(all, letters_.signatories(signatory.letter));
    return validateSignatories(all);
}

Result<Signatory> SignatoryService::add(const Signatory& signatory)
{
    FILROUGE_TRY(validate(signatory));
    FILROUGE_TRY(letters_.find(signatory.letter));
    FILROUGE_TRY_VALUE(name, nameOf(signatory));
    return file_.edit(FILROUGE_TEXT("Edits", "Add signatory %1", {name}), [&](Edit& edit) -> Result<Signatory> {
        FILROUGE_TRY_VALUE(added, letters_.append(edit, signatory));
        FILROUGE_TRY(checkLetter(added));
        return added;
    });
}

Result<> SignatoryService::update(Signatory signatory, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(stored, letters_.find(signatory.id));
    signatory.letter = stored.letter;
    signatory.position = stored.position;
    FILROUGE_TRY(validate(signatory));
    FILROUGE_TRY_VALUE(name, nameOf(signatory));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit signatory %1", {name}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(letters_.update(edit, signatory));
                          return checkLetter(signatory);
                      },
                      {.mergeKey = mergeKey});
}

Result<> SignatoryService::remove(SignatoryId id)
{
    FILROUGE_TRY_VALUE(signatory, letters_.find(id));
    FILROUGE_TRY_VALUE(name, nameOf(signatory));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove signatory %1", {name}),
                      [&](Edit& edit) { return letters_.remove(edit, id); });
}

Result<> SignatoryService::move(SignatoryId id, int to)
{
    FILROUGE_TRY_VALUE(signatory, letters_.find(id));
    FILROUGE_TRY_VALUE(name, nameOf(signatory));
    return file_.edit(FILROUGE_TEXT("Edits", "Move signatory %1", {name}),
                      [&](Edit& edit) { return letters_.move(edit, id, to); });
}

Result<> SignatoryService::sign(SignatoryId id, const Picture& signature)
{
    FILROUGE_TRY_VALUE(signatory, letters_.find(id));
    FILROUGE_TRY_VALUE(name, nameOf(signatory));
    return file_.edit(FILROUGE_TEXT("Edits", "Sign as %1", {name}), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY_VALUE(picture, file_.blobs().add(edit, signature));
        signatory.signature = picture;
        signatory.signedOn = edit.clock().today();
        return letters_.update(edit, signatory);
    });
}

Result<> SignatoryService::markSigned(SignatoryId id, QDate day)
{
    if (!day.isValid())
        return fail(ErrorCode::Invalid, QStringLiteral("signed_on"), QStringLiteral("must be a day"));
    FILROUGE_TRY_VALUE(signatory, letters_.find(id));
    signatory.signedOn = day;
    FILROUGE_TRY(validate(signatory));
    FILROUGE_TRY_VALUE(name, nameOf(signatory));
    return file_.edit(FILROUGE_TEXT("Edits", "Mark %1 as having signed", {name}),
                      [&](Edit& edit) { return letters_.update(edit, signatory); });
}

Result<> SignatoryService::takeBackSignature(SignatoryId id)
{
    FILROUGE_TRY_VALUE(signatory, letters_.find(id));
    FILROUGE_TRY_VALUE(name, nameOf(signatory));
    signatory.signature = {};
    signatory.signedOn = {};
    return file_.edit(FILROUGE_TEXT("Edits", "Take back the signature of %1", {name}),
                      [&](Edit& edit) { return letters_.update(edit, signatory); });
}

} // namespace filrouge
