// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/field/codepoints.h"
#include "core/field/notesedit.h"
#include "tests/support/catch.h"

using namespace filrouge;
using namespace Qt::StringLiterals;

namespace {

bool leadsTo(const NotesEdit& edit, const QString& before, const QString& after)
{
    return edit.start >= 0 && edit.removed >= 0 && edit.inserted >= 0 &&
           before.left(edit.start) + after.mid(edit.start, edit.inserted) + before.mid(edit.start + edit.removed) ==
               after;
}

} // namespace

TEST_CASE("The edit between two texts is the shortest one", "[field][anchor]")
{
    struct Case {
        QString before;
        QString after;
        NotesEdit edit;
    };
    const Case cases[] = {
        {QString(), QString(), {0, 0, 0}},
        {u"abc"_s, u"abc"_s, {3, 0, 0}},
        {QString(), u"abc"_s, {0, 0, 3}},
        {u"abc"_s, QString(), {0, 3, 0}},
        {u"abc"_s, u"aXc"_s, {1, 1, 1}},
        {u"aaa"_s, u"aa"_s, {2, 1, 0}},
        {u"aa"_s, u"aaa"_s, {2, 0, 1}},
        {u"x😀y"_s, u"x😁y"_s, {1, 2, 2}},          // alike in their first half
        {u"x😀y"_s, u"x\U0001F900y"_s, {1, 2, 2}}, // and in their second
        {u"cafe"_s, u"cafe\u0301"_s, {4, 0, 1}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.before, c.after);
        CHECK(editBetween(c.before, c.after) == c.edit);
        CHECK(leadsTo(c.edit, c.before, c.after));
    }
}

TEST_CASE("An edit of one kind can be read further to the left", "[field][anchor]")
{
    const QString before = u"ab ab ab"_s;
    CHECK(slides(editBetween(before, u"ab ab"_s), before, u"ab ab"_s) == 5);
    CHECK(slides(editBetween(u"ab ab"_s, before), u"ab ab"_s, before) == 5);
    CHECK(slides(editBetween(before, u"ab Xb ab"_s), before, u"ab Xb ab"_s) == 0);
}

TEST_CASE("Units and code points of a text", "[field][anchor]")
{
    SeededRandom random(5);
    const QString parts[] = {
        u"a"_s, u"é"_s, u"e\u0301"_s, u"😀"_s, QString(QChar(0xD83D)), QString(QChar(0xDE00)), u"\n"_s};
    for (int round = 0; round < 40; ++round) {
        QString text;
        for (auto left = random.below(900); left > 0; --left)
            text += parts[random.below(round % 2 == 0 ? 7 : 2)];
        // Lone halves next to each other make one of two.
        const CodePoints points(text);
        int count = 0;
        for (qsizetype unit = 0; unit <= text.size(); ++unit) {
            const bool inside =
                unit > 0 && unit < text.size() && text[unit].isLowSurrogate() && text[unit - 1].isHighSurrogate();
            if (inside)
                continue;
            REQUIRE(points.before(unit) == count);
            REQUIRE(points.unitOf(count) == unit);
            ++count;
        }
        CHECK(points.count() == count - 1);
        CHECK(points.unitOf(-3) == 0);
        CHECK(points.unitOf(count + 100) == text.size());
        CHECK(points.before(-3) == 0);
        CHECK(points.before(text.size() + 3) == points.count());
    }
}
