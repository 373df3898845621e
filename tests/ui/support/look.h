// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/testdesk.h"

namespace filrouge::tests {

/// How a page is pictured.
struct Look final {
    Content content;
    Language language;
    Appearance appearance = Appearance::Light;
    int zoom = 100;

    /// Colours and letters of the run's theme; a TestDesk made later takes them back.
    void wear() const;
    /// "matrix-cahors-fr-dark-100".
    [[nodiscard]] QString name(const char* view) const;
};

} // namespace filrouge::tests
