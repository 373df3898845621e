// SPDX-License-Identifier: GPL-3.0-or-later
// The load of the vote's benchmark, one for every contestant: sends ready-made requests over many connections, waits
// for every answer, and says on one line how it went.
//
//   filrouge_vote_load PORT REQUESTS [--connections N] [--seconds S] [--cycle] [--rate R] [--spread S]
//                      [--listeners N LISTEN] [--hold N] [--idle N]
//
// REQUESTS and LISTEN hold requests, each behind its length (four bytes, low first). Without --rate or --spread every
// connection sends its next request when it has its answer. --rate: so many a second, whatever the answers do.
// --spread: one connection a request, begun evenly over that time (0: all at once). --cycle: from the beginning again
// until --seconds are over. --listeners: connections that send LISTEN first and are only listened to. --hold:
// connections that begin a request and do not end it. --idle: connections that ask once and stay open. With any of
// these it says "stands" when they are there, and they stay until standard input ends.
#include "tests/bench/vote/loadconnections.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string_view>

namespace {

using namespace filrouge::bench;

std::vector<std::string> readRequests(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    std::vector<std::string> requests;
    unsigned char length[4];
    while (file.read(reinterpret_cast<char*>(length), 4)) {
        std::string request(length[0] | (std::size_t{length[1]} << 8) | (std::size_t{length[2]} << 16), '\0');
        file.read(request.data(), static_cast<std::streamsize>(request.size()));
        requests.push_back(std::move(request));
    }
    return requests;
}

double percentile(const std::vector<double>& sorted, double share)
{
    if (sorted.empty())
        return 0;
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(static_cast<double>(sorted.size()) * share))];
}

LoadPlan planFrom(int argc, char* argv[])
{
    LoadPlan plan;
    plan.port = static_cast<unsigned short>(std::atoi(argv[1]));
    plan.requests = readRequests(argv[2]);
    for (int i = 3; i < argc; ++i) {
        const std::string_view option = argv[i];
        const auto number = [&] { return i + 1 < argc ? std::atof(argv[++i]) : 0; };
        if (option == "--connections")
            plan.connections = static_cast<std::size_t>(number());
        else if (option == "--seconds")
            plan.seconds = number();
        else if (option == "--rate")
            plan.rate = number();
        else if (option == "--spread")
            plan.spread = number();
        else if (option == "--hold")
            plan.held = static_cast<std::size_t>(number());
        else if (option == "--idle")
            plan.idle = static_cast<std::size_t>(number());
        else if (option == "--cycle")
            plan.cycle = true;
        else if (option == "--listeners") {
            plan.listeners = static_cast<std::size_t>(number());
            if (i + 1 < argc)
                plan.listenRequests = readRequests(argv[++i]);
        }
    }
    return plan;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc < 3)
        return 2;
    const LoadPlan plan = planFrom(argc, argv);
    LoadConnections load(plan);
    if (!load.open()) {
        std::perror("filrouge_vote_load");
        return 1;
    }
    const bool stays = plan.listeners + plan.held + plan.idle > 0;
    if (stays) {
        std::puts("stands");
        std::fflush(stdout);
    }
    LoadOutcome outcome = load.run();
    std::sort(outcome.milliseconds.begin(), outcome.milliseconds.end());
    std::printf(
        "{\"sent\":%zu,\"accepted\":%zu,\"refused\":%zu,\"failed\":%zu,\"seconds\":%.6f,\"p50\":%.3f,\"p99\":%.3f,"
        "\"most\":%.3f,\"events\":%zu}\n",
        outcome.sent,
        outcome.accepted,
        outcome.refused,
        outcome.failed,
        outcome.seconds,
        percentile(outcome.milliseconds, 0.5),
        percentile(outcome.milliseconds, 0.99),
        percentile(outcome.milliseconds, 1),
        outcome.events);
    std::fflush(stdout);
    if (stays)
        load.stay();
    return 0;
}
