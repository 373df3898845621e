// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace filrouge {

/// How far the field work has come, beside what was aimed at (0: no target set).
struct FieldProgress final {
    int interviews = 0; ///< held, not merely planned
    int interviewTarget = 0;
    int immersions = 0;
    int immersionTarget = 0;
    int peopleMet = 0; ///< each person once, however many interviews they came to
    int peopleTarget = 0;
    int evidence = 0;
    int irritants = 0;

    friend bool operator==(const FieldProgress&, const FieldProgress&) = default;
};

} // namespace filrouge
