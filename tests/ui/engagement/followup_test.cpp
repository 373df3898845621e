// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/engagement/promiseboard.h"
#include "ui/engagement/placelist.h"
#include "ui/widgets/exportstrip.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("the board of promises: a step by key is a dated entry, and can be taken back", "[engagement-pages]")
{
    PromiseBoard board(Content::Cahors);
    const int promises = board.in(FollowUpColumn::ToStart);
    REQUIRE(promises > 3);
    FollowUpList& toStart = board.list(FollowUpColumn::ToStart);
    toStart.setFocus();
    REQUIRE(toStart.current() != nullptr);
    const PromiseId first = toStart.current()->promise.id;
    QTest::keyClick(&toStart, Qt::Key_Right, Qt::AltModifier); // studied: the same column
    CHECK(board.in(FollowUpColumn::ToStart) == promises);
    REQUIRE(board.entries().size() == 1);
    CHECK(board.entries().front().promise == first);
    CHECK(board.entries().front().status == PromiseStatus::Studied);
    CHECK(board.entries().front().notedOn == QDate(2018, 2, 7));

    QTest::keyClick(&toStart, Qt::Key_Right, Qt::AltModifier);
    FollowUpList& underWay = board.list(FollowUpColumn::UnderWay);
    CHECK(underWay.filter().rowCount() == 1);
    CHECK(underWay.hasFocus());
    QTest::keyClick(&underWay, Qt::Key_Left); // to the column beside, not a step
    CHECK(toStart.hasFocus());
    CHECK(board.in(FollowUpColumn::UnderWay) == 1);
    REQUIRE(board.desk().programme().file().undo());
    CHECK(board.in(FollowUpColumn::ToStart) == promises);
}

TEST_CASE("the board of promises: a card that is dropped on a column stands there from today", "[engagement-pages]")
{
    PromiseBoard board(Content::Cahors);
    FollowUpList& toStart = board.list(FollowUpColumn::ToStart);
    const PromiseId promise = toStart.filter().at(toStart.filter().index(1, 0)).promise.id;
    FollowUpList& kept = board.list(FollowUpColumn::Kept);
    QMimeData carried;
    carried.setData(QLatin1String(promiseMime), QByteArray::number(promise.value));
    QDragEnterEvent enter(QPoint(20, 20), Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(kept.viewport(), &enter);
    QDropEvent drop(QPointF(20, 20), Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(kept.viewport(), &drop);
    REQUIRE(board.in(FollowUpColumn::Kept) == 1);
    CHECK(kept.filter().at(kept.filter().index(0, 0)).promise.id == promise);
    CHECK(board.desk().toasts().sentence().contains(QStringLiteral("Kept")));
    // Nothing shows it yet, and the board says so.
    const QString said = kept.filter().index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(QStringLiteral("nothing shows it yet")));
    QTest::keyClick(&kept, Qt::Key_Return);
    CHECK(board.named<FieldText>(QStringLiteral("Proof")).hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Order of 4 July 2018"));
    board.desk().pending().flush();
    CHECK(board.entries().front().proof == QStringLiteral("Order of 4 July 2018"));
    CHECK(kept.filter().at(kept.filter().index(0, 0)).standing.proven);
}

TEST_CASE("the board of promises: a revision is noted with its reason, not before", "[engagement-pages]")
{
    PromiseBoard board(Content::Cahors);
    FollowUpList& toStart = board.list(FollowUpColumn::ToStart);
    toStart.setFocus();
    for (QPushButton* button : board.page().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Note where it stands"))
            QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(board.entries().size() == 1);
    CHECK(board.entries().front().status == PromiseStatus::NotStarted);
    auto& status = board.named<QComboBox>(QStringLiteral("Status"));
    status.setFocus();
    QTest::keyClick(&status, Qt::Key_End);
    auto& reason = board.named<FieldText>(QStringLiteral("Public reason"));
    CHECK(reason.hasFocus());
    CHECK(board.entries().front().status == PromiseStatus::NotStarted);
    QTest::keyClicks(&reason, QStringLiteral("The school bus may not take others."));
    board.desk().pending().flush();
    CHECK(board.entries().front().status == PromiseStatus::Revised);
    CHECK(board.entries().front().publicReason == QStringLiteral("The school bus may not take others."));
    CHECK(board.in(FollowUpColumn::AtRisk) == 1);

    // Another status: what was published stays with the entry, and is not asked for any more.
    status.setFocus();
    QTest::keyClick(&status, Qt::Key_Home);
    CHECK(board.entries().front().status == PromiseStatus::NotStarted);
    CHECK_FALSE(reason.isVisible());
}

TEST_CASE("the board of promises: overdue is computed, and each persona has a board", "[engagement-pages]")
{
    PromiseBoard board(Content::Cahors);
    const int all = board.in(FollowUpColumn::ToStart);
    auto& whose = board.named<QComboBox>(QStringLiteral("Whose promises"));
    REQUIRE(whose.count() == 4);
    board.page().showItem(Kind::Persona, whose.itemData(1).toLongLong());
    CHECK(board.in(FollowUpColumn::ToStart) < all);
    CHECK(whose.currentIndex() == 1);
    const auto& one = board.list(FollowUpColumn::ToStart).filter();
    for (int row = 0; row < one.rowCount(); ++row)
        CHECK(one.at(one.index(row, 0)).persona.id.value == whose.itemData(1).toLongLong());

    board.desk().clock().set({QDateTime(QDate(2019, 1, 10), QTime(12, 0)).toMSecsSinceEpoch()});
    TestDesk& desk = board.desk();
    auto* later = new FollowUpPage(desk.desk());
    desk.show(later, {1182, 700});
    const auto followed = followUps(desk.services(), QDate(2019, 1, 10));
    REQUIRE(followed);
    const FollowUpFigures figures = figuresOf(*followed);
    CHECK(figures.promises == all);
    CHECK(figures.overdue > 0);
    CHECK(figures.kept == 0);
    QStringList said;
    for (const TextLabel* label : later->findChildren<TextLabel*>())
        if (label->isVisible())
            said << label->text();
    CHECK(said.join(QLatin1Char('\n')).contains(QStringLiteral("%1 overdue").arg(figures.overdue)));
    int late = 0;
    for (FollowUpList* list : later->findChildren<FollowUpList*>())
        for (int row = 0; row < list->filter().rowCount(); ++row) {
            const QModelIndex card = list->filter().index(row, 0);
            const bool told = card.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Overdue since"));
            CHECK(told == list->filter().at(card).standing.isOverdue());
            late += told ? 1 : 0;
        }
    CHECK(late == figures.overdue);
}

TEST_CASE("the board of promises goes out as one document a letter", "[engagement-pages]")
{
    PromiseBoard board(Content::Cahors);
    const QString folder = board.desk().folder() + QStringLiteral("/standings");
    board.desk().prompts().paths << folder;
    auto* strip = board.page().findChild<ExportStrip*>();
    for (QPushButton* button : board.page().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Export…"))
            QTest::mouseClick(button, Qt::LeftButton);
    waitUntil([strip] { return !strip->isRunning() && !strip->isVisible(); });
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    CHECK(files.size() == 3);
    CHECK(files.contains(QStringLiteral("ou-en-sont-nos-promesses-a-sarah.pdf")));
}

TEST_CASE("the board of promises says what it is for while there is none", "[engagement-pages]")
{
    PromiseBoard board(Content::Empty);
    QStringList buttons;
    for (QPushButton* button : board.page().findChildren<QPushButton*>())
        if (button->isVisible())
            buttons << button->text();
    CHECK(buttons == QStringList{QStringLiteral("Write the letters")});
    bool asked = false;
    QObject::connect(&board.page(), &Page::wanted, &board.page(), [&asked](Kind kind, qint64 id) {
        asked = kind == Kind::EngagementLetter && id == 0;
    });
    for (QPushButton* button : board.page().findChildren<QPushButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(asked);
}

TEST_CASE("the board of promises", "[.pictures][follow-up-pictures]")
{
    for (const Language language : {Language::French, Language::English})
        for (const Content content : {Content::Empty, Content::Cahors, Content::Overfull}) {
            TestDesk desk(content, language);
            desk.clock().set({QDateTime(QDate(2018, 7, 10), QTime(12, 0)).toMSecsSinceEpoch()});
            const auto letters = desk.services().engagementLetters.read().all();
            REQUIRE(letters);
            int number = 0;
            for (const EngagementLetter& letter : *letters) {
                const auto promises = desk.services().engagementLetters.read().promises(letter.id);
                REQUIRE(promises);
                for (const Promise& promise : *promises) {
                    PromiseProgress entry;
                    entry.promise = promise.id;
                    entry.notedOn = QDate(2018, 5, 2);
                    entry.status = static_cast<PromiseStatus>(number % 6);
                    entry.note = QStringLiteral("Réunion avec les trois mairies ; les créneaux du soir sont retenus.");
                    entry.proof = number % 12 == 4 ? QStringLiteral("Délibération du 28 juin 2018") : QString();
                    REQUIRE(desk.services().promiseProgress.add(entry));
                    ++number;
                }
            }
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
                theme().setAppearance(appearance);
                auto* page = new FollowUpPage(desk.desk());
                desk.show(page, {1182, 700});
                page->takeKeyboard();
                const char* names[] = {"empty", "sample", "overfull"};
                picture(desk.window(),
                        QStringLiteral("follow-up-%1-%2-%3")
                            .arg(QLatin1String(names[static_cast<int>(content)]),
                                 QLatin1String(word(language)),
                                 QLatin1String(appearance == Appearance::Dark ? "dark" : "light")));
            }
        }
    TestDesk desk(Content::Cahors, Language::French);
    theme().setZoom(200);
    auto* page = new FollowUpPage(desk.desk());
    desk.show(page, {1182, 700});
    picture(desk.window(), QStringLiteral("follow-up-zoom-fr-light"));
}
