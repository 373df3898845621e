// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagementletter.h"
#include "core/engagement/promise.h"
#include "core/field/evidence.h"
#include "core/field/fieldwork.h"
#include "core/field/irritantweight.h"
#include "core/persona/challengeletter.h"
#include "core/persona/persona.h"
#include "core/seminar/seminar.h"
#include "core/sprint/card.h"
#include "core/sprint/fieldtest.h"
#include "core/sprint/solution.h"
#include "core/thread/trace.h"

// Rows as knots of the thread, without what hangs on them. Pure.

namespace filrouge {

[[nodiscard]] TraceNode knotOf(const Interview& interview);
[[nodiscard]] TraceNode knotOf(const Immersion& immersion);
[[nodiscard]] TraceNode knotOf(const Seminar& seminar);
[[nodiscard]] TraceNode knotOf(const Evidence& evidence);
[[nodiscard]] TraceNode knotOf(const Irritant& irritant, const IrritantWeight& weight);
[[nodiscard]] TraceNode knotOf(const Persona& persona);
/// `by`: the persona's name; empty where it goes without saying.
[[nodiscard]] TraceNode knotOf(const Statement& statement, const QString& by);
[[nodiscard]] TraceNode verbatimKnot(const Persona& persona, const QString& by);
[[nodiscard]] TraceNode knotOf(const ChallengeLetter& letter, const QString& by);
[[nodiscard]] TraceNode knotOf(const Difficulty& difficulty, const QString& by);
[[nodiscard]] TraceNode knotOf(const EngagementLetter& letter, const QString& to);
[[nodiscard]] TraceNode knotOf(const Promise& promise, const QString& owner);
/// `team` builds it; `bundle`: the title of its bundle. Both may be empty.
[[nodiscard]] TraceNode knotOf(const Solution& solution, const QString& team, const QString& bundle);
[[nodiscard]] TraceNode knotOf(const Card& card);
/// `place`: with its commune; may be empty. `decision`: on the card, which rests on what was held.
[[nodiscard]] TraceNode knotOf(const FieldTest& test, const QString& place, Decision decision);
[[nodiscard]] TraceNode gapOf(Text sentence);

} // namespace filrouge
