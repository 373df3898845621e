// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/fieldpage.h"

namespace filrouge {

/// The organisations of the living area, its communes, and the networks that already act.
class OrganisationsPage final : public FieldPage {
    Q_OBJECT

public:
    explicit OrganisationsPage(const Desk& desk);

protected:
    void retranslate() override;
};

} // namespace filrouge
