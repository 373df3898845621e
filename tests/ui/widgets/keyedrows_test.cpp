// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/keyedrows.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <algorithm>
#include <random>

using namespace filrouge;

namespace {

struct Line final {
    qint64 key = 0;
    int value = 0;
    friend bool operator==(const Line&, const Line&) = default;
};

class Lines final : public KeyedRows<Line> {
public:
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index.row()).value) : QVariant();
    }

protected:
    [[nodiscard]] qint64 keyOf(const Line& line) const override { return line.key; }
};

int failures = 0;

void countFailures(QtMsgType type, const QMessageLogContext& context, const QString& /*message*/)
{
    if (type == QtWarningMsg && qstrcmp(context.category, "qt.modeltest") == 0)
        ++failures;
}

} // namespace

TEST_CASE("rows are brought in by key, and who is selected stays selected", "[widgets]")
{
    failures = 0;
    const auto before = qInstallMessageHandler(countFailures);
    Lines lines;
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Warning);
    lines.bring({{1, 10}, {2, 20}, {3, 30}, {4, 40}});
    const QPersistentModelIndex second(lines.index(1, 0));
    for (const std::vector<Line>& next : {std::vector<Line>{{4, 40}, {3, 30}, {2, 21}, {1, 10}},
                                          std::vector<Line>{{5, 50}, {2, 22}, {6, 60}},
                                          std::vector<Line>{{2, 22}},
                                          std::vector<Line>{{7, 70}, {8, 80}, {2, 23}, {1, 10}}}) {
        lines.bring(next);
        CHECK(lines.rows() == next);
        CHECK(second.isValid());
        CHECK(lines.row(second.row()).key == 2);
    }
    lines.bring({});
    CHECK_FALSE(second.isValid());
    qInstallMessageHandler(before);
    CHECK(failures == 0);
}

TEST_CASE("a row that goes up or down is one move, however far", "[widgets]")
{
    const std::vector<qint64> rows{1, 2, 3, 4, 5, 6, 7};
    CHECK(movesBetween(rows, rows).empty());
    CHECK(movesBetween(rows, {1, 3, 4, 5, 6, 2, 7}) == std::vector<RowMove>{{1, 5}});
    CHECK(movesBetween(rows, {1, 6, 2, 3, 4, 5, 7}) == std::vector<RowMove>{{5, 1}});
    CHECK(movesBetween(rows, {2, 3, 4, 5, 6, 7, 1}) == std::vector<RowMove>{{0, 6}});
    CHECK(movesBetween(rows, {2, 1, 3, 4, 5, 7, 6}) == std::vector<RowMove>{{0, 1}, {5, 6}});

    Lines lines;
    lines.bring({{1, 0}, {2, 0}, {3, 0}, {4, 0}});
    int moves = 0;
    QObject::connect(&lines, &QAbstractItemModel::rowsMoved, &lines, [&moves] { ++moves; });
    lines.bring({{2, 0}, {3, 0}, {5, 0}, {4, 0}, {1, 0}});
    CHECK(moves == 1);
}

TEST_CASE("whatever comes, goes, changes and changes places: rows are what was brought", "[widgets]")
{
    const auto seed = GENERATE(range(1u, 40u));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto upTo = [&random](std::size_t most) { return static_cast<std::size_t>(random() % (most + 1)); };
    failures = 0;
    const auto before = qInstallMessageHandler(countFailures);
    Lines lines;
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::Warning);
    std::vector<Line> next;
    qint64 key = 0;
    for (int round = 0; round < 12; ++round) {
        std::erase_if(next, [&](const Line&) { return upTo(4) == 0; });
        for (std::size_t fresh = upTo(4); fresh > 0; --fresh)
            next.insert(next.begin() + static_cast<std::ptrdiff_t>(upTo(next.size())), {++key, 0});
        for (Line& line : next)
            line.value += upTo(3) == 0 ? 1 : 0;
        if (upTo(2) == 0)
            std::ranges::shuffle(next, random);
        lines.bring(next);
        CHECK(lines.rows() == next);
    }
    qInstallMessageHandler(before);
    CHECK(failures == 0);
}
