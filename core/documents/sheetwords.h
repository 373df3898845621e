// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/field/programmedetails.h"
#include "core/seminar/seminar.h"

namespace filrouge {

/// What sheets to be cut up have in common: metadata, the line above the cards and the one below.
struct SheetWords final {
    Text title;
    Text footer; ///< what to do with the sheet
};

[[nodiscard]] Document sheetDocument(const SheetWords& words, const ProgrammeDetails& programme, const Seminar& seminar,
                                     Instant created);

} // namespace filrouge
