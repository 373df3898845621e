// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/random.h"
#include "core/field/evidenceservice.h"
#include "core/field/fieldschema.h"
#include "core/field/immersionservice.h"
#include "core/field/irritantservice.h"
#include "core/field/matrixrepository.h"
#include "core/field/matrixtable.h"
#include "tests/support/programmefixture.h"

#include <set>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

using What = MatrixHead::What;

MatrixMaterial someMaterial(quint64 seed)
{
    SeededRandom random(seed);
    MatrixMaterial material;
    const QStringList publics{u"Jeunes"_s, u"Personnes âgées, jeunes"_s, QString(), u"Aidants; Tous publics"_s};
    for (qint64 i = 1; i <= 3; ++i)
        material.themes.push_back({i, u"Thème %1"_s.arg(i)});
    for (qint64 i = 1; i <= 5; ++i)
        material.communes.push_back({i, u"Commune %1"_s.arg(i)});
    for (qint64 i = 1; i <= 6; ++i)
        material.irritants.push_back({IrritantId(i),
                                      ThemeId(static_cast<qint64>(random.below(4))),
                                      publics[static_cast<qsizetype>(random.below(4))]});
    for (int i = 0; i < 12; ++i)
        material.sources.push_back({static_cast<MatrixSource::Kind>(random.below(4)),
                                    CommuneId(static_cast<qint64>(random.below(6))),
                                    publics[static_cast<qsizetype>(random.below(4))]});
    for (qint64 i = 1; i <= 200; ++i) {
        material.pieces.push_back({EvidenceId(i),
                                   ThemeId(static_cast<qint64>(random.below(4))),
                                   static_cast<int>(random.below(13)) - 1,
                                   static_cast<EvidenceKind>(random.below(4)),
                                   static_cast<Voice>(random.below(2))});
        for (qint64 irritant = 1; irritant <= 6; ++irritant)
            if (random.below(4) == 0)
                material.links.push_back({IrritantId(irritant), EvidenceId(i)});
    }
    return material;
}

int column(const Matrix& matrix, const QString& name)
{
    for (std::size_t i = 0; i < matrix.columns.size(); ++i)
        if (matrix.columns[i].name == name)
            return static_cast<int>(i);
    return -1;
}

} // namespace

TEST_CASE("The cells of a matrix add up to its totals", "[field][matrix]")
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const MatrixMaterial material = someMaterial(seed);
        for (const MatrixColumns by : {MatrixColumns::Publics,
                                       MatrixColumns::Communes,
                                       MatrixColumns::SourceKinds,
                                       MatrixColumns::EvidenceKinds,
                                       MatrixColumns::Voices}) {
            for (const int most : {0, 2}) {
                CAPTURE(seed, static_cast<int>(by), most);
                const Matrix matrix = matrixOf(material, {by, {}, most});
                CHECK(matrix.total.pieces == 200);
                std::set<EvidenceId> everywhere;
                int rowSum = 0;
                for (int row = 0; row < static_cast<int>(matrix.rows.size()); ++row) {
                    std::set<EvidenceId> inRow;
                    int sum = 0;
                    for (int at = 0; at < static_cast<int>(matrix.columns.size()); ++at) {
                        const std::vector<EvidenceId>& cell = matrix.evidence[matrix.at(row, at)];
                        const MatrixFigures& figures = matrix.cells[matrix.at(row, at)];
                        CHECK(static_cast<int>(cell.size()) == figures.pieces);
                        CHECK(figures.sources <= figures.pieces);
                        sum += figures.pieces;
                        inRow.insert(cell.begin(), cell.end());
                    }
                    const MatrixFigures& total = matrix.rowTotals[static_cast<std::size_t>(row)];
                    CHECK(static_cast<int>(inRow.size()) == total.pieces); // each piece once
                    CHECK((by == MatrixColumns::Publics ? sum >= total.pieces : sum == total.pieces));
                    rowSum += total.pieces;
                    everywhere.insert(inRow.begin(), inRow.end());
                }
                CHECK(rowSum == 200); // a piece stands in one row
                CHECK(everywhere.size() == 200);
                for (int at = 0; at < static_cast<int>(matrix.columns.size()); ++at) {
                    int sum = 0;
                    for (int row = 0; row < static_cast<int>(matrix.rows.size()); ++row)
                        sum += matrix.cells[matrix.at(row, at)].pieces;
                    CHECK(sum == matrix.columnTotals[static_cast<std::size_t>(at)].pieces);
                }
                CHECK(matrix.total.sources <= 12);
            }
        }
    }
}

TEST_CASE("A matrix of one voice holds no other", "[field][matrix]")
{
    const MatrixMaterial material = someMaterial(3);
    const Matrix users = matrixOf(material, {MatrixColumns::Voices, Voice::User, 0});
    const Matrix actors = matrixOf(material, {MatrixColumns::Voices, Voice::Actor, 0});
    CHECK(users.total.pieces + actors.total.pieces == 200);
    CHECK(users.columnTotals[1].pieces == 0);
    CHECK(actors.columnTotals[0].pieces == 0);
}

TEST_CASE("What is heavy stands first, the rest is put together, what is not said comes last", "[field][matrix]")
{
    MatrixMaterial material;
    material.themes = {{1, u"A"_s}};
    material.irritants = {{IrritantId(1), {}, u"Jeunes, aidants"_s}, {IrritantId(2), {}, u"JEUNES, retraités"_s}};
    material.sources = {{MatrixSource::Kind::Immersion, {}, u"Étudiants"_s}};
    material.pieces = {
        {EvidenceId(1), ThemeId(1)}, {EvidenceId(2), ThemeId(1)}, {EvidenceId(3), {}, 0}, {EvidenceId(4), {}}};
    material.links = {{IrritantId(1), EvidenceId(1)}, {IrritantId(2), EvidenceId(1)}, {IrritantId(2), EvidenceId(2)}};
    const Matrix all = matrixOf(material, {MatrixColumns::Publics, {}, 0});
    REQUIRE(all.columns.size() == 5);
    CHECK(all.columns[0].name == u"Jeunes"_s); // two pieces, in whatever case
    CHECK(all.columns[1].name == u"Retraités"_s);
    CHECK(column(all, u"Étudiants"_s) > 1); // whom the immersion met, for a piece under no irritant
    CHECK(all.columns.back().what == What::Without);
    CHECK(all.rows.back().what == What::Without);
    CHECK(all.rowTotals[0].pieces == 2);

    const Matrix few = matrixOf(material, {MatrixColumns::Publics, {}, 1});
    REQUIRE(few.columns.size() == 3);
    CHECK(few.columns[1].what == What::Others);
    CHECK(few.columns[1].key == 3);
    CHECK(few.columnTotals[1].pieces == 3); // the first piece is about two of them and counts once
    CHECK(few.total == all.total);
}

TEST_CASE("A piece without a theme stands under that of its first irritant", "[field][matrix]")
{
    MatrixMaterial material;
    material.themes = {{1, u"A"_s}, {2, u"B"_s}};
    material.irritants = {{IrritantId(8), {}, {}}, {IrritantId(5), ThemeId(2), {}}, {IrritantId(4), ThemeId(1), {}}};
    material.pieces = {{EvidenceId(1), {}}, {EvidenceId(2), ThemeId(1)}};
    for (const qint64 irritant : {4, 5, 8}) {
        material.links.push_back({IrritantId(irritant), EvidenceId(1)});
    }
    material.links.push_back({IrritantId(5), EvidenceId(2)});
    const Matrix matrix = matrixOf(material, {MatrixColumns::Voices, {}, 0});
    REQUIRE(matrix.rows.size() == 2);
    CHECK(matrix.rowTotals[1].pieces == 1);
    CHECK(matrix.rowTotals[0].pieces == 1); // its own theme comes before its irritant's
}

TEST_CASE("An empty programme gives an empty matrix", "[field][matrix]")
{
    const Matrix matrix = matrixOf({}, {});
    CHECK(matrix.rows.empty());
    CHECK(matrix.total == MatrixFigures());
    CHECK(matrixTable(matrix, MatrixMeasure::Pieces, {u"Theme"_s, {}, {}, u"Total"_s}).size() == 2);
}

TEST_CASE("A matrix is read from the file, sources told apart by what they are", "[field][matrix]")
{
    ProgrammeFixture programme{{fieldSchema()}};
    EvidenceService evidence(programme.file());
    ImmersionService immersions(programme.file());
    InterviewRepository interviews(programme.connection());
    Immersion immersion;
    immersion.id = ImmersionId(7);
    immersion.title = u"Accueil"_s;
    immersion.publics = u"Jeunes"_s;
    REQUIRE_OK(immersions.add(immersion));
    Interview interview;
    interview.id = InterviewId(7); // the same number, of something else
    interview.title = u"Entretien"_s;
    interview.mode = InterviewMode::Individual;
    REQUIRE_OK(programme.file().edit(Text{}, [&](Edit& edit) { return interviews.insert(edit, interview); }));
    Evidence piece;
    piece.text = u"x"_s;
    piece.kind = EvidenceKind::Fact;
    piece.interview = interview.id;
    REQUIRE_OK(evidence.record(piece));
    piece.interview.reset();
    piece.immersion = immersion.id;
    piece.voice = Voice::User;
    const EvidenceId seen = evidence.record(piece).value().id;
    piece.immersion.reset();
    REQUIRE_OK(evidence.record(piece));

    const auto material = MatrixRepository(programme.connection()).read();
    REQUIRE_OK(material);
    const Matrix matrix = matrixOf(*material, {MatrixColumns::SourceKinds, {}, 0});
    REQUIRE(matrix.columns.size() == 5); // the last: without a source
    CHECK(matrix.columnTotals[1] == MatrixFigures{1, 1});
    CHECK(matrix.columnTotals[2] == MatrixFigures{1, 1});
    CHECK(matrix.columnTotals[4] == MatrixFigures{1, 0});
    CHECK(matrix.evidence[matrix.at(0, 2)] == std::vector{seen});
    const Matrix kinds = matrixOf(*material, {MatrixColumns::EvidenceKinds, Voice::User, 0});
    CHECK(kinds.columnTotals[static_cast<std::size_t>(EvidenceKind::Fact)] == MatrixFigures{2, 1});
}

TEST_CASE("A matrix as CSV holds nothing a spreadsheet would compute", "[field][matrix]")
{
    MatrixMaterial material;
    material.themes = {{1, u"=cmd|'/c calc'!A1"_s}};
    material.pieces = {{EvidenceId(1), ThemeId(1)}};
    const Matrix matrix = matrixOf(material, {MatrixColumns::Voices, {}, 0});
    const QByteArray csv = writeCsv(matrixTable(
        matrix, MatrixMeasure::Pieces, {u"Theme"_s, {matrix.rows[0].name}, {u"+Users"_s, u"a\"b"_s}, u"Total"_s}));
    CHECK(csv.contains("\"'=cmd|'/c calc'!A1\";\"0\";\"1\";\"1\"\r\n"));
    CHECK(csv.contains("\"Theme\";\"'+Users\";\"a\"\"b\";\"Total\"\r\n"));
    const auto back = readCsv(csv);
    REQUIRE_OK(back);
    CHECK(back->cell(2, 3) == u"1"_s);
}
