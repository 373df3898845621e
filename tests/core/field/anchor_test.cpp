// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/anchor.h"
#include "tests/support/catch.h"

#include <limits>

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

TEST_CASE("An edit takes an anchor along, or it is said to be lost", "[field][anchor]")
{
    const auto found = [](int start, int length = 11) { return Anchor{AnchorState::Anchored, start, length}; };
    const auto lost = [](int start, int length) { return Anchor{AnchorState::Lost, start, length}; };

    struct Case {
        const char* what;
        QString before;
        int start; ///< of “deux heures”
        QString after;
        Anchor expected;
    };
    const Case cases[] = {
        {"nothing before it changes", u"J’ai deux heures."_s, 5, u"J’ai deux heures, dit-elle."_s, found(5)},
        {"words before it", u"J’ai deux heures."_s, 5, u"Moi, j’ai deux heures."_s, found(10)},
        {"words right before it", u"deux heures"_s, 0, u"Il a deux heures"_s, found(5)},
        {"words right behind it", u"deux heures"_s, 0, u"deux heures et plus"_s, found(0)},
        {"two UTF-16 units before it", u"J’ai deux heures."_s, 5, u"😀 J’ai deux heures."_s, found(7)},
        {"fewer words before it", u"J’ai deux heures."_s, 5, u"deux heures."_s, found(0)},
        {"the second of two, text before both is edited",
         u"Un : deux heures. Deux : deux heures."_s,
         25,
         u"Le un : deux heures. Deux : deux heures."_s,
         found(28)},
        {"the first of two, text between them is edited",
         u"deux heures, puis deux heures"_s,
         0,
         u"deux heures, et puis encore deux heures"_s,
         found(0)},
        {"the second of two, the first is edited",
         u"deux heures ou deux heures"_s,
         15,
         u"trois heures ou deux heures"_s,
         found(16)},
        {"the first of two is edited: it is not the second",
         u"deux heures ou deux heures"_s,
         0,
         u"trois heures ou deux heures"_s,
         lost(0, 12)},
        {"the second of two adjoining ones, one is deleted",
         u"deux heures deux heures "_s,
         12,
         u"deux heures "_s,
         found(0)},
        {"words inside it", u"J’ai deux heures."_s, 5, u"J’ai deux longues heures."_s, lost(5, 19)},
        {"a letter of it", u"J’ai deux heures."_s, 5, u"J’ai deux heure."_s, lost(5, 10)},
        {"its first half and what stands before", u"J’ai deux heures."_s, 5, u"J’heures."_s, lost(2, 6)},
        {"gone", u"J’ai deux heures."_s, 5, u"J’ai."_s, lost(4, 0)},
        {"notes emptied", u"J’ai deux heures."_s, 5, QString(), lost(0, 0)},
        {"edited before and behind at once", u"J’ai deux heures."_s, 5, u"Elle a deux heures !"_s, found(7)},
        {"the second of two, edited before, between and behind",
         u"a deux heures b deux heures c"_s,
         16,
         u"A. deux heures B. deux heures C"_s,
         found(18)},
        {"cut and pasted elsewhere", u"deux heures. J’ai attendu."_s, 0, u"J’ai attendu. deux heures"_s, found(14)},
        {"cut and pasted twice", u"deux heures. Oui."_s, 0, u"Oui. deux heures deux heures"_s, lost(0, 28)},
    };
    for (const Case& c : cases) {
        INFO(c.what);
        REQUIRE(passage(c.before, c.start, 11) == u"deux heures"_s);
        const Evidence piece = anchored(u"deux heures"_s, c.start, 11);
        const auto changed = followNotes({piece}, c.before, c.after);
        const Anchor now = anchorOf(changed.empty() ? piece : changed.front());
        CHECK(now == c.expected);
        CHECK(changed.empty() == (c.expected == anchorOf(piece)));
        if (now.state == AnchorState::Anchored)
            CHECK(passage(c.after, now.start, now.length) == u"deux heures"_s);
    }
}

TEST_CASE("A lost anchor comes back with its words", "[field][anchor]")
{
    Evidence piece = anchored(u"deux heures"_s, 5, 19);
    piece.anchor = AnchorState::Lost;
    const QString changed = u"J’ai deux longues heures. Elle : deux heures."_s;
    const auto after = [&](const QString& notes) {
        const auto list = followNotes({piece}, changed, notes);
        return list.empty() ? anchorOf(piece) : anchorOf(list.front());
    };
    // At its old place, although the words stand elsewhere too.
    CHECK(after(u"J’ai deux heures. Elle : deux heures."_s) == Anchor{AnchorState::Anchored, 5, 11});
    // Elsewhere only when no other place could be meant.
    CHECK(after(changed + u" deux heures"_s) == anchorOf(piece));
    CHECK(after(u"J’ai deux longues heures. Elle : oui."_s) == anchorOf(piece));
    // It keeps its place in the meantime.
    CHECK(after(u"Bon. "_s + changed) == Anchor{AnchorState::Lost, 10, 19});
    CHECK(after(u"J’ai deux très longues heures. Elle : deux heures."_s) == Anchor{AnchorState::Lost, 5, 24});
}

TEST_CASE("Anchors that no notes can have do no harm", "[field][anchor]")
{
    const int most = std::numeric_limits<int>::max();
    const QString notes = u"Rien."_s;
    for (const auto& [start, length] : {std::pair{400, 3}, {0, most}, {most, most}, {3, 900}})
        for (const auto state : {AnchorState::Anchored, AnchorState::Lost}) {
            Evidence piece = anchored(u"x"_s, start, length);
            piece.anchor = state;
            for (const Evidence& moved : followNotes({piece}, notes, u"Bien, rien."_s))
                CHECK(moved.anchorStart >= 0);
            CHECK(followNotes({piece}, notes, notes).empty());
        }
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
