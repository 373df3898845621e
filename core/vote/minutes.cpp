// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/minutes.h"

#include "core/vote/ballotform.h"
#include "core/vote/crockford.h"
#include "core/vote/rulewords.h"

#include <algorithm>
#include <ranges>

namespace filrouge {

namespace {

/// Writes in one language.
class MinutesWriter final {
public:
    MinutesWriter(const MinutesSource& source, Language language) : source_(source), language_(language) {}

    [[nodiscard]] Minutes written() const
    {
        Minutes minutes{say(title()), head(), illustrativeNote(), {}};
        const auto add = [&](MinutesPart part, MinutesSection section) {
            section.part = part;
            minutes.sections.push_back(std::move(section));
        };
        add(MinutesPart::Question, question());
        add(MinutesPart::Rule, rule());
        if (source_.vote.admission == Admission::OpenRoom)
            minutes.sections.back().paragraphs.append(say(FILROUGE_TEXT(
                "Minutes",
                "Any phone in the room could vote, once, and there could be no more ballots than people present: "
                "a weaker guarantee than a personal code for each.")));
        add(MinutesPart::Events, events());
        if (source_.tally) {
            add(MinutesPart::Turnout, turnout());
            add(MinutesPart::Result, result());
            add(MinutesPart::Why, why());
        }
        add(MinutesPart::Hashes, hashes());
        if (source_.tally) {
            add(MinutesPart::Codes, codes());
            add(MinutesPart::Ballots, ballots());
        }
        add(MinutesPart::Limits, limits());
        return minutes;
    }

private:
    [[nodiscard]] QString own(const QString& text) const { return typeset(text, language_); }
    [[nodiscard]] QString say(const Text& text) const { return own(translated(text, language_)); }

    [[nodiscard]] Text title() const
    {
        if (source_.vote.state == VoteState::Annulled)
            return FILROUGE_TEXT("Minutes", "Minutes of an annulled vote");
        return source_.vote.runOffOf ? FILROUGE_TEXT("Minutes", "Minutes of the run-off")
                                     : FILROUGE_TEXT("Minutes", "Minutes of the vote");
    }

    [[nodiscard]] QStringList head() const
    {
        QStringList lines;
        for (const QString& line : {source_.programme,
                                    source_.seminar.title,
                                    source_.seminar.place,
                                    longDate(source_.seminar.heldOn, language_)})
            if (!line.isEmpty())
                lines.append(own(line));
        return lines;
    }

    [[nodiscard]] QString illustrativeNote() const
    {
        if (!source_.illustrative)
            return {};
        const QString note = source_.illustrativeNote.simplified();
        return note.isEmpty() ? say(FILROUGE_TEXT("MinutesDocument",
                                                  "Illustrative document: its people and its vote are invented."))
                              : own(note);
    }

    [[nodiscard]] QString time(Instant instant) const
    {
        const QDateTime local = instant.local();
        const QString clock = language_ == Language::French ? local.toString(QStringLiteral("H 'h' mm"))
                                                            : local.toString(QStringLiteral("HH:mm"));
        // The head of the minutes gives the seminar's day: whatever happened on it needs no other.
        const QDate heldOn = source_.seminar.heldOn;
        const bool sameDay = local.date() == (heldOn.isValid() ? heldOn : source_.vote.openedAt.local().date());
        return sameDay ? clock : longDate(local.date(), language_) + QStringLiteral(", ") + clock;
    }

    [[nodiscard]] QString names(const std::vector<int>& options) const
    {
        QStringList list;
        for (const int option : options)
            list.append(source_.options[static_cast<std::size_t>(option)].name);
        return list.join(QStringLiteral(", "));
    }

    [[nodiscard]] MinutesSection question() const
    {
        MinutesSection section{say(FILROUGE_TEXT("Minutes", "The question")), {own(source_.vote.question)}, {}};
        if (source_.firstVote)
            section.paragraphs.append(say(FILROUGE_TEXT("Minutes",
                                                        "This run-off settles the tie of the first vote (opening: %1).",
                                                        {time(source_.firstVote->openedAt)})));
        for (const BallotOption& option : source_.options)
            section.list.append(own(QStringLiteral("%1. ").arg(optionLetter(option.option.position)) + option.name));
        return section;
    }

    [[nodiscard]] MinutesSection rule() const
    {
        MinutesSection section{say(FILROUGE_TEXT("Minutes", "The rule, announced before the vote")), {}, {}};
        for (const Text& sentence :
             ruleSentences(countingRule(source_.vote), ballotForm(source_.vote, source_.options.size())))
            section.paragraphs.append(say(sentence));
        return section;
    }

    [[nodiscard]] Text told(const VoteEvent& event) const
    {
        const QString at = time(event.at);
        switch (event.kind) {
        case VoteEventKind::Opened:
            return FILROUGE_TEXT("Minutes", "%1: the vote was opened, the box being empty.", {at});
        case VoteEventKind::Closed:
            return FILROUGE_TEXT("Minutes", "%1: the vote was closed and the box sealed.", {at});
        case VoteEventKind::Reopened:
            return FILROUGE_TEXT("Minutes", "%1: the vote was opened again.", {at});
        case VoteEventKind::Revealed:
            return FILROUGE_TEXT("Minutes", "%1: the ballots were counted and the result was shown.", {at});
        case VoteEventKind::Annulled:
            return FILROUGE_TEXT("Minutes", "%1: the vote was annulled. %2", {at, event.note});
        case VoteEventKind::LateArrival:
            return FILROUGE_TEXT("Minutes", "%1: one more person was added to the roll.", {at});
        case VoteEventKind::Rehearsed:
            return FILROUGE_TEXT("Minutes", "%1: the vote was rehearsed, and those ballots were wiped.", {at});
        case VoteEventKind::Resumed:
            return FILROUGE_TEXT("Minutes", "%1: the vote went on after an interruption.", {at});
        case VoteEventKind::SlipsIssued:
            return FILROUGE_TEXT("Minutes",
                                 "%1: personal codes: %2; spare slips: %3.",
                                 {at, event.note.section(u' ', 0, 0), event.note.section(u' ', 1, 1)});
        case VoteEventKind::SlipReplaced:
            return FILROUGE_TEXT("Minutes", "%1: a voting slip was replaced, and the old code made void.", {at});
        case VoteEventKind::SlipVoided:
            return FILROUGE_TEXT("Minutes", "%1: a voting slip was made void.", {at});
        case VoteEventKind::SpareHandedOut:
            return FILROUGE_TEXT("Minutes", "%1: a spare voting slip was handed out.", {at});
        case VoteEventKind::PaperIssued:
            return FILROUGE_TEXT("Minutes", "%1: a paper ballot was handed out in place of a personal code.", {at});
        case VoteEventKind::Incident:
            break;
        }
        return FILROUGE_TEXT("Minutes", "%1: incident. %2", {at, event.note});
    }

    [[nodiscard]] MinutesSection events() const
    {
        MinutesSection section{say(FILROUGE_TEXT("Minutes", "What happened")), {}, {}};
        for (const VoteEvent& event : source_.events)
            section.list.append(say(told(event)).trimmed());
        return section;
    }

    [[nodiscard]] MinutesSection turnout() const
    {
        const Turnout& turnout = source_.turnout;
        return {
            say(FILROUGE_TEXT("Minutes", "Who voted")),
            {},
            {say(FILROUGE_TEXT("Minutes", "On the roll: %1", {QString::number(turnout.rollSize)})),
             say(FILROUGE_TEXT("Minutes", "Voted: %1", {QString::number(turnout.voted)})),
             say(FILROUGE_TEXT("Minutes", "By phone: %1", {QString::number(turnout.on(Channel::Phone))})),
             say(FILROUGE_TEXT("Minutes", "At the kiosk: %1", {QString::number(turnout.on(Channel::Kiosk))})),
             say(FILROUGE_TEXT("Minutes", "On paper: %1", {QString::number(turnout.on(Channel::Paper))})),
             say(FILROUGE_TEXT("Minutes", "Blank votes: %1", {QString::number(source_.vote.blank)})),
             say(FILROUGE_TEXT("Minutes", "Spoiled paper ballots: %1", {QString::number(turnout.spoiled)})),
             say(FILROUGE_TEXT("Minutes", "Did not vote: %1", {QString::number(turnout.rollSize - turnout.voted)}))}};
    }

    [[nodiscard]] MinutesSection result() const
    {
        const Tally& tally = *source_.tally;
        MinutesSection section{say(FILROUGE_TEXT("Minutes", "The result")), {}, {}};
        const std::vector<int> chosen = tally.chosen();
        section.paragraphs.append(chosen.empty() ? say(FILROUGE_TEXT("Minutes", "No persona is chosen."))
                                                 : say(FILROUGE_TEXT("Minutes", "Chosen: %1", {names(chosen)})));
        const bool runOff = tally.outcome == Outcome::RunOffNeeded;
        if (runOff)
            section.paragraphs.append(say(FILROUGE_TEXT("Minutes", "To the run-off: %1", {names(tally.tied)})));
        std::vector<int> heldOver;
        for (const OptionTally& option : tally.options)
            if (!option.chosen && !(runOff && std::ranges::count(tally.tied, option.option) > 0))
                heldOver.push_back(option.option);
        if (!heldOver.empty())
            section.paragraphs.append(say(FILROUGE_TEXT("Minutes", "Held over: %1", {names(heldOver)})));
        return section;
    }

    [[nodiscard]] MinutesSection why() const
    {
        MinutesSection section{say(FILROUGE_TEXT("Minutes", "Why")), {}, {}};
        for (const Text& step : source_.tally->trace)
            section.list.append(say(step));
        return section;
    }

    [[nodiscard]] MinutesSection hashes() const
    {
        const Vote& vote = source_.vote;
        MinutesSection section{say(FILROUGE_TEXT("Minutes", "To verify")), {}, {}};
        const auto line = [&](const Text& what, const QString& hash) {
            if (!hash.isEmpty())
                section.list.append(say(what) + u' ' + hash);
        };
        line(FILROUGE_TEXT("Minutes", "Question, personas, rule and roll at opening (SHA-256):"), vote.definitionHash);
        if (vote.openingRollHash == vote.closingRollHash) {
            line(FILROUGE_TEXT("Minutes", "Roll at opening and at closing (SHA-256):"), vote.openingRollHash);
        } else {
            line(FILROUGE_TEXT("Minutes", "Roll at opening (SHA-256):"), vote.openingRollHash);
            line(FILROUGE_TEXT("Minutes", "Roll at closing (SHA-256):"), vote.closingRollHash);
        }
        line(FILROUGE_TEXT("Minutes", "Codes and ballots in the sealed box (SHA-256):"), vote.ballotsHash);
        return section;
    }

    [[nodiscard]] MinutesSection codes() const
    {
        MinutesSection section{
            say(FILROUGE_TEXT("Minutes", "Tracking codes")),
            {say(FILROUGE_TEXT("Minutes",
                               "In alphabetical order. A code shows that its ballot was counted, not what it said."))},
            {}};
        for (const QString& code : source_.codes)
            section.list.append(grouped(code));
        return section;
    }

    [[nodiscard]] MinutesSection ballots() const
    {
        MinutesSection section{
            say(FILROUGE_TEXT("Minutes", "Ballots")),
            {say(FILROUGE_TEXT(
                "Minutes",
                "Sorted by what they say, so that anyone can count again; nothing links them to the codes."))},
            {}};
        if (source_.vote.method == VoteMethod::Dots)
            section.paragraphs.append(
                say(FILROUGE_TEXT("Minutes", "A3C2 gives three points to persona A and two to persona C.")));
        if (source_.vote.method == VoteMethod::Approval)
            section.paragraphs.append(say(FILROUGE_TEXT("Minutes", "AC approves of personas A and C.")));
        if (source_.vote.method != VoteMethod::Single && source_.turnout.on(Channel::Paper) > source_.turnout.spoiled)
            section.paragraphs.append(
                say(FILROUGE_TEXT("Minutes",
                                  "Paper ballots were entered as totals: they stand here as ballots that have the same "
                                  "totals, not one by one as they were written.")));
        for (const QString& ballot : source_.ballots)
            section.list.append(ballot.isEmpty() ? say(FILROUGE_TEXT("Minutes", "Blank vote")) : ballot);
        return section;
    }

    [[nodiscard]] MinutesSection limits() const
    {
        return {say(FILROUGE_TEXT("Minutes", "What this vote is")),
                {say(FILROUGE_TEXT(
                    "Minutes", "A workshop vote, run on the facilitator's laptop; it is not a political election."))},
                {}};
    }

    const MinutesSource& source_;
    Language language_;
};

} // namespace

Minutes minutes(const MinutesSource& source, Language language)
{
    return MinutesWriter(source, language).written();
}

QString plainText(const Minutes& minutes)
{
    QString text = minutes.title + u'\n';
    for (const QString& line : minutes.head)
        text += line + u'\n';
    if (!minutes.note.isEmpty())
        text += u'\n' + minutes.note + u'\n';
    for (const MinutesSection& section : minutes.sections) {
        text += u'\n' + section.heading + u'\n';
        for (const QString& paragraph : section.paragraphs)
            text += paragraph + u'\n';
        for (const QString& item : section.list)
            text += QStringLiteral("- ") + item + u'\n';
    }
    return text;
}

} // namespace filrouge
