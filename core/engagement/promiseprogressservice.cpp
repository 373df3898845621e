// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/promiseprogressservice.h"

#include "core/base/shortened.h"
#include "core/engagement/promisestanding.h"
#include "core/storage/blobstore.h"

#include <algorithm>
#include <tuple>

namespace filrouge {

namespace {

bool saysOnlyStatus(const PromiseProgress& entry)
{
    return entry.note.isEmpty() && entry.proof.isEmpty() && entry.proofPicture.isEmpty() &&
           entry.publicReason.isEmpty();
}

} // namespace

/// Checked: the entry fits its promise.
Result<Promise> PromiseProgressService::promiseOf(const PromiseProgress& progress) const
{
    FILROUGE_TRY(validate(progress));
    FILROUGE_TRY_VALUE(promise, letters_.find(progress.promise));
    FILROUGE_TRY_VALUE(letter, letters_.find(promise.letter));
    if (letter.writtenOn.isValid() && progress.notedOn < letter.writtenOn)
        return fail(ErrorCode::Invalid, QStringLiteral("noted_on"), QStringLiteral("not before the letter's date"));
    return promise;
}

Result<PromiseProgress> PromiseProgressService::add(PromiseProgress progress)
{
    const Clock& clock = file_.environment().clock;
    if (progress.notedOn.isNull())
        progress.notedOn = clock.today();
    FILROUGE_TRY_VALUE(promise, promiseOf(progress));
    progress.recordedAt = clock.now();
    FILROUGE_TRY_VALUE(known, letters_.progress(promise.letter));
    for (const PromiseProgress& entry : known) // also when the clock was set back: the last one noted is the last
        if (entry.promise == progress.promise && entry.recordedAt >= progress.recordedAt)
            progress.recordedAt = Instant{entry.recordedAt.ms + 1};
    return file_.edit(FILROUGE_TEXT("Edits", "Note how promise “%1” fares", {shortened(promise.title)}),
                      [&](Edit& edit) { return letters_.progress().insert(edit, progress); });
}

Result<> PromiseProgressService::noteToday(PromiseId id, PromiseStatus status)
{
    const QDate today = file_.environment().clock.today();
    FILROUGE_TRY_VALUE(promise, letters_.find(id));
    FILROUGE_TRY_VALUE(entries, letters_.progress(promise.letter));
    std::erase_if(entries, [&](const PromiseProgress& entry) { return entry.promise != id || entry.notedOn > today; });
    const auto latest = std::ranges::max_element(entries, {}, [](const PromiseProgress& entry) {
        return std::tuple(entry.notedOn, entry.recordedAt, entry.id);
    });
    if (latest == entries.end() || latest->notedOn != today || !saysOnlyStatus(*latest)) {
        PromiseProgress entry;
        entry.promise = id;
        entry.status = status;
        return add(entry).map([](const PromiseProgress&) {});
    }
    PromiseProgress changed = *latest;
    changed.status = status;
    std::erase_if(entries, [&](const PromiseProgress& entry) { return entry.id == changed.id; });
    if (standingOf(promise, entries, today).status == status)
        return remove(changed.id);
    return update(changed);
}

Result<> PromiseProgressService::update(PromiseProgress progress, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(stored, letters_.progress().find(progress.id));
    progress.promise = stored.promise;
    progress.recordedAt = stored.recordedAt;
    FILROUGE_TRY_VALUE(promise, promiseOf(progress));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit how promise “%1” fares", {shortened(promise.title)}),
                      [&](Edit& edit) { return letters_.progress().update(edit, progress); },
                      {.mergeKey = mergeKey});
}

Result<> PromiseProgressService::remove(PromiseProgressId id)
{
    FILROUGE_TRY_VALUE(stored, letters_.progress().find(id));
    FILROUGE_TRY_VALUE(promise, letters_.find(stored.promise));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove how promise “%1” fared", {shortened(promise.title)}),
                      [&](Edit& edit) { return letters_.progress().removeById(edit, id); });
}

Result<> PromiseProgressService::setProofPicture(PromiseProgressId id, const std::optional<Picture>& picture)
{
    FILROUGE_TRY_VALUE(progress, letters_.progress().find(id));
    FILROUGE_TRY_VALUE(promise, letters_.find(progress.promise));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit how promise “%1” fares", {shortened(promise.title)}),
                      [&](Edit& edit) -> Result<> {
                          progress.proofPicture = {};
                          if (picture) {
                              FILROUGE_TRY_VALUE(content, file_.blobs().add(edit, *picture));
                              progress.proofPicture = content;
                          }
                          return letters_.progress().update(edit, progress);
                      });
}

} // namespace filrouge
