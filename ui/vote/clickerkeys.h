// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vote/stage.h"

#include <QObject>

#include <optional>

class QKeyEvent;
class QWidget;

namespace filrouge {

/// What a key means on stage, as every clicker sends them; nothing: it means nothing there.
[[nodiscard]] std::optional<StageKey> stageKey(int key);

/// The clicker's keys, which mean the same wherever the keyboard is on a page, but in a text. A key that is held down
/// is one press: the vote is not closed by a heavy hand.
class ClickerKeys final : public QObject {
    Q_OBJECT

public:
    explicit ClickerKeys(QObject* parent);

    /// `page` and every part of it that takes the keyboard, but what is inside `typing`.
    void listenOn(QWidget& page, const QWidget& typing);

Q_SIGNALS:
    void pressed(filrouge::StageKey key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace filrouge
