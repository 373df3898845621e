// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/seminar/rollmodel.h"
#include "ui/widgets/keyedrows.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

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

TEST_CASE("rows are brought in by key, and who is selected stays selected", "[seminar-pages]")
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

TEST_CASE("times are read as people write them", "[seminar-pages]")
{
    CHECK(timeFromText(QStringLiteral("14:30")) == QTime(14, 30));
    CHECK(timeFromText(QStringLiteral("14h30")) == QTime(14, 30));
    CHECK(timeFromText(QStringLiteral(" 9 h 05 ")) == QTime(9, 5));
    CHECK(timeFromText(QStringLiteral("9")) == QTime(9, 0));
    CHECK(timeFromText(QStringLiteral("9h")) == QTime(9, 0));
    CHECK(timeFromText(QStringLiteral("1430")) == QTime(14, 30));
    CHECK(timeFromText(QString()) == QTime());
    for (const char* wrong : {"25:00", "14:75", "noon", "14:3", "-3", "14:30:20"}) {
        CAPTURE(wrong);
        CHECK_FALSE(timeFromText(QLatin1String(wrong)).has_value());
    }
}
