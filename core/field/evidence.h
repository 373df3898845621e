// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

enum class EvidenceKind { Verbatim, Observation, Fact, Analysis };

template <>
struct Choices<EvidenceKind> {
    static constexpr std::array names{"verbatim", "observation", "fact", "analysis"};
};

/// Whose voice: the user's own, or what an actor (officer, association, company) perceives of users.
enum class Voice { User, Actor };

template <>
struct Choices<Voice> {
    static constexpr std::array names{"user", "actor"};
};

/// Where a piece of evidence stands in its source's notes.
enum class AnchorState { None, Anchored, Lost };

template <>
struct Choices<AnchorState> {
    static constexpr std::array names{"none", "anchored", "lost"};
};

/// Someone's words, or something seen or known, with where it comes from. At most one source is set; the
/// seminar is the source of what participants contribute to an engagement letter.
struct Evidence final {
    EvidenceId id;
    QString text;
    EvidenceKind kind = EvidenceKind::Verbatim;
    Voice voice = Voice::Actor;
    QString speaker; ///< the speaker's role, never a name
    std::optional<InterviewId> interview;
    std::optional<ImmersionId> immersion;
    std::optional<SeminarId> seminar;
    std::optional<ThemeId> theme;
    QString journeyStep;
    QString channel; ///< counter, telephone, letter, web, ...
    AnchorState anchor = AnchorState::None;
    int anchorStart = 0;  ///< Unicode code points from the start of the notes
    int anchorLength = 0; ///< Unicode code points
    Instant recordedAt;   ///< nothing: not known, or its line is still being typed

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct Theme final {
    ThemeId id;
    QString name;
    QString description;
    int position = 0;

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// What gets in people's way, as the field team words it.
struct Irritant final {
    IrritantId id;
    QString title;
    QString description;
    std::optional<ThemeId> theme;
    QString journeyStep;
    QString channel;
    int severity = 0;  ///< 1 (annoying) .. 4 (blocking), 0: not judged yet
    int frequency = 0; ///< 1 (rare) .. 4 (every time), 0: not judged yet
    QString publics;
    int position = 0;

    friend bool operator==(const Irritant&, const Irritant&) = default;
};

struct IrritantEvidence final {
    IrritantId irritant;
    EvidenceId evidence;

    friend bool operator==(const IrritantEvidence&, const IrritantEvidence&) = default;
};

template <>
struct Description<Evidence> {
    static constexpr const char* table = "evidence";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Evidence::id>("id"),
        field<&Evidence::text>("text"),
        field<&Evidence::kind>("kind"),
        field<&Evidence::voice>("voice"),
        field<&Evidence::speaker>("speaker"),
        field<&Evidence::interview>("interview"),
        field<&Evidence::immersion>("immersion"),
        field<&Evidence::seminar>("seminar"),
        field<&Evidence::theme>("theme"),
        field<&Evidence::journeyStep>("journey_step"),
        field<&Evidence::channel>("channel"),
        field<&Evidence::anchor>("anchor"),
        field<&Evidence::anchorStart>("anchor_start"),
        field<&Evidence::anchorLength>("anchor_length"),
        field<&Evidence::recordedAt>("recorded_at"),
    };
};

template <>
struct Description<Theme> {
    static constexpr const char* table = "theme";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Theme::id>("id"),
        field<&Theme::name>("name"),
        field<&Theme::description>("description"),
        field<&Theme::position>("position"),
    };
};

template <>
struct Description<Irritant> {
    static constexpr const char* table = "irritant";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Irritant::id>("id"),
        field<&Irritant::title>("title"),
        field<&Irritant::description>("description"),
        field<&Irritant::theme>("theme"),
        field<&Irritant::journeyStep>("journey_step"),
        field<&Irritant::channel>("channel"),
        field<&Irritant::severity>("severity"),
        field<&Irritant::frequency>("frequency"),
        field<&Irritant::publics>("publics"),
        field<&Irritant::position>("position"),
    };
};

template <>
struct Description<IrritantEvidence> {
    static constexpr const char* table = "irritant_evidence";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&IrritantEvidence::irritant>("irritant"),
        field<&IrritantEvidence::evidence>("evidence"),
    };
};

} // namespace filrouge
