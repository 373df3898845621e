// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/detailof.h"

namespace filrouge {

/// One commune of the living area, with the authority it belongs to.
class CommuneDetail final : public DetailOf<Commune> {
    Q_OBJECT

public:
    explicit CommuneDetail(const Desk& desk);

protected:
    [[nodiscard]] Kind kind() const override { return Kind::Commune; }
    [[nodiscard]] Result<Commune> find(qint64 id) const override;
    [[nodiscard]] Result<> update(const Commune& commune, const QString& mergeKey) override;
    void retranslate() override;

private:
    FieldText* heading_;
    FieldText* code_;
    NameChoice* authority_;
    std::vector<TextLabel*> labels_; ///< in the order of the form
};

} // namespace filrouge
