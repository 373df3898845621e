// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/vote/clickerkeys.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QWidget>
#include <QtTest>

using namespace filrouge;

TEST_CASE("the clicker's keys mean the same on every part of a page, but in a text", "[presenter]")
{
    QWidget page;
    auto* list = new QListWidget(&page);
    auto* button = new QPushButton(&page);
    auto* text = new QLineEdit(&page);
    auto* setup = new QWidget(&page);
    auto* inside = new QPushButton(setup);
    ClickerKeys keys(nullptr);
    std::vector<StageKey> pressed;
    QObject::connect(&keys, &ClickerKeys::pressed, &page, [&pressed](StageKey key) { pressed.push_back(key); });
    keys.listenOn(page, *setup);
    const auto meansAt = [&pressed](QWidget* widget, Qt::Key key, Qt::KeyboardModifiers with = {}) {
        pressed.clear();
        QTest::keyClick(widget, key, with);
        return pressed;
    };
    for (QWidget* part : {static_cast<QWidget*>(list), static_cast<QWidget*>(button), &page}) {
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_PageDown})
            CHECK((meansAt(part, key) == std::vector{StageKey::Forward}));
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_PageUp})
            CHECK((meansAt(part, key) == std::vector{StageKey::Back}));
        for (const Qt::Key key : {Qt::Key_B, Qt::Key_Period})
            CHECK((meansAt(part, key) == std::vector{StageKey::Black}));
        CHECK((meansAt(part, Qt::Key_V) == std::vector{StageKey::Vote}));
        CHECK((meansAt(part, Qt::Key_R, Qt::ShiftModifier) == std::vector{StageKey::Reveal}));
        CHECK(meansAt(part, Qt::Key_V, Qt::ControlModifier).empty());
        CHECK(meansAt(part, Qt::Key_X).empty());
    }
    CHECK(meansAt(text, Qt::Key_V).empty());
    CHECK(text->text() == QStringLiteral("v"));
    CHECK(meansAt(inside, Qt::Key_Space).empty()); // it presses the button there
}
