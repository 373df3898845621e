// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace filrouge {

/// What a statement rests on: the evidence linked to it, and the evidence of the irritants linked to it, each piece
/// once. An irritant that itself rests on nothing holds nothing up.
struct StatementSupport final {
    int pieces = 0;
    int sources = 0; ///< distinct interviews, immersions and seminars
    int irritants = 0;

    [[nodiscard]] bool isSupported() const { return pieces > 0; }

    friend bool operator==(const StatementSupport&, const StatementSupport&) = default;
};

/// The same for a whole persona ("12 pieces · 5 sources"): what any of its statements rests on, and the evidence its
/// verbatim was taken from, each piece once. Changes with Kind::Persona, Irritant and Evidence.
struct PersonaSupport final {
    int pieces = 0;
    int sources = 0;
    int irritants = 0;
    int statements = 0;
    int unsupportedStatements = 0;

    friend bool operator==(const PersonaSupport&, const PersonaSupport&) = default;
};

/// A sentence of a persona, seen from what it rests on.
struct RestingSentence final {
    PersonaId persona;
    StatementId statement; ///< none: the persona's verbatim
    QString text;
    bool directly = true; ///< false: it rests on an irritant that the evidence belongs to

    friend bool operator==(const RestingSentence&, const RestingSentence&) = default;
};

} // namespace filrouge
