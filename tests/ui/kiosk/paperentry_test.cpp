// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kiosk/openvote.h"
#include "ui/kiosk/paperentry.h"
#include "ui/kiosk/paperfigures.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;
using Step = PaperCount::Step;

namespace {

struct Entry final {
    explicit Entry(OpenVote& vote) : open(vote), random(9)
    {
        page = new PaperEntry(open.desk.desk(), *open.station, open.vote, random);
        open.desk.show(page, {720, 640});
    }

    void mark(int people)
    {
        auto* list = page->findChild<QListWidget*>();
        list->setFocus();
        for (int i = 0; i < people; ++i) {
            list->setCurrentRow(i);
            QTest::keyClick(list, Qt::Key_Space);
        }
    }
    void type(const std::vector<int>& figures)
    {
        const auto& fields = page->findChild<PaperFigures*>()->fields();
        REQUIRE(fields.size() == figures.size());
        auto figure = figures.begin();
        for (auto* field : fields) {
            field->selectAll();
            QTest::keyClicks(field, QString::number(*figure++));
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    // The pages of a stack change places among its children: by name, not by order.
    [[nodiscard]] QLineEdit* search() const
    {
        for (QLineEdit* field : page->findChildren<QLineEdit*>())
            if (field->accessibleName() == QStringLiteral("Find who voted on paper"))
                return field;
        FAIL("no search");
        std::abort();
    }
    [[nodiscard]] QPushButton* next() const { return page->findChildren<QPushButton*>().last(); }
    void go() const { QTest::mouseClick(next(), Qt::LeftButton); }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisibleTo(page))
                all << label->text();
        return all.join(u'\n');
    }

    OpenVote& open;
    SeededRandom random;
    PaperEntry* page = nullptr;
};

} // namespace

TEST_CASE("two people enter paper ballots blind, by keys, into the box", "[kiosk][paper]")
{
    OpenVote open;
    Entry entry(open);
    QSignalSpy marked(entry.page, &PaperEntry::paperVotersChanged);
    QSignalSpy done(entry.page, &PaperEntry::castDone);
    CHECK_FALSE(entry.next()->isEnabled());
    entry.mark(5);
    CHECK(marked.last().front().value<QSet<ParticipantId>>().size() == 5);
    entry.go();
    REQUIRE(entry.page->step() == Step::First);
    CHECK(namelessWidgets(*entry.page) == QStringList());
    CHECK_FALSE(entry.next()->isEnabled());
    entry.type({2, 0, 0, 0, 0, 0, 0, 2, 1, 0}); // the last Enter hides and hands over
    REQUIRE(entry.page->step() == Step::HandOver);
    for (const QSpinBox* field : entry.page->findChild<PaperFigures*>()->fields())
        CHECK(field->value() == 0);
    entry.go();
    entry.type({1, 1, 0, 0, 0, 0, 0, 2, 1, 0});
    REQUIRE(entry.page->step() == Step::Differences);
    CHECK(entry.words().contains(QStringLiteral("A. ")));
    CHECK(entry.words().contains(QStringLiteral("B. ")));
    CHECK_FALSE(entry.words().contains(QStringLiteral("H. ")));
    const QString told = entry.words();
    CHECK(std::none_of(told.begin(), told.end(), [](QChar c) { return c.isDigit(); })); // nobody's figures
    entry.go();
    entry.type({2, 0, 0, 0, 0, 0, 0, 2, 1, 0});
    entry.go();
    entry.type({2, 0, 0, 0, 0, 0, 0, 2, 1, 0});
    REQUIRE(entry.page->step() == Step::Agreed);
    CHECK(open.turnout().voted == 0);
    entry.go();
    CHECK(entry.page->step() == Step::Cast);
    CHECK(done.last().front().toInt() == 5);
    CHECK(open.turnout().on(Channel::Paper) == 5);
    CHECK(marked.last().front().value<QSet<ParticipantId>>().isEmpty());
    CHECK(open.count() == QMap<QString, int>{{QStringLiteral("A"), 2}, {QStringLiteral("H"), 2}, {QString(), 1}});
}

TEST_CASE("a name typed and Enter marks who voted on paper", "[kiosk][paper]")
{
    OpenVote open;
    Entry entry(open);
    QLineEdit* search = entry.search();
    QSignalSpy marked(entry.page, &PaperEntry::paperVotersChanged);
    typeText(search, open.nameOf(open.roll[10]));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(marked.last().front().value<QSet<ParticipantId>>() == QSet<ParticipantId>{open.roll[10]});
    CHECK(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Return); // nobody is marked by Enter alone
    CHECK(marked.last().front().value<QSet<ParticipantId>>().size() == 1);
}

TEST_CASE("under five papers the kiosk is proposed", "[kiosk][paper]")
{
    OpenVote open;
    Entry entry(open);
    QSignalSpy kiosk(entry.page, &PaperEntry::kioskWanted);
    CHECK_FALSE(entry.words().contains(QStringLiteral("fewer than five")));
    entry.mark(4);
    CHECK(entry.words().contains(QStringLiteral("fewer than five")));
    for (QPushButton* button : entry.page->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Use the kiosk instead"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(kiosk.size() == 1);
    entry.mark(5); // the first four lose their marks, the fifth gets one: still too few
    CHECK(entry.words().contains(QStringLiteral("fewer than five")));
}

TEST_CASE("after a crash the entry tells how many paper ballots are in", "[kiosk][paper]")
{
    OpenVote open;
    {
        Entry entry(open);
        entry.mark(5);
        entry.go();
        entry.type({5, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        entry.go();
        entry.type({5, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        delete entry.page; // gone before the last step: nothing of it is anywhere
        open.restart();
        CHECK(open.turnout().on(Channel::Paper) == 0);
    }
    REQUIRE(open.station->cast(open.vote, open.roll[0], Channel::Paper, QStringLiteral("A")));
    Entry after(open);
    CHECK(after.words().contains(QStringLiteral("1 paper ballot")));
    CHECK(after.page->findChild<QListWidget*>()->count() == static_cast<int>(open.roll.size()) - 1);
}

TEST_CASE("somebody who voted otherwise meanwhile is named, and nothing is added", "[kiosk][paper]")
{
    OpenVote open;
    Entry entry(open);
    entry.mark(5);
    entry.go();
    entry.type({5, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    entry.go();
    entry.type({5, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    REQUIRE(open.station->cast(open.vote, open.roll[3], Channel::Kiosk, QStringLiteral("A")));
    entry.go();
    CHECK(entry.page->step() == Step::Agreed);
    CHECK(open.desk.toasts().sentence().contains(open.nameOf(open.roll[3])));
    CHECK(open.turnout().on(Channel::Paper) == 0);
}
