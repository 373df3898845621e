// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/detailof.h"

namespace filrouge {

/// One organisation: what kind it is and where, who speaks for it, which networks it belongs to.
class OrganisationDetail final : public DetailOf<Organisation> {
    Q_OBJECT

public:
    explicit OrganisationDetail(const Desk& desk);

protected:
    [[nodiscard]] Kind kind() const override { return Kind::Organisation; }
    [[nodiscard]] Result<Organisation> find(qint64 id) const override;
    [[nodiscard]] Result<> update(const Organisation& organisation, const QString& mergeKey) override;
    [[nodiscard]] bool notices(const Changes& changes) override;
    void readMore() override;
    void retranslate() override;

private:
    LinkedNames* people();
    LinkedNames* networks();
    Result<> setOrganisation(PersonId person, std::optional<OrganisationId> organisation);

    FieldText* heading_;
    FieldText* shortName_;
    ChoiceField* kind_;
    NameChoice* commune_;
    LinkedNames* people_;
    LinkedNames* networks_;
    FieldText* note_;
    std::vector<TextLabel*> labels_; ///< in the order of the form
};

} // namespace filrouge
