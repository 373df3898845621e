// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/vote/cue.h"

#include <optional>
#include <vector>

namespace filrouge {

/// What a clicker or the keyboard asks for.
enum class StageKey { Forward, Back, Black, Vote, Reveal, Cancel };

/// What the presenter has decided to do to the vote; whoever drives the stage does it.
enum class StageAction { None, OpenVote, CloseVote, RevealVote };

struct StageVote final {
    VoteId id;
    VoteState state = VoteState::Draft;
    bool ready = false; ///< a draft that can be opened

    friend bool operator==(const StageVote&, const StageVote&) = default;
};

/// What the room sees and what comes next, and the keys that move it. Nothing is shown that was not next before, but
/// the vote when it is opened or called; going forward never opens, closes or reveals anything.
class Stage final {
public:
    static constexpr qint64 lastCallMs = 30'000;
    static constexpr qint64 armedMs = 5'000; ///< how long the first of two presses counts

    /// The day anew; what the room sees stays.
    void setCues(std::vector<Cue> cues);
    [[nodiscard]] const std::vector<Cue>& cues() const { return cues_; }
    void setVote(const std::optional<StageVote>& vote);

    /// Nothing: the room sees black.
    [[nodiscard]] std::optional<StagePoint> current() const { return current_; }
    [[nodiscard]] std::optional<StagePoint> next() const { return next_; }
    [[nodiscard]] bool isBlack() const { return black_; }
    /// Which line of the day that is; nothing for what is not on it.
    [[nodiscard]] std::optional<std::size_t> cueOf(const std::optional<StagePoint>& point) const;
    /// It has been on the screen, to its last page.
    [[nodiscard]] bool isDone(std::size_t cue) const;

    void preview(const StagePoint& point);
    /// At once, for what the presenter has just asked for by name.
    void show(const StagePoint& point);
    /// Another page of what the room sees; black stays black.
    void turnTo(int page);
    [[nodiscard]] StageAction press(StageKey key, SteadyInstant now);
    /// Time goes by: the end of a last call.
    [[nodiscard]] StageAction tick(SteadyInstant now);
    /// Escape would take something back.
    [[nodiscard]] bool canCancel(SteadyInstant now) const;

    /// When a last call ends; nothing without one.
    [[nodiscard]] SteadyInstant lastCallUntil() const { return lastCallUntil_; }
    /// Seconds left, rounded up.
    [[nodiscard]] std::optional<int> lastCall(SteadyInstant now) const;
    /// The key that was pressed once and waits for its second press.
    [[nodiscard]] std::optional<StageKey> armed(SteadyInstant now) const;

private:
    [[nodiscard]] std::vector<StagePoint> steps() const;
    [[nodiscard]] std::optional<StagePoint> after(const std::optional<StagePoint>& point) const;
    [[nodiscard]] std::optional<StagePoint> before(const std::optional<StagePoint>& point) const;
    void keepPlace(const std::vector<Cue>& before);
    bool pressedTwice(StageKey key, SteadyInstant now);
    StageAction pressVote(SteadyInstant now);
    void showVote();

    std::vector<Cue> cues_;
    std::optional<StageVote> vote_;
    std::optional<StagePoint> current_;
    std::optional<StagePoint> next_;
    std::optional<StagePoint> place_; ///< the last of the day's lines that was shown
    std::vector<StagePoint> done_;    ///< page: the last one shown
    bool black_ = false;
    SteadyInstant lastCallUntil_;
    StageKey armedKey_ = StageKey::Cancel;
    SteadyInstant armedUntil_;
};

} // namespace filrouge
