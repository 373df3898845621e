// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/fieldpage.h"

namespace filrouge {

/// Everybody the programme knows, once.
class PeoplePage final : public FieldPage {
    Q_OBJECT

public:
    explicit PeoplePage(const Desk& desk);

protected:
    void retranslate() override;
};

} // namespace filrouge
