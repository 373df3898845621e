// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfcheck.h"
#include "tests/ui/vote/openedfiles.h"
#include "tests/ui/vote/votingday.h"
#include "ui/vote/minutesexport.h"
#include "ui/vote/minutespage.h"
#include "ui/widgets/pagepreview.h"
#include "ui/widgets/pagerendering.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// The page of the minutes, in place of the presenter's.
struct Held final {
    explicit Held(VotingDay& votingDay) : day(votingDay), page(new MinutesPage(day.desk().desk(), day.station()))
    {
        day.page().hide();
        day.desk().show(page);
        page->showItem(Kind::Vote, 0);
    }

    template <class T>
    [[nodiscard]] T* part(const char* name) const
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] QListWidget* list() const { return part<QListWidget>("heldVotes"); }
    void click(const char* name) const
    {
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
        day.settle();
    }
    /// A reason typed, and both its Enters.
    void give(const QString& reason) const
    {
        auto* field = part<QLineEdit>("reasonText");
        REQUIRE(field->isVisible());
        QTest::keyClicks(field, reason);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(day.desk().window().focusWidget(), Qt::Key_Return);
        day.settle();
    }
    /// Saves by the mouse to that name in the desk's folder.
    [[nodiscard]] QByteArray save(const QString& name) const
    {
        const QString path = day.desk().folder() + QLatin1Char('/') + name;
        day.desk().prompts().paths << path;
        click("saveMinutes");
        waitUntil([this] { return !page->isSaving(); }, std::chrono::seconds(30));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (int i = 0; i < list()->count(); ++i)
            all << list()->item(i)->text();
        return all;
    }

    VotingDay& day;
    MinutesPage* page;
};

/// The words of a PDF, in reading order and lower case.
QString wordsOf(const QByteArray& pdf)
{
    const auto rendered = renderPdf(pdf, 200, [] { return false; });
    REQUIRE(rendered);
    QStringList words;
    for (const PageWord& word : rendered->words)
        words << word.text;
    return words.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("before any vote, the minutes say what they are for", "[minutes]")
{
    VotingDay day;
    const Held held(day);
    CHECK(held.list()->count() == 0);
    CHECK_FALSE(held.list()->isVisible());
    QSignalSpy stage(held.page, &MinutesPage::stageWanted);
    for (auto* button : held.page->findChildren<QPushButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(stage.count() == 1);
    CHECK(namelessWidgets(*held.page) == QStringList());
}

TEST_CASE("the minutes are saved as an accessible PDF, and the folder is a click away", "[minutes]")
{
    VotingDay day;
    day.voteToTheEnd(false);
    day.press(Qt::Key_R, 2);
    const Held held(day);
    REQUIRE(held.list()->count() == 1);
    QStringList said = held.lines().first().split(u'\n');
    REQUIRE(said.size() == 4);
    CHECK(said.takeAt(1).endsWith(u'?')); // the question
    CHECK(said.join(u'\n') ==
          QStringLiteral("The vote\n%1, %2\nRevealed: 16 of 20 have voted").arg(day.today(), day.now()));
    auto* preview = held.page->findChild<PagePreview*>();
    waitUntil([preview] { return !preview->isBusy(); }, std::chrono::seconds(30));
    CHECK(preview->pageCount() >= 1);
    CHECK(namelessWidgets(*held.page) == QStringList());

    const QByteArray pdf = held.save(QStringLiteral("pv.pdf"));
    CHECK(failedPdfRules(pdf) == QStringList());
    CHECK(wordsOf(pdf).contains(QStringLiteral("sarah")));
    // What was proposed says which vote this is; the programme is in French.
    CHECK(day.desk().prompts().asked ==
          QStringList{QStringLiteral("proces-verbal-du-vote-2018-02-07-%1.pdf").arg(day.now().replace(u':', u'-'))});
    CHECK(day.desk().prompts().kinds == QList{Prompts::FileKind::Pdf});
    CHECK(day.desk().toasts().sentence().contains(QStringLiteral("pv.pdf")));
    OpenedFiles opened;
    for (auto* button : day.desk().toasts().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Open the folder"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(opened.paths == QStringList{day.desk().folder()});

    // The same from the stage, and from the list by Enter.
    for (const bool fromStage : {true, false}) {
        const QString path = day.desk().folder() + (fromStage ? QStringLiteral("/a.pdf") : QStringLiteral("/b.pdf"));
        day.desk().prompts().paths << path;
        if (fromStage) {
            held.page->hide();
            day.page().show();
            QTest::mouseClick(day.part<QPushButton>("saveMinutes"), Qt::LeftButton);
            waitUntil([&] { return !day.page().isSaving(); }, std::chrono::seconds(30));
            day.page().hide();
            held.page->show();
        } else {
            held.list()->setFocus();
            QTest::keyClick(held.list(), Qt::Key_Return);
            waitUntil([&] { return !held.page->isSaving(); }, std::chrono::seconds(30));
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(failedPdfRules(file.readAll()) == QStringList());
    }
}

TEST_CASE("thinking better of it writes nothing, and a place where nothing can be is told", "[minutes]")
{
    VotingDay day;
    day.voteToTheEnd(false);
    day.press(Qt::Key_R, 2);
    const Held held(day);
    QFile(day.desk().folder() + QStringLiteral("/taken")).open(QIODevice::WriteOnly);
    const QStringList before = QDir(day.desk().folder()).entryList(QDir::Files);
    day.desk().prompts().paths << QString();
    held.click("saveMinutes");
    CHECK_FALSE(held.page->isSaving());
    CHECK(QDir(day.desk().folder()).entryList(QDir::Files) == before);
    day.desk().prompts().paths << day.desk().folder() + QStringLiteral("/taken/pv.pdf");
    held.click("saveMinutes");
    waitUntil([&] { return !held.page->isSaving(); }, std::chrono::seconds(30));
    CHECK(day.desk().toasts().sentence().contains(QStringLiteral("taken")));
    CHECK(held.part<QPushButton>("saveMinutes")->isEnabled());
    CHECK(QDir(day.desk().folder()).entryList(QDir::Files) == before);
}

TEST_CASE("a vote under way is listed, tells no figure and cannot be saved yet", "[minutes]")
{
    VotingDay day;
    day.signIn(9);
    day.press(Qt::Key_V);
    day.cast(QStringLiteral("A"), 7);
    const Held held(day);
    CHECK(held.lines().first().endsWith(QStringLiteral("\nOpen")));
    CHECK_FALSE(held.part<QPushButton>("saveMinutes")->isEnabled());
    held.list()->setFocus();
    QTest::keyClick(held.list(), Qt::Key_Return); // would ask where to, and nobody expects that
    CHECK_FALSE(held.page->isSaving());
    const auto content = minutesContent(day.desk().programme(), day.vote().id, day.desk().clock().now());
    REQUIRE(content);
    CHECK_FALSE(content->minutes.tally);
    CHECK(content->minutes.ballots.isEmpty());
}

TEST_CASE("an incident stands in the minutes, Escape writes nothing", "[minutes]")
{
    VotingDay day;
    day.signIn(5);
    day.press(Qt::Key_V);
    const Held held(day);
    held.click("noteIncident");
    auto* field = held.part<QLineEdit>("reasonText");
    CHECK(field->hasFocus());
    CHECK(namelessWidgets(*held.page) == QStringList());
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->isVisible()); // nothing is typed
    QTest::keyClicks(field, QStringLiteral("x"));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(field->isVisible());
    held.click("noteIncident");
    held.give(QStringLiteral("The kiosk stopped."));
    const auto events = day.services().votes.events(day.vote().id);
    REQUIRE(events);
    REQUIRE(events->size() == 2);
    CHECK(events->back().kind == VoteEventKind::Incident);
    CHECK(events->back().note == QStringLiteral("The kiosk stopped."));
}

TEST_CASE("annulled votes and run-offs stay listed, and each has its minutes", "[minutes]")
{
    VotingDay day;
    day.voteToTheEnd(true);
    day.press(Qt::Key_R, 2);
    day.pass(600);
    const auto runOff = day.services().votes.addRunOff(day.vote().id);
    REQUIRE(runOff);
    REQUIRE(day.station().open(runOff->id));
    const Held held(day);
    REQUIRE(held.list()->count() == 2);
    CHECK(held.lines()[0].startsWith(QStringLiteral("Run-off\n")));
    CHECK(held.lines()[0].contains(QStringLiteral("\n%1, %2\n").arg(day.today(), day.now())));
    // What a run-off builds on is not annulled under it.
    held.list()->setCurrentRow(1);
    CHECK_FALSE(held.part<QPushButton>("annulVote")->isEnabled());
    CHECK_FALSE(held.part<QPushButton>("holdAgain")->isVisible());
    held.list()->setCurrentRow(0);
    held.click("annulVote");
    held.give(QStringLiteral("Two people were out of the room."));
    CHECK(day.vote(1).state == VoteState::Annulled);
    CHECK(held.lines()[0].endsWith(QStringLiteral("Annulled. Two people were out of the room.")));
    CHECK(day.desk().toasts().sentence().contains(QStringLiteral("annulled")));

    const QByteArray annulled = held.save(QStringLiteral("annulled.pdf"));
    CHECK(failedPdfRules(annulled) == QStringList());
    CHECK(wordsOf(annulled).contains(QStringLiteral("two people were out of the room")));
    held.list()->setCurrentRow(1);
    CHECK(failedPdfRules(held.save(QStringLiteral("first.pdf"))) == QStringList());
    const QStringList names = day.desk().prompts().asked;
    REQUIRE(names.size() == 2);
    CHECK(names[0] != names[1]);

    // And again, as a run-off of the same vote.
    held.list()->setCurrentRow(0);
    QSignalSpy stage(held.page, &MinutesPage::stageWanted);
    held.click("holdAgain");
    CHECK(stage.count() == 1);
    CHECK(day.vote(2).state == VoteState::Draft);
    CHECK(day.vote(2).runOffOf == day.vote(0).id);
    CHECK(held.list()->count() == 2);
    CHECK_FALSE(held.part<QPushButton>("holdAgain")->isVisible());
}

TEST_CASE("a revealed vote is annulled with the run-off that was prepared for it", "[minutes]")
{
    VotingDay day;
    day.voteToTheEnd(true);
    day.press(Qt::Key_R, 2);
    REQUIRE(day.services().votes.addRunOff(day.vote().id));
    const Held held(day);
    REQUIRE(held.list()->count() == 1);
    held.click("annulVote");
    held.give(QStringLiteral("Wrong roll."));
    CHECK(day.vote().state == VoteState::Annulled);
    CHECK(day.services().votes.votes(day.seminar().id)->size() == 1);
    CHECK(day.services().votes.chosen(day.seminar().id)->empty());
    const QByteArray pdf = held.save(QStringLiteral("pv.pdf"));
    CHECK(failedPdfRules(pdf) == QStringList());
    CHECK(wordsOf(pdf).contains(QStringLiteral("wrong roll")));
}
