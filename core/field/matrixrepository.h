// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/matrix.h"
#include "core/storage/connection.h"

namespace filrouge {

/// Reads what a matrix is laid from: numbers only but for names and publics, in one pass over evidence and one over
/// its links.
class MatrixRepository final {
public:
    explicit MatrixRepository(Connection& connection) : connection_(connection) {}

    [[nodiscard]] Result<MatrixMaterial> read() const;

private:
    [[nodiscard]] Result<std::vector<MatrixMaterial::Named>> named(const QString& sql) const;

    Connection& connection_;
};

} // namespace filrouge
