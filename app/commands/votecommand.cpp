// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/commands/chosenseminar.h"
#include "app/stopsignals.h"
#include "app/typedlines.h"
#include "app/voteserving.h"
#include "core/network/lanaddress.h"
#include "core/network/networkwords.h"

#include <QEventLoop>

namespace filrouge {

namespace {

constexpr quint16 usualPort = 8080;

/// `--address`, or the one phones most likely reach.
tl::expected<QString, Text> chosenAddress(const Invocation& invocation, CommandContext& context)
{
    if (const QString given = invocation.option("address"); !given.isEmpty())
        return given;
    const std::vector<LanAddress> usable = usableAddresses(interfacesNow());
    if (usable.empty())
        return tl::make_unexpected(FILROUGE_TEXT(
            "Serve", "This computer is on no network: switch the Wi-Fi on, or name an address with --address."));
    for (std::size_t i = 1; i < usable.size(); ++i)
        context.console.say(
            FILROUGE_TEXT("Serve",
                          "Another address of this computer: --address %1 (%2, %3)",
                          {usable[i].address, context.console.in(linkName(usable[i].kind)), usable[i].shownName}));
    return usable.front().address;
}

tl::expected<quint16, Text> chosenPort(const Invocation& invocation)
{
    const QString given = invocation.option("port");
    bool isNumber = true;
    const int port = given.isEmpty() ? usualPort : given.toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65'535)
        return tl::make_unexpected(FILROUGE_TEXT("Serve", "--port takes a number from 0 to 65535, not “%1”.", {given}));
    return static_cast<quint16>(port);
}

CommandOutcome runVote(const Invocation& invocation, CommandContext& context)
{
    const auto port = chosenPort(invocation);
    if (!port)
        return tl::make_unexpected(port.error());
    const auto programme =
        Programme::open(invocation.files.first(), {context.clock, context.random, context.snapshotFolder});
    if (!programme)
        return tl::make_unexpected(context.console.said(programme.error()));
    const auto seminar = chosenSeminar(**programme, invocation, context);
    if (!seminar)
        return tl::make_unexpected(seminar.error());
    const auto address = chosenAddress(invocation, context);
    if (!address)
        return tl::make_unexpected(address.error());

    VoteServing serving(**programme, *seminar, context);
    if (const CommandOutcome started = serving.start({*address, *port}); !started)
        return started;
    QEventLoop loop;
    const StopSignals signals;
    TypedLines lines;
    QObject::connect(&signals, &StopSignals::stopAsked, &loop, &QEventLoop::quit);
    QObject::connect(&serving, &VoteServing::left, &loop, &QEventLoop::quit);
    QObject::connect(&lines, &TypedLines::typed, &serving, &VoteServing::obey);
    lines.start();
    loop.exec();
    return {};
}

} // namespace

Command voteServeCommand()
{
    return {"vote serve",
            FILROUGE_TEXT("Serve",
                          "puts the seminar’s vote on the room’s network, without a window: shows the address and its "
                          "code, takes ballots from phones, says how many have voted; then type help, open, close, "
                          "reveal, quit and the like"),
            {QT_TRANSLATE_NOOP("CommandLine", "FILE")},
            {},
            {"port", "address", "seminar"},
            runVote};
}

} // namespace filrouge
