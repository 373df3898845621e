// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/killedchild.h"

#include "tests/support/catch.h"

#include <QProcess>

namespace filrouge::tests {

namespace {

constexpr int patience = 60'000; // ms, for a child that hangs

} // namespace

SaidBeforeDeath voteAndDie(const QString& folder, int ballots, const QStringList& voters)
{
    SaidBeforeDeath said;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(FILROUGE_DAY_CHILD), QStringList{folder} + voters);
    REQUIRE(child.waitForStarted(patience));
    const auto take = [&said, &child] {
        const QString line = QString::fromUtf8(child.readLine()).trimmed();
        CAPTURE(line.toStdString());
        const QStringList words = line.split(u' ');
        REQUIRE(words[0] != QStringLiteral("error"));
        REQUIRE(words[0] != QStringLiteral("done"));
        if (words[0] == QStringLiteral("try"))
            said.tried[words[1].toLongLong()] = words[2];
        else if (words[0] == QStringLiteral("ack"))
            said.acknowledged.insert(words[1].toLongLong());
    };
    while (static_cast<int>(said.acknowledged.size()) < ballots) {
        while (!child.canReadLine())
            REQUIRE(child.waitForReadyRead(patience));
        take();
    }
    child.kill(); // SIGKILL, in whatever it was doing
    child.waitForFinished(patience);
    CHECK(child.exitStatus() == QProcess::CrashExit);
    while (child.canReadLine())
        take();
    return said;
}

} // namespace filrouge::tests
