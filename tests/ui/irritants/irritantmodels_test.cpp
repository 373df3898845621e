// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/irritants/cardcolumn.h"
#include "ui/irritants/evidencelines.h"
#include "ui/irritants/irritantcards.h"
#include "ui/irritants/matrixmodel.h"
#include "ui/irritants/matrixpainting.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// The model tester tells of faults as warnings: each fails the test.
class Watching final {
public:
    explicit Watching(QAbstractItemModel* model)
        : tester_(model, QAbstractItemModelTester::FailureReportingMode::Warning)
    {
        before_ = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
            if (type == QtWarningMsg)
                faults << message;
        });
        faults.clear();
    }
    ~Watching()
    {
        qInstallMessageHandler(before_);
        CHECK(faults == QStringList());
    }

private:
    QAbstractItemModelTester tester_;
    QtMessageHandler before_;
    static inline QStringList faults;
};

} // namespace

TEST_CASE("lines of evidence come and go where they differ", "[irritants]")
{
    TestDesk desk(Content::Cahors);
    EvidenceReading reading(desk.services());
    EvidenceLines lines(reading);
    const Watching watching(&lines);
    std::vector<EvidenceId> all;
    const auto stored = desk.services().evidence.read().all();
    REQUIRE(stored);
    for (const Evidence& piece : *stored)
        all.push_back(piece.id);
    QSignalSpy resets(&lines, &QAbstractItemModel::modelReset);
    lines.show(all);
    CHECK(lines.pieces() == all);
    const QPersistentModelIndex last = lines.index(lines.rowCount() - 1);
    std::vector<EvidenceId> some = all;
    some.erase(some.begin() + 3, some.begin() + 9);
    some.insert(some.begin() + 20, all[4]);
    lines.show(some);
    CHECK(lines.pieces() == some);
    CHECK(last.row() == lines.rowCount() - 1);
    lines.show({});
    lines.show(all);
    CHECK(resets.isEmpty());
    lines.setMarked(2, true);
    CHECK(lines.marked() == std::vector{all[2]});
    CHECK(lines.index(2).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Marked. ")));
    CHECK(reading.sourceOf(stored->front()).startsWith(QStringLiteral("Interview: ")));
}

TEST_CASE("cards follow the file as if all were read anew", "[irritants]")
{
    TestDesk desk(Content::Cahors);
    IrritantCards cards(desk.services());
    cards.reopen();
    QObject::connect(&desk.programme().file(), &ProgrammeFile::changed, &cards, &IrritantCards::apply);
    CardRows rows;
    const Watching watching(&rows);
    QObject::connect(&cards, &IrritantCards::changed, &rows, [&] { rows.bring(cards.all()); });
    rows.bring(cards.all());
    const auto asRead = [&] {
        IrritantCards fresh(desk.services());
        fresh.reopen();
        CHECK(fresh.all() == cards.all());
        CHECK(rows.rows() == cards.all());
    };
    Services& services = desk.services();
    const std::vector<Irritant> all = *services.irritants.read().all();
    const std::vector<EvidenceId> pieces = *services.affinity.read().gatheredUnder(all[0].id);
    REQUIRE(pieces.size() >= 2);
    REQUIRE(services.irritants.move(all.back().id, 0));
    asRead();
    REQUIRE(services.affinity.moveEvidence({pieces[0]}, all[0].id, all[1].id));
    asRead();
    Evidence changed = *services.evidence.read().find(pieces[1]);
    changed.voice = changed.voice == Voice::User ? Voice::Actor : Voice::User;
    REQUIRE(services.evidence.update(changed));
    asRead();
    REQUIRE(services.evidence.remove(pieces[1]));
    asRead();
    REQUIRE(services.interviews.remove(services.interviews.read().all()->back().id));
    asRead();
    REQUIRE(services.affinity.merge(all[2].id, {all[3].id}));
    asRead();
    REQUIRE(services.irritants.removeTheme(*all[0].theme));
    asRead();
    while (desk.programme().file().canUndo())
        if (!desk.programme().file().undo())
            break;
    asRead();
}

TEST_CASE("a matrix in words tells each cell", "[irritants]")
{
    MatrixMaterial material;
    material.themes = {{1, QStringLiteral("Se déplacer")}};
    material.irritants = {{IrritantId(1), {}, QStringLiteral("jeunes")}};
    material.sources = {{MatrixSource::Kind::Seminar, {}, {}}};
    material.pieces = {{EvidenceId(1), ThemeId(1), 0}, {EvidenceId(2), ThemeId(1)}};
    material.links = {{IrritantId(1), EvidenceId(1)}};
    MatrixModel model;
    const Watching watching(&model);
    model.show(matrixOf(material, {}), MatrixMeasure::Pieces);
    REQUIRE(model.columnCount() == 3);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Se déplacer × Jeunes: 1 piece(s), 1 source(s)"));
    CHECK(model.index(1, 2).data() == 2);
    CHECK(model.evidence(0, 2) == std::vector{EvidenceId(1), EvidenceId(2)});
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole) == QStringLiteral("User group not said"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(matrixOf(material, {}), MatrixMeasure::Sources);
    CHECK(resets.isEmpty());
    CHECK(model.index(0, 1).data() == 0);
    model.show(matrixOf(material, {MatrixColumns::Voices, {}, 0}), MatrixMeasure::Sources);
    CHECK(resets.size() == 1);
}

TEST_CASE("numbers stay legible on every heat, in every look", "[irritants]")
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        const Tokens& tokens = tokensOf(appearance);
        for (int percent = 0; percent <= 100; ++percent) {
            const MatrixShade shade = shadeOf(tokens, percent / 100.0);
            CAPTURE(static_cast<int>(appearance), percent);
            CHECK(contrastOf(shade.text, shade.ground) >= 4.5);
        }
        // The fullest is far from the emptiest.
        CHECK(contrastOf(shadeOf(tokens, 1).ground, shadeOf(tokens, 0).ground) >= 2);
    }
}
