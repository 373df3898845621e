// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measuring.h"

#include <cstdio>
#include <cstdlib>

namespace filrouge::bench {

void giveUp(const Error& error)
{
    std::fprintf(stderr,
                 "bench: error %d at %s: %s\n",
                 static_cast<int>(error.code),
                 qUtf8Printable(error.where),
                 qUtf8Printable(error.detail));
    std::exit(1);
}

} // namespace filrouge::bench
