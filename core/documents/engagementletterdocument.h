// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/engagement/engagementletter.h"
#include "core/engagement/promise.h"
#include "core/field/programmedetails.h"
#include "core/persona/challengeletter.h"
#include "core/persona/persona.h"

namespace filrouge {

/// All an engagement letter prints, as values.
struct EngagementLetterContent final {
    struct Promised final {
        Promise promise = {};
        QString owner = {}; ///< name of the lead organisation; empty: none yet
        std::vector<DifficultyId> answers = {};

        friend bool operator==(const Promised&, const Promised&) = default;
    };
    struct Signing final {
        Signatory signatory = {};
        QString name = {};
        QString organisation = {};
        QByteArray signature = {}; ///< drawn; empty in published versions

        friend bool operator==(const Signing&, const Signing&) = default;
    };

    ProgrammeDetails programme = {};
    Persona persona = {};
    QByteArray portrait = {};                  ///< PNG or JPEG; empty: none
    std::vector<Difficulty> difficulties = {}; ///< of the persona's challenge letter, in their order
    EngagementLetter letter = {};
    std::vector<Promised> promises = {}; ///< in their order
    std::vector<Signing> signings = {};  ///< in protocol order
    Instant created = {};
    QString version = {}; ///< stamp of the programme's state; empty: none

    friend bool operator==(const EngagementLetterContent&, const EngagementLetterContent&) = default;
};

/// The engagement letter: each numbered difficulty of the persona with the promises that answer it, or the admission
/// that none does. Promises are numbered as they are met; one that answers several difficulties is printed at the
/// first and named at the others. What is missing is printed as such. In the programme's language.
[[nodiscard]] Document engagementLetterDocument(const EngagementLetterContent& content);

} // namespace filrouge
