// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/immersionrepository.h"

namespace filrouge {

AggregateSchema ImmersionRepository::schema()
{
    return {Kind::Immersion,
            "immersion",
            {{"attachment", "immersion"}, {"distinct_immersion", "one"}, {"distinct_immersion", "other"}},
            "SELECT title, place || '\n' || publics || '\n' || notes || '\n' || coalesce((SELECT "
            "group_concat(caption, '\n') FROM attachment WHERE immersion = i.id), '') "
            "FROM immersion i WHERE i.id = ?"};
}

Result<std::vector<SourceName>> ImmersionRepository::names() const
{
    return sourceNames(connection_, "immersion");
}

Result<std::vector<Attachment>> AttachmentRepository::of(InterviewId interview) const
{
    return rows_.where("interview", interview.value, "position");
}

Result<std::vector<Attachment>> AttachmentRepository::of(ImmersionId immersion) const
{
    return rows_.where("immersion", immersion.value, "position");
}

Result<std::vector<Attachment>> AttachmentRepository::siblings(const Attachment& attachment) const
{
    return attachment.interview ? of(*attachment.interview) : of(attachment.immersion.value_or(ImmersionId()));
}

} // namespace filrouge
