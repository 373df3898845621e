// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/engagement/workshop.h"
#include "ui/engagement/completenessbar.h"
#include "ui/engagement/personatabs.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagepreview.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

using Part = LetterPlace::Part;

const NumberedPromise* find(const LetterSheet& sheet, PromiseId id)
{
    const auto found = std::ranges::find_if(sheet.promises, [id](const auto& one) { return one.promise.id == id; });
    return found == sheet.promises.end() ? nullptr : &*found;
}

QWidget* focus()
{
    return QApplication::focusWidget();
}

} // namespace

TEST_CASE("without personas the workshop says what comes first, with one, a letter can be begun", "[engagement-pages]")
{
    Workshop workshop(Content::Empty);
    auto* empty = workshop.page().findChild<EmptyState*>();
    REQUIRE(empty->isVisible());
    CHECK(empty->findChild<QPushButton*>()->text() == QStringLiteral("Go to the personas"));
    CHECK(namelessWidgets(workshop.page()) == QStringList());

    const auto persona = workshop.desk().services().personas.addNamed(QStringLiteral("Sarah"));
    REQUIRE(persona);
    auto* action = empty->findChild<QPushButton*>();
    REQUIRE(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    auto* menu = workshop.page().findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 1);
    menu->actions().first()->trigger();
    menu->close();
    CHECK_FALSE(empty->isVisible());
    CHECK(workshop.sheet().persona.firstName == QStringLiteral("Sarah"));
    // Nothing to answer: promises stand by themselves.
    QTest::keyClick(&workshop.places(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(workshop.sheet().promises.size() == 1);
    CHECK(workshop.sheet().promises.front().answers.empty());
    REQUIRE(workshop.desk().programme().file().undo());
    REQUIRE(workshop.desk().programme().file().undo());
    CHECK(empty->isVisible());
}

TEST_CASE("a promise is written, completed, moved, and removed, by keys alone", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    workshop.chooseDifficulty(1);
    const LetterSheet before = workshop.sheet();
    const DifficultyId first = before.difficulties.front().difficulty.id;
    const std::vector<PromiseId> idsBefore = workshop.promises().ids();

    QTest::keyClick(&workshop.places(), Qt::Key_Return, Qt::ControlModifier);
    const std::vector<PromiseId> ids = workshop.promises().ids();
    REQUIRE(ids.size() == idsBefore.size() + 1);
    const PromiseId id = ids.back();
    auto* title = qobject_cast<FieldText*>(focus());
    REQUIRE(title != nullptr);
    CHECK(title->accessibleName() == QStringLiteral("Title"));
    QTest::keyClicks(title, QStringLiteral("A visit at home"));
    QTest::keyClick(title, Qt::Key_Tab);
    CHECK(find(workshop.sheet(), id)->promise.title == QStringLiteral("A visit at home"));
    CHECK(find(workshop.sheet(), id)->answers == std::vector<DifficultyId>{first});
    // Due at the horizon unless someone says otherwise.
    const auto details = workshop.desk().services().details.read().details();
    CHECK(find(workshop.sheet(), id)->promise.dueOn == details->horizon);
    CHECK(namelessWidgets(workshop.page()) == QStringList());

    // A new organisation is one step with the promise it leads.
    auto& owner = workshop.named<NameChoice>(QStringLiteral("Lead organisation"));
    owner.lineEdit()->setText(QStringLiteral("Bureau des tests"));
    owner.lineEdit()->setModified(true);
    QTest::keyClick(&owner, Qt::Key_Return);
    CHECK(find(workshop.sheet(), id)->ownerName == QStringLiteral("Bureau des tests"));
    REQUIRE(workshop.desk().programme().file().undo());
    CHECK(find(workshop.sheet(), id)->ownerName.isEmpty());

    auto* header = workshop.promises().card(id)->header();
    QTest::keyClick(focus(), Qt::Key_Escape);
    CHECK(workshop.page().goBack());
    CHECK_FALSE(workshop.page().goBack());
    header->setFocus();
    if (ids.size() > 1) {
        QTest::keyClick(header, Qt::Key_Up, Qt::AltModifier);
        CHECK(workshop.promises().ids()[ids.size() - 2] == id);
        CHECK(workshop.promises().card(id)->header()->hasFocus());
    }
    QTest::keyClick(workshop.promises().card(id)->header(), Qt::Key_Right, Qt::AltModifier);
    CHECK(find(workshop.sheet(), id)->answers == std::vector<DifficultyId>{before.difficulties[1].difficulty.id});
    REQUIRE(workshop.promises().card(id) != nullptr);
    CHECK(workshop.promises().card(id)->header()->hasFocus());

    QTest::keyClick(workshop.promises().card(id)->header(), Qt::Key_Delete);
    CHECK(find(workshop.sheet(), id) == nullptr);
    CHECK(workshop.desk().toasts().sentence().contains(QStringLiteral("A visit at home")));
    workshop.desk().toasts().findChild<QPushButton*>()->click();
    CHECK(find(workshop.sheet(), id) != nullptr);
    CHECK(workshop.promises().card(id) != nullptr);
}

TEST_CASE("the offer to undo goes with the next step, which it would take back instead", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    workshop.chooseDifficulty(1);
    const auto ids = workshop.promises().ids();
    REQUIRE_FALSE(ids.empty());
    workshop.promises().card(ids.front())->header()->setFocus();
    QTest::keyClick(focus(), Qt::Key_Delete);
    CHECK_FALSE(workshop.desk().toasts().sentence().isEmpty());
    EngagementLetter letter = workshop.sheet().letter;
    letter.place = QStringLiteral("Figeac");
    REQUIRE(workshop.desk().services().engagementLetters.update(letter));
    CHECK(workshop.desk().toasts().sentence().isEmpty());
}

TEST_CASE("a reservation says what and by when, and a refused date is told and not kept", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    workshop.chooseDifficulty(1);
    QTest::keyClick(&workshop.places(), Qt::Key_Return, Qt::ControlModifier);
    const PromiseId id = workshop.promises().ids().back();
    for (QRadioButton* button : workshop.page().findChildren<QRadioButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Subject to…"))
            button->click();
    CHECK(find(workshop.sheet(), id)->promise.firmness == Firmness::SubjectTo);
    auto* what = qobject_cast<FieldText*>(focus());
    REQUIRE(what != nullptr);
    QTest::keyClicks(what, QStringLiteral("a vote of the council"));
    auto& until = workshop.named<DayField>(QStringLiteral("Settled by"));
    until.setFocus();
    QTest::keyClicks(&until, QStringLiteral("1/5/2018"));
    QTest::keyClick(&until, Qt::Key_Return);
    CHECK(find(workshop.sheet(), id)->promise.subjectTo == QStringLiteral("a vote of the council"));
    CHECK(find(workshop.sheet(), id)->promise.subjectUntil == QDate(2018, 5, 1));
    // Due before the letter was written: refused in a sentence.
    auto& due = workshop.named<DayField>(QStringLiteral("Due date"));
    due.setFocus();
    due.selectAll();
    QTest::keyClicks(&due, QStringLiteral("1/5/1918"));
    QTest::keyClick(&due, Qt::Key_Return);
    CHECK(find(workshop.sheet(), id)->promise.dueOn.year() == 2018);
    CHECK_FALSE(workshop.desk().toasts().sentence().isEmpty());
}

TEST_CASE("what people know is added with Enter and is evidence of the seminar", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    workshop.chooseDifficulty(2);
    const LetterSheet before = workshop.sheet();
    const DifficultyId second = before.difficulties[1].difficulty.id;
    QTest::mouseClick(&workshop.button(QStringLiteral("Exists")), Qt::LeftButton);
    auto& entry = workshop.named<FieldText>(QStringLiteral("New contribution"));
    CHECK(entry.hasFocus());
    QTest::keyClicks(&entry, QStringLiteral("There is a bus on Fridays"));
    QTest::keyClick(&entry, Qt::Key_Return);
    const LetterSheet after = workshop.sheet();
    REQUIRE(after.contributions.size() == before.contributions.size() + 1);
    const SpokenContribution& added = after.contributions.back();
    CHECK(added.words.text == QStringLiteral("There is a bus on Fridays"));
    CHECK(added.words.seminar == before.letter.seminar);
    CHECK(added.contribution.kind == ContributionKind::Exists);
    CHECK(added.contribution.difficulty == second);
    CHECK(entry.toPlainText().isEmpty());
    CHECK(entry.hasFocus()); // for the next one

    // Words that were typed and left are kept as well.
    QTest::keyClicks(&entry, QStringLiteral("And one on Mondays"));
    workshop.places().setFocus();
    CHECK(workshop.sheet().contributions.size() == before.contributions.size() + 2);
    QTest::mouseClick(&workshop.named<QToolButton>(QStringLiteral("Remove this contribution")), Qt::LeftButton);
    CHECK(workshop.sheet().contributions.size() == before.contributions.size() + 1);
    REQUIRE(workshop.desk().programme().file().undo());
    CHECK(workshop.sheet().contributions.size() == before.contributions.size() + 2);
}

TEST_CASE("a gap in words leads to its field", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    workshop.chooseDifficulty(1);
    QTest::keyClick(&workshop.places(), Qt::Key_Return, Qt::ControlModifier);
    const PromiseId id = workshop.promises().ids().back();
    auto promise = find(workshop.sheet(), id)->promise;
    promise.title = QStringLiteral("Bare");
    promise.dueOn = {};
    REQUIRE(workshop.desk().services().promises.update(promise));
    workshop.choose({Part::Opening});
    const Completeness completeness = completenessOf(workshop.sheet());
    REQUIRE(completeness.dueDatesMissing > 0);
    QPushButton* dates = nullptr;
    for (QPushButton* button : workshop.page().findChild<CompletenessBar*>()->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("due date")) && !button->text().contains(QStringLiteral("Next")))
            dates = button;
    REQUIRE(dates != nullptr);
    dates->click();
    auto* field = qobject_cast<DayField*>(focus());
    REQUIRE(field != nullptr);
    CHECK(field->accessibleName() == QStringLiteral("Due date"));
    CHECK(field->text().isEmpty());
    // F8 walks through all of them and comes round.
    for (std::size_t i = 0; i <= completeness.findings.size(); ++i) {
        QTest::keyClick(focus(), Qt::Key_F8);
        REQUIRE(focus() != nullptr);
        CHECK(workshop.page().isAncestorOf(focus()));
    }
}

TEST_CASE("the room is shown the difficulty one works on", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    workshop.chooseDifficulty(2);
    std::vector<std::pair<EngagementLetterId, DifficultyId>> shown;
    QObject::connect(
        &workshop.page(),
        &EngagementPage::letterForRoom,
        &workshop.page(),
        [&](EngagementLetterId letter, DifficultyId difficulty) { shown.emplace_back(letter, difficulty); });
    QTest::mouseClick(&workshop.button(QStringLiteral("Show to the room")), Qt::LeftButton);
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().first == workshop.sheet().letter.id);
    CHECK(shown.front().second == workshop.sheet().difficulties[1].difficulty.id);
}

TEST_CASE("another letter is chosen by its tab or from outside, and the page follows the file", "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    const auto letters = workshop.desk().services().engagementLetters.read().all();
    REQUIRE(letters->size() >= 2);
    workshop.page().showItem(Kind::EngagementLetter, (*letters)[1].id.value);
    CHECK(workshop.places().hasFocus());
    PersonaTab* checked = nullptr;
    for (PersonaTab* tab : workshop.page().findChildren<PersonaTab*>())
        if (tab->isChecked())
            checked = tab;
    REQUIRE(checked != nullptr);
    CHECK(checked->persona() == (*letters)[1].persona);
    REQUIRE(workshop.desk().services().engagementLetters.remove((*letters)[1].id));
    CHECK(workshop.page().findChildren<PersonaTab*>().size() > 0);
    REQUIRE(workshop.desk().programme().file().undo());
    workshop.page().showItem(Kind::Persona, (*letters)[1].persona.value);
    CHECK_FALSE(workshop.page().findChild<EmptyState*>()->isVisible());
}

TEST_CASE("sixty promises stay light: one form at a time, and long titles are cut", "[engagement-pages]")
{
    Workshop workshop(Content::Overfull);
    workshop.choose({Part::Others});
    REQUIRE(workshop.promises().ids().size() >= 60);
    CHECK(workshop.page().findChildren<PromiseForm*>().isEmpty());
    const auto ids = workshop.promises().ids();
    workshop.promises().open(ids[30], "title");
    workshop.promises().open(ids[40], "title");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(workshop.page().findChildren<PromiseForm*>().size() == 1);
    auto* title = qobject_cast<FieldText*>(focus());
    REQUIRE(title != nullptr);
    QTest::keyClicks(title, QStringLiteral("!"));
    title->flush();
    CHECK(workshop.promises().card(ids[40])->title().contains(QLatin1Char('!')));
    // The 40-word title is cut, not the card.
    for (const PromiseId id : ids)
        CHECK(workshop.promises().card(id)->header()->height() < 200);
}
