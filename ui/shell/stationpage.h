// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace filrouge {

class EmptyState;

/// The station Publish, whose room is still to come: what will be done there.
class StationPage final : public Page {
    Q_OBJECT

public:
    explicit StationPage(const Desk& desk);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    EmptyState* empty_;
};

} // namespace filrouge
