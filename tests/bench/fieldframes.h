// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

class QAbstractItemView;
class QLineEdit;
class QWidget;

namespace filrouge::bench {

/// How long each turn took from what somebody did to what they saw.
class Frames final {
public:
    /// A frame of a list that is scrolled, filtered or sorted may take so long.
    static constexpr double limitMs = 33;

    void add(double ms) { times_.push_back(ms); }
    void add(const Frames& more) { times_.insert(times_.end(), more.times_.begin(), more.times_.end()); }
    [[nodiscard]] std::size_t count() const { return times_.size(); }
    [[nodiscard]] double p95() const;
    [[nodiscard]] double longest() const;
    [[nodiscard]] int overLimit() const;
    /// "<name>.p95", "<name>.max", "<name>.over" and "<name>.count", for the program that started this one. Ends the
    /// program without a frame: nothing was measured.
    void tellAs(const char* name) const;

private:
    std::vector<double> times_;
};

/// What is done, until `shown` has been painted and nothing more is waiting.
[[nodiscard]] double untilPainted(QWidget& shown, const std::function<void()>& act);
/// Through the whole list, a page at a time at most, there and back.
[[nodiscard]] Frames scrolled(QAbstractItemView& view);
/// Each letter of the words into the field, then each taken back, until the list has been painted.
[[nodiscard]] Frames filtered(QLineEdit& field, QAbstractItemView& view, const char* words);

} // namespace filrouge::bench
