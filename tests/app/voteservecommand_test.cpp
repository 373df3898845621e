// SPDX-License-Identifier: GPL-3.0-or-later
// `filrouge vote serve` where it cannot serve; what it does when it can: voteserving_test.cpp.
#include "tests/app/commandrun.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Ends at once with exit code 2 and that in its one sentence.
void checkNotServed(const QStringList& arguments, const QString& part)
{
    CAPTURE(arguments);
    const CommandRun run(QStringList{QStringLiteral("vote"), QStringLiteral("serve")} + arguments);
    CHECK(run.exitCode() == 2);
    CHECK(run.out().isEmpty());
    CAPTURE(run.errors());
    CHECK(run.errors().startsWith(QStringLiteral("filrouge: ")));
    CHECK(run.errors().count(u'\n') == 1);
    CHECK(run.errors().contains(part));
}

} // namespace

TEST_CASE("a port that is no port is refused before the file is looked at", "[app][serve]")
{
    for (const QString& port : {QStringLiteral("often"),
                                QStringLiteral("-1"),
                                QStringLiteral("65536"),
                                QStringLiteral("8080a"),
                                QStringLiteral("80.5"),
                                QStringLiteral("99999999999")})
        checkNotServed({QStringLiteral("none.filrouge"), QStringLiteral("--port=") + port},
                       QStringLiteral("--port takes a number from 0 to 65535, not “%1”").arg(port));
}

TEST_CASE("an address that is not this computer's, or a port in use, is refused and nothing is changed", "[app][serve]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.filrouge"));
    REQUIRE(
        CommandRun({QStringLiteral("new"), file, QStringLiteral("--sample"), QStringLiteral("cahors")}).exitCode() ==
        0);
    const QByteArray before = bytesOf(file);
    for (const QString& address : {QStringLiteral("nowhere"),
                                   QStringLiteral("localhost"),
                                   QStringLiteral("192.0.2.7"), // RFC 5737: nobody's
                                   QStringLiteral("127.0.0.1:8080"),
                                   QStringLiteral("http://127.0.0.1"),
                                   QStringLiteral("0.0.0.0"),
                                   QStringLiteral("224.0.0.1")})
        checkNotServed({file, QStringLiteral("--port=0"), QStringLiteral("--address=") + address},
                       QStringLiteral("“%1” is not an address of this computer").arg(address));
    QTcpServer other;
    REQUIRE(other.listen(QHostAddress::LocalHost));
    checkNotServed({file, QStringLiteral("--address=127.0.0.1"), QStringLiteral("--port=%1").arg(other.serverPort())},
                   QStringLiteral("Another program already uses port %1").arg(other.serverPort()));
    CHECK(bytesOf(file) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("a.filrouge")});
}
