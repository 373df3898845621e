// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace filrouge {

/// Ctrl+C, and what a system sends to end a program, as a signal of Qt while this object lives; at most one. Where
/// there are no such signals, nothing comes.
class StopSignals final : public QObject {
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopAsked();

private:
    std::unique_ptr<QSocketNotifier> notifier_;
};

} // namespace filrouge
