// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/fieldprogress.h"
#include "core/field/programmedetails.h"
#include "core/storage/aggregateschema.h"
#include "core/storage/rowstore.h"

namespace filrouge {

/// The one row about the programme itself, and the words it uses instead of the product's.
class ProgrammeDetailsRepository final {
public:
    explicit ProgrammeDetailsRepository(Connection& connection);
    [[nodiscard]] static AggregateSchema schema();

    [[nodiscard]] Result<ProgrammeDetails> details() const;
    /// By term.
    [[nodiscard]] Result<std::vector<Label>> labels() const { return labels_.all("term"); }
    /// Counts what was held by `today`; interviews and immersions without a date count as held.
    [[nodiscard]] Result<FieldProgress> progress(QDate today) const;

    /// For a new file. Whatever its id was, it is stored as the one row; without a uuid it gets one.
    [[nodiscard]] Result<ProgrammeDetails> insert(Edit& edit, ProgrammeDetails details) const;
    [[nodiscard]] Result<> update(Edit& edit, const ProgrammeDetails& details) const;
    [[nodiscard]] Result<Label> insertLabel(Edit& edit, const Label& label) const
    {
        return labels_.insert(edit, label);
    }
    [[nodiscard]] Result<> updateLabel(Edit& edit, const Label& label) const { return labels_.update(edit, label); }
    [[nodiscard]] Result<> removeLabel(Edit& edit, LabelId id) const { return labels_.removeById(edit, id); }

private:
    Connection& connection_;
    RowStore<ProgrammeDetails> programmes_;
    RowStore<Label> labels_;
};

} // namespace filrouge
