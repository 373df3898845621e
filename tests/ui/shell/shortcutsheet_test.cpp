// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/shortcutsheet.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QTimer>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// Every text of the sheet that F1 opens, which is closed again.
QStringList sheetOf(WindowFixture& fixture)
{
    QStringList texts;
    QTimer::singleShot(0, qApp, [&texts] {
        auto* sheet = qobject_cast<ShortcutSheet*>(QApplication::activeModalWidget());
        if (sheet == nullptr)
            return;
        for (const auto* label : sheet->findChildren<QLabel*>())
            texts << label->text();
        CHECK(namelessWidgets(*sheet) == QStringList());
        sheet->reject();
    });
    fixture.trigger(Commands::Shortcuts);
    return texts;
}

} // namespace

TEST_CASE("the sheet of shortcuts lists every command that has keys, in the language of the window", "[shell]")
{
    WindowFixture fixture;
    for (const bool open : {false, true}) {
        if (open)
            fixture.openSample();
        for (const Commands::Id language : {Commands::French, Commands::English}) {
            fixture.trigger(language);
            QCoreApplication::processEvents();
            const QStringList texts = sheetOf(fixture);
            for (const QAction* action : fixture.window().commands().all()) {
                if (action->shortcut().isEmpty())
                    continue;
                INFO(action->text().toStdString());
                const auto at = texts.indexOf(action->shortcut().toString(QKeySequence::NativeText));
                REQUIRE(at >= 0);
                CHECK(texts.value(at + 1) == action->text().remove(QLatin1Char('&')));
            }
        }
    }
}
