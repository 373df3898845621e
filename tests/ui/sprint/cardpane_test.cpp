// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sprint/lab.h"
#include "ui/sprint/countfield.h"
#include "ui/sprint/fieldtestform.h"
#include "ui/sprint/picturerow.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/fieldtext.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString focusedText()
{
    const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    return button == nullptr ? QString() : button->text();
}

void type(Lab& lab, const QString& field, const QString& words)
{
    auto& text = lab.named<FieldText>(field);
    text.setFocus();
    QTest::keyClicks(&text, words);
    lab.desk().pending().flush();
}

std::vector<Card> cards(Lab& lab)
{
    const auto all = lab.services().cards.read().of(lab.team);
    REQUIRE_OK(all);
    return *all;
}

} // namespace

TEST_CASE("a card is not carried into its decision: the sentence says how, and the keyboard is there", "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"), CardStage::Lessons);
    lab.board().setFocus();
    REQUIRE(lab.board().current() == one.id);
    lab.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(lab.now(one.id).stage == CardStage::Lessons);
    CHECK(lab.desk().toasts().sentence().contains(QStringLiteral("keeping, adjusting or dropping")));
    CHECK(focusedText() == QStringLiteral("Keep"));

    lab.key(Qt::Key_Space);
    CHECK(lab.now(one.id).decision == Decision::Open);
    CHECK(lab.desk().toasts().sentence().contains(QStringLiteral("only after a field test")));
    lab.press(QStringLiteral("Drop"));
    CHECK(lab.now(one.id).decision == Decision::Open); // a reason is needed
    CHECK(lab.named<FieldText>(QStringLiteral("Reason of the decision")).hasFocus());
    type(lab, QStringLiteral("Reason of the decision"), QStringLiteral("Nobody came"));
    // Whoever looks something up first finds the reason again, and it is in the file.
    const Card two = lab.card(QStringLiteral("Two"), CardStage::Lessons);
    lab.page().showItem(Kind::Card, two.id.value);
    CHECK(lab.named<FieldText>(QStringLiteral("Reason of the decision")).text().isEmpty());
    CHECK(lab.now(one.id).reason == QStringLiteral("Nobody came"));
    CHECK(lab.now(one.id).decision == Decision::Open);
    lab.page().showItem(Kind::Card, one.id.value);
    CHECK(lab.named<FieldText>(QStringLiteral("Reason of the decision")).text() == QStringLiteral("Nobody came"));
    lab.press(QStringLiteral("Drop"));
    CHECK(lab.now(one.id).decision == Decision::Drop);
    CHECK(lab.now(one.id).reason == QStringLiteral("Nobody came"));
    CHECK(lab.said(one.id).contains(QStringLiteral("Dropped")));
    lab.press(QStringLiteral("Open it again"));
    CHECK(lab.now(one.id).stage == CardStage::Lessons);
    CHECK(lab.now(one.id).reason.isEmpty());
}

TEST_CASE("by keyboard alone: idea, mock-up, test, adjust, second iteration, keep, and all the way back",
          "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("Evening slot"));
    const QStringList before = lab.dumped();
    SprintBoardView& board = lab.board();
    board.setFocus();
    REQUIRE(board.current() == one.id);
    lab.key(Qt::Key_Right, Qt::AltModifier);
    lab.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(lab.now(one.id).stage == CardStage::FieldTest);
    lab.key(Qt::Key_Return);
    CHECK(lab.named<FieldText>(QStringLiteral("Title of the card")).hasFocus());

    const auto test = [&lab](const QString& seen) {
        lab.press(QStringLiteral("Add a test"));
        CHECK(lab.named<FieldText>(QStringLiteral("Hypothesis of the test")).hasFocus());
        type(lab, QStringLiteral("Hypothesis of the test"), QStringLiteral("People come after work."));
        auto& day = lab.named<DayField>(QStringLiteral("Day of the test"));
        day.setFocus();
        QTest::keyClicks(&day, QStringLiteral("8/2/2018"));
        QTest::keyClick(&day, Qt::Key_Return);
        auto& many = lab.named<CountField>(QStringLiteral("How many people tried it"));
        many.setFocus();
        QTest::keyClicks(&many, QStringLiteral("8"));
        QTest::keyClick(&many, Qt::Key_Return);
        type(lab, QStringLiteral("What was seen"), seen);
    };
    test(QStringLiteral("Six of eight come."));
    const auto tests = lab.services().fieldTests.read().of(one.id);
    REQUIRE_OK(tests);
    REQUIRE(tests->size() == 1);
    CHECK(tests->front().wasHeld());
    CHECK(tests->front().testers == 8);
    CHECK(tests->front().heldOn == QDate(2018, 2, 8));

    lab.board().setFocus();
    lab.key(Qt::Key_Right, Qt::AltModifier);
    lab.key(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(focusedText() == QStringLiteral("Keep"));
    lab.key(Qt::Key_Tab);
    REQUIRE(focusedText() == QStringLiteral("Adjust"));
    lab.key(Qt::Key_Space);
    CHECK(lab.now(one.id).decision == Decision::Adjust);
    REQUIRE(cards(lab).size() == 2);
    const CardId next = board.current(); // the board goes on with it
    REQUIRE(next != one.id);
    CHECK(lab.now(next).previous == one.id);
    CHECK(lab.now(next).stage == CardStage::MockUp);
    CHECK(lab.said(next).contains(QStringLiteral("Iteration 2")));
    CHECK(lab.said(one.id).contains(QStringLiteral("Continued in another card")));
    lab.press(QStringLiteral("Iteration 1"));
    CHECK(board.current() == one.id);
    lab.press(QStringLiteral("Iteration 2"));
    CHECK(board.current() == next);

    test(QStringLiteral("All of them come."));
    lab.press(QStringLiteral("Keep"));
    CHECK(lab.now(next).decision == Decision::Keep);
    CHECK(lab.said(next).contains(QStringLiteral("Kept")));

    ProgrammeFile& file = lab.desk().programme().file();
    while (lab.dumped() != before) {
        REQUIRE(file.canUndo());
        REQUIRE(file.undo());
    }
    CHECK(lab.column(CardStage::Idea) == QStringLiteral("Evening slot"));
}

TEST_CASE("a card says which promises it helps to keep, and what has happened to it", "[sprint-pages]")
{
    Lab lab(Content::Cahors);
    const auto letters = lab.services().engagementLetters.read().all();
    REQUIRE(letters);
    REQUIRE_FALSE(letters->empty());
    const auto promises = lab.services().engagementLetters.read().promises(letters->front().id);
    REQUIRE(promises);
    REQUIRE_FALSE(promises->empty());
    Solution made;
    made.title = QStringLiteral("Evening counter");
    const auto solution = lab.services().solutions.add(made, {promises->front().id});
    REQUIRE_OK(solution);
    Card one = lab.card(QStringLiteral("One"));
    one.solution = solution->id;
    REQUIRE(lab.services().cards.update(one));
    REQUIRE(lab.services().cards.move(one.id, CardStage::MockUp, 0));
    lab.page().showItem(Kind::Card, one.id.value);
    QStringList texts;
    for (const QLabel* label : lab.page().findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    const QString all = texts.join(QLatin1Char('\n'));
    CHECK(all.contains(promises->front().title.simplified()));
    CHECK(all.contains(QStringLiteral("From “Idea” to “Mock-up”")));
    qint64 asked = 0;
    QObject::connect(&lab.page(), &Page::wanted, &lab.page(), [&asked](Kind kind, qint64 id) {
        asked = kind == Kind::EngagementLetter ? id : 0;
    });
    lab.press(QStringLiteral("The letter"));
    CHECK(asked == letters->front().id.value);
}

TEST_CASE("pictures of a card and of its field test are kept with their captions", "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"));
    lab.page().showItem(Kind::Card, one.id.value);
    const QString path = lab.desk().folder() + QStringLiteral("/mock-up.png");
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(path));
    lab.desk().prompts().paths << path;
    lab.press(QStringLiteral("Pictures…"));
    const auto attached = [&lab, &one] {
        const auto all = lab.services().cards.read().attachments(one.id);
        REQUIRE(all);
        return *all;
    };
    waitUntil([&] { return attached().size() == 1; });
    type(lab, QStringLiteral("Caption of the picture"), QStringLiteral("The counter, drawn"));
    CHECK(attached().front().caption == QStringLiteral("The counter, drawn"));
    lab.press(QStringLiteral("Remove"));
    CHECK(attached().empty());

    const FieldTest test = lab.tested(one.id);
    auto* form = lab.page().findChild<FieldTestForm*>();
    REQUIRE(form != nullptr);
    form->findChild<PictureRow*>()->addFiles({path});
    waitUntil([&] {
        const auto photos = lab.services().fieldTests.read().photos(test.id);
        return photos && photos->size() == 1;
    });
}

TEST_CASE("every part of the board has a name", "[sprint-pages]")
{
    Lab lab;
    const Card one = lab.card(QStringLiteral("One"));
    (void)lab.tested(one.id);
    lab.page().showItem(Kind::Card, one.id.value);
    CHECK(namelessWidgets(lab.page()).isEmpty());
    lab.press(QStringLiteral("The sprint"));
    CHECK(namelessWidgets(lab.page()).isEmpty());
}
