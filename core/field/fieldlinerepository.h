// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/fieldlines.h"
#include "core/storage/connection.h"

#include <unordered_map>
#include <vector>

namespace filrouge {

/// Lines of one list. Errors: those of the file.
template <class Line>
class FieldLineRepository final {
public:
    explicit FieldLineRepository(Connection& connection) : connection_(connection) {}

    [[nodiscard]] Result<std::vector<Line>> all() const;
    /// Those of them that are there.
    [[nodiscard]] Result<std::vector<Line>> of(const std::vector<qint64>& ids) const;
    [[nodiscard]] Result<std::vector<Line>> showing(const LineShows& what, qint64 id) const;
    /// Lines without any are not named.
    [[nodiscard]] Result<std::unordered_map<qint64, int>> counted(const LineCount<Line>& count) const;

private:
    /// `tail`: what comes after the table.
    [[nodiscard]] Result<std::vector<Line>> select(const QString& tail, const QVariantList& values) const;

    Connection& connection_;
};

extern template class FieldLineRepository<InterviewLine>;
extern template class FieldLineRepository<ImmersionLine>;
extern template class FieldLineRepository<PersonLine>;
extern template class FieldLineRepository<OrganisationLine>;
extern template class FieldLineRepository<CommuneLine>;
extern template class FieldLineRepository<NetworkLine>;

} // namespace filrouge
