// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/expectedchanges.h"

#include "tests/support/catch.h"

namespace filrouge::tests {

namespace {

class ExpectedChanges final {
public:
    ExpectedChanges(const ProgrammeModel& model, const ProgrammeModel::State& before,
                    const ProgrammeModel::State& after)
        : model_(model),
          before_(before),
          after_(after)
    {}

    [[nodiscard]] std::vector<Change> list(const ProgrammeSchema& schema)
    {
        for (const AggregateSchema& aggregate : schema) {
            eachChangedRow(aggregate.root, [&](const QVariantList* old, const QVariantList* now) {
                const qint64 id = (old != nullptr ? old : now)->front().toLongLong();
                found_[{aggregate.kind, id}] = old == nullptr   ? Operation::Inserted
                                               : now == nullptr ? Operation::Removed
                                                                : Operation::Updated;
            });
            for (const OwnedTable& owned : aggregate.owned)
                eachChangedRow(owned.table, [&](const QVariantList* old, const QVariantList* now) {
                    for (const QVariantList* row : {old, now})
                        if (row != nullptr)
                            touch(aggregate.kind, owned, *row);
                });
        }
        std::vector<Change> changes;
        for (const auto& [key, operation] : found_)
            changes.push_back({key.first, operation, key.second});
        return changes;
    }

private:
    using Rows = ProgrammeModel::Rows;

    static const Rows& rowsOf(const ProgrammeModel::State& state, const std::string& table)
    {
        static const Rows none;
        const auto found = state.find(table);
        return found == state.end() ? none : found->second;
    }

    template <class Visit>
    void eachChangedRow(const std::string& table, const Visit& visit) const
    {
        const Rows& before = rowsOf(before_, table);
        const Rows& after = rowsOf(after_, table);
        for (const auto& [key, row] : before) {
            const auto now = after.find(key);
            if (now == after.end())
                visit(&row, nullptr);
            else if (now->second != row)
                visit(&row, &now->second);
        }
        for (const auto& [key, row] : after)
            if (!before.contains(key))
                visit(nullptr, &row);
    }

    [[nodiscard]] QVariant valueOf(const char* table, const QVariantList& row, const char* column) const
    {
        const auto& columns = model_.table(table).columns;
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].name == QLatin1String(column))
                return row[static_cast<int>(i)];
        FAIL("no column " << column);
        return {};
    }

    void touch(Kind kind, const OwnedTable& owned, const QVariantList& row)
    {
        qint64 id = owned.owner == nullptr ? 1 : valueOf(owned.table, row, owned.owner).toLongLong();
        if (owned.through != nullptr) {
            const Rows& between = rowsOf(after_, owned.through);
            const auto found = between.find(QString::number(id));
            id = found == between.end() ? 0 : valueOf(owned.through, found->second, owned.throughOwner).toLongLong();
        }
        if (id != 0)
            found_.try_emplace({kind, id}, Operation::Updated);
    }

    const ProgrammeModel& model_;
    const ProgrammeModel::State& before_;
    const ProgrammeModel::State& after_;
    std::map<std::pair<Kind, qint64>, Operation> found_;
};

} // namespace

std::vector<Change> expectedChanges(const ProgrammeModel& model, const ProgrammeSchema& schema,
                                    const ProgrammeModel::State& before, const ProgrammeModel::State& after)
{
    return ExpectedChanges(model, before, after).list(schema);
}

} // namespace filrouge::tests
