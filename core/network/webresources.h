// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace filrouge {

/// Style and script of every phone page (resources/web, compiled in), without their comments and indentation, and the
/// policy that lets a browser use exactly these and nothing else.
struct WebResources final {
    QByteArray style;
    QByteArray script;
    QByteArray policy; ///< Content-Security-Policy
};

/// Read once. Any thread.
[[nodiscard]] const WebResources& webResources();

/// Takes out what a browser does not need: indentation, empty lines, lines that are comments (/* */ and //).
[[nodiscard]] QByteArray squeezed(const QByteArray& source);

} // namespace filrouge
