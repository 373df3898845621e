// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/affinityrepository.h"

#include "core/storage/rawrows.h"

namespace filrouge {

namespace {

enum OutlineColumn { Key, RecordedAt, KindWord, VoiceWord, SourceKind, SourceKey };

SourceOutline::Kind sourceKindFrom(qint64 code)
{
    return static_cast<SourceOutline::Kind>(code);
}

} // namespace

Result<std::vector<EvidenceOutline>> AffinityRepository::read(const QByteArray& condition,
                                                              const QVariantList& values) const
{
    const QByteArray columns("SELECT id, recorded_at, kind, voice, "
                             "(interview IS NOT NULL) + 2 * (immersion IS NOT NULL) + 3 * (seminar IS NOT NULL), "
                             "coalesce(interview, immersion, seminar, 0) FROM evidence e "
                             "WHERE NOT EXISTS (SELECT 1 FROM irritant_evidence l WHERE l.evidence = e.id)");
    FILROUGE_TRY_VALUE(rows, RawRows::of(connection_, columns + condition, values));
    std::vector<EvidenceOutline> outlines;
    while (rows.next())
        outlines.push_back({EvidenceId(rows.at(Key)),
                            Instant{rows.at(RecordedAt)},
                            rows.choice<EvidenceKind>(KindWord),
                            rows.choice<Voice>(VoiceWord),
                            sourceKindFrom(rows.at(SourceKind)),
                            rows.at(SourceKey)});
    FILROUGE_TRY(rows.outcome());
    return outlines;
}

Result<std::vector<EvidenceOutline>> AffinityRepository::ungathered() const
{
    return read(" ORDER BY recorded_at, id", {});
}

Result<std::optional<EvidenceOutline>> AffinityRepository::ungathered(EvidenceId id) const
{
    FILROUGE_TRY_VALUE(found, read(" AND id = ?", {id.value}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<EvidenceId>> AffinityRepository::gatheredUnder(IrritantId irritant) const
{
    FILROUGE_TRY_VALUE(rows,
                       connection_.run(QStringLiteral("SELECT e.id FROM irritant_evidence l "
                                                      "JOIN evidence e ON e.id = l.evidence WHERE l.irritant = ? "
                                                      "ORDER BY e.voice = 'actor', e.recorded_at, e.id"),
                                       {irritant.value}));
    std::vector<EvidenceId> ids;
    while (rows.next())
        ids.push_back(EvidenceId(rows.integer(0)));
    FILROUGE_TRY(rows.outcome());
    return ids;
}

Result<std::vector<SourceOutline>> AffinityRepository::sources() const
{
    FILROUGE_TRY_VALUE(rows,
                       connection_.run(QStringLiteral("SELECT 1, id, title, held_on FROM interview UNION ALL "
                                                      "SELECT 2, id, title, held_on FROM immersion UNION ALL "
                                                      "SELECT 3, id, title, held_on FROM seminar")));
    std::vector<SourceOutline> sources;
    while (rows.next())
        sources.push_back({sourceKindFrom(rows.integer(0)),
                           rows.integer(1),
                           rows.text(2),
                           QDate::fromString(rows.text(3), Qt::ISODate)});
    FILROUGE_TRY(rows.outcome());
    return sources;
}

} // namespace filrouge
