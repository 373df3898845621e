// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignals.h"

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace filrouge {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array stopping{SIGINT, SIGTERM, SIGHUP};

// A handler may touch next to nothing: it writes a byte into a pipe that the event loop reads.
int pipeEnds[2] = {-1, -1};

extern "C" void noteStop(int /*signal*/)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

} // namespace

StopSignals::StopSignals()
{
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    notifier_ = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) == 1) {}
        Q_EMIT stopAsked();
    });
    for (const int signal : stopping)
        std::signal(signal, noteStop);
}

StopSignals::~StopSignals()
{
    for (const int signal : stopping)
        std::signal(signal, SIG_DFL);
    notifier_.reset();
    for (int& end : pipeEnds)
        if (end >= 0)
            ::close(std::exchange(end, -1));
}

#else

StopSignals::StopSignals() = default;
StopSignals::~StopSignals() = default;

#endif

} // namespace filrouge
