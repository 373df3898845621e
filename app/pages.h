// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thread/threadfigures.h"

#include <QObject>

namespace filrouge {

class MainWindow;
class Page;
class Session;
struct Desk;

/// The rooms of the window and the doors between them: the one place that knows all of them.
class Pages final : public QObject {
    Q_OBJECT

public:
    /// The page of a station; nullptr where the room is still to come.
    [[nodiscard]] Page* make(Station station, const Desk& desk, Session& session);
    void connectTo(MainWindow& window);

private:
    MainWindow* window_ = nullptr;
};

} // namespace filrouge
