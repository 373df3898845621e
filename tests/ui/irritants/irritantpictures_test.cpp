// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/look.h"
#include "ui/irritants/boardview.h"
#include "ui/irritants/evidencetray.h"
#include "ui/irritants/irritantspage.h"
#include "ui/irritants/matrixmodel.h"
#include "ui/irritants/matrixpage.h"
#include "ui/irritants/matrixpainting.h"

#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

const std::vector<Look> looks{
    {Content::Empty, Language::French},
    {Content::Empty, Language::English},
    {Content::Cahors, Language::French},
    {Content::Cahors, Language::English},
    {Content::Cahors, Language::French, Appearance::Dark},
    {Content::Cahors, Language::English, Appearance::HighContrast},
    {Content::Cahors, Language::French, Appearance::Light, 200},
    {Content::Overfull, Language::English},
    {Content::Overfull, Language::French, Appearance::Dark},
};

void make(TestDesk& desk, const Look& look)
{
    look.wear();
    if (look.content == Content::Empty)
        return;
    const bool overfull = look.content == Content::Overfull;
    for (int i = 0; i < (overfull ? 300 : 6); ++i) {
        Evidence piece;
        piece.text = QStringLiteral("Il n’y a plus de car après 17 h, et personne ne répond au téléphone (%1).").arg(i);
        piece.voice = i % 3 == 0 ? Voice::Actor : Voice::User;
        piece.kind = static_cast<EvidenceKind>(i % 4);
        piece.speaker = QStringLiteral("aide à domicile");
        REQUIRE(desk.services().evidence.record(piece));
    }
    if (!overfull)
        return;
    QStringList words;
    for (int i = 0; i < 40; ++i)
        words << QStringLiteral("mot%1").arg(i);
    for (int i = 0; i < 5; ++i) {
        Theme row;
        row.name = words.join(QLatin1Char(' '));
        REQUIRE(desk.services().irritants.addTheme(row));
    }
    Irritant first = desk.services().irritants.read().all()->front();
    first.title = words.join(QLatin1Char(' '));
    first.publics = words.join(QStringLiteral(", "));
    REQUIRE(desk.services().irritants.update(first));
}

} // namespace

TEST_CASE("the affinity board", "[.pictures]")
{
    for (const Look& look : looks) {
        TestDesk desk(look.content, look.language);
        make(desk, look);
        auto* page = new IrritantsPage(desk.desk());
        desk.show(page, {1182, 720});
        page->takeKeyboard();
        picture(*page->window(), look.name("board"));
        if (look.content == Content::Empty)
            continue;
        EvidenceLines& tray = page->tray().list().lines();
        tray.setMarked(0, true);
        tray.setMarked(1, true);
        page->tray().focusList();
        QTest::keyClick(&page->tray().list(), Qt::Key_L);
        picture(*page->window(), look.name("board-link"));
        page->goBack();
        page->showItem(Kind::Irritant, desk.services().irritants.read().all()->front().id.value);
        picture(*page->window(), look.name("board-open"));
    }
}

TEST_CASE("the matrix", "[.pictures]")
{
    for (const Look& look : looks) {
        TestDesk desk(look.content, look.language);
        make(desk, look);
        auto* page = new MatrixPage(desk.desk());
        desk.show(page, {1182, 720});
        page->takeKeyboard();
        picture(*page->window(), look.name("matrix"));
        if (look.content == Content::Empty)
            continue;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        picture(*page->window(), look.name("matrix-cell"));
    }
    const QString folder = qEnvironmentVariable("FILROUGE_PICTURES");
    if (folder.isEmpty())
        return;
    TestDesk desk(Content::Cahors, Language::French);
    auto* page = new MatrixPage(desk.desk());
    desk.show(page);
    const Matrix& matrix = page->model().matrix();
    CHECK(matrixPicture(matrix, MatrixMeasure::Pieces, MatrixModel::wordsOf(matrix), QStringLiteral("Thèmes"), theme())
              .save(folder + QStringLiteral("/matrix-saved.png")));
}
