// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <vector>

class QTableView;

namespace filrouge {

class UiTheme;

/// The columns of a table that has no room for all of them: those that count least are left out, so that none is cut
/// and nothing is scrolled sideways. What somebody has drawn wider or narrower stays so.
class GivingColumns final : public QObject {
    Q_OBJECT

public:
    /// `byWeight`: all columns, what counts most first: text, which is shortened where there is no room for it. As wide
    /// as they are now is as wide as they should be.
    GivingColumns(QTableView& table, const UiTheme& theme, std::vector<int> byWeight);

    /// Order, widths and sorting as with all columns in sight (see columnsOf()).
    [[nodiscard]] QByteArray state();
    void restore(const QByteArray& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showAll();
    void fit();
    [[nodiscard]] int lastShown() const;
    [[nodiscard]] int widthOf(int column) const { return wanted_[static_cast<std::size_t>(column)]; }

    QTableView& table_;
    const UiTheme& theme_;
    std::vector<int> byWeight_;
    std::vector<int> wanted_; ///< in pixels at that zoom
    int zoom_;
    bool fitting_ = false;
};

} // namespace filrouge
