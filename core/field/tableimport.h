// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/listmapping.h"
#include "core/field/listquestion.h"

#include <QDate>
#include <QTime>

#include <variant>

namespace filrouge {

/// A value as it was read, for a preview to show in its reader's language.
using ListValue = std::variant<QString, Text, QDate, QTime>;

struct TablePlanLine final {
    int row = 0; ///< of the spreadsheet, from 1
    ListVerdict verdict = ListVerdict::New;
    std::vector<ListValue> values; ///< for each field of the schema
};

/// What importing a table would do.
struct TablePlan final {
    std::vector<TablePlanLine> lines; ///< in the order of the table
    std::vector<Error> problems;      ///< BadCell: nothing is imported while there is one
    std::vector<Text> remarks;        ///< what had to be decided, in sentences
    QStringList newCommunes;          ///< that would be created, in the order of the table
    QStringList newOrganisations;
    QStringList newPeople; ///< beside those who are the list itself
    /// Who is meant where several are called alike, in the order of the table; one that is open is a problem too.
    std::vector<ListQuestion> questions = {};

    /// The problems that are not about an open question: what an answer does not settle.
    [[nodiscard]] std::vector<Error> faults() const;
    [[nodiscard]] int count(ListVerdict verdict) const;
    [[nodiscard]] int added() const { return count(ListVerdict::New) + count(ListVerdict::Known); }
};

/// One way of taking a table into the programme.
class TableImport {
public:
    virtual ~TableImport() = default;

    [[nodiscard]] virtual const ListSchema& schema() const = 0;
    /// Changes nothing. The mapping is one of this schema.
    [[nodiscard]] virtual Result<TablePlan> plan(const CellTable& table, const ListMapping& mapping) const = 0;
    /// All of it, after a snapshot, in one step that can be undone, or nothing: BadCell (the first problem) when there
    /// is one, or the file's errors.
    [[nodiscard]] virtual Result<TablePlan> import(const CellTable& table, const ListMapping& mapping) = 0;

    /// What was said about questions of a plan; holds for every plan and import from then on. Of whom it was said that
    /// they are new is told apart (DistinctPair) from those who are called alike.
    [[nodiscard]] ListAnswers& answers() { return answers_; }
    [[nodiscard]] const ListAnswers& answers() const { return answers_; }

private:
    ListAnswers answers_;
};

} // namespace filrouge
