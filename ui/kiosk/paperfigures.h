// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/papercount.h"
#include "ui/theme/uitheme.h"
#include "ui/widgets/textlabel.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QSpinBox;

namespace filrouge {

/// One person's totals: a number beside each line of the ballot, and how many of the sheets are accounted for.
class PaperFigures final : public QWidget {
    Q_OBJECT

public:
    /// `count` says what can be, and outlives it.
    PaperFigures(const UiTheme& theme, const PaperCount& count, QWidget* parent = nullptr);

    /// The names in ballot order. The figures stay when their number does.
    void setLines(const QStringList& names);
    /// Nothing is entered; the ballots are as many as the count has people.
    void clear();
    [[nodiscard]] std::vector<int> totals() const;
    [[nodiscard]] bool addsUp() const;
    [[nodiscard]] const std::vector<QSpinBox*>& fields() const { return fields_; }

Q_SIGNALS:
    void changed();
    /// Enter on the last line.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showSum();
    [[nodiscard]] int sumOf(int lines) const;

    const UiTheme& theme_;
    const PaperCount& count_;
    QGridLayout* grid_;
    TextLabel* sum_;
    std::vector<TextLabel*> names_;
    std::vector<QSpinBox*> fields_;
};

} // namespace filrouge
