// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/kind.h"

#include <QMetaType>

#include <algorithm>
#include <vector>

namespace filrouge {

enum class Operation { Inserted, Updated, Removed };

/// One aggregate that an edit touched.
struct Change final {
    Kind kind = Kind::Programme;
    Operation operation = Operation::Updated;
    qint64 id = 0;

    friend auto operator<=>(const Change&, const Change&) = default;
};

/// What one edit, undo or redo touched, each aggregate once, sorted by kind and id. Sent after the commit.
struct Changes final {
    std::vector<Change> list;

    [[nodiscard]] bool touches(Kind kind) const
    {
        return std::any_of(list.begin(), list.end(), [kind](const Change& change) { return change.kind == kind; });
    }
    [[nodiscard]] bool isEmpty() const { return list.empty(); }
};

} // namespace filrouge

Q_DECLARE_METATYPE(filrouge::Changes)
