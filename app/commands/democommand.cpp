// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/democast.h"
#include "app/demophones.h"
#include "app/resultlines.h"
#include "core/documents/letterfiles.h"
#include "core/documents/minutesdocument.h"
#include "core/documents/newfolder.h"
#include "core/documents/pdfwriter.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/minutes.h"
#include "core/vote/pollingstation.h"

namespace filrouge {

namespace {

constexpr quint64 defaultSeed = 2018;
constexpr int steps = 7;
constexpr int mostRounds = 5; // run-offs that tie again end in a lot, so this is never reached

/// Plays the seminar of the sample, from the sign-in to the signed letters.
class Demo final {
public:
    Demo(Programme& programme, NewFolder& folder, CommandContext& context, quint64 seed, bool overHttp)
        : programme_(programme),
          services_(programme.services()),
          folder_(folder),
          context_(context),
          seed_(seed),
          polling_(programme.file(), [] { return std::make_unique<SystemRandom>(); })
    {
        if (overHttp)
            phones_.emplace(programme, polling_, context.clock);
    }

    Result<> play()
    {
        FILROUGE_TRY(takeSample());
        FILROUGE_TRY(signEverybodyIn());
        FILROUGE_TRY(voteUntilSettled());
        FILROUGE_TRY(writeLetters());
        return writeMinutes();
    }

private:
    Result<> takeSample()
    {
        say(1, FILROUGE_TEXT("Demo", "The Cahors programme is read into a new file."));
        FILROUGE_TRY_VALUE(content, readSample(QStringLiteral("cahors"), context_.random));
        FILROUGE_TRY(addContent(programme_.file(), content));
        FILROUGE_TRY_VALUE(seminars, services_.seminars.read().all());
        if (seminars.empty())
            return fail(ErrorCode::NotFound, QStringLiteral("seminar"));
        seminar_ = seminars.front();
        return {};
    }

    Result<> signEverybodyIn()
    {
        FILROUGE_TRY_VALUE(roll, services_.roll.read().of(seminar_.id));
        for (const Participant& participant : roll)
            FILROUGE_TRY(services_.signIn.signIn(participant.id));
        say(2, FILROUGE_TEXT("Demo", "%n participant(s) signed in.", {}, static_cast<int>(roll.size())));
        return {};
    }

    Result<> voteUntilSettled()
    {
        FILROUGE_TRY_VALUE(votes, services_.votes.votes(seminar_.id));
        if (votes.empty())
            return fail(ErrorCode::NotFound, QStringLiteral("vote"));
        FILROUGE_TRY_VALUE(odds, readSampleOdds(QStringLiteral("cahors")));
        DemoCast cast(odds, seed_);
        Vote vote = votes.front();
        for (int round = 0; round < mostRounds; ++round) {
            FILROUGE_TRY_VALUE(tally, hold(vote, cast));
            votes_.push_back(vote.id);
            if (tally.outcome != Outcome::RunOffNeeded)
                return phones_ ? polling_.slips().withdraw(seminar_.id) : Result<>();
            context_.console.sayPlain(
                QStringLiteral("      ") +
                context_.console.in(FILROUGE_TEXT("Demo", "A tie for the last place: those tied go into a run-off.")));
            FILROUGE_TRY_VALUE(runOff, services_.votes.addRunOff(vote.id));
            vote = runOff;
        }
        return fail(ErrorCode::Conflict, QStringLiteral("vote"), QStringLiteral("the run-offs do not end"));
    }

    Result<Tally> hold(const Vote& vote, DemoCast& cast)
    {
        FILROUGE_TRY_VALUE(options, services_.votes.options(vote.id));
        FILROUGE_TRY_VALUE(voters, services_.roll.presentParticipants(seminar_.id));
        std::vector<std::pair<ParticipantId, QString>> ballots;
        for (const ParticipantId voter : voters)
            ballots.emplace_back(voter, cast.nextBallot(options, vote.blankAllowed));
        if (phones_)
            FILROUGE_TRY(phones_->handOutSlips(seminar_.id));
        FILROUGE_TRY(polling_.open(vote.id));
        say(3, FILROUGE_TEXT("Demo", "The vote is open: “%1”", {vote.question}));
        FILROUGE_TRY(castAll(vote.id, ballots));
        say(4,
            FILROUGE_TEXT("Demo",
                          "%n ballot(s) are in the box, each on disk before it was acknowledged.",
                          {},
                          static_cast<int>(voters.size())));
        FILROUGE_TRY(polling_.close(vote.id));
        FILROUGE_TRY_VALUE(reveal, polling_.reveal(vote.id));
        say(5, FILROUGE_TEXT("Demo", "The box is sealed, counted and destroyed. The result:"));
        sayResult(context_.console, options, reveal.tally);
        return reveal.tally;
    }

    Result<> castAll(VoteId vote, const std::vector<std::pair<ParticipantId, QString>>& ballots)
    {
        if (phones_)
            return phones_->vote(vote, ballots);
        for (const auto& [voter, content] : ballots)
            FILROUGE_TRY(polling_.cast(vote, voter, Channel::Kiosk, content));
        return {};
    }

    Result<> writeLetters()
    {
        FILROUGE_TRY_VALUE(chosen, services_.votes.chosen(seminar_.id));
        for (const PersonaId persona : chosen) {
            FILROUGE_TRY_VALUE(letter, letterTo(persona));
            FILROUGE_TRY_VALUE(content,
                               engagementLetterContent(programme_, letter, context_.clock.now(), Signed::AsDrawn));
            FILROUGE_TRY_VALUE(file, engagementLetterFile(content, Signed::AsDrawn));
            FILROUGE_TRY(writeFile(folder_.file(file.name), file.bytes));
            say(6, FILROUGE_TEXT("Demo", "An engagement letter: %1", {file.name}));
        }
        return {};
    }

    /// The sample's letter, or, when chance has chosen somebody it has none for, one that is still to be written.
    Result<EngagementLetterId> letterTo(PersonaId persona)
    {
        FILROUGE_TRY_VALUE(letters, services_.engagementLetters.read().all());
        for (const EngagementLetter& letter : letters)
            if (letter.persona == persona)
                return letter.id;
        EngagementLetter letter;
        letter.persona = persona;
        letter.seminar = seminar_.id;
        letter.place = seminar_.place;
        letter.writtenOn = seminar_.heldOn;
        FILROUGE_TRY_VALUE(added, services_.engagementLetters.add(letter));
        return added.id;
    }

    Result<> writeMinutes()
    {
        FILROUGE_TRY_VALUE(details, services_.details.read().details());
        QStringList texts;
        for (const VoteId vote : votes_) {
            FILROUGE_TRY_VALUE(source, minutesSource(programme_.file().connection(), services_.votes, vote));
            texts << plainText(minutes(source, details.language));
        }
        const QString name = translated(FILROUGE_TEXT("Demo", "minutes.txt"), details.language);
        FILROUGE_TRY(writeFile(folder_.file(name), texts.join(QStringLiteral("\n\n")).toUtf8()));
        say(7, FILROUGE_TEXT("Demo", "The minutes of the vote: %1", {name}));
        for (std::size_t i = 0; i < votes_.size(); ++i)
            FILROUGE_TRY(writeMinutesPdf(votes_[i], i, details.language));
        return {};
    }

    Result<> writeMinutesPdf(VoteId vote, std::size_t round, Language language)
    {
        FILROUGE_TRY_VALUE(content, minutesContent(programme_, vote, context_.clock.now()));
        FILROUGE_TRY_VALUE(pdf, writePdf(minutesDocument(content)));
        const Text text = round == 0 ? FILROUGE_TEXT("Demo", "minutes.pdf")
                                     : FILROUGE_TEXT("Demo", "minutes-run-off-%1.pdf", {QString::number(round)});
        const QString name = translated(text, language);
        FILROUGE_TRY(writeFile(folder_.file(name), pdf));
        say(7, FILROUGE_TEXT("Demo", "The same to print and to sign: %1", {name}));
        return {};
    }

    void say(int step, const Text& text) { context_.console.progress(step, steps, text); }

    Programme& programme_;
    Services& services_;
    NewFolder& folder_;
    CommandContext& context_;
    quint64 seed_;
    PollingStation polling_;
    std::optional<DemoPhones> phones_; ///< nothing: everybody votes at the kiosk
    Seminar seminar_;
    std::vector<VoteId> votes_;
};

Result<> play(const QString& path, quint64 seed, bool overHttp, CommandContext& context)
{
    NewFolder folder(path);
    FILROUGE_TRY(folder.make());
    {
        FILROUGE_TRY_VALUE(programme,
                           Programme::create(folder.file(QStringLiteral("cahors.filrouge")),
                                             Language::French,
                                             {context.clock, context.random}));
        FILROUGE_TRY(Demo(*programme, folder, context, seed, overHttp).play());
    }
    return folder.finish();
}

CommandOutcome runDemo(const Invocation& invocation, CommandContext& context)
{
    bool isNumber = true;
    const QString given = invocation.option("seed");
    const quint64 seed = given.isEmpty() ? defaultSeed : given.toULongLong(&isNumber);
    if (!isNumber)
        return tl::make_unexpected(FILROUGE_TEXT("Demo", "--seed takes a whole number, not “%1”.", {given}));
    const QString folder = invocation.option("to");
    if (const Result<> played = play(folder, seed, invocation.has("over-http"), context); !played)
        return tl::make_unexpected(context.console.said(played.error()));
    context.console.say(FILROUGE_TEXT("Demo", "Everything is in %1", {folder}));
    return {};
}

} // namespace

Command demoCommand()
{
    return {"demo",
            FILROUGE_TEXT("Demo",
                          "plays the seminar of Cahors into a new folder: 50 ballots (with --over-http from simulated "
                          "phones, over real sockets), the count, the engagement letters, the minutes"),
            {},
            {"to"},
            {"seed"},
            runDemo,
            {"over-http"}};
}

} // namespace filrouge
