// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/comparablename.h"

#include "tests/support/catch.h"

using namespace filrouge;

TEST_CASE("names that people take for the same compare equal", "[base]")
{
    CHECK(comparableName(QStringLiteral("  Jean-Noël  D’Ormesson ")) ==
          comparableName(QStringLiteral("JEAN NOEL D'ORMESSON")));
    CHECK(comparableName(QStringLiteral("Œuvre")) != comparableName(QStringLiteral("Oeuvr")));
    CHECK(comparableName(QStringLiteral("É")) == comparableName(QStringLiteral("e\u0301")));
    CHECK(comparableName(QStringLiteral("-.'")).isEmpty());
    CHECK(comparableName(QStringLiteral("Anna")) != comparableName(QStringLiteral("Anne")));
}
