// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/persona/challengeheader.h"
#include "ui/persona/personapage.h"
#include "ui/persona/personasheet.h"
#include "ui/persona/personawallmodel.h"
#include "ui/persona/wallview.h"
#include "ui/widgets/exportstrip.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Printing final {
    explicit Printing(Content content, Language language = Language::English)
        : desk(content, language),
          page(new PersonaPage(desk.desk()))
    {
        desk.show(page);
    }

    /// The commands of the Print button as they are now.
    [[nodiscard]] QList<QAction*> menu() const
    {
        QMenu& opened = page->findChild<ChallengeHeader*>()->printMenu();
        Q_EMIT opened.aboutToShow();
        return opened.actions();
    }
    [[nodiscard]] QPushButton* button() const
    {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->menu() == &page->findChild<ChallengeHeader*>()->printMenu())
                return each;
        return nullptr;
    }
    void finish() const
    {
        auto* strip = page->findChild<ExportStrip*>();
        waitUntil([strip] { return !strip->isRunning() && !strip->isVisible(); }, std::chrono::seconds(60));
    }
    [[nodiscard]] QStringList files(const QString& folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    TestDesk desk;
    PersonaPage* page;
};

} // namespace

TEST_CASE("every challenge letter becomes an accessible PDF, from the wall, and the toast tells where",
          "[persona-pages]")
{
    Printing printing(Content::Cahors);
    const QString folder = printing.desk.folder() + QStringLiteral("/letters");
    const QList<QAction*> menu = printing.menu();
    REQUIRE(menu.size() == 2);
    CHECK(menu.last()->text().startsWith(QStringLiteral("All 8 challenge letter")));
    printing.desk.prompts().paths << folder;
    menu.last()->trigger();
    CHECK(printing.page->findChild<ExportStrip*>()->isVisible());
    CHECK_FALSE(printing.button()->isEnabled());
    printing.finish();
    const QStringList files = printing.files(folder);
    CHECK(files.size() == 8);
    CHECK(files.contains(QStringLiteral("lettre-d-interpellation-de-sarah.pdf")));
    CHECK(printing.desk.toasts().sentence().contains(QStringLiteral("lettre-d-interpellation-de-sarah.pdf")));
    CHECK(printing.button()->isEnabled());
    QFile pdf(folder + QLatin1Char('/') + files.front());
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.contains("pdfuaid"));
}

TEST_CASE("one letter is printed from its sheet, the one that is shown", "[persona-pages]")
{
    Printing printing(Content::Cahors);
    auto* model = printing.page->findChild<PersonaWallModel*>();
    printing.page->showItem(Kind::Persona, model->idAt(2).value);
    const QString name = model->card(2).persona.firstName;
    const QList<QAction*> menu = printing.menu();
    CHECK(menu.first()->text() == QStringLiteral("The letter from %1 as PDF…").arg(name));
    const QString folder = printing.desk.folder() + QStringLiteral("/one");
    printing.desk.prompts().paths << folder;
    menu.first()->trigger();
    printing.finish();
    REQUIRE(printing.files(folder).size() == 1);
    CHECK(printing.files(folder).first().contains(name.toLower()));
}

TEST_CASE("without a letter there is nothing to print, without a folder nothing happens", "[persona-pages]")
{
    Printing empty(Content::Empty);
    CHECK_FALSE(empty.button()->isEnabled());
    const auto nadia = empty.desk.services().personas.addNamed(QStringLiteral("Nadia"));
    REQUIRE(nadia);
    CHECK_FALSE(empty.button()->isEnabled());
    REQUIRE(empty.desk.services().challengeLetters.begin(nadia->id));
    CHECK(empty.button()->isEnabled());
    empty.desk.prompts().paths << QString();
    empty.menu().last()->trigger();
    CHECK_FALSE(empty.page->findChild<ExportStrip*>()->isRunning());
    CHECK(empty.desk.toasts().sentence().isEmpty());
}

TEST_CASE("a persona cannot lose its name: one sentence tells it, and letters go on naming it", "[persona-pages]")
{
    Printing printing(Content::Cahors);
    auto* model = printing.page->findChild<PersonaWallModel*>();
    printing.page->showItem(Kind::Persona, model->idAt(0).value);
    FieldText* name = nullptr;
    for (auto* each : printing.page->findChildren<FieldText*>())
        if (each->accessibleName() == QStringLiteral("First name"))
            name = each;
    REQUIRE(name != nullptr);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK_FALSE(printing.desk.toasts().sentence().isEmpty());
    CHECK(printing.desk.services().personas.read().all()->front().firstName == QStringLiteral("Sarah"));
}
