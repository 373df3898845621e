// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/newprogramme.h"
#include "tests/ui/support/testdesk.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/undofilter.h"

#include <QAction>

namespace filrouge::tests {

/// The whole window with folders, preferences and answers of its own.
class WindowFixture final {
public:
    explicit WindowFixture(Language language = Language::English)
        : clock_(Instant{1518001200000}),
          random_(7),
          preferences_(path("preferences.ini"))
    {
        theme().setAppearance(Appearance::Light);
        theme().setZoom(100);
        theme().setMotion(false);
        language_.set(language);
        qApp->installEventFilter(&undoFilter_);
        window_ = std::make_unique<MainWindow>(
            WindowEnvironment{theme(), language_, preferences_, prompts_, clock_, random_, path("snapshots"), {}});
        window_->resize(1366, 768);
        window_->show();
        window_->activateWindow();
        QCoreApplication::processEvents();
    }
    Q_DISABLE_COPY_MOVE(WindowFixture)

    void openEmpty() { open("empty.filrouge", {}); }
    void openSample() { open("cahors.filrouge", QStringLiteral("cahors")); }
    void trigger(Commands::Id id) { window_->commands().action(id)->trigger(); }

    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    [[nodiscard]] MainWindow& window() { return *window_; }
    [[nodiscard]] AnsweredPrompts& prompts() { return prompts_; }
    [[nodiscard]] Preferences& preferences() { return preferences_; }
    [[nodiscard]] FixedClock& clock() { return clock_; }
    [[nodiscard]] SeededRandom& random() { return random_; }

private:
    void open(const char* name, const QString& sample)
    {
        REQUIRE(makeProgrammeFile(path(name), sample, Language::French, clock_, random_));
        REQUIRE(window_->openFile(path(name)));
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder_;
    FixedClock clock_;
    SeededRandom random_;
    InterfaceLanguage language_;
    Preferences preferences_;
    AnsweredPrompts prompts_;
    UndoFilter undoFilter_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace filrouge::tests
