// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/entryfield.h"

#include <QDate>

#include <functional>

class QAction;

namespace filrouge {

/// A day, typed as people write days, or picked from the calendar at its end (F4); empty: none.
class DayField final : public EntryField {
    Q_OBJECT

public:
    /// Puts the day (null: none) into the file; false: it was refused.
    using Store = std::function<bool(QDate day)>;

    DayField(const UiTheme& theme, PendingEdits& pending, Store store, QWidget* parent = nullptr);

    /// What the file says.
    void show(QDate stored);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    Taken take(const QString& typed) override;
    [[nodiscard]] QString storedText() const override;
    [[nodiscard]] QString complaint(const QString& typed) const override;

private:
    void openCalendar();
    void pick(QDate day);
    void retranslate();

    Store store_;
    QDate stored_;
    QAction* calendar_;
};

} // namespace filrouge
