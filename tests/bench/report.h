// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace filrouge::bench {

/// One measured figure beside what it is held against.
struct Figure final {
    QString name;
    std::optional<double> value; ///< nothing: not measured
    QString unit;
    QString against;             ///< the limit or the peer, in words
    std::optional<double> limit; ///< in the same unit; nothing: the peer was not measured
    double goal = 1.0;           ///< the ratio value / limit must stay at or below this (or above: `atLeast`)
    bool atLeast = false;        ///< the ratio is limit / value (how many times faster) and must reach the goal
};

/// Prints figures as they come: lines for people, or one JSON object a line.
class Report final {
public:
    Report(QString area, bool json) : area_(std::move(area)), json_(json) {}
    void add(const Figure& figure) const;

private:
    QString area_;
    bool json_;
};

[[nodiscard]] double median(std::vector<double> values);
/// The value that 95 of 100 do not exceed.
[[nodiscard]] double percentile95(std::vector<double> values);

} // namespace filrouge::bench
