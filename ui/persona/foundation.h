// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kind.h"
#include "core/base/result.h"
#include "core/field/evidence.h"
#include "core/field/irritantweight.h"
#include "core/persona/persona.h"

#include <vector>

namespace filrouge {

class ProgrammeFile;
struct Services;

/// What may rest on evidence and irritants: a persona's verbatim, or one of its statements.
struct Resting final {
    enum class What { Nothing, Verbatim, Statement };

    What what = What::Nothing;
    PersonaId persona;
    StatementId statement;

    friend bool operator==(const Resting&, const Resting&) = default;
};

/// One thing to rest on, as a list shows it.
struct Foundation final {
    Kind kind = Kind::Evidence; ///< or Irritant
    qint64 id = 0;
    QString text;
    QString source; ///< in words; of evidence
    QString speaker;
    Voice voice = Voice::Actor;
    EvidenceKind evidenceKind = EvidenceKind::Verbatim;
    IrritantWeight weight; ///< of an irritant

    friend bool operator==(const Foundation&, const Foundation&) = default;
};

/// Where a piece of evidence comes from: "Immersion: Town hall of Luzech, 12 January 2018"; empty when it says not.
[[nodiscard]] QString sourceInWords(const Services& services, const Evidence& evidence);

/// What it rests on: users' voices first, then actors', then irritants, the heaviest first.
[[nodiscard]] std::vector<Foundation> foundationsOf(const Services& services, const Resting& resting);
/// What matches the words, of evidence and (for a statement) irritants, without what it rests on already. No words:
/// the heaviest irritants.
[[nodiscard]] std::vector<Foundation> foundationsFor(ProgrammeFile& file, const Services& services,
                                                     const Resting& resting, const QString& words);

/// Lets it rest on pieces of evidence, one at least, in one step. A verbatim rests on one only, the first of them, and
/// takes its words when it has none. Invalid for Resting::What::Nothing.
[[nodiscard]] Result<> restOn(ProgrammeFile& file, Services& services, const Resting& resting,
                              const std::vector<EvidenceId>& evidence);

} // namespace filrouge
