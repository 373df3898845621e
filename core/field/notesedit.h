// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace filrouge {

/// What turned one text into another: units [start, start + removed) of the old one became [start, start + inserted)
/// of the new one. In UTF-16 units; it never parts the halves of one code point.
struct NotesEdit final {
    qsizetype start = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;

    friend bool operator==(const NotesEdit&, const NotesEdit&) = default;
};

/// The shortest such edit; of several (one of two equal letters gone), the one furthest to the right.
[[nodiscard]] NotesEdit editBetween(const QString& before, const QString& after);

/// How many units further to the left the same edit could begin: 0 when it both removes and inserts.
[[nodiscard]] qsizetype slides(const NotesEdit& edit, const QString& before, const QString& after);

} // namespace filrouge
