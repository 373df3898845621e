// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seminar/workgroupnames.h"

#include "core/programme/services.h"
#include "ui/widgets/foldedtext.h"

#include <algorithm>

namespace filrouge {

Result<WorkgroupNames> WorkgroupNames::read(const Services& services, SeminarId seminar)
{
    WorkgroupNames names;
    FILROUGE_TRY_VALUE(personas, services.personas.read().all());
    for (const Persona& persona : personas)
        names.all_.push_back({persona.id, persona.firstName.simplified()});
    FILROUGE_TRY_VALUE(chosen, services.votes.chosen(seminar));
    names.chosen_ = !chosen.empty();
    names.open_ = names.all_;
    if (names.chosen_)
        std::erase_if(names.open_,
                      [&](const Name& name) { return std::ranges::find(chosen, name.persona) == chosen.end(); });
    return names;
}

QString WorkgroupNames::nameOf(PersonaId persona) const
{
    const auto found = std::ranges::find(all_, persona, &Name::persona);
    return found == all_.end() ? QString() : found->firstName;
}

std::optional<PersonaId> WorkgroupNames::called(const QString& typed) const
{
    const QString wanted = folded(typed.simplified());
    for (const std::vector<Name>* names : {&open_, &all_})
        for (const Name& name : *names)
            if (folded(name.firstName) == wanted)
                return name.persona;
    return std::nullopt;
}

QString WorkgroupNames::sizesIn(const std::vector<RollLine>& roll) const
{
    const auto sizes = workgroupSizes(roll);
    if (sizes.empty())
        return {};
    QStringList parts;
    for (const Name& name : all_)
        if (const auto size = sizes.find(name.persona); size != sizes.end())
            parts << QStringLiteral("%1\u00a0%2").arg(name.firstName).arg(size->second);
    const auto without = std::ranges::count_if(roll, [](const RollLine& line) {
        return line.participant.attendance == Attendance::Present && !line.participant.workgroup;
    });
    if (without > 0)
        parts << tr("%n here without one", nullptr, static_cast<int>(without));
    return tr("Workgroups: %1").arg(parts.join(QStringLiteral(" · ")));
}

} // namespace filrouge
