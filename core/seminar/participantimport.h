// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/field/tableimport.h"
#include "core/field/territoryrepository.h"
#include "core/seminar/participantlist.h"
#include "core/seminar/participantrepository.h"
#include "core/storage/programmefile.h"

namespace filrouge {

struct ListPlanLine final {
    ListedPerson person;
    ListVerdict verdict = ListVerdict::New;
    PersonId known; ///< Known: of the directory, goes on the roll; There: is on it

    friend bool operator==(const ListPlanLine&, const ListPlanLine&) = default;
};

/// What importing a list would do.
struct ListPlan final {
    std::vector<ListPlanLine> lines;
    QStringList newOrganisations; ///< in the order of the list
    std::vector<Error> problems;  ///< the list's own and people who cannot be told apart; BadCell
    std::vector<ListQuestion> questions = {};

    [[nodiscard]] int count(ListVerdict verdict) const;
    [[nodiscard]] int added() const { return count(ListVerdict::New) + count(ListVerdict::Known); }

    friend bool operator==(const ListPlan&, const ListPlan&) = default;
};

/// Lists of people onto a seminar's roll. Who of the directory is meant: KnownPeople. The directory's own entries are
/// not changed. NotFound: no such seminar.
class ParticipantImport final {
public:
    explicit ParticipantImport(ProgrammeFile& file);

    /// `answers`: who is meant where several are called alike.
    [[nodiscard]] Result<ListPlan> plan(SeminarId seminar, const ParticipantList& list,
                                        const ListAnswers& answers = {}) const;
    /// All of it, in one step that can be undone, or nothing: BadCell (the first problem) when there is one.
    [[nodiscard]] Result<ListPlan> import(SeminarId seminar, const ParticipantList& list,
                                          const ListAnswers& answers = {});

private:
    [[nodiscard]] Result<> store(Edit& edit, SeminarId seminar, const ListPlan& plan, const ListAnswers& answers) const;

    ProgrammeFile& file_;
    PersonRepository people_;
    OrganisationRepository organisations_;
    ParticipantRepository participants_;
};

/// The same as one of several kinds of tables.
class RollImport final : public TableImport {
public:
    RollImport(ProgrammeFile& file, SeminarId seminar) : import_(file), seminar_(seminar) {}

    [[nodiscard]] const ListSchema& schema() const override { return participantSchema(); }
    [[nodiscard]] Result<TablePlan> plan(const CellTable& table, const ListMapping& mapping) const override;
    [[nodiscard]] Result<TablePlan> import(const CellTable& table, const ListMapping& mapping) override;

private:
    ParticipantImport import_;
    SeminarId seminar_;
};

} // namespace filrouge
