// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vote/pollingstation.h"
#include "tests/ui/notes/typing.h"
#include "tests/ui/support/testdesk.h"

namespace filrouge::tests {

/// The Cahors seminar with everybody signed in and its vote open.
class OpenVote final {
public:
    explicit OpenVote(Content content = Content::Cahors, Language language = Language::English,
                      VoteMethod method = VoteMethod::Single);

    TestDesk desk;
    SeminarId seminar;
    VoteId vote;
    std::vector<ParticipantId> roll;
    std::unique_ptr<PollingStation> station;

    [[nodiscard]] Turnout turnout() const;
    [[nodiscard]] QString nameOf(ParticipantId id);
    /// Closes and counts: how many ballots said what; "" is blank.
    [[nodiscard]] QMap<QString, int> count();
    /// As if the application had been killed and started again.
    void restart();

private:
    quint64 nextSeed_ = 100;
};

} // namespace filrouge::tests
