// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportsheets.h"

#include "app/commands/chosenseminar.h"
#include "core/base/filesync.h"
#include "core/documents/exportedfiles.h"
#include "core/documents/filename.h"
#include "core/documents/paperballots.h"
#include "core/documents/pdfwriter.h"
#include "core/documents/votingslips.h"
#include "core/programme/services.h"

#include <QUrl>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int usualCopies = 10;

/// An open programme and the seminar that is meant.
struct SheetOrder final {
    std::unique_ptr<Programme> programme;
    Seminar seminar;
};

using Opening = Result<std::unique_ptr<Programme>>(const QString&, const ProgrammeEnvironment&);

tl::expected<SheetOrder, Text> ordered(Opening& open, const Invocation& invocation, CommandContext& context)
{
    auto programme = open(invocation.files.first(), {context.clock, context.random, context.snapshotFolder});
    if (!programme)
        return tl::make_unexpected(context.console.said(programme.error()));
    auto seminar = chosenSeminar(**programme, invocation, context);
    if (!seminar)
        return tl::make_unexpected(seminar.error());
    // Before any code is made: a slip that cannot be written would be lost.
    if (const auto folders = makeFolders(invocation.option("to")); !folders)
        return tl::make_unexpected(context.console.said(folders.error()));
    return SheetOrder{std::move(*programme), std::move(*seminar)};
}

Result<QString> written(const Result<Document>& document, const QString& folder)
{
    FILROUGE_TRY(document);
    FILROUGE_TRY_VALUE(pdf, writePdf(*document));
    const QString path = folder + u'/' + fileNameFor(document->title) + QStringLiteral(".pdf");
    FILROUGE_TRY(writeFile(path, pdf));
    return path;
}

/// "http://192.168.1.20:8080"; nothing when it is no such address.
std::optional<QString> pageAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool page = url.scheme() == QLatin1String("http") && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                      (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery() &&
                      !url.hasFragment();
    return text.isEmpty() || page ? std::optional(text) : std::nullopt;
}

} // namespace

CommandOutcome exportVotingSlips(const Invocation& invocation, CommandContext& context)
{
    const auto address = pageAddress(invocation.option("address"));
    if (!address)
        return tl::make_unexpected(FILROUGE_TEXT("Commands",
                                                 "--address takes the page’s, such as http://192.168.1.20:8080, not "
                                                 "“%1”.",
                                                 {invocation.option("address")}));
    const auto order = ordered(Programme::open, invocation, context);
    if (!order)
        return tl::make_unexpected(order.error());
    SlipDesk desk(order->programme->file(), std::make_unique<SystemRandom>());
    auto slips = invocation.has("anew") ? desk.issueAnew(order->seminar.id) : desk.issue(order->seminar.id);
    if (!slips)
        return tl::make_unexpected(context.console.said(slips.error()));
    if (slips->empty()) {
        context.console.say(
            FILROUGE_TEXT("Commands",
                          "Everybody has a slip already, and its code is nowhere but on it. --anew makes new ones for "
                          "all, and the old ones void."));
        return {};
    }
    const int count = static_cast<int>(slips->size());
    const auto content =
        votingSlipsContent(*order->programme, order->seminar.id, std::move(*slips), *address, context.clock.now());
    const auto path = content ? written(votingSlipsDocument(*content), invocation.option("to"))
                              : Result<QString>(fail(content.error()));
    if (!path)
        return tl::make_unexpected(context.console.said(path.error()));
    context.console.say(FILROUGE_TEXT("Commands", "%n voting slip(s) written to %1", {*path}, count));
    context.console.say(FILROUGE_TEXT("Commands", "Whoever has this file can vote: delete it once it is printed."));
    return {};
}

CommandOutcome exportPaperBallots(const Invocation& invocation, CommandContext& context)
{
    bool isNumber = true;
    const QString given = invocation.option("copies");
    const int copies = given.isEmpty() ? usualCopies : given.toInt(&isNumber);
    if (!isNumber || copies < 1 || copies > mostPaperBallots)
        return tl::make_unexpected(FILROUGE_TEXT(
            "Commands", "--copies takes a number from 1 to %1, not “%2”.", {QString::number(mostPaperBallots), given}));
    const auto order = ordered(Programme::openForReading, invocation, context);
    if (!order)
        return tl::make_unexpected(order.error());
    const auto votes = order->programme->services().votes.votes(order->seminar.id);
    if (!votes)
        return tl::make_unexpected(context.console.said(votes.error()));
    const auto in = [&](VoteState state) { return std::ranges::find(*votes, state, &Vote::state); };
    auto vote = in(VoteState::Open);
    if (vote == votes->end())
        vote = in(VoteState::Draft);
    if (vote == votes->end())
        return tl::make_unexpected(FILROUGE_TEXT("Commands", "There is no vote to come in this seminar."));
    const auto content = paperBallotsContent(*order->programme, vote->id, copies, context.clock.now());
    const auto path = content ? written(paperBallotsDocument(*content), invocation.option("to"))
                              : Result<QString>(fail(content.error()));
    if (!path)
        return tl::make_unexpected(context.console.said(path.error()));
    context.console.say(FILROUGE_TEXT("Commands", "%n paper ballot(s) written to %1", {*path}, copies));
    return {};
}

} // namespace filrouge
