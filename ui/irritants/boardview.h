// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/irritants/themecolumn.h"

#include <QScrollArea>

#include <vector>

class QHBoxLayout;

namespace filrouge {

/// The themes side by side, then what is sorted under none. What is done to a card goes through the signals of its
/// column, wherever that stands.
class BoardView final : public QScrollArea {
    Q_OBJECT

public:
    BoardView(const Desk& desk, IrritantCards& cards);

    /// Themes may have come, gone or changed places.
    void showThemes(const std::vector<Theme>& themes);
    /// Only cards that these words name; empty: all.
    void setFilter(const QString& typed);
    void showCards();

    [[nodiscard]] const std::vector<ThemeColumn*>& columns() const { return columns_; }
    [[nodiscard]] ThemeColumn* columnOf(std::optional<ThemeId> theme) const; ///< nullptr: there is none
    /// The column with the keyboard, or with what had it last.
    [[nodiscard]] ThemeColumn& current() const;
    /// Brings the card into view, and the keyboard with it if it is asked.
    bool select(IrritantId id, bool takeKeyboard);
    void focusCurrent();
    /// From a column to one beside it; the keyboard comes to about the same height.
    void goSideways(ThemeColumn& from, int columns);
    /// The column that many places beside; nullptr: there is none.
    [[nodiscard]] ThemeColumn* beside(const ThemeColumn& column, int columns) const;

Q_SIGNALS:
    void columnMade(filrouge::ThemeColumn* column);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ThemeColumn* make(std::optional<ThemeId> theme);
    void arrange();

    Desk desk_;
    IrritantCards& cards_;
    QHBoxLayout* row_;
    std::vector<ThemeColumn*> columns_;
    ThemeColumn* current_ = nullptr;
    QString typed_;
};

} // namespace filrouge
