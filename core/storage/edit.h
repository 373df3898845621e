// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/storage/connection.h"

namespace filrouge {

/// The permission to write, handed to the work of ProgrammeFile::edit() and to nobody else: a repository's mutators
/// ask for one, so a write outside an edit does not compile.
class Edit final {
public:
    Q_DISABLE_COPY_MOVE(Edit)

    [[nodiscard]] Connection& connection() { return connection_; }
    [[nodiscard]] Random& random() { return random_; }
    [[nodiscard]] const Clock& clock() const { return clock_; }

private:
    friend class ProgrammeFile;
    Edit(Connection& connection, Random& random, const Clock& clock)
        : connection_(connection),
          random_(random),
          clock_(clock)
    {}

    Connection& connection_;
    Random& random_;
    const Clock& clock_;
};

} // namespace filrouge
