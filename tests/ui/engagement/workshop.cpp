// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/engagement/workshop.h"

#include <QPushButton>
#include <QtTest>

namespace filrouge::tests {

Workshop::Workshop(Content content, Language language, QSize size) : desk_(content, language)
{
    page_ = new EngagementPage(desk_.desk());
    desk_.show(page_, size);
}

LetterSheet Workshop::sheet()
{
    const auto letters = desk_.services().engagementLetters.read().all();
    REQUIRE(letters);
    REQUIRE_FALSE(letters->empty());
    const auto sheet = desk_.services().engagementLetters.sheet(letters->front().id);
    REQUIRE(sheet);
    return *sheet;
}

QPushButton& Workshop::button(const QString& text)
{
    for (QPushButton* button : page_->findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible())
            return *button;
    FAIL("no such button: " << text.toStdString());
    throw 0;
}

void Workshop::choose(const LetterPlace& place)
{
    auto* model = page_->findChild<PlaceModel*>();
    const int row = model->rowOf(place);
    REQUIRE(row >= 0);
    places().scrollTo(model->index(row));
    QTest::mouseClick(
        places().viewport(), Qt::LeftButton, Qt::NoModifier, places().visualRect(model->index(row)).center());
}

void Workshop::chooseDifficulty(int number)
{
    for (const NumberedDifficulty& numbered : sheet().difficulties)
        if (numbered.number == number)
            choose({LetterPlace::Part::Difficulty, numbered.difficulty.id});
}

} // namespace filrouge::tests
