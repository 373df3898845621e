// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/entryfield.h"

#include <QDate>

#include <functional>

namespace filrouge {

/// A day, typed as people write days; empty: none.
class DayField final : public EntryField {
    Q_OBJECT

public:
    /// Puts the day (null: none) into the file; false: it was refused.
    using Store = std::function<bool(QDate day)>;

    DayField(const UiTheme& theme, PendingEdits& pending, Store store, QWidget* parent = nullptr);

    /// What the file says.
    void show(QDate stored);

protected:
    Taken take(const QString& typed) override;
    [[nodiscard]] QString storedText() const override;
    [[nodiscard]] QString complaint(const QString& typed) const override;

private:
    Store store_;
    QDate stored_;
};

} // namespace filrouge
