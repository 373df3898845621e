// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/linesource.h"

namespace filrouge {

class CommuneList final : public LineSource<CommuneLine> {
public:
    using LineSource::LineSource;

    [[nodiscard]] ListWords words() const override;
    [[nodiscard]] std::vector<Column> columns() const override;
    [[nodiscard]] std::vector<Facet> facets() const override;
    [[nodiscard]] Result<qint64> add() override;
    [[nodiscard]] Result<> remove(qint64 id) override;
    [[nodiscard]] Text removalLabel(int count) const override;

protected:
    [[nodiscard]] ListRow rowOf(const CommuneLine& line) const override;

private:
    Q_DECLARE_TR_FUNCTIONS(filrouge::CommuneList)
};

} // namespace filrouge
