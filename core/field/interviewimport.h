// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/tableimport.h"
#include "core/storage/programmefile.h"

namespace filrouge {

class ListCells;
class ListedNames;
class Namesakes;

/// Lists of interviews. One that is there already (KnownWork) stays as it is.
class InterviewImport final : public TableImport {
public:
    explicit InterviewImport(ProgrammeFile& file) : file_(file) {}

    [[nodiscard]] const ListSchema& schema() const override;
    [[nodiscard]] Result<TablePlan> plan(const CellTable& table, const ListMapping& mapping) const override;
    [[nodiscard]] Result<TablePlan> import(const CellTable& table, const ListMapping& mapping) override;

private:
    struct Row;
    struct Reading;
    [[nodiscard]] Result<Reading> read(const CellTable& table, const ListMapping& mapping) const;
    void meetPeople(Row& row, ListCells& cells, ListedNames& names, const Namesakes& namesakes,
                    std::vector<ListQuestion>& questions) const;
    [[nodiscard]] Result<> store(Edit& edit, const Reading& reading) const;

    ProgrammeFile& file_;
};

} // namespace filrouge
