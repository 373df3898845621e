// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>

namespace filrouge::tests {

/// What a screen reader is told while this lives; one at a time. The offscreen platform tells nobody.
class Heard final {
public:
    Heard();
    ~Heard();
    Q_DISABLE_COPY_MOVE(Heard)

    /// The names of what the events of that kind spoke of, in their order; an empty one where it had none.
    [[nodiscard]] static QStringList names(QAccessible::Event kind);
    static void forget();

private:
    QAccessible::UpdateHandler before_;
    bool active_;
};

} // namespace filrouge::tests
