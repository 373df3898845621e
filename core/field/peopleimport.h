// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/tableimport.h"
#include "core/storage/programmefile.h"

namespace filrouge {

/// Lists of people into the directory. Whoever is there already (KnownPeople) stays as they are.
class PeopleImport final : public TableImport {
public:
    explicit PeopleImport(ProgrammeFile& file) : file_(file) {}

    [[nodiscard]] const ListSchema& schema() const override;
    [[nodiscard]] Result<TablePlan> plan(const CellTable& table, const ListMapping& mapping) const override;
    [[nodiscard]] Result<TablePlan> import(const CellTable& table, const ListMapping& mapping) override;

private:
    struct Row;
    struct Reading;
    [[nodiscard]] Result<Reading> read(const CellTable& table, const ListMapping& mapping) const;

    ProgrammeFile& file_;
};

} // namespace filrouge
