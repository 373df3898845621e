// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportballots.h"

#include "core/documents/exportedfiles.h"
#include "core/documents/filename.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/ballotscsv.h"

namespace filrouge {

namespace {

QString hyphenated(const char* word)
{
    return QString::fromLatin1(word).replace(u'_', u'-');
}

/// As a shell takes it, whatever is in it.
QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString recountCommand(const Vote& vote, const QString& path)
{
    QStringList words{QStringLiteral("filrouge tally"),
                      shellQuoted(path),
                      QStringLiteral("--method"),
                      hyphenated(word(vote.method)),
                      QStringLiteral("--seats"),
                      QString::number(vote.seats),
                      QStringLiteral("--tie"),
                      hyphenated(word(vote.tieRule))};
    if (vote.tieRule == TieRule::Lot)
        words << QStringLiteral("--seed") << shellQuoted(vote.lotSeed);
    if (vote.method == VoteMethod::Approval)
        words << QStringLiteral("--most") << QString::number(vote.mostApprovals);
    if (vote.method == VoteMethod::Dots)
        words << QStringLiteral("--points") << QString::number(vote.points) << QStringLiteral("--most")
              << QString::number(vote.mostOnOne);
    return words.join(u' ');
}

Result<std::vector<Vote>> revealedVotes(Programme& programme)
{
    std::vector<Vote> revealed;
    FILROUGE_TRY_VALUE(seminars, programme.services().seminars.read().all());
    for (const Seminar& seminar : seminars) {
        FILROUGE_TRY_VALUE(votes, programme.services().votes.votes(seminar.id));
        for (const Vote& vote : votes)
            if (vote.state == VoteState::Revealed)
                revealed.push_back(vote);
    }
    return revealed;
}

Result<int> writeBallots(const Invocation& invocation, CommandContext& context)
{
    FILROUGE_TRY_VALUE(
        programme,
        Programme::openForReading(invocation.files.first(), {context.clock, context.random, context.snapshotFolder}));
    FILROUGE_TRY_VALUE(details, programme->services().details.read().details());
    FILROUGE_TRY_VALUE(votes, revealedVotes(*programme));
    const QString folder = invocation.option("to");
    const QString stem = fileNameFor(translated(FILROUGE_TEXT("Commands", "Ballots"), details.language));
    std::vector<ExportedFile> files;
    QStringList commands;
    for (const Vote& vote : votes) {
        FILROUGE_TRY_VALUE(options, programme->services().votes.options(vote.id));
        FILROUGE_TRY_VALUE(ballots, VoteRepository(programme->file().connection()).publishedBallots(vote.id));
        const QString name = QStringLiteral("%1-%2.csv").arg(stem).arg(files.size() + 1);
        files.push_back({name, ballotsCsv(namesOf(options), ballots)});
        commands << recountCommand(vote, folder + u'/' + name);
    }
    FILROUGE_TRY(writeFiles(folder, files));
    for (const QString& command : commands)
        context.console.sayPlain(command);
    return static_cast<int>(files.size());
}

} // namespace

CommandOutcome exportBallots(const Invocation& invocation, CommandContext& context)
{
    const Result<int> written = writeBallots(invocation, context);
    if (!written)
        return tl::make_unexpected(context.console.said(written.error()));
    if (*written == 0)
        context.console.say(FILROUGE_TEXT("Commands", "No vote of this programme has been revealed yet."));
    return {};
}

} // namespace filrouge
