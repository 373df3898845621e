// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultlines.h"
#include "app/voteserving.h"
#include "core/programme/services.h"
#include "core/vote/crockford.h"

#include <algorithm>
#include <array>

// What is typed while a vote is served, and what it does.

namespace filrouge {

namespace {

constexpr int usualLastCall = 60; // seconds
constexpr int longestLastCall = 3'600;

} // namespace

struct VoteServing::Word final {
    const char* english;
    const char* french;
    const char* others;  ///< what people try instead, with and without accents, a space between them
    const char* operand; ///< what follows, in context "Serve"; empty: nothing
    Text summary;
    void (VoteServing::*act)(const QString& rest);
};

const std::vector<VoteServing::Word>& VoteServing::words()
{
    static const std::vector<Word> all{
        {"open", "ouvrir", "", "", FILROUGE_TEXT("Serve", "opens the vote to whoever is present"), &VoteServing::open},
        {"turnout",
         "participation",
         "état",
         "",
         FILROUGE_TEXT("Serve", "says how many have voted"),
         &VoteServing::sayTurnout},
        {"last-call",
         "dernier-appel",
         "appel",
         QT_TRANSLATE_NOOP("Serve", "[SECONDS]"),
         FILROUGE_TEXT("Serve", "announces the end on every phone (60 seconds); 0 takes it back"),
         &VoteServing::callLast},
        {"close",
         "fermer",
         "clore",
         "",
         FILROUGE_TEXT("Serve", "closes the vote and seals the box"),
         &VoteServing::close},
        {"reopen",
         "rouvrir",
         "",
         "",
         FILROUGE_TEXT("Serve", "opens it again, as long as nothing was counted"),
         &VoteServing::reopen},
        {"reveal",
         "dépouiller",
         "depouiller révéler reveler",
         "",
         FILROUGE_TEXT("Serve", "counts, publishes the result and destroys the box; cannot be undone"),
         &VoteServing::reveal},
        {"run-off",
         "départager",
         "departager",
         "",
         FILROUGE_TEXT("Serve", "prepares the run-off that a tie needs"),
         &VoteServing::runOff},
        {"here",
         "présent",
         "present",
         QT_TRANSLATE_NOOP("Serve", "NAME|everybody"),
         FILROUGE_TEXT("Serve", "signs somebody in; while the vote is open, they may vote at once"),
         &VoteServing::arrive},
        {"replace",
         "remplacer",
         "",
         QT_TRANSLATE_NOOP("Serve", "NAME"),
         FILROUGE_TEXT("Serve", "makes a new code for a lost slip; the old one is void"),
         &VoteServing::replaceSlip},
        {"address",
         "adresse",
         "",
         "",
         FILROUGE_TEXT("Serve", "shows the address and its code again"),
         &VoteServing::sayPlace},
        {"quit",
         "quitter",
         "exit",
         "",
         FILROUGE_TEXT("Serve", "ends; an open vote stays open, and is taken up by the same command"),
         &VoteServing::leave},
        {"help", "aide", "?", "", FILROUGE_TEXT("Serve", "shows these words"), &VoteServing::help},
    };
    return all;
}

void VoteServing::obey(const QString& line)
{
    const QString typed = line.simplified();
    if (typed.isEmpty())
        return;
    const QString word = typed.section(u' ', 0, 0).toLower();
    const auto known = std::ranges::find_if(words(), [&](const Word& candidate) {
        return word == QLatin1String(candidate.english) || word == QString::fromUtf8(candidate.french) ||
               QString::fromUtf8(candidate.others).split(u' ').contains(word);
    });
    if (known == words().end())
        context_.console.complain(FILROUGE_TEXT("Serve", "There is no word “%1” here: type “help”.", {word}));
    else
        (this->*known->act)(typed.section(u' ', 1));
}

void VoteServing::help(const QString& /*rest*/)
{
    const bool french = context_.console.language() == Language::French;
    for (const Word& word : words()) {
        QString typed = french ? QString::fromUtf8(word.french) : QString::fromLatin1(word.english);
        if (*word.operand != '\0')
            typed += u' ' + context_.console.in({"Serve", word.operand});
        context_.console.sayPlain(QStringLiteral("  %1  %2").arg(typed, -24).arg(context_.console.in(word.summary)));
    }
}

void VoteServing::open(const QString& /*rest*/)
{
    if (!done(station_.open(vote_->id)))
        return;
    context_.console.say(FILROUGE_TEXT("Serve", "The vote is open. Its hash: %1", {vote_->definitionHash}));
    sayTurnout({});
}

void VoteServing::callLast(const QString& rest)
{
    bool isNumber = true;
    const int seconds = rest.isEmpty() ? usualLastCall : rest.toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > longestLastCall) {
        context_.console.complain(FILROUGE_TEXT("Serve", "“%1” is not a number of seconds from 0 to 3,600.", {rest}));
        return;
    }
    if (vote_->state != VoteState::Open) {
        context_.console.complain(FILROUGE_TEXT("Serve", "The vote is not open."));
        return;
    }
    host_.announceEnd(seconds == 0 ? Instant() : Instant{context_.clock.now().ms + qint64{seconds} * 1'000});
    context_.console.say(
        seconds == 0 ? FILROUGE_TEXT("Serve", "The last call is taken back.")
                     : FILROUGE_TEXT("Serve", "Phones count down %n second(s). Then type “close”.", {}, seconds));
}

void VoteServing::close(const QString& /*rest*/)
{
    if (!done(station_.close(vote_->id)))
        return;
    sayTurnout({});
    context_.console.say(
        FILROUGE_TEXT("Serve", "The vote is closed and its box sealed. The ballots’ hash: %1", {vote_->ballotsHash}));
}

void VoteServing::reopen(const QString& /*rest*/)
{
    if (done(station_.reopen(vote_->id)))
        context_.console.say(FILROUGE_TEXT("Serve", "The vote is open again."));
}

void VoteServing::reveal(const QString& /*rest*/)
{
    const auto revealed = station_.reveal(vote_->id);
    if (!done(revealed ? Result<>() : fail(revealed.error())))
        return;
    if (const auto options = services_.votes.options(vote_->id))
        sayResult(context_.console, *options, revealed->tally);
    for (const Text& step : revealed->tally.trace)
        context_.console.say(step);
    if (revealed->tally.outcome == Outcome::RunOffNeeded)
        context_.console.say(
            FILROUGE_TEXT("Serve", "A tie for the last place: type “run-off” to vote among those tied."));
}

void VoteServing::runOff(const QString& /*rest*/)
{
    auto runOff = services_.votes.addRunOff(vote_->id);
    if (!runOff) {
        tell(runOff.error());
        return;
    }
    vote_ = std::move(*runOff);
    if (done({}))
        sayState();
}

Result<> VoteServing::signIn(ParticipantId participant)
{
    FILROUGE_TRY(services_.signIn.signIn(participant));
    return vote_->state == VoteState::Open ? station_.addLateArrival(vote_->id, participant) : Result<>();
}

void VoteServing::arrive(const QString& rest)
{
    const bool everybody =
        rest == QLatin1String("everybody") || rest == QLatin1String("tous") || rest == QLatin1String("tout le monde");
    std::vector<RollLine> arriving;
    if (everybody) {
        auto roll = services_.roll.read().roll(seminar_.id);
        if (!roll) {
            tell(roll.error());
            return;
        }
        arriving = std::move(*roll);
        std::erase_if(arriving,
                      [](const RollLine& line) { return line.participant.attendance != Attendance::Expected; });
    } else if (auto found = participantCalled(rest)) {
        arriving.push_back(std::move(*found));
    } else {
        return;
    }
    int here = 0;
    for (const RollLine& line : arriving) {
        if (const Result<> signedIn = signIn(line.participant.id); !signedIn) {
            tell(signedIn.error());
            break;
        }
        ++here;
    }
    if (done({}))
        context_.console.say(FILROUGE_TEXT("Serve", "%n person(s) signed in.", {}, here));
}

void VoteServing::replaceSlip(const QString& rest)
{
    const auto found = participantCalled(rest);
    if (!found)
        return;
    const auto code = station_.slips().replace(found->participant.id);
    if (done(code ? Result<>() : fail(code.error())))
        context_.console.say(FILROUGE_TEXT("Serve",
                                           "%1 votes with the code %2 from now on; the old slip is void.",
                                           {found->person.name, grouped(code->code.shortCode)}));
}

void VoteServing::leave(const QString& /*rest*/)
{
    Q_EMIT left();
}

} // namespace filrouge
