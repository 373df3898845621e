// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qrcode.h"

#include <QImage>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// What the room sees, as values: a scene holds everything it shows, in the programme's language, and knows nobody it
// could ask for more.

namespace filrouge {

/// A persona as the room knows it: the letter and the colour go with the face everywhere.
struct StagePersona final {
    QString letter;
    int hue = 0; ///< 0 .. 7
    QString name;
    QString tagline;
    QImage portrait; ///< may be null

    friend bool operator==(const StagePersona&, const StagePersona&) = default;
};

struct WelcomeScene final {
    QString programme;
    QString title;
    QString text;
    QString where; ///< place and day

    friend bool operator==(const WelcomeScene&, const WelcomeScene&) = default;
};

struct QuestionScene final {
    QString heading;
    QString question;
    QString note;
    friend bool operator==(const QuestionScene&, const QuestionScene&) = default;
};

struct PersonaScene final {
    StagePersona persona;
    QString age;
    QString situation;
    QString verbatim;
    friend bool operator==(const PersonaScene&, const PersonaScene&) = default;
};

struct LetterParagraph final {
    QString heading; ///< "1. ..." of a difficulty; empty for plain text
    QString text;
    friend bool operator==(const LetterParagraph&, const LetterParagraph&) = default;
};

/// One page of a letter that is read out (letterpages.h).
struct LetterScene final {
    StagePersona persona;
    QString heading;
    std::vector<LetterParagraph> paragraphs;
    QString page; ///< "2 / 4"; empty for the only one

    friend bool operator==(const LetterScene&, const LetterScene&) = default;
};

struct AgendaScene final {
    QString heading;
    QString title;
    std::optional<qint64> secondsLeft; ///< nothing without a time
    qint64 secondsPlanned = 0;
    QString next;

    friend bool operator==(const AgendaScene&, const AgendaScene&) = default;
};

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
    std::optional<JoinStrip> join;

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

struct StagePromise final {
    QString title;
    QString line; ///< deliverable, lead, date
    friend bool operator==(const StagePromise&, const StagePromise&) = default;
};

/// An engagement letter being written: one difficulty and its answer.
struct EngagementScene final {
    StagePersona persona;
    QString heading;
    QString number;
    QString difficulty;
    QString words;
    std::vector<StagePromise> promises;
    QString unanswered; ///< said while there is no promise

    friend bool operator==(const EngagementScene&, const EngagementScene&) = default;
};

struct BlackScene final {
    friend bool operator==(const BlackScene&, const BlackScene&) = default;
};

using Scene = std::variant<BlackScene, WelcomeScene, QuestionScene, PersonaScene, LetterScene, AgendaScene,
                           TurnoutScene, RevealScene, ChosenScene, EngagementScene>;

} // namespace filrouge

Q_DECLARE_METATYPE(filrouge::Scene)
