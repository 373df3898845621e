// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/keynotes.h"

#include <QAction>
#include <QShortcut>
#include <QWidget>

using namespace filrouge;

TEST_CASE("what keys do is found where it is told, each deed once", "[widgets]")
{
    QWidget page;
    auto* list = new QWidget(&page);
    auto* other = new QWidget(&page);
    auto* action = new QAction(QStringLiteral("&Add somebody"), list);
    action->setShortcut(Qt::Key_Insert);
    auto* mute = new QShortcut(Qt::Key_F4, &page);
    auto* shortcut = new QShortcut(Qt::Key_F8, &page);
    shortcut->setWhatsThis(QStringLiteral("Next gap"));
    noteKeys(list, {{{Qt::Key_Delete}, QStringLiteral("Remove")}});
    noteKeys(other, {{{Qt::Key_Delete, Qt::Key_Backspace}, QStringLiteral("Remove")}});
    const std::vector<KeyLine> all = keysIn(page);
    REQUIRE(all.size() == 3);
    CHECK(all[0] == KeyLine{{Qt::Key_F8}, QStringLiteral("Next gap")});
    CHECK(all[1] == KeyLine{{Qt::Key_Insert}, QStringLiteral("Add somebody")});
    CHECK(all[2].keys.size() == 2);
    CHECK(keysInWords(all[2]) == QStringLiteral("Del, Backspace"));
    CHECK(mute->whatsThis().isEmpty());

    // In another language: in place of what was there.
    noteKeys(list, {{{Qt::Key_Delete}, QStringLiteral("Retirer")}});
    noteKeys(other, {});
    CHECK(keysIn(page).back() == KeyLine{{Qt::Key_Delete}, QStringLiteral("Retirer")});
}
