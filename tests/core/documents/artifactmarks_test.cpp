// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/artifactmarks.h"

#include "tests/support/catch.h"

#include <regex>

using namespace filrouge;

namespace {

// With one space wherever there is white-space.
std::string marked(const char* content)
{
    const auto result = withArtifactsMarked(content);
    REQUIRE(result);
    return std::regex_replace(*result, std::regex("\\s+"), " ");
}

} // namespace

TEST_CASE("Lines, grounds and texts outside every element become artifacts", "[documents]")
{
    CHECK(marked("1 w 0 0 m 9 9 l S") == "1 w /Artifact <</Type/Layout>> BDC 0 0 m 9 9 l S EMC");
    CHECK(marked("1 0 0 rg 0 0 9 9 re f* 2 w") == "1 0 0 rg /Artifact <</Type/Layout>> BDC 0 0 9 9 re f* EMC 2 w");
    CHECK(marked("BT /f-0-0 1 Tf (1 / 2)Tj ET") ==
          " /Artifact <</Type/Pagination>> BDC BT /f-0-0 1 Tf (1 / 2)Tj ET EMC");
    CHECK(marked("q /x5 Do Q") == "q /Artifact <</Type/Layout>> BDC /x5 Do EMC Q");
    CHECK(marked("0 0 9 9 re W n") == " /Artifact <</Type/Layout>> BDC 0 0 9 9 re W n EMC");
}

TEST_CASE("What belongs to an element stays as it is", "[documents]")
{
    const char* content = "/P << /MCID 0 >> BDC q BT [(S) -3 <5320>] TJ ET /x5 Do 0 0 m 1 1 l S Q EMC";
    CHECK(marked(content) == content);
    CHECK(marked("/Sect BMC /P << /MCID 1 >> BDC 0 0 1 1 re f EMC 0 0 1 1 re f EMC") ==
          "/Sect BMC /P << /MCID 1 >> BDC 0 0 1 1 re f EMC 0 0 1 1 re f EMC");
    CHECK(marked("1 w % 0 0 m S\n2 w") == "1 w % 0 0 m S 2 w");
    CHECK(marked("/P <</MCID 0>> BDC (a \\) S (nested) \\\\) Tj EMC") ==
          "/P <</MCID 0>> BDC (a \\) S (nested) \\\\) Tj EMC");
    CHECK(marked("") == "");
}

TEST_CASE("A content that is cut off or leaves marks open is refused", "[documents]")
{
    for (const char* content : {"(cut", "<41", "/P BMC", "EMC", "0 0 m 1 1 l", "BT (x) Tj", "BI /W 1 /H 1 ID x EI"}) {
        INFO(content);
        CHECK(!withArtifactsMarked(content));
    }
}
