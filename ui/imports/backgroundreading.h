// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readers/readwatch.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace filrouge {

/// Reads files on a thread of its own, so that the window never waits for a disk or a large document.
class BackgroundReading final : public QObject {
    Q_OBJECT

public:
    /// What is done with what was read, on the window's thread.
    using Arrival = std::function<void()>;

    explicit BackgroundReading(QObject* parent = nullptr);
    /// Waits for the reader to notice that it is not wanted any more.
    ~BackgroundReading() override;

    /// `work` runs on the other thread and touches nothing of this one; what it returns is called here. A reading
    /// before is given up, and what it read never arrives.
    void start(std::function<Arrival(ReadWatch&)> work);
    void cancel();
    [[nodiscard]] bool isRunning() const { return watch_ != nullptr; }

Q_SIGNALS:
    /// 0 .. 100
    void progressed(int percent);
    /// It has begun, arrived or been given up.
    void runningChanged();

private:
    QThreadPool worker_;
    QTimer looking_;
    std::shared_ptr<ReadWatch> watch_; ///< of the reading that is wanted
};

} // namespace filrouge
