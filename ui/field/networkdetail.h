// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/detailof.h"

namespace filrouge {

/// One local network: who belongs to it, and on which irritants it already acts.
class NetworkDetail final : public DetailOf<LocalNetwork> {
    Q_OBJECT

public:
    explicit NetworkDetail(const Desk& desk);

protected:
    [[nodiscard]] Kind kind() const override { return Kind::LocalNetwork; }
    [[nodiscard]] Result<LocalNetwork> find(qint64 id) const override;
    [[nodiscard]] Result<> update(const LocalNetwork& network, const QString& mergeKey) override;
    [[nodiscard]] bool notices(const Changes& changes) override;
    void readMore() override;
    void retranslate() override;

private:
    LinkedNames* members();
    LinkedNames* irritants();

    FieldText* heading_;
    FieldText* description_;
    LinkedNames* members_;
    LinkedNames* irritants_;
    std::vector<TextLabel*> labels_; ///< in the order of the form
};

} // namespace filrouge
