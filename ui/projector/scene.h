// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/votescene.h"

#include <QMetaType>

#include <optional>
#include <variant>
#include <vector>

// What the room sees, as values: a scene holds everything it shows, in the programme's language, and knows nobody it
// could ask for more.

namespace filrouge {

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

struct StageCard final {
    QString title;
    QString mark; ///< its decision, that it was carried over, which iteration it is; most often empty
    friend bool operator==(const StageCard&, const StageCard&) = default;
};

/// A stage of the board, with the cards that stand there.
struct BoardStage final {
    QString name;
    QString count;
    bool over = false; ///< more cards than there should be; the count says so
    std::vector<StageCard> cards;

    friend bool operator==(const BoardStage&, const BoardStage&) = default;
};

/// The board of a sprint, for the team's meeting in front of it.
struct SprintScene final {
    QString heading; ///< "Sprint 2 · Atelier Sarah"
    QString days;
    QString goal;
    std::optional<int> hue; ///< of the persona for whom the team works
    std::vector<BoardStage> stages;
    QString empty; ///< said while there is no card

    friend bool operator==(const SprintScene&, const SprintScene&) = default;
};

struct BlackScene final {
    friend bool operator==(const BlackScene&, const BlackScene&) = default;
};

using Scene = std::variant<BlackScene, WelcomeScene, QuestionScene, PersonaScene, LetterScene, AgendaScene,
                           TurnoutScene, RevealScene, ChosenScene, EngagementScene, SprintScene>;

} // namespace filrouge

Q_DECLARE_METATYPE(filrouge::Scene)
