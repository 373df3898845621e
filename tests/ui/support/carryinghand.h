// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QPoint>

#include <functional>

class QAbstractItemView;
class QModelIndex;
class QWidget;

namespace filrouge::tests {

/// While it is there, a drag that begins ends at once, as if Escape had taken it back.
class CarryingHand final {
public:
    /// `during`: what is looked at while something is carried.
    explicit CarryingHand(std::function<void()> during = {});
    ~CarryingHand();
    Q_DISABLE_COPY_MOVE(CarryingHand)

    /// What was carried, by its MIME types; each drag that began.
    QList<QMap<QString, QByteArray>> carried;
    bool pictured = true; ///< every one of them had a picture of what is carried
};

/// Presses there, moves to the right by so many pixels, and lets go.
void pressAndMove(QWidget& on, QPoint from, int by);

/// Farther than a hand trembles.
[[nodiscard]] int farEnough();

/// Pressed on and moved away from: what the drag holds that a list leaves to Qt, which without a screen ends at once.
/// Empty: none began.
[[nodiscard]] QMap<QString, QByteArray> carriedAway(QAbstractItemView& list, const QModelIndex& index);

} // namespace filrouge::tests
