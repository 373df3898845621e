// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sprint/lab.h"

#include "tests/support/programmefixture.h"

#include <QApplication>
#include <QPushButton>
#include <QtTest>

namespace filrouge::tests {

Lab::Lab(Content content, Language language) : desk_(content, language)
{
    Team made;
    made.name = QStringLiteral("Atelier Sarah");
    const auto stored = services().teams.add(made);
    REQUIRE_OK(stored);
    team = stored->id;
    const auto planned = services().sprints.plan(team, QDate(2018, 2, 5), QDate(2018, 3, 2), 2);
    REQUIRE_OK(planned);
    REQUIRE(planned->size() == 2);
    first = planned->front();
    second = planned->back();
}

SprintPage& Lab::page()
{
    if (page_ == nullptr) {
        page_ = new SprintPage(desk_.desk());
        desk_.show(page_);
        page_->showItem(Kind::Team, team.value);
    }
    return *page_;
}

Card Lab::card(const QString& title, CardStage stage)
{
    Card made;
    made.team = team;
    made.sprint = first.id;
    made.title = title;
    made.stage = stage;
    const auto stored = services().cards.add(made);
    REQUIRE_OK(stored);
    return *stored;
}

FieldTest Lab::tested(CardId card)
{
    FieldTest test;
    test.card = card;
    test.heldOn = QDate(2018, 2, 12);
    test.observation = QStringLiteral("Six people out of eight find the evening slot alone.");
    const auto stored = services().fieldTests.add(test);
    REQUIRE_OK(stored);
    return *stored;
}

Card Lab::now(CardId card)
{
    const auto stored = services().cards.read().find(card);
    REQUIRE_OK(stored);
    return *stored;
}

QString Lab::column(CardStage stage)
{
    Card place;
    place.team = team;
    place.sprint = first.id;
    place.stage = stage;
    const auto stored = services().cards.read().siblings(place);
    REQUIRE_OK(stored);
    QStringList titles;
    for (const Card& each : *stored)
        titles << each.title;
    return titles.join(QStringLiteral(", "));
}

QString Lab::said(CardId card)
{
    const int row = model().rowOf(card.value);
    REQUIRE(row >= 0);
    return model().index(row, 0).data(Qt::AccessibleTextRole).toString();
}

QStringList Lab::dumped()
{
    return dump(desk_.programme().file().connection());
}

void Lab::press(const QString& text)
{
    for (QPushButton* button : desk_.window().findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    FAIL("no such button: " << text.toStdString());
}

void Lab::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* at = QApplication::focusWidget();
    REQUIRE(at != nullptr);
    QTest::keyClick(at, static_cast<Qt::Key>(key), modifiers);
}

} // namespace filrouge::tests
