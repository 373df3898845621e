// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"

#include <QCoreApplication>

namespace filrouge {

/// Who says what a card quotes, in the language of the windows.
class EvidenceWords final {
    Q_DECLARE_TR_FUNCTIONS(filrouge::EvidenceWords)

public:
    /// "A user says · pensioner": whose voice it is where it is a quotation, and who speaks if that is known.
    [[nodiscard]] static QString headline(EvidenceKind kind, Voice voice, const QString& speaker);
};

} // namespace filrouge
