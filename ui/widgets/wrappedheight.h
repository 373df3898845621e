// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace filrouge {

/// How high a wrapped text is at a width. Nested layouts ask for it dozens of times before a window shows, and each
/// answer sets the whole text: it is found once for each width.
class WrappedHeight final {
public:
    template <class Measure>
    [[nodiscard]] int at(int width, const QString& text, const Measure& measure) const
    {
        if (text != text_) {
            heights_.clear();
            text_ = text;
        }
        const auto known = heights_.constFind(width);
        return known != heights_.constEnd() ? *known : *heights_.insert(width, measure(width));
    }
    /// The font or the margins have changed.
    void forget() { heights_.clear(); }

private:
    mutable QString text_;
    mutable QHash<int, int> heights_;
};

} // namespace filrouge
