// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

/// "How might we ...?": one version of the programme's challenge; exactly one is current.
struct ChallengeQuestion final {
    ChallengeQuestionId id;
    QString text;
    QString reason; ///< why this wording replaced the one before
    QDate horizon;
    QDate writtenOn;
    bool current = false;
    int position = 0;

    friend bool operator==(const ChallengeQuestion&, const ChallengeQuestion&) = default;
};

/// The letter in which a persona calls the administration to account. At most one a persona.
struct ChallengeLetter final {
    ChallengeLetterId id;
    PersonaId persona;
    QString addressee;
    QString place;
    QDate writtenOn;
    QString salutation;
    QString situation;
    QString closing;
    QString signature;

    friend bool operator==(const ChallengeLetter&, const ChallengeLetter&) = default;
};

/// A numbered difficulty of a letter: its number is its place in the order, from 1.
struct Difficulty final {
    DifficultyId id;
    ChallengeLetterId letter;
    QString title;
    QString text; ///< in the persona's own words
    int position = 0;

    friend bool operator==(const Difficulty&, const Difficulty&) = default;
};

struct DifficultyIrritant final {
    DifficultyId difficulty;
    IrritantId irritant;

    friend bool operator==(const DifficultyIrritant&, const DifficultyIrritant&) = default;
};

struct Expectation final {
    ExpectationId id;
    ChallengeLetterId letter;
    QString text;
    int position = 0;

    friend bool operator==(const Expectation&, const Expectation&) = default;
};

template <>
struct Description<ChallengeQuestion> {
    static constexpr const char* table = "challenge_question";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&ChallengeQuestion::id>("id"),
        field<&ChallengeQuestion::text>("text"),
        field<&ChallengeQuestion::reason>("reason"),
        field<&ChallengeQuestion::horizon>("horizon"),
        field<&ChallengeQuestion::writtenOn>("written_on"),
        field<&ChallengeQuestion::current>("current"),
        field<&ChallengeQuestion::position>("position"),
    };
};

template <>
struct Description<ChallengeLetter> {
    static constexpr const char* table = "challenge_letter";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&ChallengeLetter::id>("id"),
        field<&ChallengeLetter::persona>("persona"),
        field<&ChallengeLetter::addressee>("addressee"),
        field<&ChallengeLetter::place>("place"),
        field<&ChallengeLetter::writtenOn>("written_on"),
        field<&ChallengeLetter::salutation>("salutation"),
        field<&ChallengeLetter::situation>("situation"),
        field<&ChallengeLetter::closing>("closing"),
        field<&ChallengeLetter::signature>("signature"),
    };
};

template <>
struct Description<Difficulty> {
    static constexpr const char* table = "difficulty";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Difficulty::id>("id"),
        field<&Difficulty::letter>("letter"),
        field<&Difficulty::title>("title"),
        field<&Difficulty::text>("text"),
        field<&Difficulty::position>("position"),
    };
};

template <>
struct Description<DifficultyIrritant> {
    static constexpr const char* table = "difficulty_irritant";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&DifficultyIrritant::difficulty>("difficulty"),
        field<&DifficultyIrritant::irritant>("irritant"),
    };
};

template <>
struct Description<Expectation> {
    static constexpr const char* table = "expectation";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Expectation::id>("id"),
        field<&Expectation::letter>("letter"),
        field<&Expectation::text>("text"),
        field<&Expectation::position>("position"),
    };
};

} // namespace filrouge
