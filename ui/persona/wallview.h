// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/theme/uitheme.h"

#include <QListView>

namespace filrouge {

class PersonaWallModel;

/// The cards in as many columns as fit. It asks; the page does.
class WallView final : public QListView {
    Q_OBJECT

public:
    WallView(const UiTheme& theme, PersonaWallModel& model, QWidget* parent = nullptr);

    void select(PersonaId id);
    [[nodiscard]] PersonaId selected() const;

Q_SIGNALS:
    void openWanted(filrouge::PersonaId id);
    void moveWanted(filrouge::PersonaId id, int position);
    void removeWanted(filrouge::PersonaId id);
    void newWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int gapAt(QPoint point) const; ///< before which row a card let go there would stand
    void restyle();
    void arrange();
    void retranslate();

    const UiTheme& theme_;
    PersonaWallModel& model_;
    int columns_ = 1;
    int dropBefore_ = -1;
};

} // namespace filrouge
