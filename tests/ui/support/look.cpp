// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/look.h"

namespace filrouge::tests {

void Look::wear() const
{
    theme().setAppearance(appearance);
    theme().setZoom(zoom);
}

QString Look::name(const char* view) const
{
    const char* contents[] = {"empty", "cahors", "overfull"};
    const char* appearances[] = {"light", "dark", "contrast"};
    return QStringLiteral("%1-%2-%3-%4-%5")
        .arg(QLatin1String(view),
             QLatin1String(contents[static_cast<int>(content)]),
             QLatin1String(word(language)),
             QLatin1String(appearances[static_cast<int>(appearance)]))
        .arg(zoom);
}

} // namespace filrouge::tests
