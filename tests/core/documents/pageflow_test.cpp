// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pageflow.h"

#include "tests/support/catch.h"

using namespace filrouge;

namespace {

Strip strip(double height, bool keepWithNext = false, double spaceBefore = 0)
{
    Strip made;
    made.height = height;
    made.keepWithNext = keepWithNext;
    made.spaceBefore = spaceBefore;
    return made;
}

std::vector<int> pagesOf(const std::vector<Placement>& placements)
{
    std::vector<int> pages;
    for (const Placement& placement : placements)
        pages.push_back(placement.page);
    return pages;
}

} // namespace

TEST_CASE("Strips fill a page to its last point and go on to the next", "[documents]")
{
    StripList list;
    for (int i = 0; i < 5; ++i)
        list.strips.push_back(strip(25));
    CHECK(pagesOf(placedOnPages(list, 0, 100)) == std::vector<int>{0, 0, 0, 0, 1});
    CHECK(placedOnPages(list, 10, 110)[3].y == Approx(85));
}

TEST_CASE("What keeps with its next goes to the next page with it", "[documents]")
{
    StripList list;
    list.strips = {strip(60), strip(20, true), strip(30), strip(10)};
    CHECK(pagesOf(placedOnPages(list, 0, 100)) == std::vector<int>{0, 1, 1, 1});
}

TEST_CASE("A chain that no page can hold breaks where it must", "[documents]")
{
    StripList list;
    for (int i = 0; i < 7; ++i)
        list.strips.push_back(strip(40, true));
    CHECK(pagesOf(placedOnPages(list, 0, 100)) == std::vector<int>{0, 0, 1, 1, 2, 2, 3});
}

TEST_CASE("Space before a strip is dropped at the top of a page", "[documents]")
{
    StripList list;
    list.strips = {strip(10, false, 50), strip(80, false, 5), strip(50, false, 30)};
    const auto placements = placedOnPages(list, 20, 120);
    CHECK(placements[0].y == Approx(20));
    CHECK(placements[1].y == Approx(35));
    CHECK(placements[2].page == 1);
    CHECK(placements[2].y == Approx(20));
}

TEST_CASE("A repeated header takes its room at the top of each further page", "[documents]")
{
    StripList list;
    list.repeated.push_back(strip(15));
    for (int i = 0; i < 4; ++i) {
        list.strips.push_back(strip(40));
        list.strips.back().repeated = i == 0 ? -1 : 0;
    }
    const auto placements = placedOnPages(list, 0, 100);
    CHECK(pagesOf(placements) == std::vector<int>{0, 0, 1, 1});
    CHECK(placements[2].y == Approx(15));
}

TEST_CASE("A strip taller than a page does not turn pages for ever", "[documents]")
{
    StripList list;
    list.strips = {strip(10), strip(500), strip(10)};
    CHECK(pagesOf(placedOnPages(list, 0, 100)) == std::vector<int>{0, 1, 2});
}
