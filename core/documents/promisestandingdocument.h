// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/engagementletterdocument.h"
#include "core/engagement/promiseprogress.h"

namespace filrouge {

/// An engagement letter again, some months later: what was promised, and what has become of it.
struct PromiseStandingContent final {
    EngagementLetterContent letter = {};       ///< its signatures and contributions are not printed
    std::vector<PromiseProgress> entries = {}; ///< of its promises, in any order
    QDate asOf = {};

    friend bool operator==(const PromiseStandingContent&, const PromiseStandingContent&) = default;
};

/// "Where our promises to Sarah stand" (requirement E2): all promises at a glance with their status, then each with its
/// dated entries and, where it was revised, the public reason. Promises are numbered as in the letter. In the
/// programme's language.
[[nodiscard]] Document promiseStandingDocument(const PromiseStandingContent& content);

} // namespace filrouge
