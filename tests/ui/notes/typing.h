// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace filrouge::tests {

/// Types any letters: QTest knows the keys of ASCII only, and people have accents.
void typeText(QWidget* into, const QString& text);

} // namespace filrouge::tests
