// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/filename.h"
#include "tests/support/catch.h"

using filrouge::fileNameFor;

TEST_CASE("file names are made of what every file system takes", "[documents]")
{
    CHECK(fileNameFor(QStringLiteral("Lettre d’engagement à Sébastien")) ==
          QStringLiteral("lettre-d-engagement-a-sebastien"));
    CHECK(fileNameFor(QStringLiteral("Œuvre / \\ : * ? \" < > |")) == QStringLiteral("oeuvre"));
    CHECK(fileNameFor(QStringLiteral("../../etc/passwd")) == QStringLiteral("etc-passwd"));
    CHECK(fileNameFor(QStringLiteral("...")) == QStringLiteral("document"));
    CHECK(fileNameFor(QString::fromUtf8("\xF0\x9F\x9A\x8C")) == QStringLiteral("document"));
    CHECK(fileNameFor({}) == QStringLiteral("document"));
    CHECK(fileNameFor(QString(300, QLatin1Char('a'))).size() == 80);
    CHECK_FALSE(fileNameFor(QString(79, QLatin1Char('a')) + QStringLiteral(" b")).endsWith(QLatin1Char('-')));
}
