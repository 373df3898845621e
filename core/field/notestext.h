// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidencerepository.h"
#include "core/field/immersionrepository.h"
#include "core/field/interviewrepository.h"
#include "core/field/notessource.h"

namespace filrouge {

/// The notes of interviews and immersions alike, and the evidence that is anchored in them. Whoever writes notes lets
/// the anchors follow in the same edit. Errors: those of the repositories; NotFound for an empty source.
class NotesText final {
public:
    explicit NotesText(Connection& connection) : interviews_(connection), immersions_(connection), evidence_(connection)
    {}

    [[nodiscard]] Result<QString> of(const NotesSource& source) const;
    [[nodiscard]] Result<std::vector<Evidence>> evidenceOf(const NotesSource& source) const;

    /// Writes the notes, and the anchors of all pieces but `untouched`, whose place its caller knows better.
    [[nodiscard]] Result<> replace(Edit& edit, const NotesSource& source, const QString& notes,
                                   EvidenceId untouched = {}) const;
    /// The anchors alone, after somebody has written the notes.
    [[nodiscard]] Result<> follow(Edit& edit, const NotesSource& source, const QString& before, const QString& after,
                                  EvidenceId untouched = {}) const;

private:
    InterviewRepository interviews_;
    ImmersionRepository immersions_;
    EvidenceRepository evidence_;
};

/// Where a piece of evidence was heard or seen, if that has notes.
[[nodiscard]] inline NotesSource sourceOf(const Evidence& piece)
{
    return {piece.interview, piece.immersion};
}

} // namespace filrouge
