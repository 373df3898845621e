// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/linemodel.h"
#include "ui/theme/uitheme.h"

#include <QFrame>

#include <functional>

class QAction;
class QLineEdit;
class QListView;
class QLabel;

namespace filrouge {

/// Ctrl+K: every text of the programme and every command, as one types. Enter goes there, Escape closes.
class SearchPalette final : public QFrame {
    Q_OBJECT

public:
    /// Gives the programme's hits for what was typed; without a programme nothing.
    using Find = std::function<std::vector<Line>(const QString& typed)>;

    SearchPalette(const UiTheme& theme, Find find, QWidget* window);

    /// Opens over the window with these commands.
    void open(const QList<QAction*>& commands);

Q_SIGNALS:
    void itemWanted(filrouge::Kind kind, qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void choose(const QModelIndex& index);
    void place();
    void retranslate();

    const UiTheme& theme_;
    Find find_;
    QList<QAction*> commands_;
    QLineEdit* typed_;
    QListView* list_;
    QLabel* nothing_;
    LineModel* lines_;
};

} // namespace filrouge
