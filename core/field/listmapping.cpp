// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/listmapping.h"

#include "core/base/comparablename.h"
#include "core/field/listwords.h"

#include <algorithm>

namespace filrouge {

namespace {

const ListSchema& emptySchema()
{
    static const ListSchema schema{{}, std::nullopt, {}, "", {}};
    return schema;
}

tl::unexpected<Error> wrongMap(const QString& detail)
{
    return fail(ErrorCode::Invalid, QStringLiteral("map"), detail);
}

std::optional<std::size_t> fieldCalled(const ListSchema& schema, const QString& comparableHeading)
{
    for (std::size_t i = 0; i < schema.fields.size(); ++i)
        for (const char* heading : schema.fields[i].headings)
            if (comparableHeading == QLatin1String(heading))
                return i;
    return std::nullopt;
}

std::optional<int> fieldNamed(const ListSchema& schema, const QString& word)
{
    for (std::size_t i = 0; i < schema.fields.size(); ++i)
        if (word == QLatin1String(schema.fields[i].name))
            return static_cast<int>(i);
    return std::nullopt;
}

/// A column "nom" is the last name beside "prénom", alone the whole one; "name" likewise.
void sortOutNames(ListMapping& mapping, const ListSchema::NameParts& parts, std::optional<int> plainNom)
{
    const bool apart = mapping.of(parts.first).has_value();
    if (plainNom)
        mapping.of(apart ? parts.last : parts.whole) = plainNom;
    if (apart && !mapping.of(parts.last))
        mapping.of(parts.last) = mapping.of(parts.whole);
    if (apart && mapping.of(parts.last))
        mapping.of(parts.whole).reset();
}

} // namespace

ListMapping::ListMapping() : ListMapping(emptySchema()) {}

ListMapping::ListMapping(const ListSchema& schema) : columns(schema.fields.size()), schema_(&schema) {}

void ListMapping::assignColumn(int field, std::optional<int> column)
{
    if (column) {
        std::ranges::replace(columns, column, std::optional<int>());
        // Whoever says where whole names are means those, not what was guessed of their parts.
        const auto& parts = schema_->names;
        if (parts && field == parts->whole)
            of(parts->first) = of(parts->last) = std::nullopt;
        if (parts && field == parts->last)
            of(parts->whole).reset();
    }
    of(field) = column;
}

bool ListMapping::isEnough() const
{
    return std::ranges::any_of(schema_->required, [this](int field) { return of(field).has_value(); });
}

namespace {

/// What that row (from 0) names.
ListMapping namedBy(const ListSchema& schema, const CellTable& table, std::size_t row)
{
    ListMapping mapping(schema);
    std::optional<int> plainNom;
    for (int column = 0; column < table.columns(); ++column) {
        const QString heading = comparableName(table.cell(row, column));
        if (schema.names && heading == QLatin1String("nom") && !plainNom)
            plainNom = column;
        const auto field = fieldCalled(schema, heading);
        if (field && !mapping.of(*field))
            mapping.of(*field) = column;
    }
    if (schema.names)
        sortOutNames(mapping, *schema.names, plainNom);
    mapping.headings = static_cast<int>(row) + 1;
    return mapping;
}

auto columnsNamed(const ListMapping& mapping)
{
    return std::ranges::count_if(mapping.columns, [](const auto& column) { return column.has_value(); });
}

} // namespace

ListMapping guessedMapping(const ListSchema& schema, const CellTable& table, std::optional<int> headings)
{
    if (headings && *headings > 0 && *headings <= static_cast<int>(table.rows.size()))
        return namedBy(schema, table, static_cast<std::size_t>(*headings) - 1);
    ListMapping best(schema);
    const std::size_t rows = headings ? 0 : std::min<std::size_t>(table.rows.size(), mostRowsAbove);
    for (std::size_t row = 0; row < rows; ++row)
        if (ListMapping mapping = namedBy(schema, table, row); columnsNamed(mapping) > columnsNamed(best))
            best = std::move(mapping);
    if (columnsNamed(best) > 0)
        return best;
    best.headings = 0;
    if (table.columns() > 0 && !schema.required.empty())
        best.of(schema.required.front()) = 0;
    return best;
}

Result<ListMapping> mappingFromText(const QString& text, const ListSchema& schema, const CellTable& table)
{
    ListMapping mapping = guessedMapping(schema, table);
    if (mapping.headings == 0)
        std::ranges::fill(mapping.columns, std::nullopt);
    for (const QString& part : text.split(u',')) {
        const QString word = part.section(u'=', 0, 0).trimmed();
        if (word == QLatin1String("header")) {
            const QString said = part.section(u'=', 1).trimmed();
            bool number = false;
            const int row = said.toInt(&number);
            const auto header = yesOrNo(said);
            if (!number && !header)
                return wrongMap(QStringLiteral("“%1” is neither yes nor no").arg(said));
            mapping.headings = !number ? (*header ? std::max(1, mapping.headings) : 0)
                                       : std::clamp(row, 0, static_cast<int>(table.rows.size()));
            continue;
        }
        const auto field = fieldNamed(schema, word);
        if (!field)
            return wrongMap(QStringLiteral("there is no field “%1”").arg(word));
        bool number = false;
        const int column = part.section(u'=', 1).trimmed().toInt(&number);
        if (!number || column < 0 || column > table.columns())
            return wrongMap(QStringLiteral("“%1” is no column from 1 to %2").arg(part.trimmed()).arg(table.columns()));
        mapping.assign(*field, column == 0 ? std::nullopt : std::optional(column - 1));
    }
    if (!mapping.isEnough())
        return wrongMap(QLatin1String(schema.missing));
    return mapping;
}

} // namespace filrouge
