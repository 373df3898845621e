// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/entryfield.h"

#include <functional>

namespace filrouge {

/// How many of something; empty: 0.
class CountField final : public EntryField {
    Q_OBJECT

public:
    /// Puts the number into the file; false: it was refused.
    using Store = std::function<bool(int count)>;

    CountField(const UiTheme& theme, PendingEdits& pending, Store store, QWidget* parent = nullptr);

    /// What the file says.
    void show(int stored);

protected:
    Taken take(const QString& typed) override;
    [[nodiscard]] QString storedText() const override;
    [[nodiscard]] QString complaint(const QString& typed) const override;

private:
    Store store_;
    int stored_ = 0;
};

} // namespace filrouge
