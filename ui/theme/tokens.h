// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace filrouge {

enum class Appearance { Light, Dark, HighContrast };

/// Every colour of the windows. What must be told apart from what, and how well, stands in tokens_test.cpp.
struct Tokens final {
    QColor paper;                  ///< behind everything
    QColor surface;                ///< cards, fields, lists
    QColor ink;                    ///< text
    QColor muted;                  ///< secondary text
    QColor hairline;               ///< between things; says nothing by itself
    QColor outline;                ///< the edge of what can be used
    QColor disabled;               ///< words on what cannot be used now
    QColor thread;                 ///< the one red: the thread, the primary action, text of that weight
    QColor onThread;               ///< text on it
    QColor focus;                  ///< the ring around what has the keyboard
    QColor selection;              ///< behind what is selected
    QColor onSelection;            ///< text on it
    QColor warning;                ///< behind one amber line
    QColor onWarning;              ///< text on it, and its edge
    QColor success;                ///< text and marks: done, on disk
    QColor found;                  ///< behind the words that were sought
    QColor onFound;                ///< they
    QColor foundEdge;              ///< around a row that has them
    std::array<QColor, 8> hues;    ///< personas, by Persona::hue
    std::array<QColor, 8> onHues;  ///< a badge's letter on them
    std::array<QColor, 8> hueText; ///< the hue as text on paper and surface
};

[[nodiscard]] const Tokens& tokensOf(Appearance appearance);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 .. 21.
[[nodiscard]] double contrastOf(const QColor& a, const QColor& b);

} // namespace filrouge
