// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits, undos and redos over all tables, held against a plain in-memory model.
#include "core/field/programmedetails.h"
#include "core/programme/programmeschema.h"
#include "core/storage/filecheck.h"
#include "core/storage/programmefile.h"
#include "core/storage/rowstore.h"
#include "core/storage/searchindex.h"
#include "tests/core/storage/expectedchanges.h"
#include "tests/support/programmefixture.h"

#include <QTemporaryDir>

#include <map>
#include <string>
#include <vector>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// One text a row and table, so that a difference shows where it is.
QStringList lines(const ProgrammeModel::State& state)
{
    QStringList list;
    for (const auto& [table, rows] : state)
        for (const auto& [key, row] : rows) {
            QStringList values;
            for (const QVariant& value : row)
                values << (value.isNull() ? QStringLiteral("NULL") : value.toString());
            list << QString::fromStdString(table) + QLatin1Char(' ') + values.join(QLatin1Char('\x1f'));
        }
    return list;
}

/// Every word of the search index and whom it leads to.
QStringList searchContent(Connection& connection)
{
    auto rows =
        connection.run(QStringLiteral("SELECT e.kind || ' ' || e.id || ' ' || search.title || ' ' || search.body "
                                      "FROM search JOIN search_entry e ON e.row = search.rowid"));
    REQUIRE(rows);
    QStringList list;
    while (rows->next())
        list << rows->text(0);
    list.sort();
    return list;
}

/// How often statements of each kind went through, by table.
struct Writes final {
    int inserted = 0;
    int updated = 0;
    int removed = 0;
};
using WritesByTable = std::map<std::string, Writes>;

class RandomEditor final {
public:
    RandomEditor(ProgrammeFile& file, quint64 seed)
        : file_(file),
          random_(seed),
          model_(ProgrammeModel::describing(file.connection()))
    {
        model_.setState(storedState(file.connection(), model_));
        history_.push_back(model_.state());
        QObject::connect(&file, &ProgrammeFile::changed, [this](const Changes& changes) { told_.push_back(changes); });
    }

    void step()
    {
        const quint64 dice = random_.below(10);
        if (dice < 2)
            undo();
        else if (dice < 4)
            redo();
        else
            edit();
    }

    void compare() const
    {
        REQUIRE(lines(storedState(file_.connection(), model_)) == lines(model_.state()));
        const auto faults = findFaults(file_.connection());
        REQUIRE(faults);
        REQUIRE(*faults == QStringList());
    }

    [[nodiscard]] int edits() const { return edits_; }
    [[nodiscard]] int refused() const { return refused_; }
    [[nodiscard]] int moves() const { return moves_; }
    [[nodiscard]] const ProgrammeModel& model() const { return model_; }
    [[nodiscard]] const WritesByTable& writes() const { return writes_; }

private:
    /// One notice with exactly the aggregates that differ; none when nothing does.
    void requireTold(const ProgrammeModel::State& before, const ProgrammeModel::State& after)
    {
        static const ProgrammeSchema schema = programmeSchema();
        const std::vector<Change> expected = expectedChanges(model_, schema, before, after);
        REQUIRE(told_.size() == (expected.empty() ? 0U : 1U));
        if (!expected.empty())
            REQUIRE(told_.front().list == expected);
        told_.clear();
    }

    void undo()
    {
        const bool possible = now_ > 0;
        REQUIRE(file_.canUndo() == possible);
        REQUIRE(file_.undo().has_value() == possible);
        if (!possible)
            return;
        model_.setState(history_[--now_]);
        ++moves_;
        requireTold(history_[now_ + 1], history_[now_]);
        compare();
    }

    void redo()
    {
        const bool possible = now_ + 1 < history_.size();
        REQUIRE(file_.canRedo() == possible);
        REQUIRE(file_.redo().has_value() == possible);
        if (!possible)
            return;
        model_.setState(history_[++now_]);
        ++moves_;
        requireTold(history_[now_ - 1], history_[now_]);
        compare();
    }

    void edit()
    {
        const ProgrammeModel::State before = model_.state();
        const bool giveUp = random_.below(12) == 0;
        const auto outcome = file_.edit(Text{"", "random edit", {}, -1}, [&](Edit& permission) -> Result<> {
            for (quint64 left = 1 + random_.below(4); left > 0; --left) {
                if (random_.below(5) == 0)
                    nested(permission);
                else
                    FILROUGE_TRY(write(permission));
            }
            if (giveUp)
                return fail(ErrorCode::Cancelled);
            return {};
        });
        if (!outcome) {
            ++refused_;
            // Given up on purpose, or a reference forbade it: either way nothing of it stays.
            if (!giveUp)
                REQUIRE_FAILS(outcome, ErrorCode::StillUsed);
            model_.setState(before);
            requireTold(before, before);
            compare();
            return;
        }
        REQUIRE_FALSE(giveUp);
        ++edits_;
        requireTold(before, model_.state());
        if (model_.state() == before)
            return;
        history_.resize(now_ + 1);
        history_.push_back(model_.state());
        ++now_;
    }

    /// An inner edit that fails takes back its own part only.
    void nested(Edit&)
    {
        const ProgrammeModel::State before = model_.state();
        const bool giveUp = random_.below(3) == 0;
        const auto outcome = file_.edit(Text{}, [&](Edit& inner) -> Result<> {
            FILROUGE_TRY(write(inner));
            if (giveUp)
                return fail(ErrorCode::Cancelled);
            return {};
        });
        if (!outcome)
            model_.setState(before);
    }

    Result<> write(Edit& permission)
    {
        const auto& tables = model_.tables();
        const auto& table = tables[random_.below(tables.size())];
        const auto found = model_.state().find(table.name);
        const bool some = found != model_.state().end() && !found->second.empty();
        const quint64 dice = random_.below(20);
        if (table.name == "programme" || (some && dice < 8))
            return change(permission, table);
        if (some && dice < 11)
            return remove(permission, table);
        return insert(permission, table);
    }

    [[nodiscard]] QVariantList anyRow(const ProgrammeModel::Table& table)
    {
        const auto& rows = model_.state().at(table.name);
        auto row = rows.begin();
        std::advance(row, static_cast<long>(random_.below(rows.size())));
        return row->second;
    }

    Result<> insert(Edit& permission, const ProgrammeModel::Table& table)
    {
        const auto row = model_.randomRow(table, random_);
        if (!row)
            return {};
        const auto rows = model_.state().find(table.name);
        if (rows != model_.state().end() && rows->second.contains(ProgrammeModel::keyOf(table, *row)))
            return {};
        QStringList names;
        for (const ProgrammeModel::Column& column : table.columns)
            names << column.name;
        const QStringList marks(row->size(), QStringLiteral("?"));
        FILROUGE_TRY(permission.connection().change(
            QStringLiteral("INSERT INTO %1(%2) VALUES(%3)")
                .arg(QString::fromStdString(table.name), names.join(QLatin1Char(',')), marks.join(QLatin1Char(','))),
            *row));
        model_.put(table, *row);
        ++writes_[table.name].inserted;
        return {};
    }

    Result<> change(Edit& permission, const ProgrammeModel::Table& table)
    {
        if (static_cast<int>(table.columns.size()) == table.keys)
            return {};
        QVariantList row = anyRow(table);
        const auto fresh = model_.randomRow(table, random_);
        if (!fresh)
            return {};
        QStringList settings;
        QVariantList values;
        for (int i = table.keys; i < row.size(); ++i) {
            row[i] = (*fresh)[i];
            settings << table.columns[static_cast<std::size_t>(i)].name + QStringLiteral(" = ?");
            values << row[i];
        }
        QStringList conditions;
        for (int i = 0; i < table.keys; ++i) {
            conditions << table.columns[static_cast<std::size_t>(i)].name + QStringLiteral(" = ?");
            values << row[i];
        }
        FILROUGE_TRY(permission.connection().change(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                                                        .arg(QString::fromStdString(table.name),
                                                             settings.join(QLatin1Char(',')),
                                                             conditions.join(QStringLiteral(" AND "))),
                                                    values));
        model_.put(table, row);
        ++writes_[table.name].updated;
        return {};
    }

    Result<> remove(Edit& permission, const ProgrammeModel::Table& table)
    {
        const QVariantList row = anyRow(table);
        QStringList conditions;
        for (int i = 0; i < table.keys; ++i)
            conditions << table.columns[static_cast<std::size_t>(i)].name + QStringLiteral(" = ?");
        const bool allowed = model_.remove(table, ProgrammeModel::keyOf(table, row));
        const auto changed = permission.connection().change(
            QStringLiteral("DELETE FROM %1 WHERE %2")
                .arg(QString::fromStdString(table.name), conditions.join(QStringLiteral(" AND "))),
            row.mid(0, table.keys));
        REQUIRE(changed.has_value() == allowed);
        if (!changed)
            return fail(changed.error());
        ++writes_[table.name].removed;
        return {};
    }

    ProgrammeFile& file_;
    SeededRandom random_;
    ProgrammeModel model_;
    std::vector<ProgrammeModel::State> history_;
    std::vector<Changes> told_;
    std::size_t now_ = 0;
    int edits_ = 0;
    int refused_ = 0;
    int moves_ = 0;
    WritesByTable writes_;
};

/// Every table was written to in every way there is, or the run says nothing about it.
void requireAllWritten(const ProgrammeModel& model, WritesByTable& writes)
{
    for (const ProgrammeModel::Table& table : model.tables()) {
        const Writes& seen = writes[table.name];
        CAPTURE(table.name, seen.inserted, seen.updated, seen.removed);
        const bool isLink = static_cast<int>(table.columns.size()) == table.keys;
        CHECK((isLink || seen.updated > 0));
        // The programme's own row is there from the beginning to the end.
        CHECK((table.name == "programme" || (seen.inserted > 0 && seen.removed > 0)));
    }
}

} // namespace

TEST_CASE("random edits, undos and redos leave what a plain model says", "[storage][property]")
{
    WritesByTable writes;
    const std::vector<quint64> seeds{1, 2, 3};
    for (const quint64 seed : seeds) {
        CAPTURE(seed);
        QTemporaryDir folder;
        const FixedClock clock({1'517'990'400'000});
        SeededRandom random(seed);
        const ProgrammeSchema schema = programmeSchema();
        StorageEnvironment environment{clock, random, schema};
        auto file = ProgrammeFile::create(
            folder.filePath(QStringLiteral("a.filrouge")), environment, [](Edit& edit) -> Result<> {
                ProgrammeDetails details;
                details.id = ProgrammeId(1);
                details.uuid = QStringLiteral("u");
                FILROUGE_TRY(RowStore<ProgrammeDetails>(edit.connection()).insert(edit, details));
                return {};
            });
        REQUIRE(file);
        RandomEditor editor(**file, seed);
        for (int i = 0; i < 1500; ++i)
            editor.step();
        editor.compare();
        CHECK(editor.edits() > 500);
        CHECK(editor.moves() > 200);
        CHECK(editor.refused() > 20);
        for (const auto& [table, seen] : editor.writes()) {
            writes[table].inserted += seen.inserted;
            writes[table].updated += seen.updated;
            writes[table].removed += seen.removed;
        }
        if (seed == seeds.back())
            requireAllWritten(editor.model(), writes);

        // What an undo left in the search index is what a fresh index would hold, in rows that say their kind.
        Connection& connection = (*file)->connection();
        const QStringList kept = searchContent(connection);
        CHECK(kept.size() > 20);
        CHECK(connection.script("INSERT INTO search(search) VALUES('integrity-check')"));
        CHECK(*connection.single(QStringLiteral("SELECT (SELECT count(*) FROM search) - count(*) FROM search_entry "
                                                "WHERE row >> 40 = kind")) == 0);
        REQUIRE((*file)->edit(Text{}, [&](Edit& edit) { return SearchIndex(edit.connection(), schema).rebuild(); }));
        CHECK(kept == searchContent(connection));
    }
}
