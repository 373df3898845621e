// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/anchor.h"
#include "tests/support/catch.h"

using namespace filrouge;
using namespace Qt::StringLiterals;

namespace {

Evidence anchored(const QString& text, int start, int length)
{
    Evidence evidence;
    evidence.text = text;
    evidence.interview = InterviewId(1);
    evidence.anchor = AnchorState::Anchored;
    evidence.anchorStart = start;
    evidence.anchorLength = length;
    return evidence;
}

} // namespace

TEST_CASE("Places in notes are counted in code points", "[field][anchor]")
{
    // One emoji is two UTF-16 units, é written with a combining accent is two code points.
    const QString notes = u"😀 cafe\u0301 fermé"_s;
    CHECK(codePoints(notes) == 13);
    CHECK(codePoints(QString()) == 0);
    CHECK(passage(notes, 0, 1) == u"😀"_s);
    CHECK(passage(notes, 8, 5) == u"fermé"_s);
    CHECK(passage(notes, 8, 500) == u"fermé"_s);
    CHECK(passage(notes, 13, 3).isEmpty());
    CHECK(passage(notes, 400, 3).isEmpty());
    CHECK(passage(notes, -4, 1) == u"😀"_s);
    CHECK(passage(notes, 2, -1).isEmpty());
}

TEST_CASE("A quotation is found again, or said to be lost", "[field][anchor]")
{
    const QString quotation = u"deux heures"_s;
    const auto found = [](int start, int length = 11) { return Anchor{AnchorState::Anchored, start, length}; };
    const auto lost = [](int start, int length = 11) { return Anchor{AnchorState::Lost, start, length}; };

    struct Case {
        const char* what;
        QString notes;
        int start;
        Anchor expected;
    };
    const Case cases[] = {
        {"same place", u"J’ai deux heures."_s, 5, found(5)},
        {"same place although it stands there twice", u"deux heures, deux heures"_s, 13, found(13)},
        {"moved behind two UTF-16 units", u"😀 J’ai deux heures."_s, 5, found(7)},
        {"moved to the front", u"deux heures"_s, 5, found(0)},
        {"gone", u"J’ai trois heures."_s, 5, lost(5)},
        {"changed in one letter", u"J’ai Deux heures."_s, 5, lost(5)},
        {"at two other places", u"Hé, deux heures ou deux heures"_s, 5, lost(5)},
        {"at two places that overlap nothing", u"xdeux heuresdeux heures"_s, 5, lost(5)},
        {"notes emptied", QString(), 5, lost(5)},
        {"place behind the end", u"deux heures"_s, 400, found(0)},
        {"cut off at the end", u"J’ai deux heure"_s, 5, lost(5)},
        {"no place known", u"J’ai deux heures."_s, -1, found(5)},
        {"no place known, two to choose from", u"deux heures, deux heures"_s, -1, lost(0)},
    };
    for (const Case& c : cases) {
        INFO(c.what);
        CHECK(reanchored(c.notes, quotation, c.start) == c.expected);
    }
    // Self-overlapping text stands at two places, not one.
    CHECK(reanchored(u"ababa"_s, u"aba"_s, 1) == lost(1, 3));
    CHECK(reanchored(u"abc"_s, QString(), 1) == lost(1, 0));
}

TEST_CASE("Evidence follows its notes", "[field][anchor]")
{
    const QString before = u"Matin : le car est plein. Soir : plus de car."_s;
    const Evidence first = anchored(u"le car est plein"_s, 8, 16);
    const Evidence second = anchored(u"[le transport] manque le soir"_s, 33, 11);
    Evidence free;
    free.text = u"le car"_s;
    REQUIRE(passage(before, 8, 16) == u"le car est plein"_s);
    REQUIRE(passage(before, 33, 11) == u"plus de car"_s);

    SECTION("only what changes is returned")
    {
        CHECK(followNotes({first, second, free}, before, before).empty());
        const auto changed = followNotes({first, second, free}, before, before + u" Fin."_s);
        CHECK(changed.empty());
    }
    SECTION("insertion before both moves both, by the notes' words and not the evidence's")
    {
        const auto changed = followNotes({first, second}, before, u"Le 12. "_s + before);
        REQUIRE(changed.size() == 2);
        CHECK(changed[0].anchorStart == 15);
        CHECK(changed[1].anchorStart == 40);
        CHECK(changed[1].anchor == AnchorState::Anchored);
        CHECK(changed[1].text == second.text);
    }
    SECTION("what was deleted is lost, and comes back when it is pasted elsewhere")
    {
        const QString cut = u"Matin : . Soir : plus de car."_s;
        const auto lost = followNotes({first}, before, cut);
        REQUIRE(lost.size() == 1);
        CHECK(lost[0].anchor == AnchorState::Lost);
        CHECK(lost[0].anchorStart == 8);

        CHECK(followNotes(lost, cut, cut + u" Rien."_s).empty());
        const auto back = followNotes(lost, cut, cut + u" le car est plein"_s);
        REQUIRE(back.size() == 1);
        CHECK(back[0].anchor == AnchorState::Anchored);
        CHECK(back[0].anchorStart == 30);
        CHECK(back[0].anchorLength == 16);
    }
}
