// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

/// The columns of a sprint board, from left to right.
enum class CardStage { Idea, MockUp, FieldTest, Lessons, Decided };

template <>
struct Choices<CardStage> {
    static constexpr std::array names{"idea", "mock_up", "field_test", "lessons", "decided"};
};

enum class Decision { Open, Keep, Adjust, Drop };

template <>
struct Choices<Decision> {
    static constexpr std::array names{"open", "keep", "adjust", "drop"};
};

/// One thing that a team tries. It is Decided with a decision, and only then.
struct Card final {
    CardId id;
    TeamId team;
    std::optional<SprintId> sprint; ///< of the same team; none: it waits for one
    std::optional<SolutionId> solution;
    QString title; ///< 1 to 300 characters
    QString description;
    CardStage stage = CardStage::Idea;
    Decision decision = Decision::Open;
    QString reason;                 ///< of the decision, written down before or with it; needed to drop
    std::optional<CardId> previous; ///< the iteration this one adjusts
    int iteration = 1;              ///< 1 or more
    std::optional<PersonId> assignee;
    QDate dueOn;
    int position = 0; ///< rises within its team, sprint and stage; with gaps, and below 0 too

    friend bool operator==(const Card&, const Card&) = default;
};

enum class CardEventKind { Created, Moved, Decided, Reopened, CarriedOver, Iterated };

template <>
struct Choices<CardEventKind> {
    static constexpr std::array names{"created", "moved", "decided", "reopened", "carried_over", "iterated"};
};

/// A line of a card's history.
struct CardEvent final {
    CardEventId id;
    CardId card;
    CardEventKind kind = CardEventKind::Created;
    CardStage stage = CardStage::Idea;    ///< where it has stood since
    CardStage cameFrom = CardStage::Idea; ///< where it stood before
    std::optional<SprintId> sprint;       ///< in which it has been since
    Instant at;
    QString note;
    Decision decision = Decision::Open; ///< of a Decided one; Open: from before it was written down

    friend bool operator==(const CardEvent&, const CardEvent&) = default;
};

struct CardAttachment final {
    CardAttachmentId id;
    CardId card;
    PictureRef content;
    QString caption; ///< also its alternative text
    int position = 0;

    friend bool operator==(const CardAttachment&, const CardAttachment&) = default;
};

template <>
struct Description<Card> {
    static constexpr const char* table = "card";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Card::id>("id"),
        field<&Card::team>("team"),
        field<&Card::sprint>("sprint"),
        field<&Card::solution>("solution"),
        field<&Card::title>("title"),
        field<&Card::description>("description"),
        field<&Card::stage>("stage"),
        field<&Card::decision>("decision"),
        field<&Card::reason>("reason"),
        field<&Card::previous>("previous"),
        field<&Card::iteration>("iteration"),
        field<&Card::assignee>("assignee"),
        field<&Card::dueOn>("due_on"),
        field<&Card::position>("position"),
    };
};

template <>
struct Description<CardEvent> {
    static constexpr const char* table = "card_event";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&CardEvent::id>("id"),
        field<&CardEvent::card>("card"),
        field<&CardEvent::kind>("kind"),
        field<&CardEvent::stage>("stage"),
        field<&CardEvent::cameFrom>("came_from"),
        field<&CardEvent::sprint>("sprint"),
        field<&CardEvent::at>("at"),
        field<&CardEvent::note>("note"),
        field<&CardEvent::decision>("decision"),
    };
};

template <>
struct Description<CardAttachment> {
    static constexpr const char* table = "card_attachment";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&CardAttachment::id>("id"),
        field<&CardAttachment::card>("card"),
        field<&CardAttachment::content>("content"),
        field<&CardAttachment::caption>("caption"),
        field<&CardAttachment::position>("position"),
    };
};

} // namespace filrouge
