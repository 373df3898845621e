// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTabWidget;

namespace filrouge {

class EngagementPage;
class FollowUpPage;

/// The station Commit: the letters being written, and where their promises stand.
class CommitPage final : public Page {
    Q_OBJECT

public:
    explicit CommitPage(const Desk& desk);

    [[nodiscard]] EngagementPage& letters() { return *letters_; }
    [[nodiscard]] FollowUpPage& followUp() { return *followUp_; }
    /// Kind::Programme: the promises of all letters.
    void showItem(Kind kind, qint64 id) override;
    void markSought(const SearchWords& words) override;
    bool goBack() override;
    [[nodiscard]] Item itemAtHand() const override;
    [[nodiscard]] QString whereabouts() const override;
    void comeBackTo(const QString& place) override;

protected:
    void retranslate() override;

private:
    QTabWidget* tabs_;
    EngagementPage* letters_;
    FollowUpPage* followUp_;
};

} // namespace filrouge
