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

ListMapping guessedMapping(const ListSchema& schema, const CellTable& table)
{
    ListMapping mapping(schema);
    std::optional<int> plainNom;
    for (int column = 0; column < table.columns(); ++column) {
        const QString heading = comparableName(table.cell(0, column));
        if (schema.names && heading == QLatin1String("nom") && !plainNom)
            plainNom = column;
        const auto field = fieldCalled(schema, heading);
        if (field && !mapping.of(*field))
            mapping.of(*field) = column;
    }
    if (schema.names)
        sortOutNames(mapping, *schema.names, plainNom);
    mapping.header = std::ranges::any_of(mapping.columns, [](const auto& column) { return column.has_value(); });
    if (!mapping.header && table.columns() > 0 && !schema.required.empty())
        mapping.of(schema.required.front()) = 0;
    return mapping;
}

Result<ListMapping> mappingFromText(const QString& text, const ListSchema& schema, const CellTable& table)
{
    ListMapping mapping = guessedMapping(schema, table);
    if (!mapping.header)
        std::ranges::fill(mapping.columns, std::nullopt);
    for (const QString& part : text.split(u',')) {
        const QString word = part.section(u'=', 0, 0).trimmed();
        if (word == QLatin1String("header")) {
            const auto header = yesOrNo(part.section(u'=', 1));
            if (!header)
                return wrongMap(QStringLiteral("“%1” is neither yes nor no").arg(part.section(u'=', 1)));
            mapping.header = *header;
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
