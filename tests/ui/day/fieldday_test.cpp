// SPDX-License-Identifier: GPL-3.0-or-later
// What a field team brought home (resources/samples/cahors/raw) becomes, in an empty programme and on the whole window,
// interviews, evidence, a pain point with its weight and a persona that rests on it: once by mouse, once by keys alone.
#include "app/listenpage.h"
#include "app/understandpage.h"
#include "core/documents/newprogramme.h"
#include "core/field/anchor.h"
#include "core/field/codepoints.h"
#include "tests/ui/day/daywindow.h"
#include "tests/ui/day/fieldhands.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/support/testdesk.h"
#include "ui/field/interviewspage.h"
#include "ui/imports/notesimportpanel.h"
#include "ui/imports/tableimportpanel.h"
#include "ui/irritants/boardview.h"
#include "ui/irritants/evidencetray.h"
#include "ui/irritants/irritantspage.h"
#include "ui/notes/noteseditor.h"
#include "ui/persona/personapage.h"
#include "ui/persona/restsonpanel.h"
#include "ui/widgets/fieldtext.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <QtTest>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

enum class Way { Mouse, Keys };

/// What somebody said, and in which interview: as its line in the list is found, and how the passage begins and ends.
struct Passage final {
    QString interview;
    QString from;
    QString to;
};

const Passage nurse{u"Comores"_s, u"Le site ouvre les rendez-vous"_s, u"posé sur le seau."_s};
const Passage farmer{u"éleveur"_s, u"La déclaration des bêtes"_s, u"trois soirs."_s};
const QString painPoint = u"Les démarches en ligne coupent avant la fin"_s;
const QString need = u"Faire sa demande avec quelqu’un"_s;

class FieldTeam final {
public:
    explicit FieldTeam(Way chosen) : way_(chosen)
    {
        const FixedClock clock(Instant{1517900000000});
        SeededRandom random(3);
        const QString path = folder_.filePath(u"lot.filrouge"_s);
        REQUIRE(makeProgrammeFile(path, {}, Language::French, clock, random));
        theme().setAppearance(Appearance::Light);
        theme().setZoom(100);
        theme().setMotion(false);
        day_ = std::make_unique<DayWindow>(folder_.path(), theme(), prompts_);
        REQUIRE(day_->window().openFile(path));
        settle();
    }

    [[nodiscard]] Services& services() { return day_->session().programme().services(); }
    [[nodiscard]] ListenPage& listen()
    {
        return *qobject_cast<ListenPage*>(day_->window().ensurePage(Station::Listen));
    }
    [[nodiscard]] UnderstandPage& understand()
    {
        return *qobject_cast<UnderstandPage*>(day_->window().ensurePage(Station::Understand));
    }

    /// The files of that pattern, by the entry of the menu "Import" with that number, or dropped on that tab.
    void bring(const char* pattern, int entry, const QString& tab)
    {
        const QDir raw(QStringLiteral(FILROUGE_SOURCE_DIR "/resources/samples/cahors/raw"));
        QStringList paths;
        for (const QString& name : raw.entryList({QString::fromUtf8(pattern)}, QDir::Files))
            paths << raw.filePath(name);
        REQUIRE_FALSE(paths.isEmpty());
        day_->goTo(Station::Listen);
        if (way_ == Way::Keys)
            bringByMenu(paths, entry);
        else
            dropFiles(paths, tab);
        waitUntil([this] { return !isReading(); }, std::chrono::seconds(60));
        if (way_ == Way::Keys) {
            REQUIRE(tabToBeginning(u"Import "_s));
            press(Qt::Key_Space);
        } else {
            QAbstractButton* import = beginning(u"Import "_s);
            REQUIRE(import != nullptr);
            click(import);
        }
        REQUIRE(listen().findChild<QTableView*>() != nullptr);
        REQUIRE(beginning(u"Import "_s) == nullptr); // the panel has gone
    }

    /// The passage becomes a piece of evidence; with keys it gets its pain point on the way.
    void mark(const Passage& passage)
    {
        day_->goTo(Station::Listen);
        openInterview(passage.interview);
        auto* editor = listen().interviews().findChild<NotesEditor*>();
        REQUIRE(editor != nullptr);
        REQUIRE(editor->isVisible());
        const QString text = editor->text();
        const auto start = static_cast<int>(text.indexOf(passage.from));
        const auto end = static_cast<int>(text.indexOf(passage.to) + passage.to.size());
        REQUIRE(start >= 0);
        REQUIRE(end > start);
        if (way_ == Way::Keys)
            selectByKeys(*editor, start, end);
        else
            selectByMouse(*editor, start, end);
        REQUIRE(editor->textCursor().selectedText() == text.mid(start, end - start));
        if (way_ == Way::Mouse) {
            QAbstractButton* take = button(&listen().interviews(), u"Make evidence"_s);
            REQUIRE(take != nullptr);
            click(take);
            return;
        }
        press(Qt::Key_E, Qt::ControlModifier);
        REQUIRE(atKeyboard() == u"Link to a pain point"_s);
        type(painPoint);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        CHECK(editor->hasFocus());
    }

    /// By mouse: a card for the pain point, and the evidence of the tray carried onto it.
    void gather()
    {
        day_->goTo(Station::Understand);
        goToTab(understand(), u"Pain points"_s);
        IrritantsPage& board = understand().irritants();
        QAbstractButton* add = button(&board, u"New pain point"_s);
        REQUIRE(add != nullptr);
        click(add);
        type(painPoint);
        press(Qt::Key_Tab); // the name is done
        BoardView& cards = board.board();
        EvidenceLines& tray = board.tray().list().lines();
        while (tray.rowCount() > 0) {
            const std::unique_ptr<QMimeData> carried(tray.mimeData({tray.index(0)}));
            CardColumn& column = cards.columnOf(std::nullopt)->cards();
            const int left = tray.rowCount();
            letGo(*column.viewport(), *carried, column.visualRect(column.rows().index(0, 0)).center());
            REQUIRE(tray.rowCount() < left);
        }
    }

    /// A persona with one need, which rests on what was said about the site.
    void drawPersona()
    {
        day_->goTo(Station::Understand);
        openTab(understand(), u"Understand"_s, u"Personas"_s);
        REQUIRE(understand().personas().isVisible());
        if (way_ == Way::Keys) {
            REQUIRE(tabTo(u"Create a first persona from the pain points"_s));
            press(Qt::Key_Space);
        } else {
            QWidget* begin =
                named<QAbstractButton>(&understand().personas(), u"Create a first persona from the pain points"_s);
            REQUIRE(begin != nullptr);
            click(begin);
        }
        putKeyboardOn<FieldText>(u"First name"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"Nadia"_s);
        putKeyboardOn<FieldText>(u"Need"_s);
        type(need);
        settle();
        FieldText* sentence = needField();
        REQUIRE(sentence != nullptr);
        if (way_ == Way::Keys)
            press(Qt::Key_L, Qt::ControlModifier);
        else
            putKeyboardOn<QLineEdit>(u"Search evidence and pain points to link"_s);
        REQUIRE(atKeyboard() == u"Search evidence and pain points to link"_s);
        type(u"seau"_s);
        auto* found = named<QListView>(&understand().personas(), u"Evidence and pain points to link"_s);
        REQUIRE(found != nullptr);
        waitUntil([&] {
            return found->model()->rowCount() == 1 &&
                   found->model()->index(0, 0).data().toString().contains(u"rendez-vous"_s);
        });
        if (way_ == Way::Keys) {
            press(Qt::Key_Return);
        } else {
            const std::unique_ptr<QMimeData> carried(found->model()->mimeData({found->model()->index(0, 0)}));
            REQUIRE(carried != nullptr);
            letGo(*needField()->parentWidget(), *carried, QPoint(10, 10));
        }
    }

    void checkWhatIsInTheFile()
    {
        const auto interviews = services().interviews.read().all();
        REQUIRE_OK(interviews);
        CHECK(interviews->size() == 12); // of the list; the notes found theirs
        CHECK(std::ranges::count_if(*interviews, [](const Interview& one) { return !one.notes.isEmpty(); }) == 6);
        const auto immersions = services().immersions.read().all();
        REQUIRE_OK(immersions);
        CHECK(immersions->size() == 10);
        CHECK(std::ranges::count_if(*immersions, [](const Immersion& one) { return !one.notes.isEmpty(); }) == 2);
        CHECK(services().territory.people().all()->size() >= 45);

        const auto pieces = services().evidence.read().all();
        REQUIRE_OK(pieces);
        REQUIRE(pieces->size() == 2);
        for (const Evidence& piece : *pieces) {
            REQUIRE(piece.interview);
            const auto source = services().interviews.read().find(*piece.interview);
            REQUIRE_OK(source);
            CHECK(piece.anchor == AnchorState::Anchored);
            CHECK(passage(source->notes, piece.anchorStart, piece.anchorLength) == piece.text);
        }

        const auto irritants = services().irritants.read().all();
        REQUIRE_OK(irritants);
        REQUIRE(irritants->size() == 1);
        CHECK(irritants->front().title == painPoint);
        CHECK(services().affinity.read().gatheredUnder(irritants->front().id)->size() == 2);
        // The board says the weight: two voices from two places.
        day_->goTo(Station::Understand);
        openTab(understand(), u"Understand"_s, u"Pain points"_s);
        const auto& rows = understand().irritants().board().columnOf(std::nullopt)->cards().rows();
        REQUIRE(rows.rowCount() == 1);
        CHECK(rows.row(0).weight.pieces == 2);
        CHECK(rows.row(0).weight.sources == 2);

        const auto personas = services().personas.read().all();
        REQUIRE_OK(personas);
        REQUIRE(personas->size() == 1);
        CHECK(personas->front().firstName == u"Nadia"_s);
        const auto needs = services().personas.read().statements(personas->front().id, StatementKind::Need);
        REQUIRE_OK(needs);
        REQUIRE(needs->size() == 1);
        CHECK(needs->front().text == need);
        const auto links = services().personas.read().evidenceLinks(personas->front().id);
        REQUIRE_OK(links);
        REQUIRE(links->size() == 1);
        CHECK(services().evidence.read().find(links->front().evidence)->text.contains(u"seau"_s));
    }

private:
    [[nodiscard]] bool isReading()
    {
        for (const auto* panel : listen().findChildren<NotesImportPanel*>())
            if (panel->isReading())
                return true;
        for (const auto* panel : listen().findChildren<TableImportPanel*>())
            if (panel->isReading())
                return true;
        return false;
    }

    void bringByMenu(const QStringList& paths, int entry)
    {
        prompts_.paths << paths;
        REQUIRE(tabTo(u"Import"_s));
        // The menu has an event loop of its own.
        QTimer::singleShot(0, &day_->window(), [entry] {
            REQUIRE(QApplication::activePopupWidget() != nullptr);
            for (int i = 0; i <= entry; ++i)
                QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        });
        press(Qt::Key_Space);
        turnTo(&day_->window()); // which a desktop does when a menu closes
    }

    void dropFiles(const QStringList& paths, const QString& tab)
    {
        goToTab(listen(), tab);
        QMimeData files;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        files.setUrls(urls);
        letGo(listen(), files, listen().rect().center());
    }

    /// The tab of a station, whose row of tabs has that name.
    void openTab(QWidget& station, const QString& tabs, const QString& tab)
    {
        if (way_ == Way::Mouse)
            goToTab(station, tab);
        else
            goToTabByKeys(tabs, tab);
    }

    void openInterview(const QString& words)
    {
        InterviewsPage& page = listen().interviews();
        openTab(listen(), u"Listen"_s, u"Interviews"_s);
        REQUIRE(page.isVisible());
        auto* table = page.findChild<QTableView*>();
        REQUIRE(table != nullptr);
        if (way_ == Way::Keys) {
            REQUIRE(tabTo(u"Filter: Interviews"_s));
            press(Qt::Key_A, Qt::ControlModifier);
            type(words);
            waitUntil([table] { return table->model()->rowCount() == 1; });
            press(Qt::Key_Down);
        } else {
            auto* filter = named<QLineEdit>(&page, u"Filter: Interviews"_s);
            REQUIRE(filter != nullptr);
            click(filter);
            filter->selectAll();
            type(words);
            waitUntil([table] { return table->model()->rowCount() == 1; });
            QTest::mouseClick(
                table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
            settle();
        }
        waitUntil([table] { return table->model()->rowCount() == 1 && table->currentIndex().row() == 0; });
    }

    template <class Field>
    void putKeyboardOn(const QString& name)
    {
        if (way_ == Way::Keys) {
            REQUIRE(tabTo(name));
            return;
        }
        auto* field = named<Field>(&understand().personas(), name);
        REQUIRE(field != nullptr);
        if constexpr (std::is_base_of_v<QAbstractScrollArea, Field>)
            QTest::mouseClick(field->viewport(), Qt::LeftButton);
        else
            QTest::mouseClick(field, Qt::LeftButton);
        settle();
    }

    [[nodiscard]] FieldText* needField()
    {
        for (auto* field : understand().personas().findChildren<FieldText*>())
            if (field->accessibleName().startsWith(u"Need"_s) && field->toPlainText() == need)
                return field;
        return nullptr;
    }

    [[nodiscard]] QAbstractButton* beginning(const QString& words)
    {
        for (auto* one : listen().findChildren<QAbstractButton*>())
            if (one->text().startsWith(words) && one->isVisible())
                return one;
        return nullptr;
    }

    const Way way_;
    QTemporaryDir folder_;
    AnsweredPrompts prompts_;
    std::unique_ptr<DayWindow> day_;
};

void playFieldDay(Way way)
{
    FieldTeam team(way);
    team.bring("personnes.csv", 4, u"People"_s);
    team.bring("entretiens.csv", 2, u"Interviews"_s);
    team.bring("immersions.csv", 3, u"Immersions"_s);
    team.bring("2018-01-*", 0, u"Interviews"_s);
    team.bring("immersion-2018-*", 1, u"Immersions"_s);
    team.mark(nurse);
    team.mark(farmer);
    if (way == Way::Mouse)
        team.gather();
    team.drawPersona();
    team.checkWhatIsInTheFile();
}

} // namespace

TEST_CASE("the raw notes of a field team become a persona that rests on them, by mouse", "[day][field]")
{
    playFieldDay(Way::Mouse);
}

TEST_CASE("the raw notes of a field team become a persona that rests on them, by keys alone", "[day][field]")
{
    playFieldDay(Way::Keys);
}
