// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace filrouge::tests {

/// What a file that calls itself PDF/UA-1 and PDF/A-2a fails of the rules a program can check: one line a failure,
/// its rule's name first ("figure-alt: ..."). Empty: all passed. Knows nothing of how the file was written.
[[nodiscard]] QStringList failedPdfRules(const QByteArray& pdf);

} // namespace filrouge::tests
