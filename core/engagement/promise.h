// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"

namespace filrouge {

enum class Firmness { Firm, SubjectTo };

template <>
struct Choices<Firmness> {
    static constexpr std::array names{"firm", "subject_to"};
};

struct Promise final {
    PromiseId id;
    EngagementLetterId letter;
    QString title;
    QString description;
    QString deliverable;
    QString target;
    QString indicator;
    QString baseline;
    std::optional<OrganisationId> owner; ///< lead organisation
    QDate dueOn;                         ///< not before the letter's date
    QString means;
    QString derogation; ///< which rule would have to give way; empty: none
    Firmness firmness = Firmness::Firm;
    QString subjectTo;  ///< what it hangs on (a deliberation, a hierarchy's agreement) ...
    QDate subjectUntil; ///< ... and by when that is settled
    int position = 0;

    friend bool operator==(const Promise&, const Promise&) = default;
};

/// Which difficulty a promise answers; it may answer several.
struct PromiseDifficulty final {
    PromiseId promise;
    DifficultyId difficulty;

    friend bool operator==(const PromiseDifficulty&, const PromiseDifficulty&) = default;
};

template <>
struct Description<Promise> {
    static constexpr const char* table = "promise";
    static constexpr std::size_t keys = 1;
    static constexpr std::array fields{
        field<&Promise::id>("id"),
        field<&Promise::letter>("letter"),
        field<&Promise::title>("title"),
        field<&Promise::description>("description"),
        field<&Promise::deliverable>("deliverable"),
        field<&Promise::target>("target"),
        field<&Promise::indicator>("indicator"),
        field<&Promise::baseline>("baseline"),
        field<&Promise::owner>("owner"),
        field<&Promise::dueOn>("due_on"),
        field<&Promise::means>("means"),
        field<&Promise::derogation>("derogation"),
        field<&Promise::firmness>("firmness"),
        field<&Promise::subjectTo>("subject_to"),
        field<&Promise::subjectUntil>("subject_until"),
        field<&Promise::position>("position"),
    };
};

template <>
struct Description<PromiseDifficulty> {
    static constexpr const char* table = "promise_difficulty";
    static constexpr std::size_t keys = 2;
    static constexpr std::array fields{
        field<&PromiseDifficulty::promise>("promise"),
        field<&PromiseDifficulty::difficulty>("difficulty"),
    };
};

} // namespace filrouge
