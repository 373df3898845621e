// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/field/programmedetails.h"
#include "core/sprint/sprintcards.h"
#include "core/sprint/team.h"

namespace filrouge {

class Programme;

/// What every document about one sprint prints, as values.
struct SprintSheet final {
    ProgrammeDetails programme = {};
    Team team = {};
    QString persona = {};        ///< for whom the team works; empty: nobody yet
    std::optional<int> hue = {}; ///< of that persona
    Sprint sprint = {};
    std::vector<Sprint> sprints = {};   ///< all of the team
    std::vector<SprintCard> cards = {}; ///< of its board, by stage and place
    Instant created = {};
    QString version = {}; ///< stamp of the programme's state

    friend bool operator==(const SprintSheet&, const SprintSheet&) = default;
};

/// What the programme holds of that sprint. `created` dates the document and stamps its version. NotFound.
[[nodiscard]] Result<SprintSheet> sprintSheet(Programme& programme, SprintId sprint, Instant created);

/// All sprints of all teams, in the order of the teams and of their days.
[[nodiscard]] Result<std::vector<Sprint>> sprintsInOrder(Programme& programme);

/// Words of a document about a sprint, in the programme's language.
class SprintSheetWords final {
public:
    /// Keeps a reference to `sheet`.
    explicit SprintSheetWords(const SprintSheet& sheet) : sheet_(sheet), language_(sheet.programme.language) {}

    [[nodiscard]] QString say(const Text& text) const;
    /// A text of the programme on one line, of at most `most` characters.
    [[nodiscard]] QString own(const QString& text, qsizetype most) const;
    [[nodiscard]] QString day(QDate date) const;
    [[nodiscard]] QString days(const Sprint& sprint) const; ///< "From 26 February 2018 to 9 March 2018"
    /// "Atelier Sarah"; a team always has a name.
    [[nodiscard]] QString team() const;
    /// Empty: that sprint was removed.
    [[nodiscard]] QString numberOf(std::optional<SprintId> sprint) const;
    /// "Carried over to sprint 3"; empty for a card that was neither carried in nor out.
    [[nodiscard]] QString carried(const SprintCard& card) const;
    /// The sentence that says so, where the content is invented; else empty.
    [[nodiscard]] QString illustrativeNote() const;

    /// With that title, metadata and what stands around the text; no blocks yet.
    [[nodiscard]] Document document(const QString& title, const Text& subject) const;

private:
    const SprintSheet& sheet_;
    Language language_;
};

} // namespace filrouge
