// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/field/listmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

int failures = 0;

void countFailures(QtMsgType type, const QMessageLogContext& context, const QString& /*message*/)
{
    if (type == QtWarningMsg && qstrcmp(context.category, "qt.modeltest") == 0)
        ++failures;
}

ListRow line(qint64 id, const QString& name, int number, qint64 kind = 1, qint64 bits = 0)
{
    ListRow row;
    row.id = id;
    row.name = name;
    row.cells = {textCell(name), numberCell(number)};
    row.search = searchText({name});
    row.facets = {kind, bits};
    return row;
}

struct Listed final {
    Listed() : model(theme()), before(qInstallMessageHandler(countFailures))
    {
        failures = 0;
        tester =
            std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
        model.setColumns({{QStringLiteral("Name"), 100}, {QStringLiteral("Number"), 50}});
        Facet kinds;
        Facet states;
        states.bits = true;
        model.setFacets({kinds, states});
        model.setRows({line(1, QStringLiteral("Zoé"), 5),
                       line(2, QStringLiteral("émile"), 12, 2),
                       line(3, QStringLiteral("Anna 10"), 7, 2, 4),
                       line(4, QStringLiteral("Anna 9"), 1, 1, 6)});
    }
    ~Listed()
    {
        tester.reset();
        qInstallMessageHandler(before);
        CHECK(failures == 0);
    }
    Q_DISABLE_COPY_MOVE(Listed)

    [[nodiscard]] std::vector<qint64> ids() const
    {
        std::vector<qint64> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.push_back(model.idAt(row));
        return all;
    }

    ListModel model;
    QtMessageHandler before;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

using Ids = std::vector<qint64>;

} // namespace

TEST_CASE("a list is sorted without accents and case, and by the size of numbers", "[field-pages]")
{
    Listed listed;
    CHECK(listed.ids() == Ids{4, 3, 2, 1});
    listed.model.sort(0, Qt::DescendingOrder);
    CHECK(listed.ids() == Ids{1, 2, 3, 4});
    listed.model.sort(1, Qt::AscendingOrder);
    CHECK(listed.ids() == Ids{4, 1, 3, 2});
}

TEST_CASE("a list shows what has all the words and choices", "[field-pages]")
{
    Listed listed;
    listed.model.setTyped(QStringLiteral("AN"));
    CHECK(listed.ids() == Ids{4, 3});
    listed.model.setTyped(QStringLiteral("an 10"));
    CHECK(listed.ids() == Ids{3});
    CHECK(listed.model.isFiltered());
    CHECK(listed.model.total() == 4);
    listed.model.setTyped(QStringLiteral("na"));
    CHECK(listed.ids().empty());
    listed.model.setTyped({});
    listed.model.setFacet(0, 2);
    CHECK(listed.ids() == Ids{3, 2});
    listed.model.setFacet(0, 0);
    listed.model.setFacet(1, 2);
    CHECK(listed.ids() == Ids{4});
    listed.model.setFacet(1, duplicateBit);
    CHECK(listed.ids().empty());
    listed.model.setDuplicates({1, 2});
    CHECK(listed.ids() == Ids{2, 1});
    listed.model.setFacet(1, 0);
    CHECK_FALSE(listed.model.isFiltered());
}

TEST_CASE("an edit moves, adds and removes lines one by one, and keeps hold of the others", "[field-pages]")
{
    Listed listed;
    ListModel& model = listed.model;
    const QPersistentModelIndex zoe(model.index(model.rowOf(1), 0));
    model.apply({{line(4, QStringLiteral("Yves"), 1)}, {}});
    CHECK(listed.ids() == Ids{3, 2, 4, 1});
    model.apply({{line(1, QStringLiteral("Abel"), 5)}, {}});
    CHECK(listed.ids() == Ids{1, 3, 2, 4});
    CHECK(zoe.isValid());
    CHECK(zoe.row() == 0);
    model.apply({{line(5, QStringLiteral("Brice"), 0)}, {2}});
    CHECK(listed.ids() == Ids{1, 3, 5, 4});
    model.apply({{line(3, QStringLiteral("Anna 10"), 8)}, {}}); // in its place
    CHECK(listed.ids() == Ids{1, 3, 5, 4});
    CHECK(model.index(1, 1).data().toString() == QStringLiteral("8"));
    CHECK(model.find(2) == nullptr);
}

TEST_CASE("what is edited stays in sight whatever the filter says, until the filter changes", "[field-pages]")
{
    Listed listed;
    ListModel& model = listed.model;
    model.setTyped(QStringLiteral("anna"));
    model.keepInSight(3);
    model.apply({{line(3, QStringLiteral("Bruno"), 7), line(4, QStringLiteral("Bea"), 7)}, {}});
    CHECK(listed.ids() == Ids{3});
    model.setTyped(QStringLiteral("ann"));
    CHECK(listed.ids().empty());
}

TEST_CASE("many lines at once are brought in together", "[field-pages]")
{
    Listed listed;
    ListSource::Touched touched;
    for (qint64 id = 10; id < 200; ++id)
        touched.rows.push_back(line(id, QStringLiteral("Personne %1").arg(id), 1));
    touched.gone = {1, 2, 3};
    listed.model.apply(touched);
    CHECK(listed.model.total() == 191);
    CHECK(listed.ids().front() == 4);
    CHECK(listed.ids().back() == 199);
}
