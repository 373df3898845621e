// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/rowtable.h"

#include "core/engagement/engagementrules.h"
#include "core/engagement/promisestanding.h"
#include "core/field/fieldrules.h"
#include "core/persona/personarules.h"
#include "core/seminar/seminarrules.h"
#include "core/sprint/sprintrules.h"
#include "core/storage/rowstore.h"
#include "core/vote/voterules.h"

namespace filrouge {

namespace {

/// A row type for which no room has a rule has none to break.
template <class Row>
Result<> checkRules(const Row& row)
{
    if constexpr (requires { validate(row); })
        return validate(row);
    else
        return {};
}

template <class Row>
std::vector<FieldShape> shapes()
{
    std::vector<FieldShape> list;
    list.reserve(Description<Row>::fields.size());
    for (const auto& field : Description<Row>::fields)
        list.push_back({field.name, field.type, field.optional, field.choices, field.keyOf});
    return list;
}

template <class Row>
class TypedTable final : public RowTable {
public:
    using About = Description<Row>;

    TypedTable() : RowTable(About::table, About::keys, shapes<Row>()) {}

    std::size_t size(const ProgrammeRows& rows) const override { return rows.of<Row>().size(); }
    QVariant value(const ProgrammeRows& rows, std::size_t row, std::size_t field) const override
    {
        return About::fields[field].toSql(rows.of<Row>()[row]);
    }
    QJsonValue json(const ProgrammeRows& rows, std::size_t row, std::size_t field) const override
    {
        return About::fields[field].toJson(rows.of<Row>()[row]);
    }
    bool setValue(ProgrammeRows& rows, std::size_t row, std::size_t field, const QVariant& value) const override
    {
        return About::fields[field].fromSql(rows.of<Row>()[row], value);
    }
    bool setJson(ProgrammeRows& rows, std::size_t row, std::size_t field, const QJsonValue& json) const override
    {
        return About::fields[field].fromJson(rows.of<Row>()[row], json);
    }
    std::size_t append(ProgrammeRows& rows) const override
    {
        rows.of<Row>().emplace_back();
        return rows.of<Row>().size() - 1;
    }
    void clear(ProgrammeRows& rows) const override { rows.of<Row>().clear(); }
    Result<> validate(const ProgrammeRows& rows, std::size_t row) const override
    {
        return checkRules(rows.of<Row>()[row]);
    }
    Result<> readAll(Connection& connection, ProgrammeRows& rows) const override
    {
        FILROUGE_TRY_VALUE(read, RowStore<Row>(connection).all());
        rows.of<Row>() = std::move(read);
        return {};
    }
    Result<> insertAll(Edit& edit, const ProgrammeRows& rows) const override
    {
        const RowStore<Row> store(edit.connection());
        for (const Row& row : rows.of<Row>())
            FILROUGE_TRY(store.insert(edit, row));
        return {};
    }
};

template <class... Rows>
RowTables tablesOf(const std::tuple<Rows...>*)
{
    RowTables tables;
    tables.reserve(sizeof...(Rows));
    (tables.push_back(std::make_unique<TypedTable<Rows>>()), ...);
    return tables;
}

} // namespace

std::optional<std::size_t> RowTable::field(std::string_view name) const
{
    for (std::size_t i = 0; i < fields_.size(); ++i)
        if (name == fields_[i].name)
            return i;
    return {};
}

const RowTables& rowTables()
{
    static const RowTables tables = tablesOf(static_cast<const AllRows*>(nullptr));
    return tables;
}

const RowTable& rowTable(std::string_view name)
{
    for (const auto& table : rowTables())
        if (name == table->name())
            return *table;
    qFatal("no table of that name");
}

} // namespace filrouge
