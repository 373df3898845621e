// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/services.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/shell/commands.h"
#include "ui/shell/overviewpage.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchdelegate.h"
#include "ui/shell/searchmodel.h"
#include "ui/shell/searchpalette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// The palette of a whole window, driven as somebody does who never takes the mouse.
struct Opened final {
    explicit Opened(WindowFixture& of) : window(of.window())
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        palette = window.findChild<SearchPalette*>();
        REQUIRE(palette->isVisible());
        typed = palette->findChild<QLineEdit*>();
        list = palette->findChild<QListView*>();
        model = qobject_cast<SearchModel*>(list->model());
        REQUIRE(model != nullptr);
    }

    void type(const char* text)
    {
        for (const QChar character : QString::fromUtf8(text)) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(typed, &down);
        }
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(typed, key); }
    [[nodiscard]] QString heading(int row) const { return model->index(row).data(Qt::AccessibleTextRole).toString(); }
    [[nodiscard]] QStringList headings() const
    {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            if (!list->model()->flags(model->index(row)).testFlag(Qt::ItemIsEnabled))
                all << heading(row);
        return all;
    }
    [[nodiscard]] int row() const { return list->currentIndex().row(); }

    MainWindow& window;
    SearchPalette* palette = nullptr;
    QLineEdit* typed = nullptr;
    QListView* list = nullptr;
    SearchModel* model = nullptr;
};

SearchHit hit(Kind kind, qint64 id, const char* title, const char* excerpt = "")
{
    return {kind, id, QString::fromUtf8(title), QString::fromUtf8(excerpt)};
}

} // namespace

TEST_CASE("what is found stands under its kind, with how many there are", "[shell][search]")
{
    SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    std::vector<SearchHit> hits;
    hits.push_back(hit(Kind::Persona, 1, "Sarah"));
    for (int i = 0; i < SearchModel::mostOfAKind + 1; ++i)
        hits.push_back(hit(Kind::Interview, 100 + i, "Entretien"));
    QAction command(QStringLiteral("&Quit"));
    model.show(hits, {&command}, SearchWords::typed(QStringLiteral("sarah")));
    REQUIRE(model.rowCount() == 1 + SearchModel::mostOfAKind + 2 + 2);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Interviews 8+"));
    CHECK(model.idAt(1) == 100); // the newest first, as the index gives them
    CHECK(model.index(9).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Personas 1"));
    CHECK(model.kindAt(10) == Kind::Persona);
    CHECK(model.index(11).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Commands 1"));
    CHECK(model.index(12).data().toString() == QStringLiteral("Quit"));
    CHECK(model.commandAt(12) == &command);
    CHECK(model.choosable(0, 1) == 1);
    CHECK(model.choosable(0, -1) == -1);
    CHECK(model.groupBeside(3, 1) == 10);
    CHECK(model.groupBeside(10, -1) == 1);
    CHECK(model.groupBeside(12, 1) == -1);
    model.show({}, {}, {});
    CHECK(model.rowCount() == 0);
    CHECK(model.groupBeside(0, 1) == -1);
    CHECK(model.choosable(0, 1) == -1);
}

TEST_CASE("whatever kind is found has a place and a heading of its own", "[shell][search]")
{
    QSet<QString> headings;
    for (int kind = static_cast<int>(Kind::Programme); kind <= static_cast<int>(Kind::FieldTest); ++kind) {
        SearchModel model;
        model.show({hit(static_cast<Kind>(kind), 7, "Guichet")}, {}, {});
        INFO(kind);
        REQUIRE(model.rowCount() == 2);
        CHECK(model.idAt(1) == 7);
        headings << model.index(0).data().toString();
    }
    CHECK(headings.size() == static_cast<int>(Kind::FieldTest));
}

TEST_CASE("the cards and solutions of the lab are found by their words", "[shell][search]")
{
    WindowFixture fixture;
    fixture.openSample();
    const auto cards = fixture.window().session()->programme().services().cards.read().all();
    REQUIRE(cards);
    const Card card = cards->front();
    Opened palette(fixture);
    palette.type(card.title.toUtf8().constData());
    REQUIRE(palette.row() >= 0);
    bool found = false;
    for (int row = 0; row < palette.model->rowCount(); ++row)
        found = found || (palette.model->kindAt(row) == Kind::Card && palette.model->idAt(row) == card.id.value);
    CHECK(found);
}

TEST_CASE("an excerpt that the title has said already is not said again", "[shell][search]")
{
    SearchModel model;
    model.show({hit(Kind::Evidence, 1, "Le car ne passe plus", "Le car ne passe…"),
                hit(Kind::Evidence, 2, "Le bus", "…où le\tcar ne passe plus.\n \nLalbenque…")},
               {},
               SearchWords::typed(QStringLiteral("car")));
    CHECK(model.index(1).data(SearchModel::DetailRole).toString().isEmpty());
    CHECK(model.index(2).data(SearchModel::DetailRole).toString() ==
          QString::fromUtf8("…où le car ne passe plus. · Lalbenque…"));
}

TEST_CASE("a long text is cut around what was sought", "[shell][search]")
{
    const SearchWords car = SearchWords::typed(QStringLiteral("car"));
    const QString late = QString(200, QLatin1Char('x')) + QStringLiteral(" le car passe");
    CHECK(cutAround(late, car, 60).contains(QStringLiteral("car")));
    CHECK(cutAround(late, car, 60).startsWith(QChar(0x2026)));
    CHECK(cutAround(QStringLiteral("le car"), car, 60) == QStringLiteral("le car"));
    CHECK(cutAround(late, SearchWords(), 60) == late);
    const QString faces = QString::fromUtf8("😀").repeated(40) + QStringLiteral(" car");
    CHECK_FALSE(cutAround(faces, car, 20).at(1).isLowSurrogate());
}

TEST_CASE("the arrows pass over headings, and Page keys go from kind to kind", "[shell][search]")
{
    WindowFixture fixture;
    fixture.openSample();
    Opened palette(fixture);
    palette.type("a");
    const QStringList headings = palette.headings();
    REQUIRE(headings.size() > 5);
    CHECK(headings.front().startsWith(QStringLiteral("Interviews ")));
    CHECK(headings.contains(QStringLiteral("Evidence 8+")));
    CHECK(palette.row() == 1);
    palette.press(Qt::Key_Up);
    CHECK(palette.row() == 1); // there is only a heading above
    for (int i = 0; i < 40; ++i) {
        palette.press(Qt::Key_Down);
        CHECK(palette.list->currentIndex().flags().testFlag(Qt::ItemIsEnabled));
    }
    palette.press(Qt::Key_PageUp);
    CHECK(palette.heading(palette.row() - 1).contains(QLatin1Char(' ')));
    const int row = palette.row();
    palette.press(Qt::Key_PageDown);
    CHECK(palette.row() > row);
    palette.press(Qt::Key_PageUp);
    CHECK(palette.row() == row);
    CHECK(namelessWidgets(*palette.palette) == QStringList());
}

TEST_CASE("nothing found says for what, and what helps", "[shell][search]")
{
    WindowFixture fixture;
    fixture.openSample();
    Opened palette(fixture);
    palette.type("zzqx");
    CHECK(palette.model->rowCount() == 0);
    CHECK_FALSE(palette.list->isVisible());
    QStringList said;
    for (const auto* label : palette.palette->findChildren<QLabel*>())
        if (label->isVisible())
            said << label->text();
    REQUIRE(said.size() == 2);
    CHECK(said[0] == QString::fromUtf8("Nothing for “zzqx”"));
    palette.press(Qt::Key_Return);
    CHECK(palette.palette->isVisible()); // there is nowhere to go
    palette.typed->clear();
    QCoreApplication::processEvents();
    CHECK(palette.list->isVisible());
    CHECK(palette.headings().size() == 1); // the commands
}

TEST_CASE("whatever is typed is looked for as it is", "[shell][search]")
{
    WindowFixture fixture;
    fixture.openSample();
    Opened palette(fixture);
    for (const char* odd : {"<b>x</b>", "😀", "\u202Eabc", "مدرسة", "\"", "%", "()", "' OR 1=1", "e\u0301"}) {
        palette.typed->clear();
        palette.type(odd);
        CHECK(palette.palette->isVisible());
        palette.palette->grab(); // painted, whatever it is
    }
}

TEST_CASE("a letter and Enter at once choose among what the letter finds", "[shell][search]")
{
    WindowFixture fixture;
    fixture.openSample();
    Opened palette(fixture);
    QTest::keyClicks(palette.typed, QStringLiteral("limogne"));
    palette.press(Qt::Key_Return); // no turn of the loop in between
    CHECK_FALSE(palette.palette->isVisible());
    CHECK(fixture.window().findChild<Rail*>()->currentRow() != 0);
}

TEST_CASE("who leaves the palette goes on typing where they were", "[shell][search]")
{
    WindowFixture fixture;
    fixture.openSample();
    QWidget* before = nullptr;
    for (auto* field : fixture.window().findChildren<QWidget*>())
        if (before == nullptr && field->isVisible() && field->inherits("QPlainTextEdit"))
            before = field;
    REQUIRE(before != nullptr);
    before->setFocus();
    Opened palette(fixture);
    palette.type("car");
    palette.press(Qt::Key_Escape);
    CHECK_FALSE(palette.palette->isVisible());
    CHECK(fixture.window().focusWidget() == before);
}

TEST_CASE("the programme's own words are found too, and lead to its overview", "[shell][search]")
{
    WindowFixture fixture;
    fixture.openSample();
    auto& details = fixture.window().session()->programme().services().details;
    ProgrammeDetails changed = *details.read().details();
    changed.sponsor = QStringLiteral("Préfecture Zoutilo");
    REQUIRE(details.update(changed));
    QTest::keyClick(&fixture.window(), Qt::Key_3, Qt::ControlModifier);
    Opened palette(fixture);
    palette.type("zoutilo");
    REQUIRE(palette.headings() == QStringList{QStringLiteral("The programme 1")});
    palette.press(Qt::Key_Return);
    CHECK(fixture.window().findChild<Rail*>()->currentRow() == 0);
    CHECK(fixture.window().findChild<OverviewPage*>()->isVisible());
}

TEST_CASE("the palette speaks the language of the window", "[shell][search]")
{
    WindowFixture fixture(Language::French);
    fixture.openSample();
    Opened palette(fixture);
    palette.type("guichet");
    CHECK(palette.headings().front().startsWith(QStringLiteral("Entretiens ")));
    fixture.trigger(Commands::English);
    QCoreApplication::processEvents();
    CHECK(palette.headings().front().startsWith(QStringLiteral("Interviews ")));
}
