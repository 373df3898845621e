// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/evidence.h"
#include "core/persona/challengeletter.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <memory>
#include <vector>

class QMenu;
class QVBoxLayout;

namespace filrouge {

class TextLabel;

/// The numbered difficulties of a letter: a title, the persona's own words, the irritants behind them. Typing into the
/// last, empty line adds one; Enter goes from the title to the words; Alt+Up and Alt+Down renumber; Backspace in an
/// empty one removes it.
class DifficultyList final : public QWidget {
    Q_OBJECT

public:
    explicit DifficultyList(const Desk& desk, QWidget* parent = nullptr);
    ~DifficultyList() override;

    /// What the file says.
    void show(ChallengeLetterId letter, const std::vector<Difficulty>& difficulties,
              const std::vector<DifficultyIrritant>& links, const std::vector<Irritant>& irritants);
    void setHue(int hue);

Q_SIGNALS:
    /// A difficulty has the keyboard: the words it begins with on the page.
    void focused(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row;
    using RowPtr = std::shared_ptr<Row>;

    RowPtr makeRow();
    [[nodiscard]] RowPtr rowFor(const Difficulty& difficulty);
    bool store(const RowPtr& row, QString Difficulty::*field, const QString& text);
    void left(const RowPtr& row);
    void remove(const RowPtr& row);
    void move(const RowPtr& row, int by);
    void fillMenu(const RowPtr& row);
    void arrange();
    void retranslate();
    [[nodiscard]] bool isEmpty(const Row& row) const;

    Desk desk_;
    ChallengeLetterId letter_;
    int hue_ = 0;
    std::vector<DifficultyIrritant> links_;
    std::vector<Irritant> irritants_;
    QVBoxLayout* column_;
    std::vector<RowPtr> rows_; ///< the last one is the empty one
    RowPtr adding_;
};

} // namespace filrouge
