// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <chrono>

namespace filrouge {

/// A moment in milliseconds since 1970 UTC; 0 means "never".
struct Instant final {
    qint64 ms = 0;

    [[nodiscard]] explicit operator bool() const { return ms != 0; }
    [[nodiscard]] QDateTime local() const { return QDateTime::fromMSecsSinceEpoch(ms); }
    friend auto operator<=>(Instant, Instant) = default;
};

/// A moment in milliseconds since nobody asks when, on a clock that nobody sets; 0 means "never". Spans are counted on
/// it.
struct SteadyInstant final {
    qint64 ms = 0;

    [[nodiscard]] explicit operator bool() const { return ms != 0; }
    friend auto operator<=>(SteadyInstant, SteadyInstant) = default;
};

/// Where the time comes from, so that tests decide what time it is. Callable from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Goes on evenly when somebody sets the computer's clock.
    [[nodiscard]] virtual SteadyInstant steady() const = 0;
    [[nodiscard]] QDate today() const { return now().local().date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
    [[nodiscard]] SteadyInstant steady() const override
    {
        using namespace std::chrono;
        return {duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count()};
    }
};

/// Stands still until told otherwise: for tests and for documents that must come out byte for byte the same.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant instant) : instant_(instant) {}
    [[nodiscard]] Instant now() const override { return instant_; }
    [[nodiscard]] SteadyInstant steady() const override { return {instant_.ms - corrected_}; }
    /// Time goes by until then.
    void set(Instant instant) { instant_ = instant; }
    /// The computer's clock is set by so much; no time goes by.
    void correct(qint64 ms)
    {
        instant_.ms += ms;
        corrected_ += ms;
    }

private:
    Instant instant_;
    qint64 corrected_ = 0;
};

} // namespace filrouge
