// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody planned for: an empty roll, everybody absent, sixty promises, a name of forty words, pictures that are
// none or too large. One sentence says what and what to do, and nothing is lost.
#include "app/choosepage.h"
#include "app/commitpage.h"
#include "core/storage/blobstore.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/printedwords.h"
#include "tests/ui/day/seminarday.h"
#include "ui/engagement/engagementpage.h"
#include "ui/engagement/promisecard.h"
#include "ui/persona/portraitbox.h"
#include "ui/vote/presenterpage.h"
#include "ui/widgets/exportstrip.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString fortyWords(const QString& start)
{
    QStringList words{start};
    while (words.size() < 40)
        words << QStringLiteral("mot%1").arg(words.size());
    return words.join(u' ');
}

/// The stage cannot open the vote, and says so in that sentence; nor does V open it.
void checkNotOpened(SeminarDay& seminar, const QString& reason)
{
    REQUIRE(seminar.day().goToTab(QStringLiteral("Stage")));
    const auto* primary = seminar.day().choose().presenter().findChild<QPushButton*>(QStringLiteral("primary"));
    CHECK_FALSE(primary->isEnabled());
    CHECK(seminar.label("reason") == reason);
    press(Qt::Key_V);
    press(Qt::Key_V);
    CHECK(seminar.vote().state == VoteState::Draft);
    CHECK(QDir(seminar.folder()).entryList({QStringLiteral("*.urn")}).isEmpty());
}

bool isOneSentence(const QString& told)
{
    return !told.isEmpty() && !told.contains(u'\n');
}

void writeTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_Mono); // of 12,000 pixels a side, and yet small
    image.fill(0);
    QBuffer buffer;
    REQUIRE(image.save(&buffer, "png"));
    return buffer.data();
}

/// The sheet of the first persona, opened by keys.
PortraitBox* firstPortrait(SeminarDay& seminar)
{
    seminar.day().goTo(Station::Understand);
    Page* page = seminar.day().window().ensurePage(Station::Understand);
    page->showItem(Kind::Persona, seminar.services().personas.read().all()->front().id.value);
    settle();
    auto* box = page->findChild<PortraitBox*>();
    REQUIRE(box != nullptr);
    REQUIRE(box->isVisible());
    return box;
}

} // namespace

TEST_CASE("with an empty roll there is no vote, and the first person is two keys away", "[day][badinput]")
{
    SeminarDay seminar(0);
    DayWindow& day = seminar.day();
    day.goTo(Station::Choose);
    checkNotOpened(seminar, QStringLiteral("Nobody has signed in yet."));
    REQUIRE(day.goToTab(QStringLiteral("Sign-in")));
    QAbstractButton* first = button(&day.choose(), QStringLiteral("Add the first person"));
    REQUIRE(first != nullptr);
    click(first);
    type(QStringLiteral("Zoé Nouvelle"));
    press(Qt::Key_Return);
    press(Qt::Key_Return); // no organisation
    REQUIRE(seminar.here() == 1);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    press(Qt::Key_V);
    CHECK(seminar.vote().state == VoteState::Open);
    CHECK(seminar.label("count") == QStringLiteral("0 / 1"));
}

TEST_CASE("when everybody is absent the vote waits, and goes on for the one who comes after all", "[day][badinput]")
{
    SeminarDay seminar(5);
    DayWindow& day = seminar.day();
    day.goTo(Station::Choose);
    auto* table = named<QTableView>(&day.choose(), QStringLiteral("Sign-in roll"));
    REQUIRE(table != nullptr);
    click(table->viewport());
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(counts(seminar.roll()).absent == 5);
    checkNotOpened(seminar, QStringLiteral("Nobody has signed in yet."));
    REQUIRE(day.goToTab(QStringLiteral("Sign-in")));
    seminar.signIn(seminar.roll().front().person.name);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    press(Qt::Key_V);
    CHECK(seminar.vote().state == VoteState::Open);
    CHECK(seminar.turnout().rollSize == 1);
}

TEST_CASE("a name of forty words signs in, votes, and is whole in the file", "[day][badinput]")
{
    SeminarDay seminar(2);
    DayWindow& day = seminar.day();
    day.goTo(Station::Choose);
    const QString name = fortyWords(QStringLiteral("Zoé"));
    auto* search = named<QLineEdit>(&day.choose(), QStringLiteral("Who signs in?"));
    REQUIRE(search != nullptr);
    click(search);
    type(name);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    REQUIRE(seminar.here() == 1);
    CHECK(seminar.roll().back().person.name == name);
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    press(Qt::Key_V);
    seminar.openKiosk();
    seminar.voteAtKiosk(QStringLiteral("mot39"), Qt::Key_D);
    CHECK(seminar.turnout().voted == 1);
    CHECK(day.window().width() <= 1366); // no text has made it wider
}

TEST_CASE("sixty promises in a letter: all are there, on the projector and in the PDF", "[day][badinput]")
{
    SeminarDay seminar(3);
    DayWindow& day = seminar.day();
    seminar.signEverybodyIn();
    REQUIRE(day.goToTab(QStringLiteral("Stage")));
    press(Qt::Key_V);
    seminar.openKiosk();
    for (const int letter : {Qt::Key_A, Qt::Key_B, Qt::Key_C})
        seminar.voteAtKiosk({}, letter);
    seminar.closeAndReveal();
    const auto personas = seminar.services().personas.read().all();
    REQUIRE(personas);
    EngagementLetter letter;
    letter.persona = personas->front().id;
    letter.seminar = seminar.seminar().id;
    const auto added = seminar.services().engagementLetters.add(letter);
    REQUIRE(added);
    const auto sheet = seminar.services().engagementLetters.sheet(added->id);
    REQUIRE(sheet);
    for (int i = 1; i <= 60; ++i) {
        Promise promise;
        promise.letter = added->id;
        promise.title = i == 60 ? fortyWords(QStringLiteral("Soixante")) : QStringLiteral("Mesure %1").arg(i);
        REQUIRE(seminar.services().promises.add(promise, {sheet->difficulties.front().difficulty.id}));
    }
    day.goTo(Station::Commit);
    auto* commit = qobject_cast<CommitPage*>(day.window().ensurePage(Station::Commit));
    REQUIRE(commit != nullptr);
    EngagementPage* page = &commit->letters();
    page->showItem(Kind::EngagementLetter, added->id.value);
    settle();
    // It begins with what is unanswered; the first difficulty is not.
    REQUIRE(tabTo(QStringLiteral("Difficulties of the letter")));
    press(Qt::Key_Home);
    for (int i = 0; i < 3 && page->findChildren<PromiseCard*>().empty(); ++i)
        press(Qt::Key_Down);
    CHECK(page->findChildren<PromiseCard*>().size() == 60);
    CHECK(day.window().width() <= 1366);

    QAbstractButton* show = button(page, QStringLiteral("Show to the room"));
    REQUIRE(show != nullptr);
    click(show);
    QString read;
    for (int i = 0; i < 60 && !read.contains(QStringLiteral("Soixante")); ++i) {
        REQUIRE(std::holds_alternative<EngagementScene>(day.roomSees()));
        read += day.roomReads() + u'\n';
        day.choose().presenter().pressKey(Qt::Key_Space);
        settle();
    }
    for (int i = 1; i < 60; ++i) {
        CAPTURE(i);
        CHECK(read.contains(QStringLiteral("Mesure %1\n").arg(i)));
    }

    const QString folder = seminar.folder() + QStringLiteral("/letters");
    seminar.prompts().paths << folder;
    turnTo(&day.window());
    REQUIRE(tabTo(QStringLiteral("Export the letters")));
    chooseFromMenu(0);
    auto* strip = page->findChild<ExportStrip*>();
    waitUntil([strip] { return !strip->isRunning() && !strip->isVisible(); }, std::chrono::seconds(60));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    const QString words = wordsOfPdf(folder + u'/' + files.front());
    for (int i = 1; i < 60; ++i) {
        CAPTURE(i);
        CHECK(says(words, QStringLiteral("Mesure %1").arg(i)));
    }
    // It may go on over the page.
    for (const QString& word : fortyWords(QStringLiteral("Soixante")).split(u' ')) {
        CAPTURE(word.toStdString());
        CHECK(says(words, word));
    }
}

TEST_CASE("a portrait that is no picture is told, and the one before stays", "[day][badinput]")
{
    SeminarDay seminar(2);
    PortraitBox* box = firstPortrait(seminar);
    const auto before = seminar.services().personas.read().all()->front().portrait;
    const QString path = seminar.folder() + QStringLiteral("/notes.png");
    writeTo(path, QByteArrayLiteral("these are notes"));
    seminar.prompts().paths << path;
    click(box);
    waitUntil([&] { return !seminar.day().window().toasts().sentence().isEmpty(); });
    CHECK(isOneSentence(seminar.day().window().toasts().sentence()));
    CHECK(seminar.day().window().toasts().sentence().contains(QStringLiteral("notes.png")));
    CHECK(seminar.services().personas.read().all()->front().portrait == before);
}

TEST_CASE("a portrait of 12,000 by 12,000 pixels is refused in a sentence, a narrower one is taken smaller",
          "[day][badinput]")
{
    SeminarDay seminar(2);
    PortraitBox* box = firstPortrait(seminar);
    const auto portrait = [&] { return seminar.services().personas.read().all()->front().portrait; };
    const auto told = [&] { return seminar.day().window().toasts().sentence(); };
    const auto before = portrait();
    const QString path = seminar.folder() + QStringLiteral("/large.png");
    writeTo(path, pngOf({12'000, 12'000}));
    seminar.prompts().paths << path;
    click(box);
    waitUntil([&] { return !told().isEmpty(); }, std::chrono::seconds(60));
    CHECK(isOneSentence(told()));
    CHECK(portrait() == before);

    writeTo(path, pngOf({12'000, 2'000}));
    seminar.prompts().paths << path;
    click(box);
    waitUntil([&] { return !(portrait() == before); }, std::chrono::seconds(60));
    const auto bytes = seminar.day().session().programme().file().blobs().bytes(portrait());
    REQUIRE(bytes);
    CHECK(QImage::fromData(*bytes).width() == 1600);
}
