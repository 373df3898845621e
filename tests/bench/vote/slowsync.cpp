// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a process, makes it believe in a cheap disk: every sync takes FILROUGE_SYNC_MS longer.
#include <cstdlib>
#include <ctime>

#include <dlfcn.h>

namespace {

void pause()
{
    static const long milliseconds = [] {
        const char* const given = std::getenv("FILROUGE_SYNC_MS");
        return given == nullptr ? 0 : std::atol(given);
    }();
    const timespec time{milliseconds / 1'000, (milliseconds % 1'000) * 1'000'000};
    nanosleep(&time, nullptr);
}

int passOn(const char* name, int file)
{
    using Sync = int (*)(int);
    pause();
    return reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name))(file);
}

} // namespace

extern "C" {

int fsync(int file)
{
    return passOn("fsync", file);
}

int fdatasync(int file)
{
    return passOn("fdatasync", file);
}
}
