// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/vote/vote.h"

#include <QStringList>

#include <optional>
#include <vector>

// What is to be seen to before the vote opens. Pure.

namespace filrouge {

enum class OpeningSubject { Roll, Question, TieRule, Phones, Rehearsal, Projector };

struct OpeningCheck final {
    OpeningSubject subject = OpeningSubject::Roll;
    bool met = false;
    bool required = true; ///< not met, it keeps the vote from opening; otherwise it is only said
    Text sentence;        ///< what stands, or what is missing
};

struct OpeningFacts final {
    std::optional<Vote> vote;
    QStringList options; ///< names on the ballot
    int present = 0;
    bool otherVoteUnderWay = false;
    bool seedSeen = false;     ///< the room has seen what a lot will be drawn from
    QString rehearsed;         ///< when; empty: not yet
    bool projector = false;    ///< on a second screen
    bool projectorOff = false; ///< nowhere yet
    bool phones = false;       ///< the pages are on the network
    QString phonesTrouble;     ///< why phones do not reach them; empty: they do, as far as this computer can tell
    int withoutSlip = 0;       ///< people who may vote and have no code
};

/// In the order they are worked through.
[[nodiscard]] std::vector<OpeningCheck> openingChecks(const OpeningFacts& facts);
/// Why the vote cannot open; nothing when it can.
[[nodiscard]] std::optional<Text> reasonNotToOpen(const std::vector<OpeningCheck>& checks);

} // namespace filrouge
