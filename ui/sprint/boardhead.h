// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sprint/card.h"
#include "ui/theme/uitheme.h"

#include <QWidget>

#include <array>

namespace filrouge {

class SprintBoardView;

/// The names of the columns over a board, how many cards each holds, and in words and with a sign when it holds more
/// than it should.
class BoardHead final : public QWidget {
    Q_OBJECT

public:
    struct Column final {
        int cards = 0;
        int limit = 0; ///< 0: any number

        [[nodiscard]] bool isOver() const { return limit > 0 && cards > limit; }
        friend bool operator==(const Column&, const Column&) = default;
    };
    using Columns = std::array<Column, Choices<CardStage>::names.size()>;

    BoardHead(const UiTheme& theme, const SprintBoardView& view);

    void show(const Columns& columns);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] static QString countOf(const Column& column);
    void describe();

    const UiTheme& theme_;
    const SprintBoardView& view_;
    Columns columns_;
};

} // namespace filrouge
