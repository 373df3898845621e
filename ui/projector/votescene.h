// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qrcode.h"
#include "ui/projector/stagepersona.h"

#include <QStringList>

#include <optional>
#include <vector>

// What the room sees of a vote, as values (scene.h).

namespace filrouge {

/// One step of a phone's way to the vote: a code to scan, and what to type instead.
struct JoinStep final {
    QString heading;
    QrCode code;
    QStringList lines; ///< never cut: somebody types them

    friend bool operator==(const JoinStep&, const JoinStep&) = default;
};

/// How phones join, beside the vote from before its opening to its end.
struct JoinStrip final {
    std::vector<JoinStep> steps; ///< one or two
    QString note;

    friend bool operator==(const JoinStrip&, const JoinStrip&) = default;
};

/// The vote until its result: how many, never what.
struct TurnoutScene final {
    QString question;
    QString state; ///< "The vote is open", "The vote is closed. ..."
    QString label; ///< "have voted"
    int voted = 0;
    int present = 0;
    bool counting = false;       ///< n / N is shown: the vote has been opened
    std::optional<int> lastCall; ///< seconds
    QString lastCallLabel;
    QString rule;   ///< seats and how ties are settled
    QString verify; ///< what anyone can check later
    std::optional<JoinStrip> join = {};

    friend bool operator==(const TurnoutScene&, const TurnoutScene&) = default;
};

struct RevealBar final {
    StagePersona persona;
    int ballots = 0; ///< or approvals, or points: `heading` says which
    bool chosen = false;
    friend bool operator==(const RevealBar&, const RevealBar&) = default;
};

struct RevealScene final {
    QString heading;
    QString question;
    std::vector<RevealBar> bars; ///< in the order of the wall
    QString blankLabel;          ///< empty: blank votes have no bar
    int blank = 0;
    QString chosenWord;
    QString explanation; ///< how many voted; how a tie was settled

    friend bool operator==(const RevealScene&, const RevealScene&) = default;
};

struct ChosenScene final {
    QString heading;
    std::vector<StagePersona> chosen;
    QString note;
    friend bool operator==(const ChosenScene&, const ChosenScene&) = default;
};

} // namespace filrouge
