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
#include <QByteArrayList>
#include <QScreen>
#include <QSize>
#include <QStandardPaths>

namespace filrouge {

namespace {

constexpr const char* noDisplay = "offscreen"; // Qt's platform that shows nothing

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

#if defined(Q_OS_LINUX)
/// The displays that are named, in the order in which Qt would try them, and at last none.
QByteArrayList platformsToTry()
{
    const bool x11 = !qEnvironmentVariableIsEmpty("DISPLAY");
    const bool wayland = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const bool waylandFirst = qEnvironmentVariable("XDG_SESSION_TYPE") == u"wayland" &&
                              !qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"GNOME");
    QByteArrayList platforms;
    if (x11)
        platforms << "xcb";
    if (wayland)
        platforms.insert(waylandFirst ? 0 : platforms.size(), "wayland");
    platforms << noDisplay;
    return platforms;
}
#endif

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

OptionalDisplay::OptionalDisplay()
{
#if defined(Q_OS_LINUX)
    chosen_ = !qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (chosen_)
        qputenv("QT_QPA_PLATFORM", platformsToTry().join(';'));
#endif
}

// Programs that are started from here choose for themselves.
OptionalDisplay::~OptionalDisplay()
{
    if (chosen_)
        qunsetenv("QT_QPA_PLATFORM");
}

bool OptionalDisplay::answered() const
{
    return !chosen_ || QGuiApplication::platformName() != QLatin1String(noDisplay);
}

void bringBackLook(UiTheme& theme, InterfaceLanguage& interfaceLanguage, const Preferences& preferences,
                   std::optional<Language> language, Language systemLanguage)
{
    interfaceLanguage.set(language.value_or(preferences.language().value_or(systemLanguage)));
    theme.setAppearance(preferences.appearance().value_or(Appearance::Light));
    theme.setZoom(preferences.zoom());
}

int runWindow(const QString& path, std::optional<Language> language, Language systemLanguage,
              const QString& snapshotFolder)
{
    Preferences preferences(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                            QStringLiteral("/preferences.ini"));
    InterfaceLanguage interfaceLanguage;
    UiTheme theme;
    bringBackLook(theme, interfaceLanguage, preferences, language, systemLanguage);
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
