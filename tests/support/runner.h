// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace filrouge::tests {

/// Runs the test cases of this program as its arguments say; what main() returns. The application object is there
/// before.
[[nodiscard]] int runTests(int argc, char* argv[]);

} // namespace filrouge::tests
