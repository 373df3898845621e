// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/pages.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/theme/desktopmotion.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/undofilter.h"

#include <QApplication>
#include <QScreen>
#include <QSize>
#include <QStandardPaths>

namespace filrouge {

namespace {

/// Whoever chose in this window has chosen; otherwise the desktop is followed.
void followDesktopMotion(UiTheme& theme, const Preferences& preferences)
{
    const bool reduced = desktopReducesMotion(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    theme.setMotion(preferences.motion().value_or(!reduced));
    if (!preferences.motion() && !reduced && qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"GNOME"))
        askDesktopForMotion(QStringLiteral("gsettings"), &theme, [&theme, &preferences] {
            if (!preferences.motion())
                theme.setMotion(false);
        });
}

/// Where it was last; the first time whole, and all of the screen where that is little.
void show(MainWindow& window, const Preferences& preferences)
{
    constexpr QSize frame(16, 48); // what a desktop draws around a window, about
    const QSize room = window.screen()->availableSize();
    const QSize wanted = window.size() + frame;
    const bool first = preferences.placeOf(QStringLiteral("window")).isEmpty();
    if (first && (room.width() < wanted.width() || room.height() < wanted.height()))
        window.showMaximized();
    else
        window.show();
}

} // namespace

bool hasDisplay()
{
#if defined(Q_OS_LINUX)
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

int runWindow(const QString& path, std::optional<Language> language, Language systemLanguage,
              const QString& snapshotFolder)
{
    Preferences preferences(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                            QStringLiteral("/preferences.ini"));
    InterfaceLanguage interfaceLanguage;
    interfaceLanguage.set(language.value_or(preferences.language().value_or(systemLanguage)));
    UiTheme theme;
    theme.setAppearance(preferences.appearance().value_or(Appearance::Light));
    theme.setZoom(preferences.zoom());
    followDesktopMotion(theme, preferences);
    UndoFilter undoFilter;
    QCoreApplication::instance()->installEventFilter(&undoFilter);
    DialogPrompts prompts;
    const SystemClock clock;
    SystemRandom random;
    Pages pages(ProjectorWindow::desktopScreens, &preferences);
    MainWindow window(
        {theme,
         interfaceLanguage,
         preferences,
         prompts,
         clock,
         random,
         snapshotFolder,
         [&pages](Station station, const Desk& desk, Session& session) { return pages.make(station, desk, session); }});
    pages.connectTo(window);
    // Opened first: what shows is laid out once, with the programme in it.
    if (!path.isEmpty())
        window.openFile(path);
    if (window.gaveWay())
        return 0;
    show(window, preferences);
    return QApplication::exec();
}

} // namespace filrouge
