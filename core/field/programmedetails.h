// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/base/language.h"

namespace filrouge {

/// What the file is about, and what the programme set out to reach. Exactly one row.
struct ProgrammeDetails final {
    ProgrammeId id;
    QString uuid;                         ///< names the file's snapshots; never changes, renewed in a copy
    QString name;                         ///< empty until it is named
    QString territory;                    ///< the living area, in the words of the programme
    QString sponsor;                      ///< who runs it, as letters and documents sign
    QString place;                        ///< where letters are dated from
    Language language = Language::French; ///< of documents and phone pages, whatever the screen's language
    QDate startsOn;
    QDate horizon;             ///< when promises are due unless they say otherwise
    bool illustrative = false; ///< printed on every document: the content is invented
    QString illustrativeNote;  ///< the sentence that is printed then
    int interviewTarget = 0;   ///< 0 or more; 0: none set
    int immersionTarget = 0;
    int peopleTarget = 0;
    int personaTarget = 0;
    int participantTarget = 0;
    int chosenTarget = 0; ///< how many personas the vote chooses

    friend bool operator==(const ProgrammeDetails&, const ProgrammeDetails&) = default;
};

/// A word the programme uses instead of the product's ("gisement de potentiel" for "irritant").
struct Label final {
    LabelId id;
    QString term;
    QString wording;

    friend bool operator==(const Label&, const Label&) = default;
};

template <>
struct Description<ProgrammeDetails> {
    static constexpr const char* table = "programme";
    static constexpr std::size_t keys = 1;
    using R = ProgrammeDetails;
    static constexpr std::array fields{
        field<&R::id>("id"),
        field<&R::uuid>("uuid"),
        field<&R::name>("name"),
        field<&R::territory>("territory"),
        field<&R::sponsor>("sponsor"),
        field<&R::place>("place"),
        field<&R::language>("language"),
        field<&R::startsOn>("starts_on"),
        field<&R::horizon>("horizon"),
        field<&R::illustrative>("illustrative"),
        field<&R::illustrativeNote>("illustrative_note"),
        field<&R::interviewTarget>("interview_target"),
        field<&R::immersionTarget>("immersion_target"),
        field<&R::peopleTarget>("people_target"),
        field<&R::personaTarget>("persona_target"),
        field<&R::participantTarget>("participant_target"),
        field<&R::chosenTarget>("chosen_target"),
    };
};

template <>
struct Description<Label> {
    static constexpr const char* table = "label";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Label::id>("id"),
        field<&Label::term>("term"),
        field<&Label::wording>("wording"),
    };
};

} // namespace filrouge
