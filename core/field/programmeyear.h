// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listcells.h"
#include "core/field/listdates.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// The year that a date without one means: that in which the programme starts, or else this one.
[[nodiscard]] Result<int> programmeYear(ProgrammeFile& file);

/// A cell of a column of dates; none for an empty one, and for one that is objected to.
template <class Field>
[[nodiscard]] QDate readDate(ListCells& cells, Field field, const ListDates& dates)
{
    const QString words = cells.text(field);
    if (words.isEmpty())
        return {};
    if (const QString objection = dates.objection(words); !objection.isEmpty())
        cells.object(field, objection);
    return dates.read(words).value_or(QDate());
}

} // namespace filrouge
