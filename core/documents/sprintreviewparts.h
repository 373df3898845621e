// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sprintsheet.h"
#include "core/field/organisation.h"

namespace filrouge {

/// All the review of a sprint prints, as values.
struct SprintReviewContent final {
    SprintSheet sheet = {};
    SprintReview review = {};           ///< its texts, where somebody wrote them
    std::vector<Commune> communes = {}; ///< where its field tests were held

    friend bool operator==(const SprintReviewContent&, const SprintReviewContent&) = default;
};

/// One thing that a part of the review says.
struct ReviewItem final {
    QString lead = {}; ///< stands out; empty in a text that somebody wrote
    QString text = {};

    friend bool operator==(const ReviewItem&, const ReviewItem&) = default;
};

/// What is said under one heading, whole, in the programme's language.
struct ReviewPart final {
    QString heading = {};
    bool written = false; ///< somebody wrote it: the items are its paragraphs
    std::vector<ReviewItem> items = {};
    QString nothing = {}; ///< what stands in place of items when there are none
    QString besides = {}; ///< always stands behind the items; may be empty
    Text more = {};       ///< how many items the page does not hold, from n
};

/// Tested, learnt, decided, arbitration, thanks (requirement B9): each the text of the review or, where that is empty,
/// what the board tells. Pure.
[[nodiscard]] std::vector<ReviewPart> reviewParts(const SprintReviewContent& content);

/// The place of what the committee has to settle among them.
inline constexpr std::size_t arbitrationPart = 3;

/// "2 field tests · 14 testers · 1 card kept"
[[nodiscard]] QString reviewFigures(const SprintReviewContent& content);

} // namespace filrouge
