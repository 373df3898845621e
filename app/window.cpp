// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/pages.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/undofilter.h"

#include <QApplication>
#include <QStandardPaths>

namespace filrouge {

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
    theme.setMotion(preferences.motion());
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
    window.show();
    return QApplication::exec();
}

} // namespace filrouge
