// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/engagementletterrepository.h"

#include "core/field/order.h"

namespace filrouge {

namespace {

template <class Part>
Result<std::vector<Part>> partsOf(const RowStore<Part>& store, EngagementLetterId letter)
{
    return store.where("letter", letter.value, "position");
}

template <class Part>
Result<Part> appendPart(Edit& edit, const RowStore<Part>& store, Part part)
{
    FILROUGE_TRY_VALUE(before, partsOf(store, part.letter));
    part.position = static_cast<int>(before.size());
    return store.insert(edit, part);
}

template <class Part>
Result<> removePart(Edit& edit, const RowStore<Part>& store, decltype(Part::id) id)
{
    FILROUGE_TRY_VALUE(part, store.find(id));
    FILROUGE_TRY(store.removeById(edit, id));
    FILROUGE_TRY_VALUE(others, partsOf(store, part.letter));
    return renumber(edit, store, std::move(others));
}

template <class Part>
Result<> movePart(Edit& edit, const RowStore<Part>& store, decltype(Part::id) id, int to)
{
    FILROUGE_TRY_VALUE(part, store.find(id));
    FILROUGE_TRY_VALUE(parts, partsOf(store, part.letter));
    return renumber(edit, store, moved(std::move(parts), id, to));
}

} // namespace

EngagementLetterRepository::EngagementLetterRepository(Connection& connection)
    : AggregateRepository(connection),
      promises_(connection),
      answers_(connection),
      contributions_(connection),
      signatories_(connection),
      progress_(connection)
{}

// Only words of the letter's own rows: what people and contributions say is found as theirs, and stays right when it
// changes there.
AggregateSchema EngagementLetterRepository::schema()
{
    return {
        Kind::EngagementLetter,
        "engagement_letter",
        {{"promise", "letter"},
         {"promise_difficulty", "promise", "promise", "letter"},
         {"contribution", "letter"},
         {"signatory", "letter"},
         {"promise_progress", "promise", "promise", "letter"}},
        "SELECT salutation, place || '\n' || opening || '\n' || closing || '\n' || coalesce((SELECT group_concat("
        "title || '\n' || description || '\n' || deliverable || '\n' || target || '\n' || indicator || '\n' || baseline"
        " || '\n' || means || '\n' || derogation || '\n' || subject_to, '\n') FROM promise"
        " WHERE promise.letter = engagement_letter.id), '') || '\n' || coalesce((SELECT group_concat("
        "note || '\n' || proof || '\n' || public_reason, '\n') FROM promise_progress WHERE promise IN"
        " (SELECT id FROM promise WHERE promise.letter = engagement_letter.id)), '')"
        " || '\n' || coalesce((SELECT group_concat(role, '\n')"
        " FROM signatory WHERE signatory.letter = engagement_letter.id), '')"
        " FROM engagement_letter WHERE id = ?"};
}

Result<std::vector<EngagementLetter>> EngagementLetterRepository::all() const
{
    return rows_.all("(SELECT position FROM persona WHERE persona.id = engagement_letter.persona)");
}

Result<std::optional<EngagementLetter>> EngagementLetterRepository::answering(PersonaId persona) const
{
    FILROUGE_TRY_VALUE(letters, rows_.where("persona", persona.value));
    return letters.empty() ? std::nullopt : std::optional(std::move(letters.front()));
}

Result<std::vector<DifficultyId>> EngagementLetterRepository::difficultiesOf(PersonaId persona) const
{
    FILROUGE_TRY_VALUE(rows,
                       connection_.run(QStringLiteral("SELECT difficulty.id FROM difficulty"
                                                      " JOIN challenge_letter ON challenge_letter.id = letter"
                                                      " WHERE persona = ? ORDER BY position, difficulty.id"),
                                       {persona.value}));
    std::vector<DifficultyId> ids;
    while (rows.next())
        ids.emplace_back(rows.integer(0));
    FILROUGE_TRY(rows.outcome());
    return ids;
}

Result<std::vector<Promise>> EngagementLetterRepository::promises(EngagementLetterId letter) const
{
    return partsOf(promises_, letter);
}

Result<std::vector<PromiseDifficulty>> EngagementLetterRepository::answers(EngagementLetterId letter) const
{
    return answers_.select(QStringLiteral(" WHERE promise IN (SELECT id FROM promise WHERE letter = ?)"),
                           {letter.value});
}

Result<std::vector<PromiseDifficulty>> EngagementLetterRepository::answers(PromiseId promise) const
{
    return answers_.where("promise", promise.value);
}

Result<std::vector<Promise>> EngagementLetterRepository::promisesAnswering(DifficultyId difficulty) const
{
    return promises_.select(
        QStringLiteral(" WHERE id IN (SELECT promise FROM promise_difficulty WHERE difficulty = ?)"),
        {difficulty.value},
        "position");
}

Result<Promise> EngagementLetterRepository::append(Edit& edit, Promise promise) const
{
    return appendPart(edit, promises_, std::move(promise));
}

Result<> EngagementLetterRepository::remove(Edit& edit, PromiseId id) const
{
    return removePart(edit, promises_, id);
}

Result<> EngagementLetterRepository::move(Edit& edit, PromiseId id, int to) const
{
    return movePart(edit, promises_, id, to);
}

Result<std::vector<Contribution>> EngagementLetterRepository::contributions(EngagementLetterId letter) const
{
    return partsOf(contributions_, letter);
}

Result<std::vector<Contribution>> EngagementLetterRepository::contributionsOf(EvidenceId words) const
{
    return contributions_.where("evidence", words.value, "position");
}

Result<bool> EngagementLetterRepository::wordsServeElsewhere(const Contribution& contribution) const
{
    const qint64 evidence = contribution.evidence.value;
    FILROUGE_TRY_VALUE(served,
                       connection_.single(QStringLiteral("SELECT 1 FROM irritant_evidence WHERE evidence = ?"
                                                         " UNION SELECT 1 FROM statement_evidence WHERE evidence = ?"
                                                         " UNION SELECT 1 FROM persona WHERE verbatim_evidence = ?"
                                                         " UNION SELECT 1 FROM contribution"
                                                         " WHERE evidence = ? AND id <> ?"),
                                          {evidence, evidence, evidence, evidence, contribution.id.value}));
    return !served.isNull();
}

Result<Contribution> EngagementLetterRepository::append(Edit& edit, Contribution contribution) const
{
    return appendPart(edit, contributions_, contribution);
}

Result<> EngagementLetterRepository::remove(Edit& edit, ContributionId id) const
{
    return removePart(edit, contributions_, id);
}

Result<> EngagementLetterRepository::move(Edit& edit, ContributionId id, int to) const
{
    return movePart(edit, contributions_, id, to);
}

Result<std::vector<Signatory>> EngagementLetterRepository::signatories(EngagementLetterId letter) const
{
    return partsOf(signatories_, letter);
}

Result<Signatory> EngagementLetterRepository::append(Edit& edit, Signatory signatory) const
{
    return appendPart(edit, signatories_, std::move(signatory));
}

Result<> EngagementLetterRepository::remove(Edit& edit, SignatoryId id) const
{
    return removePart(edit, signatories_, id);
}

Result<> EngagementLetterRepository::move(Edit& edit, SignatoryId id, int to) const
{
    return movePart(edit, signatories_, id, to);
}

Result<std::vector<PromiseProgress>> EngagementLetterRepository::progress(EngagementLetterId letter) const
{
    return progress_.select(QStringLiteral(" WHERE promise IN (SELECT id FROM promise WHERE letter = ?)"),
                            {letter.value},
                            "noted_on, recorded_at");
}

} // namespace filrouge
