// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shortened.h"
#include "core/field/evidence.h"
#include "core/field/order.h"
#include "tests/support/catch.h"

using namespace filrouge;
using namespace Qt::StringLiterals;

namespace {

std::string orderAfter(int id, int position)
{
    std::vector<Theme> themes(4);
    for (int i = 0; i < 4; ++i)
        themes[static_cast<std::size_t>(i)].id = ThemeId(i + 1);
    std::string order;
    for (const Theme& theme : moved(themes, ThemeId(id), position))
        order += std::to_string(theme.id.value);
    return order;
}

} // namespace

TEST_CASE("Moving a row to a place", "[field][order]")
{
    CHECK(orderAfter(1, 0) == "1234");
    CHECK(orderAfter(1, 2) == "2314");
    CHECK(orderAfter(1, 3) == "2341");
    CHECK(orderAfter(4, 0) == "4123");
    CHECK(orderAfter(3, 1) == "1324");
    CHECK(orderAfter(2, 99) == "1342");
    CHECK(orderAfter(2, -99) == "2134");
    CHECK(orderAfter(9, 0) == "1234");
    CHECK(moved(std::vector<Theme>(), ThemeId(1), 0).empty());
}

TEST_CASE("A title in an undo label is short and on one line", "[field][editlabel]")
{
    CHECK(shortened(u"  Le car\n est plein "_s) == u"Le car est plein"_s);
    CHECK(shortened(QString(40, u'a')) == QString(40, u'a'));
    CHECK(shortened(QString(41, u'a')) == QString(39, u'a') + u'…');
    // A pair is never cut in two.
    const QString emoji = QString(38, u'a') + u"😀😀"_s;
    CHECK(shortened(emoji) == QString(38, u'a') + u'…');
}
