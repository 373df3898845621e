// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/fieldlinerepository.h"

#include <QStringList>

namespace filrouge {

namespace {

/// What a line is read from: the query, and its columns in their order.
template <class Line>
struct LineQuery;

template <>
struct LineQuery<InterviewLine> {
    static constexpr const char* sql =
        "SELECT i.id, i.title, i.held_on, i.commune, coalesce(c.name, '') AS commune_name, i.place, i.mode, "
        "i.consent, i.keep_until, i.notes <> '' AS has_notes, "
        "(SELECT count(*) FROM evidence e WHERE e.interview = i.id) AS evidence, "
        "coalesce((SELECT group_concat(l.person) FROM interview_person l WHERE l.interview = i.id AND l.part = 'met'), "
        "'') AS met, "
        "coalesce((SELECT group_concat(p.name, ' ') FROM interview_person l JOIN person p ON p.id = l.person "
        "WHERE l.interview = i.id), '') || ' ' || coalesce((SELECT group_concat(o.name || ' ' || o.short_name, ' ') "
        "FROM interview_organisation l JOIN organisation o ON o.id = l.organisation WHERE l.interview = i.id), '') "
        "AS names FROM interview i LEFT JOIN commune c ON c.id = i.commune";
    using L = InterviewLine;
    static constexpr std::array fields{
        field<&L::id>("id"),
        field<&L::title>("title"),
        field<&L::heldOn>("held_on"),
        field<&L::commune>("commune"),
        field<&L::communeName>("commune_name"),
        field<&L::place>("place"),
        field<&L::mode>("mode"),
        field<&L::consent>("consent"),
        field<&L::keepUntil>("keep_until"),
        field<&L::hasNotes>("has_notes"),
        field<&L::evidence>("evidence"),
        field<&L::met>("met"),
        field<&L::names>("names"),
    };
};

template <>
struct LineQuery<ImmersionLine> {
    static constexpr const char* sql =
        "SELECT i.id, i.title, i.place, i.commune, coalesce(c.name, '') AS commune_name, i.organisation, "
        "coalesce(o.name || ' ' || o.short_name, '') AS organisation_name, i.held_on, i.minutes, i.posture, "
        "i.publics, i.keep_until, i.notes <> '' AS has_notes, "
        "(SELECT count(*) FROM evidence e WHERE e.immersion = i.id) AS evidence "
        "FROM immersion i LEFT JOIN commune c ON c.id = i.commune LEFT JOIN organisation o ON o.id = i.organisation";
    using L = ImmersionLine;
    static constexpr std::array fields{
        field<&L::id>("id"),
        field<&L::title>("title"),
        field<&L::place>("place"),
        field<&L::commune>("commune"),
        field<&L::communeName>("commune_name"),
        field<&L::organisationName>("organisation_name"),
        field<&L::heldOn>("held_on"),
        field<&L::minutes>("minutes"),
        field<&L::posture>("posture"),
        field<&L::publics>("publics"),
        field<&L::keepUntil>("keep_until"),
        field<&L::hasNotes>("has_notes"),
        field<&L::evidence>("evidence"),
    };
};

template <>
struct LineQuery<PersonLine> {
    static constexpr const char* sql =
        "SELECT p.id, p.name, p.role, p.organisation, coalesce(o.name, '') AS organisation_name, p.email, p.phone, "
        "p.consent, p.keep_until, (SELECT count(*) FROM interview_person l WHERE l.person = p.id) AS interviews "
        "FROM person p LEFT JOIN organisation o ON o.id = p.organisation";
    using L = PersonLine;
    static constexpr std::array fields{
        field<&L::id>("id"),
        field<&L::name>("name"),
        field<&L::role>("role"),
        field<&L::organisation>("organisation"),
        field<&L::organisationName>("organisation_name"),
        field<&L::email>("email"),
        field<&L::phone>("phone"),
        field<&L::consent>("consent"),
        field<&L::keepUntil>("keep_until"),
        field<&L::interviews>("interviews"),
    };
};

template <>
struct LineQuery<OrganisationLine> {
    static constexpr const char* sql =
        "SELECT o.id, o.name, o.short_name, o.kind, o.commune, coalesce(c.name, '') AS commune_name, "
        "(SELECT count(*) FROM person p WHERE p.organisation = o.id) AS people, "
        "(SELECT count(*) FROM interview_organisation l WHERE l.organisation = o.id) AS interviews, "
        "(SELECT count(*) FROM immersion i WHERE i.organisation = o.id) AS immersions "
        "FROM organisation o LEFT JOIN commune c ON c.id = o.commune";
    using L = OrganisationLine;
    static constexpr std::array fields{
        field<&L::id>("id"),
        field<&L::name>("name"),
        field<&L::shortName>("short_name"),
        field<&L::kind>("kind"),
        field<&L::commune>("commune"),
        field<&L::communeName>("commune_name"),
        field<&L::people>("people"),
        field<&L::interviews>("interviews"),
        field<&L::immersions>("immersions"),
    };
};

template <>
struct LineQuery<CommuneLine> {
    static constexpr const char* sql =
        "SELECT c.id, c.name, c.code, c.authority, coalesce(o.name, '') AS authority_name, "
        "(SELECT count(*) FROM interview i WHERE i.commune = c.id) AS interviews, "
        "(SELECT count(*) FROM immersion i WHERE i.commune = c.id) AS immersions, "
        "(SELECT count(*) FROM organisation g WHERE g.commune = c.id) AS organisations "
        "FROM commune c LEFT JOIN organisation o ON o.id = c.authority";
    using L = CommuneLine;
    static constexpr std::array fields{
        field<&L::id>("id"),
        field<&L::name>("name"),
        field<&L::code>("code"),
        field<&L::authorityName>("authority_name"),
        field<&L::interviews>("interviews"),
        field<&L::immersions>("immersions"),
        field<&L::organisations>("organisations"),
    };
};

template <>
struct LineQuery<NetworkLine> {
    static constexpr const char* sql =
        "SELECT n.id, n.name, n.description, "
        "(SELECT count(*) FROM local_network_member l WHERE l.network = n.id) AS members, "
        "(SELECT count(*) FROM local_network_irritant l WHERE l.network = n.id) AS irritants, "
        "coalesce((SELECT group_concat(o.name || ' ' || o.short_name, ' ') FROM local_network_member l "
        "JOIN organisation o ON o.id = l.organisation WHERE l.network = n.id), '') AS member_names "
        "FROM local_network n";
    using L = NetworkLine;
    static constexpr std::array fields{
        field<&L::id>("id"),
        field<&L::name>("name"),
        field<&L::description>("description"),
        field<&L::members>("members"),
        field<&L::irritants>("irritants"),
        field<&L::memberNames>("member_names"),
    };
};

} // namespace

template <class Line>
Result<std::vector<Line>> FieldLineRepository<Line>::select(const QString& tail, const QVariantList& values) const
{
    using Query = LineQuery<Line>;
    QStringList columns;
    for (const auto& field : Query::fields)
        columns << QLatin1String(field.name);
    const QString sql = QStringLiteral("SELECT %1 FROM (%2) AS line%3 ORDER BY id")
                            .arg(columns.join(QStringLiteral(", ")), QLatin1String(Query::sql), tail);
    FILROUGE_TRY_VALUE(rows, connection_.run(sql, values));
    std::vector<Line> lines;
    while (rows.next()) {
        Line& line = lines.emplace_back();
        int column = 0;
        for (const auto& field : Query::fields)
            if (!field.fromSql(line, rows.value(column++)))
                return fail(ErrorCode::Damaged, QLatin1String(field.name), rows.text(column - 1));
    }
    FILROUGE_TRY(rows.outcome());
    return lines;
}

template <class Line>
Result<std::vector<Line>> FieldLineRepository<Line>::all() const
{
    return select({}, {});
}

template <class Line>
Result<std::vector<Line>> FieldLineRepository<Line>::showing(const LineShows& what, qint64 id) const
{
    return select(QString::fromLatin1(what.tail), {id});
}

template <class Line>
Result<std::vector<Line>> FieldLineRepository<Line>::of(const std::vector<qint64>& ids) const
{
    if (ids.empty())
        return std::vector<Line>();
    QStringList list;
    for (const qint64 id : ids)
        list << QString::number(id);
    return select(QStringLiteral(" WHERE id IN (SELECT value FROM json_each(?))"),
                  {QStringLiteral("[%1]").arg(list.join(u','))});
}

template <class Line>
Result<std::unordered_map<qint64, int>> FieldLineRepository<Line>::counted(const LineCount<Line>& count) const
{
    FILROUGE_TRY_VALUE(rows, connection_.run(QString::fromLatin1(count.sql)));
    std::unordered_map<qint64, int> counts;
    while (rows.next())
        counts.emplace(rows.integer(0), static_cast<int>(rows.integer(1)));
    FILROUGE_TRY(rows.outcome());
    return counts;
}

std::span<const LineCount<InterviewLine>> InterviewLine::counts()
{
    static constexpr LineCount<InterviewLine> all[] = {
        {Kind::Evidence,
         "SELECT interview, count(*) FROM evidence WHERE interview IS NOT NULL GROUP BY interview",
         &InterviewLine::evidence}};
    return all;
}

std::span<const LineCount<ImmersionLine>> ImmersionLine::counts()
{
    static constexpr LineCount<ImmersionLine> all[] = {
        {Kind::Evidence,
         "SELECT immersion, count(*) FROM evidence WHERE immersion IS NOT NULL GROUP BY immersion",
         &ImmersionLine::evidence}};
    return all;
}

std::span<const LineCount<PersonLine>> PersonLine::counts()
{
    return {}; // taking part in an interview is a change of the person too
}

std::span<const LineCount<OrganisationLine>> OrganisationLine::counts()
{
    static constexpr LineCount<OrganisationLine> all[] = {
        {Kind::Person,
         "SELECT organisation, count(*) FROM person WHERE organisation IS NOT NULL GROUP BY organisation",
         &OrganisationLine::people},
        {Kind::Immersion,
         "SELECT organisation, count(*) FROM immersion WHERE organisation IS NOT NULL GROUP BY organisation",
         &OrganisationLine::immersions}};
    return all;
}

std::span<const LineCount<CommuneLine>> CommuneLine::counts()
{
    static constexpr LineCount<CommuneLine> all[] = {
        {Kind::Interview,
         "SELECT commune, count(*) FROM interview WHERE commune IS NOT NULL GROUP BY commune",
         &CommuneLine::interviews},
        {Kind::Immersion,
         "SELECT commune, count(*) FROM immersion WHERE commune IS NOT NULL GROUP BY commune",
         &CommuneLine::immersions},
        {Kind::Organisation,
         "SELECT commune, count(*) FROM organisation WHERE commune IS NOT NULL GROUP BY commune",
         &CommuneLine::organisations}};
    return all;
}

std::span<const LineCount<NetworkLine>> NetworkLine::counts()
{
    return {}; // both links are the network's own
}

std::span<const LineShows> InterviewLine::shows()
{
    static constexpr LineShows all[] = {
        {Kind::Commune, " WHERE commune = ?"},
        {Kind::Person, " WHERE id IN (SELECT interview FROM interview_person WHERE person = ?)"},
        {Kind::Organisation, " WHERE id IN (SELECT interview FROM interview_organisation WHERE organisation = ?)"}};
    return all;
}

std::span<const LineShows> ImmersionLine::shows()
{
    static constexpr LineShows all[] = {{Kind::Commune, " WHERE commune = ?"},
                                        {Kind::Organisation, " WHERE organisation = ?"}};
    return all;
}

std::span<const LineShows> PersonLine::shows()
{
    static constexpr LineShows all[] = {{Kind::Organisation, " WHERE organisation = ?"}};
    return all;
}

std::span<const LineShows> OrganisationLine::shows()
{
    static constexpr LineShows all[] = {{Kind::Commune, " WHERE commune = ?"}};
    return all;
}

std::span<const LineShows> CommuneLine::shows()
{
    static constexpr LineShows all[] = {{Kind::Organisation, " WHERE authority = ?"}};
    return all;
}

std::span<const LineShows> NetworkLine::shows()
{
    static constexpr LineShows all[] = {
        {Kind::Organisation, " WHERE id IN (SELECT network FROM local_network_member WHERE organisation = ?)"}};
    return all;
}

template class FieldLineRepository<InterviewLine>;
template class FieldLineRepository<ImmersionLine>;
template class FieldLineRepository<PersonLine>;
template class FieldLineRepository<OrganisationLine>;
template class FieldLineRepository<CommuneLine>;
template class FieldLineRepository<NetworkLine>;

} // namespace filrouge
