// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/programmeyear.h"

#include "core/field/programmedetailsrepository.h"

namespace filrouge {

Result<int> programmeYear(ProgrammeFile& file)
{
    const auto details = ProgrammeDetailsRepository(file.connection()).details();
    if (!details && details.error().code != ErrorCode::NotFound)
        return fail(details.error());
    const QDate start = details ? details->startsOn : QDate();
    return (start.isValid() ? start : file.environment().clock.today()).year();
}

} // namespace filrouge
