// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmeschema.h"
#include "core/programme/services.h"
#include "core/thread/trace.h"
#include "tests/support/programmefixture.h"

namespace filrouge::tests {

/// One whole thread: said in an interview, an irritant, Sarah's sentence, her letter's difficulty, a promise.
struct ThreadChain final {
    ProgrammeFixture programme{{programmeSchema()}};
    Services services{programme.file()};
    Interview interview;
    Evidence said;
    Irritant irritant;
    Persona sarah;
    Statement need;
    ChallengeLetter letter;
    Difficulty difficulty;
    EngagementLetter answer;
    Promise promise;

    ThreadChain();

    [[nodiscard]] Trace trace(Kind kind, qint64 id);
    [[nodiscard]] QString outline(Kind kind, qint64 id, Language language = Language::English);
    /// How often the thread through that item has that gap.
    [[nodiscard]] int gaps(Kind kind, qint64 id, const char* sentence);
};

[[nodiscard]] int gapsSaying(const std::vector<TraceNode>& nodes, const char* sentence);
/// All knots of that part, in the order they are told.
[[nodiscard]] std::vector<TraceNode> knotsOf(TracePart part, const std::vector<TraceNode>& nodes);

} // namespace filrouge::tests
