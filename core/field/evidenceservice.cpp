// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/evidenceservice.h"

#include "core/base/shortened.h"
#include "core/field/anchor.h"
#include "core/field/fieldrules.h"

namespace filrouge {

EvidenceService::EvidenceService(ProgrammeFile& file)
    : file_(file),
      evidence_(file.connection()),
      irritants_(file.connection()),
      notes_(file.connection())
{}

Result<> EvidenceService::checkAnchor(const Evidence& evidence) const
{
    if (evidence.anchor != AnchorState::Anchored)
        return {};
    FILROUGE_TRY_VALUE(notes, notes_.of(sourceOf(evidence)));
    // Their sum could be more than an int holds.
    if (qint64{evidence.anchorStart} + evidence.anchorLength > codePoints(notes))
        return fail(
            ErrorCode::Invalid, QStringLiteral("anchor_start"), QStringLiteral("the anchor must lie within the notes"));
    return {};
}

Result<Evidence> EvidenceService::record(Evidence evidence, const std::vector<IrritantId>& irritants)
{
    FILROUGE_TRY(validate(evidence));
    FILROUGE_TRY(checkAnchor(evidence));
    return file_.edit(FILROUGE_TEXT("Edits", "Add evidence “%1”", {shortened(evidence.text)}),
                      [&](Edit& edit) -> Result<Evidence> {
                          if (!evidence.recordedAt)
                              evidence.recordedAt = edit.clock().now();
                          FILROUGE_TRY_VALUE(stored, evidence_.insert(edit, evidence));
                          for (const IrritantId irritant : irritants)
                              FILROUGE_TRY(irritants_.link(edit, {irritant, stored.id}));
                          return stored;
                      });
}

Result<> EvidenceService::update(const Evidence& evidence, const QString& mergeKey)
{
    FILROUGE_TRY(validate(evidence));
    FILROUGE_TRY(checkAnchor(evidence));
    return file_.edit(FILROUGE_TEXT("Edits", "Edit evidence “%1”", {shortened(evidence.text)}),
                      [&](Edit& edit) { return evidence_.update(edit, evidence); },
                      {.mergeKey = mergeKey});
}

Result<> EvidenceService::remove(EvidenceId id)
{
    FILROUGE_TRY_VALUE(evidence, evidence_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove evidence “%1”", {shortened(evidence.text)}),
                      [&](Edit& edit) { return evidence_.remove(edit, id); });
}

Result<> EvidenceService::update(const std::vector<Evidence>& evidence)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Edit %n piece(s) of evidence", {}, static_cast<int>(evidence.size())),
                      [&](Edit&) -> Result<> {
                          for (const Evidence& piece : evidence)
                              FILROUGE_TRY(update(piece));
                          return {};
                      });
}

Result<> EvidenceService::remove(const std::vector<EvidenceId>& ids)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Remove %n piece(s) of evidence", {}, static_cast<int>(ids.size())),
                      [&](Edit& edit) -> Result<> {
                          for (const EvidenceId id : ids)
                              FILROUGE_TRY(evidence_.remove(edit, id));
                          return {};
                      });
}

Result<> EvidenceService::link(const std::vector<EvidenceId>& evidence, IrritantId irritant)
{
    FILROUGE_TRY_VALUE(named, irritants_.find(irritant));
    return file_.edit(FILROUGE_TEXT("Edits", "Link evidence to “%1”", {shortened(named.title)}),
                      [&](Edit& edit) -> Result<> {
                          for (const EvidenceId id : evidence)
                              FILROUGE_TRY(irritants_.link(edit, {irritant, id}));
                          return {};
                      });
}

Result<> EvidenceService::link(EvidenceId evidence, IrritantId irritant)
{
    return link(std::vector{evidence}, irritant);
}

Result<> EvidenceService::unlink(EvidenceId evidence, IrritantId irritant)
{
    FILROUGE_TRY_VALUE(named, irritants_.find(irritant));
    return file_.edit(FILROUGE_TEXT("Edits", "Unlink evidence from “%1”", {shortened(named.title)}), [&](Edit& edit) {
        return irritants_.unlink(edit, {irritant, evidence});
    });
}

} // namespace filrouge
