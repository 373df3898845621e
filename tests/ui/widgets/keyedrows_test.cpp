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

TEST_CASE("a row that goes up or down is moved once, however far", "[widgets]")
{
    Lines lines;
    std::vector<Line> order;
    for (int i = 0; i < 500; ++i)
        order.push_back({i + 1, i});
    lines.bring(order);
    int moves = 0;
    QObject::connect(&lines, &QAbstractItemModel::rowsMoved, &lines, [&moves] { ++moves; });
    std::rotate(order.begin() + 3, order.begin() + 4, order.begin() + 490);
    lines.bring(order);
    CHECK(lines.rows() == order);
    CHECK(moves == 1);
    std::rotate(order.begin() + 3, order.begin() + 489, order.begin() + 490);
    lines.bring(order);
    CHECK(lines.rows() == order);
    CHECK(moves == 2);
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
