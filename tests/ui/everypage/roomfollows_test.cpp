// SPDX-License-Identifier: GPL-3.0-or-later
// The workshop of the engagement letters and the projector: the room sees what one works on.
#include "app/choosepage.h"
#include "app/commitpage.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/everypage/place.h"
#include "ui/engagement/engagementpage.h"
#include "ui/engagement/personatabs.h"
#include "ui/engagement/placelist.h"
#include "ui/engagement/placemodel.h"
#include "ui/vote/presenterpage.h"
#include "ui/widgets/fieldtext.h"

#include <QtTest>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// The workshop on the first letter that has three difficulties, with the projector beside it.
class RoomBeside final {
public:
    RoomBeside() : all_(Content::Cahors, Language::English)
    {
        all_.day().goTo(Station::Commit);
        settle();
        REQUIRE(sheet().difficulties.size() >= 3);
    }

    [[nodiscard]] EveryPage& all() { return all_; }
    [[nodiscard]] EngagementPage& letters()
    {
        return qobject_cast<CommitPage*>(all_.window().ensurePage(Station::Commit))->letters();
    }
    [[nodiscard]] LetterSheet sheet()
    {
        const auto read = all_.services().engagementLetters.sheet(EngagementLetterId(letters().itemAtHand().id));
        REQUIRE_OK(read);
        return *read;
    }
    [[nodiscard]] DifficultyId difficulty(int number)
    {
        return sheet().difficulties.at(static_cast<std::size_t>(number) - 1).difficulty.id;
    }

    void choose(int number)
    {
        auto* places = letters().findChild<PlaceList*>();
        const auto* model = letters().findChild<PlaceModel*>();
        const QModelIndex at = model->index(model->rowOf({LetterPlace::Part::Difficulty, difficulty(number)}));
        REQUIRE(at.isValid());
        places->scrollTo(at);
        QTest::mouseClick(places->viewport(), Qt::LeftButton, {}, places->visualRect(at).center());
        settle();
    }
    void showToTheRoom()
    {
        QAbstractButton* show = button(&letters(), QStringLiteral("Show to the room"));
        REQUIRE(show != nullptr);
        click(show);
    }
    void pressOnStage(int key)
    {
        CHECK(all_.day().choose().presenter().pressKey(key));
        settle();
    }

    [[nodiscard]] bool seesLetter() { return std::holds_alternative<EngagementScene>(all_.day().roomSees()); }
    /// 0: something else.
    [[nodiscard]] int seen()
    {
        const auto* scene = std::get_if<EngagementScene>(&all_.day().roomSees());
        const LetterSheet now = sheet();
        for (std::size_t i = 0; scene != nullptr && i < now.difficulties.size(); ++i)
            if (scene->persona.name == typeset(now.persona.firstName, Language::French) &&
                scene->difficulty == typeset(now.difficulties[i].difficulty.title, Language::French))
                return static_cast<int>(i) + 1;
        return 0;
    }

private:
    EveryPage all_;
};

} // namespace

TEST_CASE("a room that sees the letter goes along to the next difficulty", "[everypage][engagement-pages]")
{
    RoomBeside room;
    room.choose(2);
    CHECK_FALSE(room.seesLetter()); // nobody has shown it yet
    room.showToTheRoom();
    CHECK(room.seen() == 2);
    room.choose(3);
    CHECK(room.seen() == 3);
    CHECK(room.letters().isVisible());

    // A black screen stays black, and what comes after it is where one is.
    room.pressOnStage(Qt::Key_B);
    REQUIRE(std::holds_alternative<BlackScene>(room.all().day().roomSees()));
    room.choose(1);
    CHECK(std::holds_alternative<BlackScene>(room.all().day().roomSees()));
    room.pressOnStage(Qt::Key_B);
    CHECK(room.seen() == 1);
}

TEST_CASE("a room that sees something else is left alone by the workshop", "[everypage][engagement-pages]")
{
    RoomBeside room;
    room.choose(2);
    room.showToTheRoom();
    REQUIRE(room.seesLetter());
    const QString persona = std::get<EngagementScene>(room.all().day().roomSees()).persona.name;

    SECTION("another letter is worked on")
    {
        const QList<PersonaTab*> tabs = room.letters().findChildren<PersonaTab*>();
        REQUIRE(tabs.size() >= 2);
        click(tabs.last());
        room.choose(1);
        room.choose(2);
        REQUIRE(room.seesLetter());
        CHECK(std::get<EngagementScene>(room.all().day().roomSees()).persona.name == persona);
    }
    SECTION("a persona is on the projector")
    {
        const auto personas = room.all().services().personas.read().all();
        REQUIRE_OK(personas);
        room.all().day().choose().presenter().showPersona(personas->back().id);
        REQUIRE(std::holds_alternative<PersonaScene>(room.all().day().roomSees()));
        room.choose(3);
        CHECK(std::holds_alternative<PersonaScene>(room.all().day().roomSees()));
    }
}

TEST_CASE("a promise that is changed while the room sees it changes there too", "[everypage][engagement-pages]")
{
    RoomBeside room;
    const LetterSheet sheet = room.sheet();
    const auto answered = std::ranges::find_if(sheet.difficulties, &NumberedDifficulty::answered);
    REQUIRE(answered != sheet.difficulties.end());
    room.choose(answered->number == 1 ? 2 : 1);
    room.choose(answered->number);
    room.showToTheRoom();
    REQUIRE(room.seesLetter());

    PromiseList& promises = *room.letters().findChild<PromiseList*>();
    REQUIRE_FALSE(promises.ids().empty());
    const PromiseId promise = promises.ids().front();
    click(promises.card(promise)->header());
    auto* title = named<FieldText>(&room.letters(), QStringLiteral("Title"));
    REQUIRE(title != nullptr);
    title->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Une navette le dimanche"));
    press(Qt::Key_Tab);
    settle();
    CHECK(room.all().day().roomReads().contains(QStringLiteral("Une navette le dimanche")));

    // One that is added comes, and one that goes leaves.
    room.letters().findChild<PlaceList*>()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(atKeyboard() == QStringLiteral("Title"));
    type(QStringLiteral("Un guichet le soir"));
    press(Qt::Key_Tab);
    settle();
    CHECK(room.all().day().roomReads().contains(QStringLiteral("Un guichet le soir")));
    promises.focusOn(promise);
    press(Qt::Key_Delete);
    settle();
    CHECK_FALSE(room.all().day().roomReads().contains(QStringLiteral("Une navette le dimanche")));
}
