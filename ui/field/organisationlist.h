// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/linesource.h"

namespace filrouge {

class OrganisationList final : public LineSource<OrganisationLine> {
public:
    using LineSource::LineSource;

    [[nodiscard]] ListWords words() const override;
    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] std::vector<Facet> facets() const override;
    [[nodiscard]] Result<std::vector<Likely>> duplicates() const override;
    [[nodiscard]] Result<> tellApart(qint64 one, qint64 other) override;
    [[nodiscard]] Result<qint64> add() override;
    [[nodiscard]] Result<> remove(qint64 id) override;
    [[nodiscard]] Text removalLabel(int count) const override;
    [[nodiscard]] std::vector<BulkEdit> bulkEdits() override;
    [[nodiscard]] bool canMerge() const override { return true; }
    [[nodiscard]] Result<> merge(qint64 kept, qint64 gone) override;

protected:
    [[nodiscard]] ListRow rowOf(const OrganisationLine& line) const override;
    void take(const OrganisationLine& line) override;
    void drop(qint64 id) override { traits_.erase(id); }

private:
    Q_DECLARE_TR_FUNCTIONS(filrouge::OrganisationList)

    std::map<qint64, OrganisationTraits> traits_;
};

} // namespace filrouge
