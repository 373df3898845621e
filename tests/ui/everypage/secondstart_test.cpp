// SPDX-License-Identifier: GPL-3.0-or-later
// The window as somebody left it, the next time.
#include "app/window.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/shell/commands.h"
#include "ui/shell/rail.h"

#include <QAction>
#include <QScreen>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// What a start of the application makes before it shows the window, with what an earlier start kept in that folder.
class Start final {
public:
    explicit Start(const QTemporaryDir& folder, std::optional<Language> asked = {})
        : preferences_(folder.filePath(QStringLiteral("preferences.ini")))
    {
        theme().setAppearance(Appearance::HighContrast); // as nobody left it
        theme().setZoom(175);
        bringBackLook(theme(), language_, preferences_, asked, Language::English);
        window_ = std::make_unique<MainWindow>(WindowEnvironment{theme(),
                                                                 language_,
                                                                 preferences_,
                                                                 prompts_,
                                                                 clock_,
                                                                 random_,
                                                                 folder.filePath(QStringLiteral("snapshots")),
                                                                 {}});
    }
    ~Start()
    {
        window_->close();
        settle();
    }
    Q_DISABLE_COPY_MOVE(Start)

    [[nodiscard]] MainWindow& window() { return *window_; }
    void trigger(Commands::Id id) { action(id)->trigger(); }
    [[nodiscard]] QAction* action(Commands::Id id) { return window_->commands().action(id); }
    [[nodiscard]] QString firstStation() { return window_->findChild<Rail*>()->item(1)->text(); }

private:
    FixedClock clock_{Instant{1518001200000}};
    SystemRandom random_;
    InterfaceLanguage language_;
    Preferences preferences_;
    AnsweredPrompts prompts_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace

TEST_CASE("colours, letters and language are found again at the next start", "[everypage][window]")
{
    const QTemporaryDir folder;
    {
        Start first(folder);
        CHECK(theme().appearance() == Appearance::Light);
        CHECK(theme().zoom() == 100);
        CHECK(first.firstStation() == QStringLiteral("Listen"));
        first.trigger(Commands::Dark);
        first.trigger(Commands::Larger);
        first.trigger(Commands::Larger);
        first.trigger(Commands::French);
        settle();
        CHECK(first.firstStation() == QStringLiteral("Écouter"));
    }
    {
        Start second(folder);
        CHECK(theme().appearance() == Appearance::Dark);
        CHECK(theme().zoom() == 150);
        CHECK(second.firstStation() == QStringLiteral("Écouter"));
        CHECK(second.action(Commands::Dark)->isChecked());
        CHECK(second.action(Commands::French)->isChecked());
    }
    // What the command line asks for is for that time only.
    CHECK(Start(folder, Language::English).firstStation() == QStringLiteral("Listen"));
    CHECK(Start(folder).firstStation() == QStringLiteral("Écouter"));
}

TEST_CASE("the window is where it was and as large, at the next start", "[everypage][window]")
{
    const QTemporaryDir folder;
    QRect left;
    {
        Start first(folder);
        CHECK(first.window().size() == QSize(1366, 768)); // nobody has moved it yet
        const QRect room = first.window().screen()->availableGeometry();
        first.window().resize(room.size() * 4 / 5);
        first.window().move(room.topLeft() + QPoint(31, 23));
        first.window().show();
        settle();
        left = first.window().geometry();
        REQUIRE(room.contains(left));
    }
    {
        Start second(folder);
        second.window().show();
        settle();
        CHECK(second.window().size() == left.size());
        // A desktop may draw its frame before or after it counts.
        CHECK((second.window().geometry().topLeft() - left.topLeft()).manhattanLength() <= 8);
        CHECK_FALSE(second.window().isMaximized());
        second.window().showMaximized();
        settle();
    }
    {
        Start third(folder);
        third.window().show();
        settle();
        CHECK(third.window().isMaximized());
        CHECK(third.window().normalGeometry().size() == left.size());
    }
}
