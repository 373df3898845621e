// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pageflow.h"

namespace filrouge {

namespace {

class Flow final {
public:
    Flow(const StripList& list, double top, double bottom) : list_(list), top_(top), bottom_(bottom), y_(top) {}

    std::vector<Placement> run()
    {
        const std::vector<Strip>& strips = list_.strips;
        for (std::size_t first = 0; first < strips.size();) {
            std::size_t last = first;
            while (last + 1 < strips.size() && strips[last].keepWithNext)
                ++last;
            if (!fits(first, last, y_, atTop_) && fits(first, last, top_, true) && !atTop_)
                turn();
            for (; first <= last; ++first)
                place(strips[first]);
        }
        return std::move(placements_);
    }

private:
    [[nodiscard]] double headerHeight(const Strip& strip) const
    {
        return strip.repeated < 0 ? 0 : list_.repeated[std::size_t(strip.repeated)].height;
    }

    [[nodiscard]] bool fits(std::size_t first, std::size_t last, double y, bool atTop) const
    {
        for (std::size_t i = first; i <= last; ++i) {
            const Strip& strip = list_.strips[i];
            y += (atTop ? headerHeight(strip) : strip.spaceBefore) + strip.height;
            atTop = false;
        }
        return y <= bottom_;
    }

    void turn()
    {
        ++page_;
        y_ = top_;
        atTop_ = true;
    }

    void place(const Strip& strip)
    {
        if (!atTop_ && y_ + strip.spaceBefore + strip.height > bottom_)
            turn();
        y_ += atTop_ ? headerHeight(strip) : strip.spaceBefore;
        placements_.push_back({page_, y_});
        y_ += strip.height;
        atTop_ = false;
    }

    const StripList& list_;
    double top_;
    double bottom_;
    double y_;
    int page_ = 0;
    bool atTop_ = true;
    std::vector<Placement> placements_;
};

} // namespace

std::vector<Placement> placedOnPages(const StripList& list, double top, double bottom)
{
    return Flow(list, top, bottom).run();
}

} // namespace filrouge
