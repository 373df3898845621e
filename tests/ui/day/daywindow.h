// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "core/base/random.h"
#include "ui/shell/interfacelanguage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/undofilter.h"

#include <memory>

class QAbstractButton;

namespace filrouge {
class ChoosePage;
class KioskDesk;
class KioskWindow;
} // namespace filrouge

namespace filrouge::tests {

/// The window as the application puts it together, with a clock, chance and folders of its own, on 7 February 2018.
class DayWindow final {
public:
    DayWindow(const QString& folder, UiTheme& theme, Prompts& prompts,
              const ProjectorWindow::Screens& screens = ProjectorWindow::desktopScreens);
    ~DayWindow();
    Q_DISABLE_COPY_MOVE(DayWindow)

    [[nodiscard]] MainWindow& window() { return *window_; }
    [[nodiscard]] Session& session() { return *window_->session(); }
    [[nodiscard]] FixedClock& clock() { return clock_; }
    [[nodiscard]] Random& random() { return random_; }
    [[nodiscard]] const QString& folder() const { return folder_; }

    /// The page of that station, with Ctrl and its digit.
    void goTo(Station station);
    /// The tab of that name on the page Choose; false: there is none.
    bool goToTab(const QString& name);
    [[nodiscard]] ChoosePage& choose();
    /// What the room sees, in words.
    [[nodiscard]] QString roomReads();
    [[nodiscard]] const Scene& roomSees();
    /// Time goes by, for the vote.
    void pass(qint64 seconds);

    /// From the kiosk's desk to the ballot's confirmation and back: whoever stands first in the list of those who are
    /// still to vote and match `name`. `letter` 0: the blank vote. Empty: done; otherwise what went wrong.
    [[nodiscard]] QString voteAtKiosk(const QString& name, int letter);
    /// As far as the review of the ballot.
    [[nodiscard]] QString reviewAtKiosk(const QString& name, int letter);
    /// The ballot is confirmed; acknowledged when it returns nothing.
    [[nodiscard]] QString confirmAtKiosk();
    /// The voter has noted the code, and the facilitator is back at the desk.
    void leaveKiosk();

private:
    QString folder_;
    FixedClock clock_;
    SystemRandom random_;
    InterfaceLanguage language_;
    Preferences preferences_;
    UndoFilter undoFilter_;
    Pages pages_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace filrouge::tests
