// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/minutesdocument.h"
#include "ui/shell/page.h"
#include "ui/widgets/documentexport.h"

namespace filrouge {

/// What the file of these minutes is best called: their title, the day, and when the vote was opened, so that no two
/// votes of a seminar share a name.
[[nodiscard]] QString minutesFileName(const MinutesContent& content);

/// Saves the minutes of a vote as a PDF: asks where, lays them out on another thread, writes beside and renames, and
/// tells how it went.
class MinutesExport final : public QObject {
    Q_OBJECT

public:
    explicit MinutesExport(const Desk& desk, QObject* parent);
    /// What was asked to be saved is saved, though the window closes.
    ~MinutesExport() override;

    /// `over`: the window that asks. One at a time.
    void save(VoteId vote, QWidget* over);
    /// Until it has told how it went.
    [[nodiscard]] bool isRunning() const { return running_; }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void setRunning(bool running);

    Desk desk_;
    DocumentExport* export_;
    bool running_ = false;
};

} // namespace filrouge
