// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/daywindow.h"
#include "tests/ui/support/testdesk.h"

#include <functional>
#include <vector>

namespace filrouge::tests {

/// The window of the application on a programme of its own, in one look.
class EveryPage final {
public:
    EveryPage(Content content, Language language, int zoom = 100, Appearance appearance = Appearance::Light);
    ~EveryPage();
    Q_DISABLE_COPY_MOVE(EveryPage)

    [[nodiscard]] DayWindow& day() { return *day_; }
    [[nodiscard]] MainWindow& window() { return day_->window(); }
    [[nodiscard]] Services& services() { return day_->session().programme().services(); }
    /// Until nothing is on its way any more: pages being laid out, portraits being read.
    void settled();

private:
    QTemporaryDir folder_;
    AnsweredPrompts prompts_;
    std::unique_ptr<DayWindow> day_;
};

/// One state of the window that somebody can be in, and how to come there.
struct Place final {
    const char* name;
    std::function<void(EveryPage&)> go;
    bool needsContent = false; ///< there is no such place in an empty programme
};

/// All of them; each starts from wherever the one before has left the window.
[[nodiscard]] const std::vector<Place>& places();

} // namespace filrouge::tests
