// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace filrouge {

/// A moment in milliseconds since 1970 UTC; 0 means "never".
struct Instant final {
    qint64 ms = 0;

    [[nodiscard]] explicit operator bool() const { return ms != 0; }
    [[nodiscard]] QDateTime local() const { return QDateTime::fromMSecsSinceEpoch(ms); }
    friend auto operator<=>(Instant, Instant) = default;
};

/// Where the time comes from, so that tests decide what time it is. Callable from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] QDate today() const { return now().local().date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

/// Stands still until told otherwise: for tests and for documents that must come out byte for byte the same.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant instant) : instant_(instant) {}
    [[nodiscard]] Instant now() const override { return instant_; }
    void set(Instant instant) { instant_ = instant; }

private:
    Instant instant_;
};

} // namespace filrouge
