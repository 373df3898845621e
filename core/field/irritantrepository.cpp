// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/irritantrepository.h"

namespace filrouge {

namespace {

enum WeightColumn {
    IrritantKey,
    Pieces,
    Interviews,
    Immersions,
    Seminars,
    Verbatims,
    Observations,
    Facts,
    Analyses,
    UserVoices,
    ActorPerceptions,
};

// sum() over no row is NULL, which reads as 0.
QString weightSql(const QString& condition)
{
    return QStringLiteral("SELECT i.id, count(e.id), count(DISTINCT e.interview), count(DISTINCT e.immersion), "
                          "count(DISTINCT e.seminar), sum(e.kind = 'verbatim'), sum(e.kind = 'observation'), "
                          "sum(e.kind = 'fact'), sum(e.kind = 'analysis'), sum(e.voice = 'user'), "
                          "sum(e.voice = 'actor') FROM irritant i "
                          "LEFT JOIN irritant_evidence l ON l.irritant = i.id "
                          "LEFT JOIN evidence e ON e.id = l.evidence %1 GROUP BY i.id")
        .arg(condition);
}

IrritantWeight weightFrom(const Cursor& rows)
{
    const auto number = [&rows](WeightColumn column) { return static_cast<int>(rows.integer(column)); };
    IrritantWeight weight;
    weight.pieces = number(Pieces);
    weight.sources = number(Interviews) + number(Immersions) + number(Seminars);
    weight.verbatims = number(Verbatims);
    weight.observations = number(Observations);
    weight.facts = number(Facts);
    weight.analyses = number(Analyses);
    weight.userVoices = number(UserVoices);
    weight.actorPerceptions = number(ActorPerceptions);
    return weight;
}

} // namespace

IrritantRepository::IrritantRepository(Connection& connection) : AggregateRepository(connection), links_(connection) {}

AggregateSchema IrritantRepository::schema()
{
    return {Kind::Irritant,
            "irritant",
            {{"irritant_evidence", "irritant"}, {"local_network_irritant", "irritant"}},
            "SELECT title, description || '\n' || journey_step || '\n' || channel || '\n' || publics "
            "FROM irritant WHERE id = ?"};
}

Result<std::vector<Irritant>> IrritantRepository::of(ThemeId theme) const
{
    return rows_.where("theme", theme.value, "position");
}

Result<std::vector<Irritant>> IrritantRepository::of(EvidenceId evidence) const
{
    return rows_.select(QStringLiteral(" WHERE id IN (SELECT irritant FROM irritant_evidence WHERE evidence = ?)"),
                        {evidence.value},
                        "position");
}

Result<std::vector<IrritantEvidence>> IrritantRepository::linksOf(IrritantId irritant) const
{
    return links_.where("irritant", irritant.value);
}

Result<std::vector<IrritantEvidence>> IrritantRepository::linksFrom(const NotesSource& source) const
{
    const QString column = source.interview ? QStringLiteral("interview") : QStringLiteral("immersion");
    return links_.select(QStringLiteral(" WHERE evidence IN (SELECT id FROM evidence WHERE %1 = ?)").arg(column),
                         {source.interview ? source.interview->value : source.immersion.value_or(ImmersionId()).value});
}

Result<std::unordered_map<EvidenceId, int>> IrritantRepository::counts() const
{
    FILROUGE_TRY_VALUE(
        rows, connection_.run(QStringLiteral("SELECT evidence, count(*) FROM irritant_evidence GROUP BY evidence")));
    std::unordered_map<EvidenceId, int> counts;
    while (rows.next())
        counts.emplace(EvidenceId(rows.integer(0)), static_cast<int>(rows.integer(1)));
    FILROUGE_TRY(rows.outcome());
    return counts;
}

Result<int> IrritantRepository::countOf(EvidenceId evidence) const
{
    FILROUGE_TRY_VALUE(count,
                       connection_.single(QStringLiteral("SELECT count(*) FROM irritant_evidence WHERE evidence = ?"),
                                          {evidence.value}));
    return count.toInt();
}

Result<std::vector<Irritant>> IrritantRepository::heaviest(int most) const
{
    return rows_.select(
        QStringLiteral(" WHERE id IN (SELECT i.id FROM irritant i ORDER BY "
                       "(SELECT count(*) FROM irritant_evidence l WHERE l.irritant = i.id) DESC, i.position, i.id "
                       "LIMIT ?)"),
        {most},
        "(SELECT count(*) FROM irritant_evidence l WHERE l.irritant = irritant.id) DESC, position");
}

Result<std::unordered_map<IrritantId, IrritantWeight>> IrritantRepository::weights() const
{
    static const QString sql = weightSql({});
    FILROUGE_TRY_VALUE(rows, connection_.run(sql));
    std::unordered_map<IrritantId, IrritantWeight> weights;
    while (rows.next())
        weights.emplace(IrritantId(rows.integer(IrritantKey)), weightFrom(rows));
    FILROUGE_TRY(rows.outcome());
    return weights;
}

Result<IrritantWeight> IrritantRepository::weight(IrritantId id) const
{
    static const QString sql = weightSql(QStringLiteral("WHERE i.id = ?"));
    FILROUGE_TRY_VALUE(rows, connection_.run(sql, {id.value}));
    if (rows.next())
        return weightFrom(rows);
    FILROUGE_TRY(rows.outcome());
    return fail(ErrorCode::NotFound, QStringLiteral("irritant"), QString::number(id.value));
}

AggregateSchema ThemeRepository::schema()
{
    return {Kind::Theme, "theme", {}, "SELECT name, description FROM theme WHERE id = ?"};
}

} // namespace filrouge
