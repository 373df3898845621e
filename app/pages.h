// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/networkwatch.h"
#include "core/thread/threadfigures.h"
#include "ui/projector/projectorwindow.h"

#include <QObject>
#include <QPointer>

namespace filrouge {

class ChoosePage;
class MainWindow;
class Page;
class Preferences;
class Session;
struct Desk;

/// The rooms of the window and the doors between them: the one place that knows all of them.
class Pages final : public QObject {
    Q_OBJECT

public:
    /// `preferences`: where columns, order and filters are kept, per programme; nullptr: nowhere.
    explicit Pages(ProjectorWindow::Screens screens = ProjectorWindow::desktopScreens,
                   Preferences* preferences = nullptr, NetworkWatch::Source interfaces = interfacesNow)
        : screens_(std::move(screens)),
          preferences_(preferences),
          interfaces_(std::move(interfaces))
    {}

    /// The page of a station; nullptr where the room is still to come.
    [[nodiscard]] Page* make(Station station, const Desk& desk, Session& session);
    void connectTo(MainWindow& window);

private:
    [[nodiscard]] Page* makeListen(const Desk& desk);
    [[nodiscard]] ChoosePage* stage();
    [[nodiscard]] ChoosePage* makeChoose(const Desk& desk, Session& session);

    ProjectorWindow::Screens screens_;
    Preferences* preferences_;
    NetworkWatch::Source interfaces_;
    MainWindow* window_ = nullptr;
    QPointer<ChoosePage> choose_; ///< nobody: it is not made yet
};

} // namespace filrouge
