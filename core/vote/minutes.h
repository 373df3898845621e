// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/seminar/seminar.h"
#include "core/vote/voteservice.h"

#include <QStringList>

namespace filrouge {

/// All that the minutes of one vote are written from.
struct MinutesSource final {
    QString programme;
    Seminar seminar;
    Vote vote;
    std::optional<Vote> firstVote;     ///< whose tie this run-off settles
    std::vector<BallotOption> options; ///< in the order of their letters
    std::vector<VoteEvent> events;     ///< as they happened
    std::optional<Tally> tally;        ///< counted
    Turnout turnout;                   ///< of a counted vote
    QStringList codes;
    QStringList ballots;
    bool illustrative = false; ///< of the programme: its content is invented
    QString illustrativeNote;  ///< the sentence that says so; empty: ours
};

/// What a section tells, for writers that lay some of them out in their own way.
enum class MinutesPart { Question, Rule, Events, Turnout, Result, Why, Hashes, Codes, Ballots, Limits };

/// One heading with what stands under it.
struct MinutesSection final {
    QString heading;
    QStringList paragraphs;
    QStringList list; ///< short lines, one an item: totals, events, codes
    MinutesPart part = MinutesPart::Question;

    friend bool operator==(const MinutesSection&, const MinutesSection&) = default;
};

/// The minutes of a vote (procès-verbal), typeset in one language, without a layout.
struct Minutes final {
    QString title;
    QStringList head; ///< under the title: programme, seminar, place and date
    QString note;     ///< that the content is invented; empty when it is not
    std::vector<MinutesSection> sections;

    friend bool operator==(const Minutes&, const Minutes&) = default;
};

/// Writes them. A pure function but for the machine's time zone, in which the times are given.
[[nodiscard]] Minutes minutes(const MinutesSource& source, Language language);

/// As a text file: UTF-8 with line feeds.
[[nodiscard]] QString plainText(const Minutes& minutes);

/// What a programme holds of that vote, annulled ones included. Conflict for a draft; NotFound.
[[nodiscard]] Result<MinutesSource> minutesSource(Connection& connection, const VoteService& votes, VoteId id);

} // namespace filrouge
