// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/notes/highlights.h"

using namespace filrouge;

namespace {

Highlight over(qint64 piece, qsizetype start, qsizetype end)
{
    return {EvidenceId(piece), EvidenceKind::Verbatim, Voice::User, start, end};
}

std::pair<qsizetype, qsizetype> placeOf(const Highlights& all, qint64 piece)
{
    const Highlight* found = all.of(EvidenceId(piece));
    REQUIRE(found != nullptr);
    return {found->start, found->end};
}

} // namespace

TEST_CASE("Marks over the same words have lines of their own", "[notes]")
{
    Highlights all;
    all.set({over(3, 12, 20), over(1, 0, 10), over(2, 5, 15), over(4, 10, 12)});
    CHECK(all.of(EvidenceId(1))->lane == 0);
    CHECK(all.of(EvidenceId(2))->lane == 1);
    CHECK(all.of(EvidenceId(4))->lane == 0); // adjoining is not overlapping
    CHECK(all.of(EvidenceId(3))->lane == 0);
    CHECK(all.at(6) == std::vector{EvidenceId(1), EvidenceId(2)});
    CHECK(all.at(10) == std::vector{EvidenceId(4), EvidenceId(2)}); // the shortest first
    CHECK(all.at(20).empty());
    CHECK(all.between(16, 30).size() == 1);
}

TEST_CASE("Marks follow the typing", "[notes]")
{
    Highlights all;
    all.set({over(1, 0, 10), over(2, 20, 30)});
    SECTION("before")
    {
        all.follow(0, 0, 3);
        CHECK(placeOf(all, 1) == std::pair<qsizetype, qsizetype>(3, 13));
        CHECK(placeOf(all, 2) == std::pair<qsizetype, qsizetype>(23, 33));
    }
    SECTION("right behind")
    {
        all.follow(10, 0, 3);
        CHECK(placeOf(all, 1) == std::pair<qsizetype, qsizetype>(0, 10));
        CHECK(placeOf(all, 2) == std::pair<qsizetype, qsizetype>(23, 33));
    }
    SECTION("inside")
    {
        all.follow(25, 1, 3);
        CHECK(placeOf(all, 1) == std::pair<qsizetype, qsizetype>(0, 10));
        CHECK(placeOf(all, 2) == std::pair<qsizetype, qsizetype>(20, 32));
    }
    SECTION("over an end and a beginning")
    {
        all.follow(5, 20, 2);
        CHECK(placeOf(all, 1) == std::pair<qsizetype, qsizetype>(0, 7));
        CHECK(placeOf(all, 2) == std::pair<qsizetype, qsizetype>(5, 12));
    }
}

TEST_CASE("From one mark to the next, around the ends", "[notes]")
{
    Highlights all;
    CHECK(all.following(0) == nullptr);
    CHECK(all.preceding(0) == nullptr);
    all.set({over(1, 5, 10), over(2, 20, 30)});
    CHECK(all.following(0)->piece == EvidenceId(1));
    CHECK(all.following(5)->piece == EvidenceId(2));
    CHECK(all.following(20)->piece == EvidenceId(1));
    CHECK(all.preceding(20)->piece == EvidenceId(1));
    CHECK(all.preceding(21)->piece == EvidenceId(2));
    CHECK(all.preceding(5)->piece == EvidenceId(2));
}
