// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

/// A fictional user, built only on what interviews and immersions brought back.
struct Persona final {
    PersonaId id;
    QString firstName;      ///< fictional; never empty
    std::optional<int> age; ///< 0 .. 120
    QString tagline;        ///< one line: who this is
    QString situation;
    QString verbatim;                           ///< the quotation that sums it up
    std::optional<EvidenceId> verbatimEvidence; ///< where the quotation was really heard
    PictureRef portrait;
    QString portraitAlt; ///< alternative text of the portrait
    int hue = 0;         ///< 0 .. 7: which of the eight persona colours
    int position = 0;    ///< order on the wall and the projector; the badge letter A, B, ... follows it

    friend bool operator==(const Persona&, const Persona&) = default;
};

enum class StatementKind { Story, Need, Motivation, Obstacle, Behaviour, Trait };

template <>
struct Choices<StatementKind> {
    static constexpr std::array names{"story", "need", "motivation", "obstacle", "behaviour", "trait"};
};

/// One thing the sheet says, which may rest on evidence and irritants.
struct Statement final {
    StatementId id;
    PersonaId persona;
    StatementKind kind = StatementKind::Story;
    QString text;
    int position = 0; ///< among the persona's statements of that kind

    friend bool operator==(const Statement&, const Statement&) = default;
};

struct StatementEvidence final {
    StatementId statement;
    EvidenceId evidence;

    friend bool operator==(const StatementEvidence&, const StatementEvidence&) = default;
};

struct StatementIrritant final {
    StatementId statement;
    IrritantId irritant;

    friend bool operator==(const StatementIrritant&, const StatementIrritant&) = default;
};

/// One point of the journey and of the emotion curve.
struct JourneyStep final {
    JourneyStepId id;
    PersonaId persona;
    QString title;
    QString description;
    QString channel;
    int emotion = 0; ///< -2 (distressed) .. +2 (relieved)
    int position = 0;

    friend bool operator==(const JourneyStep&, const JourneyStep&) = default;
};

template <>
struct Description<Persona> {
    static constexpr const char* table = "persona";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Persona::id>("id"),
        field<&Persona::firstName>("first_name"),
        field<&Persona::age>("age"),
        field<&Persona::tagline>("tagline"),
        field<&Persona::situation>("situation"),
        field<&Persona::verbatim>("verbatim"),
        field<&Persona::verbatimEvidence>("verbatim_evidence"),
        field<&Persona::portrait>("portrait"),
        field<&Persona::portraitAlt>("portrait_alt"),
        field<&Persona::hue>("hue"),
        field<&Persona::position>("position"),
    };
};

template <>
struct Description<Statement> {
    static constexpr const char* table = "statement";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Statement::id>("id"),
        field<&Statement::persona>("persona"),
        field<&Statement::kind>("kind"),
        field<&Statement::text>("text"),
        field<&Statement::position>("position"),
    };
};

template <>
struct Description<StatementEvidence> {
    static constexpr const char* table = "statement_evidence";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&StatementEvidence::statement>("statement"),
        field<&StatementEvidence::evidence>("evidence"),
    };
};

template <>
struct Description<StatementIrritant> {
    static constexpr const char* table = "statement_irritant";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&StatementIrritant::statement>("statement"),
        field<&StatementIrritant::irritant>("irritant"),
    };
};

template <>
struct Description<JourneyStep> {
    static constexpr const char* table = "journey_step";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&JourneyStep::id>("id"),
        field<&JourneyStep::persona>("persona"),
        field<&JourneyStep::title>("title"),
        field<&JourneyStep::description>("description"),
        field<&JourneyStep::channel>("channel"),
        field<&JourneyStep::emotion>("emotion"),
        field<&JourneyStep::position>("position"),
    };
};

} // namespace filrouge
