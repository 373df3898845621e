// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchindex.h"
#include "core/storage/searchwords.h"
#include "ui/theme/uitheme.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QLineEdit;
class QListView;
class QModelIndex;

namespace filrouge {

class SearchModel;
class TextLabel;
class Veil;

/// Ctrl+K: every text of the programme and every command, as one types. Enter goes there, Escape closes; the arrows go
/// from one to the next, PageUp and PageDown from kind to kind.
class SearchPalette final : public QFrame {
    Q_OBJECT

public:
    /// Gives the programme's hits for what was typed, newest first, at most so many of a kind; without a programme
    /// nothing.
    using Find = std::function<std::vector<SearchHit>(const QString& typed, int mostOfAKind)>;

    SearchPalette(const UiTheme& theme, Find find, QWidget* window);

    /// Opens over the window with these commands.
    void open(const QList<QAction*>& commands);

Q_SIGNALS:
    /// An item, and what was sought in it.
    void itemWanted(filrouge::Kind kind, qint64 id, const filrouge::SearchWords& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What was typed is looked up once it is seen, and once for all keys that are waiting.
    void search();
    void searchNow();
    void leave();
    void choose(const QModelIndex& index);
    void step(int row);
    void place();
    void retranslate();

    const UiTheme& theme_;
    Find find_;
    QList<QAction*> commands_;
    QPointer<QWidget> before_; ///< had the keyboard
    QLineEdit* typed_;
    QListView* list_;
    TextLabel* nothing_;
    TextLabel* hint_;
    SearchModel* rows_;
    Veil* veil_;
    QTimer soon_;
};

} // namespace filrouge
