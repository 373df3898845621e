// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/widgets/fieldtext.h"

#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct OneField {
    OneField()
    {
        field = new FieldText(desk.desk().theme, desk.pending(), FieldText::Lines::One, [this](const QString& text) {
            stored << text;
            return true;
        });
        desk.show(field);
        field->setFocus();
    }

    QStringList stored; // outlives the desk, whose field stores when it goes
    TestDesk desk{Content::Empty};
    FieldText* field = nullptr;
};

} // namespace

TEST_CASE("A field stores its typing after a pause, with nobody asking", "[widgets][fieldtext]")
{
    OneField one;
    QTest::keyClicks(one.field, u"abc"_s);
    CHECK(one.stored.isEmpty());
    CHECK(one.field->isPending());
    waitUntil([&] { return !one.stored.isEmpty(); });
    CHECK(one.stored == QStringList{u"abc"_s});
    CHECK_FALSE(one.field->isPending());
    one.desk.pending().flush(); // nothing is left to store
    CHECK(one.stored.size() == 1);
}

TEST_CASE("A field stores while typing goes on, when it is asked to", "[widgets][fieldtext]")
{
    OneField one;
    one.field->storeWhileTyping();
    waitUntil([&] {
        QTest::keyClicks(one.field, u"a"_s); // never a pause
        return one.stored.size() >= 2;
    });
    CHECK(one.stored[1].startsWith(one.stored[0]));
}

TEST_CASE("A no-break space stays one", "[widgets][fieldtext]")
{
    OneField one;
    const QString text = u"80\u00A0% « oui\u202F»"_s;
    one.field->show(text);
    CHECK(one.field->text() == text);
    one.field->moveCursor(QTextCursor::End);
    QTest::keyClicks(one.field, u"x"_s);
    one.field->flush();
    CHECK(one.stored == QStringList{text + u'x'});
    QTest::keyClicks(one.field, u"y"_s);
    QTest::keyClick(one.field, Qt::Key_Escape);
    CHECK(one.field->text() == text + u'x');
}
