// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

namespace filrouge::tests {

int runTests(int argc, char* argv[])
{
    return Catch::Session().run(argc, argv);
}

} // namespace filrouge::tests
