// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/child.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace filrouge::bench {

namespace {

QJsonObject screen(const char* name, int left, const QStringList& size)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("x"), left},
            {QStringLiteral("y"), 0},
            {QStringLiteral("width"), size[0].toInt()},
            {QStringLiteral("height"), size[1].toInt()},
            {QStringLiteral("logicalDpi"), 96},
            {QStringLiteral("logicalBaseDpi"), 96},
            {QStringLiteral("dpr"), 1}};
}

} // namespace

Values valuesOfChild(const QStringList& arguments, const QString& projector)
{
    QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly))
        return {};
    const QJsonArray list{screen("laptop", 0, {QStringLiteral("1366"), QStringLiteral("768")}),
                          screen("projector", 1366, projector.split(QLatin1Char('x')))};
    screens.write(QJsonDocument(QJsonObject{{QStringLiteral("screens"), list}}).toJson());
    screens.close();
    QProcess child;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screens.fileName());
    around.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    child.setProcessEnvironment(around);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished(600'000) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return {};
    Values values;
    for (const QByteArray& line : child.readAllStandardOutput().split('\n'))
        if (const QList<QByteArray> parts = line.split(' '); parts.size() == 2)
            values[QString::fromLatin1(parts[0])] = parts[1].toDouble();
    return values;
}

} // namespace filrouge::bench
