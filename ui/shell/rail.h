// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thread/threadfigures.h"
#include "ui/theme/uitheme.h"

#include <QListWidget>

namespace filrouge {

/// The navigation: the overview, then the six stations strung on one red thread, each with its figure.
class Rail final : public QListWidget {
    Q_OBJECT

public:
    /// Rows: 0 the overview, then the stations in their order.
    explicit Rail(const UiTheme& theme, QWidget* parent = nullptr);

    void show(const ThreadFigures& figures);
    void retranslate();
    [[nodiscard]] static int rowOf(Station station) { return static_cast<int>(station) + 1; }

    /// Names only, for windows that have little room beside it.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return compact_; }
    [[nodiscard]] QSize sizeHint() const override;
    /// A key moves along it right now: whoever looks for a station has not come to one yet.
    [[nodiscard]] bool isWalked() const { return walked_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();

    const UiTheme& theme_;
    ThreadFigures figures_;
    bool compact_ = false;
    bool walked_ = false;
};

} // namespace filrouge
