// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/uitheme.h"

#include <QTreeView>

namespace filrouge {

class ThreadModel;

/// Knots of the thread, one under the other or as a tree, on paper. What they say wraps, so their heights follow the
/// width.
class ThreadTree final : public QTreeView {
    Q_OBJECT

public:
    ThreadTree(const UiTheme& theme, ThreadModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();

    const UiTheme& theme_;
};

} // namespace filrouge
