// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"

#include <QApplication>
#include <QStandardPaths>

// Windows on no screen, unless a screen is asked for; nobody's language and nobody's folders.
int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setCursorFlashTime(0);
    return filrouge::tests::runTests(argc, argv);
}
