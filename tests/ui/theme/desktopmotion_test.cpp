// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/theme/desktopmotion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString write(const QString& path, const QByteArray& text)
{
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

TEST_CASE("a desktop that was asked for less motion is heard", "[theme]")
{
    struct Said {
        const char* file;
        const char* text;
        bool reduces;
    };
    for (const Said& said : {Said{"kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", true},
                             Said{"kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", false},
                             Said{"kdeglobals", "[General]\nfont=Inter\n", false},
                             Said{"gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", true},
                             Said{"gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", true},
                             Said{"gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", false},
                             Said{"other.ini", "[Settings]\ngtk-enable-animations=0\n", false}}) {
        const QTemporaryDir folder;
        write(folder.filePath(QLatin1String(said.file)), said.text);
        CAPTURE(said.file);
        CAPTURE(said.text);
        CHECK(desktopReducesMotion(folder.path()) == said.reduces);
    }
}

#if defined(Q_OS_UNIX)
TEST_CASE("a desktop that has to be asked is asked without waiting", "[theme]")
{
    const QTemporaryDir folder;
    const QString no = write(folder.filePath(QStringLiteral("no")), "#!/bin/sh\necho false\n");
    const QString yes = write(folder.filePath(QStringLiteral("yes")), "#!/bin/sh\necho true\n");
    QObject context;
    int reduced = 0;
    askDesktopForMotion(yes, &context, [&] { ++reduced; });
    askDesktopForMotion(folder.filePath(QStringLiteral("none")), &context, [&] { ++reduced; });
    waitUntil([&] { return context.children().isEmpty(); });
    CHECK(reduced == 0);
    askDesktopForMotion(no, &context, [&] { ++reduced; });
    CHECK(reduced == 0);
    waitUntil([&] { return context.children().isEmpty(); });
    CHECK(reduced == 1);
}
#endif
