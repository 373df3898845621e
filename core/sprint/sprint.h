// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

enum class SprintState { Planned, Running, Closed };

template <>
struct Choices<SprintState> {
    static constexpr std::array names{"planned", "running", "closed"};
};

/// One or two weeks of a team's work (requirement B3). Both days belong to it.
struct Sprint final {
    SprintId id;
    TeamId team;
    int number = 1; ///< 1 or more, each once in a team
    QString goal;
    QDate startsOn; ///< needed
    QDate endsOn;   ///< needed, not before startsOn
    SprintState state = SprintState::Planned;
    int ideaLimit = 0;      ///< how many cards the stage should hold at most; 0: any number. Past it, a warning
    int mockUpLimit = 0;    ///< the same
    int fieldTestLimit = 0; ///< the same
    int lessonsLimit = 0;   ///< the same

    friend bool operator==(const Sprint&, const Sprint&) = default;
};

/// What the steering committee reads of a sprint (requirement B9). At most one a sprint; a text that is empty is told
/// from the board.
struct SprintReview final {
    SprintReviewId id;
    SprintId sprint;
    QDate writtenOn;
    QString tested;
    QString learnt;
    QString decided;
    QString arbitration; ///< what the committee has to settle
    QString thanks;      ///< to whom one met, and what they are invited to

    friend bool operator==(const SprintReview&, const SprintReview&) = default;
};

template <>
struct Description<Sprint> {
    static constexpr const char* table = "sprint";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Sprint::id>("id"),
        field<&Sprint::team>("team"),
        field<&Sprint::number>("number"),
        field<&Sprint::goal>("goal"),
        field<&Sprint::startsOn>("starts_on"),
        field<&Sprint::endsOn>("ends_on"),
        field<&Sprint::state>("state"),
        field<&Sprint::ideaLimit>("idea_limit"),
        field<&Sprint::mockUpLimit>("mock_up_limit"),
        field<&Sprint::fieldTestLimit>("field_test_limit"),
        field<&Sprint::lessonsLimit>("lessons_limit"),
    };
};

template <>
struct Description<SprintReview> {
    static constexpr const char* table = "sprint_review";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&SprintReview::id>("id"),
        field<&SprintReview::sprint>("sprint"),
        field<&SprintReview::writtenOn>("written_on"),
        field<&SprintReview::tested>("tested"),
        field<&SprintReview::learnt>("learnt"),
        field<&SprintReview::decided>("decided"),
        field<&SprintReview::arbitration>("arbitration"),
        field<&SprintReview::thanks>("thanks"),
    };
};

} // namespace filrouge
