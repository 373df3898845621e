// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/programmedetails.h"
#include "ui/shell/page.h"
#include "ui/widgets/entryfield.h"

namespace filrouge {

/// How many of something the programme aims at, set where its progress is read; empty: no target.
class TargetField final : public EntryField {
    Q_OBJECT

public:
    TargetField(const Desk& desk, int ProgrammeDetails::*target, QWidget* parent = nullptr);

    /// Reads the file.
    void read();

protected:
    Taken take(const QString& typed) override;
    [[nodiscard]] QString storedText() const override;
    [[nodiscard]] QString complaint(const QString& typed) const override;

private:
    void fit();

    Desk desk_;
    int ProgrammeDetails::*target_;
    int stored_ = 0;
};

} // namespace filrouge
