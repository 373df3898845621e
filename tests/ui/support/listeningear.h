// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

#include <vector>

namespace filrouge::tests {

/// Hears what a screen reader is told, as long as it lives. Only where an accessibility bus is
/// (tests/screenreader/run); one at a time.
class ListeningEar final {
public:
    ListeningEar();
    ~ListeningEar();
    Q_DISABLE_COPY_MOVE(ListeningEar)

    struct Told {
        QAccessible::Event event;
        QString name; ///< of what it is about
    };
    /// Everything since the last time this was asked.
    [[nodiscard]] std::vector<Told> takeTold();
    /// The last of that kind since then; empty: there was none.
    [[nodiscard]] QString lastOf(QAccessible::Event event);

private:
    static void hear(QAccessibleEvent* event);

    QAccessible::UpdateHandler before_;
};

} // namespace filrouge::tests
