// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/codepoints.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr qsizetype every = 256; // units from one mark to the next

/// The second half of a code point that began one unit before.
bool continues(const QString& text, qsizetype unit)
{
    return text[unit].isLowSurrogate() && unit > 0 && text[unit - 1].isHighSurrogate();
}

} // namespace

CodePoints::CodePoints(const QString& text) : text_(text), count_(static_cast<int>(text.size()))
{
    if (std::none_of(text.begin(), text.end(), [](QChar unit) { return unit.isSurrogate(); }))
        return;
    count_ = 0;
    marks_.reserve(static_cast<std::size_t>(text.size() / every) + 1);
    for (qsizetype unit = 0; unit < text.size(); ++unit) {
        if (unit % every == 0)
            marks_.push_back(count_);
        if (!continues(text_, unit))
            ++count_;
    }
}

int CodePoints::before(qsizetype unit) const
{
    unit = std::clamp(unit, qsizetype{0}, text_.size());
    if (unit == text_.size())
        return count_;
    if (marks_.empty())
        return static_cast<int>(unit);
    const qsizetype mark = unit / every;
    int points = marks_[static_cast<std::size_t>(mark)];
    for (qsizetype at = mark * every; at < unit; ++at)
        if (!continues(text_, at))
            ++points;
    return points;
}

qsizetype CodePoints::unitOf(int point) const
{
    if (point <= 0)
        return 0;
    if (point >= count_)
        return text_.size();
    if (marks_.empty())
        return point;
    // The last mark that has no more than so many before it.
    const auto next = std::upper_bound(marks_.begin(), marks_.end(), point);
    auto unit = static_cast<qsizetype>(next - marks_.begin() - 1) * every;
    int points = *(next - 1);
    for (; unit < text_.size(); ++unit)
        if (!continues(text_, unit) && points++ == point)
            break;
    return unit;
}

} // namespace filrouge
