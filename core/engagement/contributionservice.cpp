// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/contributionservice.h"

#include "core/base/shortened.h"
#include "core/engagement/engagementrules.h"

namespace filrouge {

EvidenceKind evidenceKindOf(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Lived:
        return EvidenceKind::Verbatim;
    case ContributionKind::Exists:
        return EvidenceKind::Fact;
    case ContributionKind::Idea:
        break;
    }
    return EvidenceKind::Analysis;
}

ContributionService::ContributionService(ProgrammeFile& file, EvidenceService& evidence)
    : file_(file),
      evidence_(evidence),
      letters_(file.connection())
{}

Result<Contribution> ContributionService::add(const NewContribution& contribution)
{
    FILROUGE_TRY_VALUE(letter, letters_.find(contribution.letter));
    if (!letter.seminar)
        return fail(ErrorCode::Conflict, QStringLiteral("seminar"), QStringLiteral("the letter names no seminar"));
    FILROUGE_TRY_VALUE(difficulties, letters_.difficultiesOf(letter.persona));
    FILROUGE_TRY(validateDifficulty(contribution.difficulty, difficulties));
    return file_.edit(FILROUGE_TEXT("Edits", "Add contribution “%1”", {shortened(contribution.words)}),
                      [&](Edit& edit) -> Result<Contribution> {
                          Evidence words;
                          words.text = contribution.words;
                          words.kind = evidenceKindOf(contribution.kind);
                          words.voice = contribution.voice;
                          words.speaker = contribution.speaker;
                          words.seminar = letter.seminar;
                          FILROUGE_TRY_VALUE(evidence, evidence_.record(words));
                          return letters_.append(
                              edit,
                              Contribution{{}, letter.id, contribution.difficulty, contribution.kind, evidence.id});
                      });
}

Result<> ContributionService::reword(ContributionId id, const QString& words, const QString& mergeKey)
{
    FILROUGE_TRY_VALUE(contribution, letters_.find(id));
    FILROUGE_TRY_VALUE(evidence, evidence_.read().find(contribution.evidence));
    evidence.text = words;
    return file_.edit(FILROUGE_TEXT("Edits", "Edit contribution “%1”", {shortened(words)}),
                      [&](Edit&) { return evidence_.update(evidence); },
                      {.mergeKey = mergeKey});
}

Result<> ContributionService::changeKind(ContributionId id, ContributionKind kind)
{
    FILROUGE_TRY_VALUE(contribution, letters_.find(id));
    FILROUGE_TRY_VALUE(evidence, evidence_.read().find(contribution.evidence));
    return file_.edit(FILROUGE_TEXT("Edits", "Change the kind of contribution “%1”", {shortened(evidence.text)}),
                      [&](Edit& edit) -> Result<> {
                          if (evidence.kind == evidenceKindOf(contribution.kind)) {
                              evidence.kind = evidenceKindOf(kind);
                              FILROUGE_TRY(evidence_.update(evidence));
                          }
                          contribution.kind = kind;
                          return letters_.update(edit, contribution);
                      });
}

Result<> ContributionService::remove(ContributionId id)
{
    FILROUGE_TRY_VALUE(contribution, letters_.find(id));
    FILROUGE_TRY_VALUE(evidence, evidence_.read().find(contribution.evidence));
    FILROUGE_TRY_VALUE(kept, letters_.wordsServeElsewhere(contribution));
    return file_.edit(FILROUGE_TEXT("Edits", "Remove contribution “%1”", {shortened(evidence.text)}),
                      [&](Edit& edit) -> Result<> {
                          FILROUGE_TRY(letters_.remove(edit, id));
                          return kept ? Result<>() : evidence_.remove(evidence.id);
                      });
}

Result<> ContributionService::move(ContributionId id, int to)
{
    return file_.edit(FILROUGE_TEXT("Edits", "Move a contribution"),
                      [&](Edit& edit) { return letters_.move(edit, id, to); });
}

} // namespace filrouge
