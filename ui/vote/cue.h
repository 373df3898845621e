// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/seminar/seminar.h"
#include "core/vote/vote.h"

#include <vector>

// The day as the presenter goes through it, as values. Pure.

namespace filrouge {

enum class CueKind { Welcome, Question, Activity, Persona, Letter, Vote, Result, Chosen, Engagement, Sprint };

/// Something that can be shown to the room; a letter has several pages.
struct StagePoint final {
    CueKind kind = CueKind::Welcome;
    qint64 id = 0; ///< of the persona, activity, vote, engagement letter or sprint
    int page = 0;

    friend bool operator==(const StagePoint&, const StagePoint&) = default;
};

/// One line of the day.
struct Cue final {
    CueKind kind = CueKind::Welcome;
    qint64 id = 0;
    ActivityId activity; ///< during which activity of the agenda; none without one
    QString name;        ///< the persona's, the activity's; the vote's question
    QString notes;       ///< the facilitator's own
    int pages = 1;
    bool available = true; ///< a result is not before its reveal, and is passed over

    [[nodiscard]] bool isAt(const StagePoint& point) const { return kind == point.kind && id == point.id; }
    friend bool operator==(const Cue&, const Cue&) = default;
};

/// What the day is made of.
struct DayFacts final {
    struct Persona final {
        PersonaId id;
        QString name;
        int letterPages = 0; ///< 0: no letter
    };
    struct Engagement final {
        EngagementLetterId id;
        QString name; ///< the persona's
        int pages = 0;
    };
    bool hasQuestion = false;
    std::vector<Activity> agenda;
    std::vector<Persona> personas;   ///< in the order of the wall
    std::vector<Vote> votes;         ///< run-offs after the vote they settle
    std::vector<Engagement> letters; ///< of the chosen personas
};

/// Welcome and question; the agenda, with the personas and their letters after the last presentation before the vote,
/// the result after the one behind it, the engagement letters behind the workshops.
[[nodiscard]] std::vector<Cue> dayCues(const DayFacts& facts);

} // namespace filrouge
