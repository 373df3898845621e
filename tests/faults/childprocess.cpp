// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/childprocess.h"

#include "tests/support/catch.h"

namespace filrouge::tests {

namespace {
constexpr int patience = 60'000; // ms, for a child that hangs
}

int rounds(int few, int many)
{
    return qEnvironmentVariableIntValue("FILROUGE_LONG_FAULTS") > 0 ? many : few;
}

ChildProcess::ChildProcess(const QString& what, const QString& path, const QString& snapshots, bool asNobody)
{
    QStringList arguments{what, path, snapshots};
    if (asNobody)
        arguments << QStringLiteral("nobody");
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start(QStringLiteral(FILROUGE_FAULT_CHILD), arguments);
    REQUIRE(process_.waitForStarted(patience));
}

ChildProcess::~ChildProcess()
{
    if (process_.state() != QProcess::NotRunning)
        kill();
}

QString ChildProcess::line()
{
    while (!process_.canReadLine())
        if (!process_.waitForReadyRead(patience))
            return {};
    return QString::fromUtf8(process_.readLine()).chopped(1);
}

void ChildProcess::kill()
{
    process_.kill();
    process_.waitForFinished(patience);
}

void ChildProcess::letGo()
{
    process_.closeWriteChannel();
    REQUIRE(process_.waitForFinished(patience));
}

QStringList ChildProcess::rest()
{
    QStringList lines;
    while (process_.canReadLine())
        lines << QString::fromUtf8(process_.readLine()).chopped(1);
    return lines;
}

QString attempt(const QString& what, const QString& path, const QString& snapshots, bool asNobody)
{
    ChildProcess child(what, path, snapshots, asNobody);
    QString said = child.line();
    child.letGo();
    return said;
}

int errorNumber(const QString& line)
{
    const QStringList parts = line.split(QLatin1Char(' '));
    return parts.value(0) == QLatin1String("error") ? parts.value(1).toInt() : -1;
}

} // namespace filrouge::tests
