// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/daywindow.h"
#include "tests/ui/support/testdesk.h"

namespace filrouge::tests {

/// A file of the sample as it is before its seminar: those people on the roll and nobody here yet, no engagement
/// letter.
void makeProgrammeBeforeTheDay(const QString& path, int people);

/// The window on such a file, and what a test looks at in it.
class SeminarDay final {
public:
    explicit SeminarDay(int people, const ProjectorWindow::Screens& screens = ProjectorWindow::desktopScreens);
    /// On a programme that is there, in that folder.
    explicit SeminarDay(const QString& folder);
    Q_DISABLE_COPY_MOVE(SeminarDay)

    [[nodiscard]] DayWindow& day() { return *day_; }
    [[nodiscard]] AnsweredPrompts& prompts() { return prompts_; }
    [[nodiscard]] QString path() const { return path_; }
    [[nodiscard]] QString folder() const { return day_->folder(); }

    [[nodiscard]] Services& services() { return day_->session().programme().services(); }
    [[nodiscard]] Seminar seminar();
    [[nodiscard]] std::vector<RollLine> roll();
    [[nodiscard]] int here();
    [[nodiscard]] Vote vote(std::size_t place = 0);
    [[nodiscard]] Turnout turnout(std::size_t vote = 0);
    /// The text of the presenter's label of that object name.
    [[nodiscard]] QString label(const char* name);

    /// The rest is done by hand.
    void signIn(const QString& name);
    void signEverybodyIn();
    void voteAtKiosk(const QString& name, int letter);
    /// From the presenter's panel: somebody who asks for help, or nobody in particular.
    void openKiosk(const QString& name = {});
    void closeAndReveal();

private:
    QTemporaryDir own_;
    QString path_;
    AnsweredPrompts prompts_;
    std::unique_ptr<DayWindow> day_;
};

} // namespace filrouge::tests
