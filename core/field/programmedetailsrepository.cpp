// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/programmedetailsrepository.h"

#include <QUuid>

namespace filrouge {

namespace {

constexpr ProgrammeId theProgramme(1);

} // namespace

ProgrammeDetailsRepository::ProgrammeDetailsRepository(Connection& connection)
    : connection_(connection),
      programmes_(connection),
      labels_(connection)
{}

AggregateSchema ProgrammeDetailsRepository::schema()
{
    return {Kind::Programme,
            "programme",
            {{"label", nullptr}},
            "SELECT name, territory || '\n' || sponsor || '\n' || place || '\n' || illustrative_note || "
            "'\n' || coalesce((SELECT group_concat(wording, '\n') FROM label), '') "
            "FROM programme WHERE id = ?"};
}

Result<ProgrammeDetails> ProgrammeDetailsRepository::details() const
{
    return programmes_.find(theProgramme);
}

Result<FieldProgress> ProgrammeDetailsRepository::progress(QDate today) const
{
    enum Column {
        Interviews,
        InterviewTarget,
        Immersions,
        ImmersionTarget,
        PeopleMet,
        PeopleTarget,
        Pieces,
        Irritants
    };
    const QString sql = QStringLiteral(
        "SELECT (SELECT count(*) FROM interview WHERE held_on IS NULL OR held_on <= ?), interview_target, "
        "(SELECT count(*) FROM immersion WHERE held_on IS NULL OR held_on <= ?), immersion_target, "
        "(SELECT count(DISTINCT p.person) FROM interview_person p JOIN interview i ON i.id = p.interview "
        " WHERE p.part = 'met' AND (i.held_on IS NULL OR i.held_on <= ?)), people_target, "
        "(SELECT count(*) FROM evidence), (SELECT count(*) FROM irritant) FROM programme");
    const QString day = today.toString(Qt::ISODate);
    FILROUGE_TRY_VALUE(rows, connection_.run(sql, {day, day, day}));
    if (!rows.next()) {
        FILROUGE_TRY(rows.outcome());
        return fail(ErrorCode::NotFound, QStringLiteral("programme"));
    }
    const auto number = [&rows](Column column) { return static_cast<int>(rows.integer(column)); };
    FieldProgress progress;
    progress.interviews = number(Interviews);
    progress.interviewTarget = number(InterviewTarget);
    progress.immersions = number(Immersions);
    progress.immersionTarget = number(ImmersionTarget);
    progress.peopleMet = number(PeopleMet);
    progress.peopleTarget = number(PeopleTarget);
    progress.evidence = number(Pieces);
    progress.irritants = number(Irritants);
    return progress;
}

Result<ProgrammeDetails> ProgrammeDetailsRepository::insert(Edit& edit, ProgrammeDetails details) const
{
    details.id = theProgramme;
    if (details.uuid.isEmpty()) {
        QByteArray bytes = edit.random().bytes(16);
        bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40); // RFC 4122, section 4.4: version 4 ...
        bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80); // ... and its variant
        details.uuid = QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
    }
    return programmes_.insert(edit, details);
}

Result<> ProgrammeDetailsRepository::update(Edit& edit, const ProgrammeDetails& details) const
{
    return programmes_.update(edit, details);
}

} // namespace filrouge
