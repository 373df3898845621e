// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engagement/followup.h"
#include "ui/shell/page.h"

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace filrouge {

class EmptyState;
class ProgressRow;
class TextLabel;

/// What is written about one promise: what was promised, where it stands, and its dated entries, the latest first.
class ProgressPane final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPane(const Desk& desk);

    /// Nothing: no promise is chosen.
    void show(const std::optional<FollowUp>& followed);
    /// A new entry of today, with the status there is; the keyboard goes there.
    void addEntry();
    /// The keyboard goes to the latest entry; without one, to the button that makes the first.
    void focusLatest();

Q_SIGNALS:
    /// The letter that made the promise should be shown.
    void letterWanted(filrouge::EngagementLetterId letter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showEntries();
    void removeEntry(PromiseProgressId id);
    void retranslate();

    Desk desk_;
    std::optional<FollowUp> followed_;
    QWidget* content_;
    EmptyState* empty_;
    TextLabel* title_;
    TextLabel* facts_;
    TextLabel* standing_;
    QPushButton* add_;
    QPushButton* letter_;
    QVBoxLayout* entries_;
    std::vector<ProgressRow*> rows_;
};

} // namespace filrouge
