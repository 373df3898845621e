// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/seminarday.h"

#include "app/choosepage.h"
#include "core/documents/newprogramme.h"
#include "tests/ui/day/hands.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/vote/presenterpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace filrouge::tests {

namespace {

UiTheme& dayTheme()
{
    theme().setAppearance(Appearance::Light);
    theme().setZoom(100);
    theme().setMotion(false);
    return theme();
}

} // namespace

void makeProgrammeBeforeTheDay(const QString& path, int people)
{
    const FixedClock clock(Instant{1517900000000}); // the day before
    SeededRandom random(5);
    REQUIRE(makeProgrammeFile(path, QStringLiteral("cahors"), Language::French, clock, random));
    const auto programme = Programme::open(path, {clock, random});
    REQUIRE(programme);
    Services& services = (*programme)->services();
    const auto seminars = services.seminars.read().all();
    const auto letters = services.engagementLetters.read().all();
    REQUIRE(seminars);
    REQUIRE(letters);
    const auto roll = services.roll.read().of(seminars->front().id);
    REQUIRE(roll);
    for (std::size_t i = static_cast<std::size_t>(people); i < roll->size(); ++i)
        REQUIRE(services.roll.remove((*roll)[i].id));
    for (const EngagementLetter& letter : *letters)
        REQUIRE(services.engagementLetters.remove(letter.id));
}

SeminarDay::SeminarDay(int people, const ProjectorWindow::Screens& screens)
    : path_(own_.filePath(QStringLiteral("cahors.filrouge")))
{
    makeProgrammeBeforeTheDay(path_, people);
    day_ = std::make_unique<DayWindow>(own_.path(), dayTheme(), prompts_, screens);
    REQUIRE(day_->window().openFile(path_));
    settle();
}

SeminarDay::SeminarDay(const QString& folder) : path_(folder + QStringLiteral("/cahors.filrouge"))
{
    day_ = std::make_unique<DayWindow>(folder, dayTheme(), prompts_);
    REQUIRE(day_->window().openFile(path_));
    settle();
}

Seminar SeminarDay::seminar()
{
    const auto all = services().seminars.read().all();
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    return all->front();
}

std::vector<RollLine> SeminarDay::roll()
{
    const auto roll = services().roll.read().roll(seminar().id);
    REQUIRE(roll);
    return *roll;
}

int SeminarDay::here()
{
    return counts(roll()).present;
}

Vote SeminarDay::vote(std::size_t place)
{
    const auto votes = services().votes.votes(seminar().id);
    REQUIRE(votes);
    REQUIRE(votes->size() > place);
    return (*votes)[place];
}

Turnout SeminarDay::turnout(std::size_t vote)
{
    const auto box = day_->session().station().box(this->vote(vote).id);
    REQUIRE(box);
    return (*box)->turnout();
}

QString SeminarDay::label(const char* name)
{
    const auto* label = day_->choose().presenter().findChild<QLabel*>(QLatin1String(name));
    REQUIRE(label != nullptr);
    return label->text();
}

void SeminarDay::signIn(const QString& name)
{
    auto* search = named<QLineEdit>(&day_->choose(), QStringLiteral("Who signs in?"));
    REQUIRE(search != nullptr);
    if (!search->hasFocus())
        click(search);
    const int before = here();
    type(name);
    press(Qt::Key_Return);
    CAPTURE(name.toStdString());
    REQUIRE(here() == before + 1);
}

void SeminarDay::signEverybodyIn()
{
    day_->goTo(Station::Choose);
    REQUIRE(day_->goToTab(QStringLiteral("Sign-in")));
    auto* table = named<QTableView>(&day_->choose(), QStringLiteral("Sign-in roll"));
    REQUIRE(table != nullptr);
    click(table->viewport());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Space);
    REQUIRE(here() == static_cast<int>(roll().size()));
}

void SeminarDay::voteAtKiosk(const QString& name, int letter)
{
    INFO("at the kiosk: " << name.toStdString());
    CHECK(day_->voteAtKiosk(name, letter).toStdString().empty());
}

void SeminarDay::openKiosk(const QString& name)
{
    REQUIRE(day_->goToTab(day_->choose().isRehearsing() ? QStringLiteral("Rehearsal") : QStringLiteral("Stage")));
    auto* find = day_->choose().presenter().findChild<QLineEdit*>(QStringLiteral("findPerson"));
    REQUIRE(find != nullptr);
    click(find);
    find->selectAll();
    press(Qt::Key_Delete);
    type(name);
    REQUIRE(tabTo(QStringLiteral("Kiosk")));
    press(Qt::Key_Return);
    REQUIRE(day_->choose().kiosk() != nullptr);
}

void SeminarDay::closeAndReveal()
{
    REQUIRE(day_->goToTab(QStringLiteral("Stage")));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_V);
    for (int i = 0; i < 2; ++i)
        press(Qt::Key_R);
}

} // namespace filrouge::tests
