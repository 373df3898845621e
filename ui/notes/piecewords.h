// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/piece.h"

#include <QCoreApplication>

namespace filrouge {

/// What there is to say of a piece of evidence, in the language of the windows.
class PieceWords final {
    Q_DECLARE_TR_FUNCTIONS(filrouge::PieceWords)

public:
    [[nodiscard]] static QString kind(EvidenceKind kind);
    [[nodiscard]] static QString voice(Voice voice);
    [[nodiscard]] static QString place(AnchorState state);
    /// "Quote · a user’s voice · pensioner": an actor's voice is always said.
    [[nodiscard]] static QString headline(const Evidence& piece);
    /// Its pain points, or that there are none yet.
    [[nodiscard]] static QString footline(const Piece& piece);
    /// All of it, for tooltips and screen readers.
    [[nodiscard]] static QString whole(const Piece& piece);
};

inline constexpr EvidenceKind evidenceKinds[] = {
    EvidenceKind::Verbatim, EvidenceKind::Observation, EvidenceKind::Fact, EvidenceKind::Analysis};

} // namespace filrouge
