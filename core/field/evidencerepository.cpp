// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/evidencerepository.h"

namespace filrouge {

AggregateSchema EvidenceRepository::schema()
{
    return {Kind::Evidence,
            "evidence",
            {{"irritant_evidence", "evidence"}},
            "SELECT substr(text, 1, 120), text || '\n' || speaker || '\n' || journey_step || '\n' || "
            "channel FROM evidence WHERE id = ?"};
}

Result<std::vector<Evidence>> EvidenceRepository::of(InterviewId interview) const
{
    return rows_.where("interview", interview.value, "recorded_at");
}

Result<std::vector<Evidence>> EvidenceRepository::of(ImmersionId immersion) const
{
    return rows_.where("immersion", immersion.value, "recorded_at");
}

Result<std::vector<Evidence>> EvidenceRepository::of(SeminarId seminar) const
{
    return rows_.where("seminar", seminar.value, "recorded_at");
}

Result<std::vector<Evidence>> EvidenceRepository::of(ThemeId theme) const
{
    return rows_.where("theme", theme.value, "recorded_at");
}

Result<std::vector<Evidence>> EvidenceRepository::of(IrritantId irritant) const
{
    return rows_.select(QStringLiteral(" WHERE id IN (SELECT evidence FROM irritant_evidence WHERE irritant = ?)"),
                        {irritant.value},
                        "recorded_at");
}

} // namespace filrouge
