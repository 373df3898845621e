// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/kind.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/keyedrows.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace filrouge {

/// A line of a list of the lab: a team, a bundle, a solution, a promise; or the heading of those that follow.
struct LabLine final {
    Kind kind = Kind::Programme; ///< of a heading Programme
    qint64 key = 0;              ///< unique in the list
    qint64 id = 0;               ///< 0: a heading
    QString title;
    QString note;        ///< a second, quieter line
    QString lack;        ///< what is missing, in words; empty: nothing
    bool inside = false; ///< stands under the line above it
    bool canMove = true; ///< up and down, and away; what stands there for another room cannot

    friend bool operator==(const LabLine&, const LabLine&) = default;
};

class LabLines final : public KeyedRows<LabLine> {
    Q_OBJECT

public:
    using KeyedRows::KeyedRows;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// -1: it is not there.
    [[nodiscard]] int rowOfItem(Kind kind, qint64 id) const;

protected:
    [[nodiscard]] qint64 keyOf(const LabLine& line) const override { return line.key; }
};

/// Draws such a line.
class LabLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    LabLineDelegate(const UiTheme& theme, const LabLines& lines, QListView* list);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const UiTheme& theme_;
    const LabLines& lines_;
    QListView* list_;
};

/// The list beside a detail. Enter goes to the detail, Delete removes, Alt with the arrows puts the line elsewhere.
class LabList final : public QListView {
    Q_OBJECT

public:
    explicit LabList(const UiTheme& theme);

    void show(const std::vector<LabLine>& lines);
    [[nodiscard]] const LabLines& lines() const { return lines_; }
    /// False: it is not there.
    bool select(Kind kind, qint64 id);
    /// nullptr: none.
    [[nodiscard]] const LabLine* current() const;

Q_SIGNALS:
    void chosen(filrouge::Kind kind, qint64 id);
    void opened();
    void removeWanted(filrouge::Kind kind, qint64 id);
    /// -1: one place up, 1: down.
    void moveWanted(filrouge::Kind kind, qint64 id, int places);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const UiTheme& theme_;
    LabLines lines_;
    bool showing_ = false; ///< lines come and go
};

} // namespace filrouge
