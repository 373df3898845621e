// SPDX-License-Identifier: GPL-3.0-or-later

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

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
    return Catch::Session().run(argc, argv);
}
