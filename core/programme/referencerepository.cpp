// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/referencerepository.h"

#include "core/programme/rowtable.h"

namespace filrouge {

Result<> ReferenceRepository::repoint(Edit&, PersonId from, PersonId to) const
{
    return repointAll(FieldValue<PersonId>::keyOf(), from.value, to.value);
}

Result<> ReferenceRepository::repoint(Edit&, OrganisationId from, OrganisationId to) const
{
    return repointAll(FieldValue<OrganisationId>::keyOf(), from.value, to.value);
}

Result<> ReferenceRepository::repointAll(const void* keyOf, qint64 from, qint64 to) const
{
    for (const auto& table : rowTables())
        for (std::size_t i = 0; i < table->fields().size(); ++i) {
            const FieldShape& field = table->fields()[i];
            if (field.type != FieldType::Key || field.keyOf != keyOf || (i == 0 && table->ownKey() == keyOf))
                continue;
            const QLatin1String name(table->name());
            const QLatin1String column(field.name);
            const bool partOfKey = i < table->keys();
            FILROUGE_TRY(connection_.change(QStringLiteral("UPDATE %1 %2 SET %3 = ? WHERE %3 = ?")
                                                .arg(partOfKey ? QStringLiteral("OR IGNORE") : QString(), name, column),
                                            {to, from}));
            if (partOfKey)
                FILROUGE_TRY(
                    connection_.change(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(name, column), {from}));
        }
    return {};
}

} // namespace filrouge
