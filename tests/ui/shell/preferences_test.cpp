// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/shell/preferences.h"

#include <QFile>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString fileIn(const QTemporaryDir& folder, const QString& name)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    return path;
}

} // namespace

TEST_CASE("recent files are known at once, and on the disk a moment later or when it ends", "[shell]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("preferences.ini"));
    const QString first = fileIn(folder, QStringLiteral("a.filrouge"));
    const QString second = fileIn(folder, QStringLiteral("b.filrouge"));
    {
        Preferences preferences(path);
        preferences.addRecentFile(first);
        preferences.addRecentFile(second);
        preferences.addRecentFile(first);
        CHECK(preferences.recentFiles() == QStringList({first, second}));
        CHECK_FALSE(QFile::exists(path));
        waitUntil([&] { return QFile::exists(path); });
        CHECK(preferences.recentFiles() == QStringList({first, second}));
    }
    CHECK(Preferences(path).recentFiles() == QStringList({first, second}));
}

TEST_CASE("who has not chosen about motion is told apart from who wants it, and from who does not", "[shell]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("preferences.ini"));
    CHECK_FALSE(Preferences(path).motion().has_value());
    for (const bool motion : {false, true}) {
        Preferences(path).setMotion(motion);
        CHECK(Preferences(path).motion() == motion);
    }
}

TEST_CASE("ten recent files at most, and none that is gone", "[shell]")
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    for (int i = 0; i < 12; ++i)
        preferences.addRecentFile(fileIn(folder, QStringLiteral("%1.filrouge").arg(i)));
    QStringList recent = preferences.recentFiles();
    REQUIRE(recent.size() == 10);
    CHECK(recent.front().endsWith(QLatin1String("11.filrouge")));
    QFile::remove(recent.takeFirst());
    CHECK(preferences.recentFiles() == recent);
}
