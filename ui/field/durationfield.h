// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/entryfield.h"

#include <functional>
#include <optional>

namespace filrouge {

/// "3 h 30", "3h30", "3:30", "210 min", "1,5 h", "45" (minutes) in minutes; 0 for a blank text, nothing when it is no
/// duration or more than a week.
[[nodiscard]] std::optional<int> minutesFromText(const QString& text);
/// "3 h 30", "45 min"; empty for 0.
[[nodiscard]] QString durationText(int minutes);

/// How long something took, typed as people write it.
class DurationField final : public EntryField {
    Q_OBJECT

public:
    /// Puts the minutes (0: not known) into the file; false: it was refused.
    using Store = std::function<bool(int minutes)>;

    DurationField(const UiTheme& theme, PendingEdits& pending, Store store, QWidget* parent = nullptr);

    /// What the file says.
    void show(int minutes);

protected:
    Taken take(const QString& typed) override;
    [[nodiscard]] QString storedText() const override;
    [[nodiscard]] QString complaint(const QString& typed) const override;

private:
    Store store_;
    int stored_ = 0;
};

} // namespace filrouge
