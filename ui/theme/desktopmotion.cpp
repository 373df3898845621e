// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktopmotion.h"

#include <QFileInfo>
#include <QObject>
#include <QProcess>
#include <QSettings>

namespace filrouge {

namespace {

/// Nothing where the file or the key is missing.
QString valueIn(const QString& path, const QString& key)
{
    return QFileInfo::exists(path) ? QSettings(path, QSettings::IniFormat).value(key).toString().trimmed() : QString();
}

bool isNo(const QString& value)
{
    return value == QLatin1String("0") || value.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0;
}

} // namespace

bool desktopReducesMotion(const QString& configFolder)
{
    bool number = false;
    const double factor =
        valueIn(configFolder + QStringLiteral("/kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor"))
            .toDouble(&number);
    if (number && factor <= 0)
        return true;
    for (const char* version : {"/gtk-4.0", "/gtk-3.0"})
        if (isNo(valueIn(configFolder + QLatin1String(version) + QStringLiteral("/settings.ini"),
                         QStringLiteral("Settings/gtk-enable-animations"))))
            return true;
    return false;
}

void askDesktopForMotion(const QString& tool, QObject* context, std::function<void()> reduced)
{
    auto* asking = new QProcess(context);
    QObject::connect(asking, &QProcess::finished, context, [asking, reduced = std::move(reduced)] {
        if (QString::fromUtf8(asking->readAllStandardOutput()).trimmed() == QLatin1String("false"))
            reduced();
        asking->deleteLater();
    });
    QObject::connect(asking, &QProcess::errorOccurred, asking, [asking](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            asking->deleteLater(); // no such tool: not that desktop
    });
    asking->start(
        tool,
        {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations")});
}

} // namespace filrouge
