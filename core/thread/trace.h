// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kind.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/base/text.h"

#include <QDate>

#include <vector>

namespace filrouge {

class Connection;

/// What a knot of the thread is.
enum class TracePart {
    Source, ///< an interview, an immersion or a seminar
    Evidence,
    Irritant,
    Persona,
    Sentence, ///< of a persona: its verbatim or a statement
    ChallengeLetter,
    Difficulty,
    EngagementLetter,
    Promise,
    Solution,
    Card,
    FieldTest,
    Gap, ///< what is missing here; its label says what
};

/// One knot of the thread, and what hangs on it further along.
struct TraceNode final {
    TracePart part = TracePart::Gap;
    Kind kind = Kind::Programme; ///< the item to open for it ...
    qint64 id = 0;               ///< ... 0: there is none
    Text label;                  ///< "A user says", "Difficulty 3"; of a gap the whole sentence
    QString words;               ///< its own
    QString by;                  ///< who speaks (a role), whose sentence it is, who promises, builds or tries
    QDate day;
    std::vector<Text> notes; ///< what it weighs, how far it has come
    bool userVoice = false;
    bool held = false;  ///< a field test that took place
    bool again = false; ///< what hangs on it stands further up, where it came first
    std::vector<TraceNode> children;
};

/// An item with the thread on both sides of it (requirement X2).
struct Trace final {
    TraceNode item;
    std::vector<TraceNode> voices;  ///< what it rests on, up to who said it and where
    std::vector<TraceNode> answers; ///< what rests on it, down to what was tried in the field
    int userVoices = 0;             ///< different pieces of evidence in users' own words
    int sources = 0;                ///< different interviews, immersions and seminars
    int promises = 0;               ///< different ones
    int solutions = 0;              ///< different ones
    int fieldTests = 0;             ///< different ones that were held
    int gaps = 0;
};

/// Whether the thread runs through items of that kind.
[[nodiscard]] bool isOnThread(Kind kind);

/// Reads the thread through one item: an interview, an immersion, a piece of evidence, an irritant, a persona, a
/// challenge letter, an engagement letter, a solution, a card or a field test. Users' voices come before actors'.
/// NotFound when it is not there, Invalid for another kind.
[[nodiscard]] Result<Trace> traceOf(Connection& connection, Kind kind, qint64 id);

/// The sentences of personas that rest on a piece of evidence (also through an irritant it belongs to) or on an
/// irritant, in the order of the wall. Invalid for another kind.
[[nodiscard]] Result<std::vector<TraceNode>> sentencesRestingOn(Connection& connection, Kind kind, qint64 id);

/// One knot in a line: "A user says (single mother): “…”".
[[nodiscard]] QString lineOf(const TraceNode& node, Language language);
/// The whole thread as an indented text, to be pasted or printed.
[[nodiscard]] QString outlineOf(const Trace& trace, Language language);

} // namespace filrouge
