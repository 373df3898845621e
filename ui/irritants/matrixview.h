// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/irritants/matrixmodel.h"
#include "ui/theme/uitheme.h"

#include <QTableView>

namespace filrouge {

struct MatrixSizes;

/// The heat map. The arrows walk from cell to cell, a click or Enter opens one.
class MatrixView final : public QTableView {
    Q_OBJECT

public:
    MatrixView(const UiTheme& theme, MatrixModel& model);

Q_SIGNALS:
    void openWanted(int row, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int headHeight(const MatrixSizes& sizes) const;

    const UiTheme& theme_;
    MatrixModel& model_;
};

} // namespace filrouge
