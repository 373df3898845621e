// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/irritantactions.h"

#include "core/base/shortened.h"
#include "core/programme/irritantmerge.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

namespace {

int count(const std::vector<EvidenceId>& evidence)
{
    return static_cast<int>(evidence.size());
}

} // namespace

QString IrritantActions::titleOf(IrritantId id) const
{
    const auto irritant = desk_.programme.services().irritants.read().find(id);
    return irritant ? shortened(irritant->title) : QString();
}

QString IrritantActions::titleFor(const std::vector<EvidenceId>& evidence) const
{
    if (!evidence.empty())
        if (const auto first = desk_.programme.services().evidence.read().find(evidence.front()))
            return shortened(first->text);
    return tr("New pain point");
}

bool IrritantActions::tell(bool done, const QString& sentence) const
{
    if (done)
        desk_.offerUndo(sentence);
    return done;
}

bool IrritantActions::link(const std::vector<EvidenceId>& evidence, IrritantId irritant)
{
    desk_.pending.flush();
    return tell(desk_.report(desk_.programme.services().affinity.link(evidence, irritant)),
                tr("%n piece(s) linked to “%1”.", nullptr, count(evidence)).arg(titleOf(irritant)));
}

bool IrritantActions::unlink(const std::vector<EvidenceId>& evidence, IrritantId irritant)
{
    desk_.pending.flush();
    return tell(desk_.report(desk_.programme.services().affinity.unlink(evidence, irritant)),
                tr("%n piece(s) unlinked from “%1”.", nullptr, count(evidence)).arg(titleOf(irritant)));
}

bool IrritantActions::moveEvidence(const std::vector<EvidenceId>& evidence, IrritantId from, IrritantId to)
{
    if (from == to)
        return true;
    desk_.pending.flush();
    return tell(desk_.report(desk_.programme.services().affinity.moveEvidence(evidence, from, to)),
                tr("%n piece(s) moved to “%1”.", nullptr, count(evidence)).arg(titleOf(to)));
}

IrritantId IrritantActions::add(std::optional<ThemeId> theme, const std::vector<EvidenceId>& evidence)
{
    desk_.pending.flush();
    Irritant irritant;
    irritant.title = titleFor(evidence);
    irritant.theme = theme;
    const auto added = desk_.programme.services().affinity.gather(irritant, evidence);
    return desk_.report(added) ? added->id : IrritantId();
}

IrritantId IrritantActions::split(IrritantId irritant, const std::vector<EvidenceId>& evidence, const QString& title,
                                  std::optional<ThemeId> theme)
{
    desk_.pending.flush();
    const QString old = titleOf(irritant);
    const auto made = desk_.programme.services().affinity.split(
        irritant, evidence, title.isEmpty() ? titleFor(evidence) : title, theme);
    if (!desk_.report(made))
        return {};
    desk_.offerUndo(tr("%n piece(s) split off from “%1”.", nullptr, count(evidence)).arg(old));
    return made->id;
}

bool IrritantActions::merge(IrritantId into, const std::vector<IrritantId>& others)
{
    desk_.pending.flush();
    const QString gone = others.size() == 1 ? titleOf(others.front()) : QString();
    if (!desk_.report(mergeIrritants(desk_.programme.file(), desk_.programme.services(), into, others)))
        return false;
    return tell(true,
                others.size() == 1
                    ? tr("“%1” is part of “%2” now.").arg(gone, titleOf(into))
                    : tr("%n pain point(s) are part of “%1” now.", nullptr, static_cast<int>(others.size()))
                          .arg(titleOf(into)));
}

// Within a theme the card itself shows, and tells, where it went.
bool IrritantActions::sort(IrritantId id, std::optional<ThemeId> theme, IrritantId before)
{
    desk_.pending.flush();
    Services& services = desk_.programme.services();
    const auto irritant = services.irritants.read().find(id);
    if (!desk_.report(irritant) || !desk_.report(services.affinity.sort(id, theme, before)))
        return false;
    if (irritant->theme == theme)
        return true;
    const auto named = theme ? services.irritants.themes().find(*theme) : Result<Theme>(Theme{});
    if (!desk_.report(named))
        return false;
    return tell(true,
                theme ? tr("“%1” is under “%2” now.").arg(shortened(irritant->title), shortened(named->name))
                      : tr("“%1” is without a theme now.").arg(shortened(irritant->title)));
}

bool IrritantActions::remove(IrritantId id)
{
    desk_.pending.flush();
    const QString title = titleOf(id);
    return tell(desk_.report(desk_.programme.services().irritants.remove(id)),
                tr("“%1” is deleted; its evidence is still there.").arg(title));
}

ThemeId IrritantActions::addTheme()
{
    desk_.pending.flush();
    Theme theme;
    theme.name = tr("New theme");
    const auto added = desk_.programme.services().irritants.addTheme(theme);
    return desk_.report(added) ? added->id : ThemeId();
}

void IrritantActions::moveTheme(ThemeId theme, int places)
{
    desk_.pending.flush();
    IrritantService& irritants = desk_.programme.services().irritants;
    const auto stored = irritants.themes().find(theme);
    if (desk_.report(stored))
        desk_.report(irritants.moveTheme(theme, stored->position + places));
}

bool IrritantActions::removeTheme(ThemeId theme)
{
    desk_.pending.flush();
    IrritantService& irritants = desk_.programme.services().irritants;
    const auto stored = irritants.themes().find(theme);
    if (!desk_.report(stored) || !desk_.report(irritants.removeTheme(theme)))
        return false;
    return tell(true,
                tr("The theme “%1” is deleted; what stood under it is without a theme.").arg(shortened(stored->name)));
}

} // namespace filrouge
