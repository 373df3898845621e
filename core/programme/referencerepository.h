// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/edit.h"

namespace filrouge {

/// All that names a row by its key, in whatever table of the programme. Errors: those of the file.
class ReferenceRepository final {
public:
    explicit ReferenceRepository(Connection& connection) : connection_(connection) {}

    /// What named the one names the other from now on. A link that the other has already goes.
    [[nodiscard]] Result<> repoint(Edit& edit, PersonId from, PersonId to) const;
    [[nodiscard]] Result<> repoint(Edit& edit, OrganisationId from, OrganisationId to) const;

private:
    [[nodiscard]] Result<> repointAll(const void* keyOf, qint64 from, qint64 to) const;

    Connection& connection_;
};

} // namespace filrouge
