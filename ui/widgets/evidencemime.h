// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <memory>
#include <vector>

class QMimeData;

namespace filrouge {

/// Pieces of evidence being carried from a list to what rests on them.
inline constexpr const char* evidenceMimeType = "application/x-filrouge-evidence";

[[nodiscard]] std::unique_ptr<QMimeData> carriedEvidence(const std::vector<EvidenceId>& evidence);
/// Empty when something else is carried.
[[nodiscard]] std::vector<EvidenceId> evidenceIn(const QMimeData& carried);

} // namespace filrouge
