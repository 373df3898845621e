// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"

#include <QGuiApplication>
#include <QStandardPaths>

// Documents and pictures paint, so the application object is Qt Gui's, on no screen; core never links Widgets.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // The machine's language and the user's folders are nobody's test data.
    qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    const QGuiApplication application(argc, argv);
    return filrouge::tests::runTests(argc, argv);
}
