// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/persona/personarepository.h"

namespace filrouge {

namespace {

// UNION keeps each piece once, whichever way it is linked.
constexpr const char* statementSupportSql =
    "WITH piece(statement, evidence) AS ("
    "SELECT l.statement, l.evidence FROM statement_evidence l JOIN statement s ON s.id = l.statement "
    "WHERE s.persona = ? UNION "
    "SELECT l.statement, ie.evidence FROM statement_irritant l JOIN statement s ON s.id = l.statement "
    "JOIN irritant_evidence ie ON ie.irritant = l.irritant WHERE s.persona = ?) "
    "SELECT s.id, count(e.id), "
    "count(DISTINCT e.interview) + count(DISTINCT e.immersion) + count(DISTINCT e.seminar), "
    "(SELECT count(*) FROM statement_irritant WHERE statement = s.id) "
    "FROM statement s LEFT JOIN piece ON piece.statement = s.id LEFT JOIN evidence e ON e.id = piece.evidence "
    "WHERE s.persona = ? GROUP BY s.id";

// Of the statement s.
constexpr const char* restsOnNothing =
    "NOT EXISTS (SELECT 1 FROM statement_evidence l WHERE l.statement = s.id) "
    "AND NOT EXISTS (SELECT 1 FROM statement_irritant l JOIN irritant_evidence ie ON ie.irritant = l.irritant "
    " WHERE l.statement = s.id)";

constexpr const char* personaSupportSql =
    "WITH piece(persona, evidence) AS ("
    "SELECT s.persona, l.evidence FROM statement s JOIN statement_evidence l ON l.statement = s.id UNION "
    "SELECT s.persona, ie.evidence FROM statement s JOIN statement_irritant l ON l.statement = s.id "
    "JOIN irritant_evidence ie ON ie.irritant = l.irritant UNION "
    "SELECT id, verbatim_evidence FROM persona WHERE verbatim_evidence IS NOT NULL) "
    "SELECT p.id, count(e.id), "
    "count(DISTINCT e.interview) + count(DISTINCT e.immersion) + count(DISTINCT e.seminar), "
    "(SELECT count(DISTINCT l.irritant) FROM statement s JOIN statement_irritant l ON l.statement = s.id "
    " WHERE s.persona = p.id), "
    "(SELECT count(*) FROM statement WHERE persona = p.id), "
    "(SELECT count(*) FROM statement s WHERE s.persona = p.id AND %1) "
    "FROM persona p LEFT JOIN piece ON piece.persona = p.id LEFT JOIN evidence e ON e.id = piece.evidence "
    "GROUP BY p.id";

// A verbatim first, as the sheet has it.
constexpr const char* restingOnEvidenceSql =
    "WITH link(statement, direct) AS ("
    "SELECT statement, 1 FROM statement_evidence WHERE evidence = ? UNION ALL "
    "SELECT l.statement, 0 FROM irritant_evidence ie JOIN statement_irritant l ON l.irritant = ie.irritant "
    "WHERE ie.evidence = ?) "
    "SELECT p.id, 0, p.verbatim, 1, p.position AS wall, '' AS kind, 0 AS place FROM persona p "
    "WHERE p.verbatim_evidence = ? UNION ALL "
    "SELECT p.id, s.id, s.text, max(link.direct), p.position, s.kind, s.position FROM link "
    "JOIN statement s ON s.id = link.statement JOIN persona p ON p.id = s.persona GROUP BY s.id "
    "ORDER BY wall, kind, place";

constexpr const char* restingOnIrritantSql =
    "SELECT p.id, s.id, s.text, 1 FROM statement_irritant l JOIN statement s ON s.id = l.statement "
    "JOIN persona p ON p.id = s.persona WHERE l.irritant = ? ORDER BY p.position, s.kind, s.position";

Result<std::vector<RestingSentence>> restingSentences(Cursor rows)
{
    enum Column { Speaker, Sentence, Words, Direct };
    std::vector<RestingSentence> sentences;
    while (rows.next())
        sentences.push_back({PersonaId(rows.integer(Speaker)),
                             StatementId(rows.integer(Sentence)),
                             rows.text(Words),
                             rows.integer(Direct) != 0});
    FILROUGE_TRY(rows.outcome());
    return sentences;
}

} // namespace

PersonaRepository::PersonaRepository(Connection& connection)
    : AggregateRepository(connection),
      statements_(connection),
      evidenceLinks_(connection),
      irritantLinks_(connection),
      journey_(connection)
{}

AggregateSchema PersonaRepository::schema()
{
    return {Kind::Persona,
            "persona",
            {{"statement", "persona"},
             {"statement_evidence", "statement", "statement", "persona"},
             {"statement_irritant", "statement", "statement", "persona"},
             {"journey_step", "persona"}},
            "SELECT first_name, tagline || '\n' || situation || '\n' || verbatim || '\n' || "
            "coalesce((SELECT group_concat(text, '\n') FROM statement WHERE persona = p.id), '') || '\n' || "
            "coalesce((SELECT group_concat(title || '\n' || description || '\n' || channel, '\n') "
            "FROM journey_step WHERE persona = p.id), '') || '\n' || portrait_alt FROM persona p WHERE p.id = ?"};
}

Result<std::vector<Statement>> PersonaRepository::statements(PersonaId persona) const
{
    return statements_.where("persona", persona.value, "kind, position");
}

Result<std::vector<Statement>> PersonaRepository::statements(PersonaId persona, StatementKind kind) const
{
    return statements_.select(
        QStringLiteral(" WHERE persona = ? AND kind = ?"), {persona.value, QLatin1String(word(kind))}, "position");
}

Result<std::vector<JourneyStep>> PersonaRepository::journey(PersonaId persona) const
{
    return journey_.where("persona", persona.value, "position");
}

Result<std::vector<StatementEvidence>> PersonaRepository::evidenceLinks(PersonaId persona) const
{
    return evidenceLinks_.select(QStringLiteral(" WHERE statement IN (SELECT id FROM statement WHERE persona = ?)"),
                                 {persona.value});
}

Result<std::vector<StatementIrritant>> PersonaRepository::irritantLinks(PersonaId persona) const
{
    return irritantLinks_.select(QStringLiteral(" WHERE statement IN (SELECT id FROM statement WHERE persona = ?)"),
                                 {persona.value});
}

Result<std::unordered_map<StatementId, StatementSupport>> PersonaRepository::statementSupport(PersonaId persona) const
{
    enum Column { Key, Pieces, Sources, Irritants };
    FILROUGE_TRY_VALUE(
        rows, connection_.run(QLatin1String(statementSupportSql), {persona.value, persona.value, persona.value}));
    std::unordered_map<StatementId, StatementSupport> support;
    while (rows.next())
        support.emplace(StatementId(rows.integer(Key)),
                        StatementSupport{static_cast<int>(rows.integer(Pieces)),
                                         static_cast<int>(rows.integer(Sources)),
                                         static_cast<int>(rows.integer(Irritants))});
    FILROUGE_TRY(rows.outcome());
    return support;
}

Result<std::unordered_map<PersonaId, PersonaSupport>> PersonaRepository::support() const
{
    enum Column { Key, Pieces, Sources, Irritants, Statements, Unsupported };
    static const QString sql = QString::fromLatin1(personaSupportSql).arg(QLatin1String(restsOnNothing));
    FILROUGE_TRY_VALUE(rows, connection_.run(sql));
    std::unordered_map<PersonaId, PersonaSupport> support;
    while (rows.next()) {
        const auto number = [&rows](Column column) { return static_cast<int>(rows.integer(column)); };
        support.emplace(
            PersonaId(rows.integer(Key)),
            PersonaSupport{
                number(Pieces), number(Sources), number(Irritants), number(Statements), number(Unsupported)});
    }
    FILROUGE_TRY(rows.outcome());
    return support;
}

Result<std::unordered_map<PersonaId, int>> PersonaRepository::unsupportedStatements() const
{
    enum Column { Key, Statements };
    static const QString sql = QStringLiteral("SELECT s.persona, count(*) FROM statement s WHERE %1 GROUP BY s.persona")
                                   .arg(QLatin1String(restsOnNothing));
    FILROUGE_TRY_VALUE(rows, connection_.run(sql));
    std::unordered_map<PersonaId, int> unsupported;
    while (rows.next())
        unsupported.emplace(PersonaId(rows.integer(Key)), static_cast<int>(rows.integer(Statements)));
    FILROUGE_TRY(rows.outcome());
    return unsupported;
}

Result<std::vector<RestingSentence>> PersonaRepository::restingOn(EvidenceId evidence) const
{
    const qint64 id = evidence.value;
    FILROUGE_TRY_VALUE(rows, connection_.run(QLatin1String(restingOnEvidenceSql), {id, id, id}));
    return restingSentences(std::move(rows));
}

Result<std::vector<RestingSentence>> PersonaRepository::restingOn(IrritantId irritant) const
{
    FILROUGE_TRY_VALUE(rows, connection_.run(QLatin1String(restingOnIrritantSql), {irritant.value}));
    return restingSentences(std::move(rows));
}

} // namespace filrouge
