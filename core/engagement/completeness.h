// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/engagement/lettersheet.h"

// What an engagement letter still lacks. It says so, on screen and in print, and never keeps anyone from printing:
// a room may well sign a promise whose date is to be specified. Pure.

namespace filrouge {

/// What a finding is about; its `id` is that row's.
enum class FindingKind { Letter, Difficulty, Promise, Signatory };

struct Finding final {
    FindingKind kind = FindingKind::Letter;
    qint64 id = 0;
    const char* field = ""; ///< the missing field as it is named in the file; "difficulties": the promise answers none,
                            ///< "answer": no promise answers the difficulty, "signatories": nobody signs
    Text sentence;
};

struct Completeness final {
    int difficulties = 0;
    int answered = 0; ///< difficulties that a promise answers
    int promises = 0;
    int titlesMissing = 0;
    int deliverablesMissing = 0;
    int ownersMissing = 0;
    int dueDatesMissing = 0;
    int indicatorsMissing = 0;
    int reservationsIncomplete = 0; ///< "subject to" without what, or without by when
    std::vector<Finding> findings;  ///< the letter's, then in the order of difficulties, promises and signatories

    [[nodiscard]] bool isComplete() const { return findings.empty(); }
};

[[nodiscard]] Completeness completenessOf(const LetterSheet& sheet);

struct SummaryPart final {
    Text text;
    const char* field = ""; ///< of the findings it sums up; empty: no promise yet
};

/// In a few words, the answered difficulties first and then only what is missing: "5 / 7 difficulties answered",
/// "3 due dates missing".
[[nodiscard]] std::vector<SummaryPart> summaryOf(const Completeness& completeness);

} // namespace filrouge
