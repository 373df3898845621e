// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/fieldpage.h"

namespace filrouge {

/// Every interview: whom one met, when and where, and what was said.
class InterviewsPage final : public FieldPage {
    Q_OBJECT

public:
    explicit InterviewsPage(const Desk& desk);

protected:
    void retranslate() override;
};

} // namespace filrouge
