// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tabbedpage.h"

namespace filrouge {

class EngagementPage;
class FollowUpPage;

/// The station Commit: the letters being written, and where their promises stand.
class CommitPage final : public TabbedPage {
    Q_OBJECT

public:
    explicit CommitPage(const Desk& desk);

    [[nodiscard]] EngagementPage& letters() { return *letters_; }
    [[nodiscard]] FollowUpPage& followUp() { return *followUp_; }
    /// Kind::Programme: the promises of all letters.
    void showItem(Kind kind, qint64 id) override;
    void markSought(const SearchWords& words) override;

protected:
    void retranslate() override;
    [[nodiscard]] Page* pageOf(Kind kind) const override;

private:
    EngagementPage* letters_;
    FollowUpPage* followUp_;
};

} // namespace filrouge
