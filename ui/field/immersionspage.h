// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/fieldpage.h"

namespace filrouge {

/// Every immersion: where one was received, and what was seen there.
class ImmersionsPage final : public FieldPage {
    Q_OBJECT

public:
    explicit ImmersionsPage(const Desk& desk);

protected:
    void retranslate() override;
};

} // namespace filrouge
