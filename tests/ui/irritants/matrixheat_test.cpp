// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/irritants/matrixpainting.h"

using namespace filrouge;

TEST_CASE("a column of all the others has no heat, and leaves the rest theirs", "[irritants]")
{
    Matrix matrix;
    matrix.rows = {{MatrixHead::What::Named, QStringLiteral("Accueil"), 1},
                   {MatrixHead::What::Named, QStringLiteral("Horaires"), 2}};
    matrix.columns = {{MatrixHead::What::Named, QStringLiteral("Aidants"), 0}, {MatrixHead::What::Others, {}, 39}};
    matrix.cells = {{4, 2}, {900, 30}, {1, 1}, {0, 0}};
    const auto shares = matrixShares(matrix, MatrixMeasure::Pieces);
    REQUIRE(shares.size() == 3); // the last are totals
    CHECK(shares[0] == std::vector<double>{1.0, -1.0, -1.0});
    CHECK(shares[1] == std::vector<double>{0.5, -1.0, -1.0});
    CHECK(shares[2] == std::vector<double>{-1.0, -1.0, -1.0});
}
