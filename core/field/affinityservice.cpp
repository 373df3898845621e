// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/affinityservice.h"

#include "core/base/shortened.h"
#include "core/field/fieldrules.h"
#include "core/field/order.h"
#include "core/field/publics.h"

#include <algorithm>

namespace filrouge {

namespace {

Text linkLabel(const Irritant& irritant, const std::vector<EvidenceId>& evidence)
{
    return FILROUGE_TEXT("Edits",
                         "Link %n piece(s) of evidence to “%1”",
                         {shortened(irritant.title)},
                         static_cast<int>(evidence.size()));
}

void addParagraph(QString& text, const QString& paragraph)
{
    if (paragraph.isEmpty() || text.contains(paragraph))
        return;
    if (!text.isEmpty())
        text += QStringLiteral("\n\n");
    text += paragraph;
}

} // namespace

AffinityService::AffinityService(ProgrammeFile& file)
    : file_(file),
      affinity_(file.connection()),
      irritants_(file.connection()),
      networks_(file.connection())
{}

Result<> AffinityService::link(const std::vector<EvidenceId>& evidence, IrritantId irritant)
{
    FILROUGE_TRY_VALUE(named, irritants_.find(irritant));
    return file_.edit(linkLabel(named, evidence), [&](Edit& edit) -> Result<> {
        for (const EvidenceId piece : evidence)
            FILROUGE_TRY(irritants_.link(edit, {irritant, piece}));
        return {};
    });
}

Result<> AffinityService::unlink(const std::vector<EvidenceId>& evidence, IrritantId irritant)
{
    FILROUGE_TRY_VALUE(named, irritants_.find(irritant));
    return file_.edit(FILROUGE_TEXT("Edits",
                                    "Unlink %n piece(s) of evidence from “%1”",
                                    {shortened(named.title)},
                                    static_cast<int>(evidence.size())),
                      [&](Edit& edit) -> Result<> {
                          for (const EvidenceId piece : evidence)
                              FILROUGE_TRY(irritants_.unlink(edit, {irritant, piece}));
                          return {};
                      });
}

Result<> AffinityService::moveEvidence(const std::vector<EvidenceId>& evidence, IrritantId from, IrritantId to)
{
    if (from == to)
        return {};
    FILROUGE_TRY_VALUE(named, irritants_.find(to));
    return file_.edit(FILROUGE_TEXT("Edits",
                                    "Move %n piece(s) of evidence to “%1”",
                                    {shortened(named.title)},
                                    static_cast<int>(evidence.size())),
                      [&](Edit& edit) -> Result<> {
                          for (const EvidenceId piece : evidence) {
                              FILROUGE_TRY(irritants_.unlink(edit, {from, piece}));
                              FILROUGE_TRY(irritants_.link(edit, {to, piece}));
                          }
                          return {};
                      });
}

Result<Irritant> AffinityService::gather(Irritant irritant, const std::vector<EvidenceId>& evidence)
{
    FILROUGE_TRY(validate(irritant));
    return file_.edit(FILROUGE_TEXT("Edits", "Add pain point “%1”", {shortened(irritant.title)}),
                      [&](Edit& edit) -> Result<Irritant> {
                          FILROUGE_TRY_VALUE(count, irritants_.count());
                          irritant.position = count;
                          FILROUGE_TRY_VALUE(stored, irritants_.insert(edit, irritant));
                          for (const EvidenceId piece : evidence)
                              FILROUGE_TRY(irritants_.link(edit, {stored.id, piece}));
                          return stored;
                      });
}

Result<> AffinityService::sort(IrritantId id, std::optional<ThemeId> theme, IrritantId before)
{
    FILROUGE_TRY_VALUE(irritant, irritants_.find(id));
    return file_.edit(FILROUGE_TEXT("Edits", "Move pain point “%1”", {shortened(irritant.title)}),
                      [&](Edit& edit) -> Result<> {
                          if (irritant.theme != theme) {
                              irritant.theme = theme;
                              FILROUGE_TRY(irritants_.update(edit, irritant));
                          }
                          FILROUGE_TRY_VALUE(all, irritants_.all());
                          const auto placeOf = [&all](IrritantId wanted) {
                              return static_cast<int>(std::ranges::find(all, wanted, &Irritant::id) - all.begin());
                          };
                          int to = placeOf(before); // beyond the end without one
                          if (placeOf(id) < to)
                              --to; // it leaves a gap before it
                          return renumber(edit, irritants_.store(), moved(all, id, to));
                      });
}

Result<Irritant> AffinityService::split(IrritantId id, const std::vector<EvidenceId>& evidence, const QString& title,
                                        std::optional<ThemeId> theme)
{
    FILROUGE_TRY_VALUE(old, irritants_.find(id));
    if (evidence.empty())
        return fail(ErrorCode::Invalid, QStringLiteral("evidence"), QStringLiteral("at least one piece"));
    Irritant fresh;
    fresh.title = title.simplified();
    fresh.theme = theme;
    fresh.journeyStep = old.journeyStep;
    fresh.channel = old.channel;
    fresh.publics = old.publics;
    FILROUGE_TRY(validate(fresh));
    return file_.edit(FILROUGE_TEXT("Edits", "Split pain point “%1”", {shortened(old.title)}),
                      [&](Edit& edit) -> Result<Irritant> {
                          FILROUGE_TRY_VALUE(count, irritants_.count());
                          fresh.position = count;
                          FILROUGE_TRY_VALUE(stored, irritants_.insert(edit, fresh));
                          for (const EvidenceId piece : evidence) {
                              FILROUGE_TRY(irritants_.unlink(edit, {id, piece}));
                              FILROUGE_TRY(irritants_.link(edit, {stored.id, piece}));
                          }
                          FILROUGE_TRY_VALUE(all, irritants_.all());
                          FILROUGE_TRY(renumber(edit, irritants_.store(), moved(all, stored.id, old.position + 1)));
                          return irritants_.find(stored.id);
                      });
}

Result<> AffinityService::merge(IrritantId into, const std::vector<IrritantId>& others)
{
    FILROUGE_TRY_VALUE(kept, irritants_.find(into));
    std::vector<Irritant> gone;
    for (const IrritantId other : others) {
        if (other == into)
            return fail(ErrorCode::Invalid, QStringLiteral("irritant"), QStringLiteral("merged into itself"));
        FILROUGE_TRY_VALUE(found, irritants_.find(other));
        gone.push_back(found);
    }
    if (gone.empty())
        return fail(ErrorCode::Invalid, QStringLiteral("irritant"), QStringLiteral("at least one other"));
    return file_.edit(mergeLabel(kept, gone), [&](Edit& edit) -> Result<> {
        for (const Irritant& other : gone) {
            FILROUGE_TRY_VALUE(links, irritants_.linksOf(other.id));
            for (const IrritantEvidence& link : links)
                FILROUGE_TRY(irritants_.link(edit, {into, link.evidence}));
            FILROUGE_TRY_VALUE(acting, networks_.linksTo(other.id));
            for (const LocalNetworkIrritant& link : acting)
                FILROUGE_TRY(networks_.link(edit, LocalNetworkIrritant{link.network, into}));
            FILROUGE_TRY(irritants_.remove(edit, other.id));
        }
        FILROUGE_TRY(irritants_.update(edit, united(kept, gone)));
        FILROUGE_TRY_VALUE(all, irritants_.all());
        return renumber(edit, irritants_.store(), all);
    });
}

Text AffinityService::mergeLabel(const Irritant& into, const std::vector<Irritant>& others)
{
    if (others.size() == 1)
        return FILROUGE_TEXT("Edits", "Merge “%1” into “%2”", {shortened(others.front().title), shortened(into.title)});
    return FILROUGE_TEXT(
        "Edits", "Merge %n pain point(s) into “%1”", {shortened(into.title)}, static_cast<int>(others.size()));
}

Irritant united(Irritant into, const std::vector<Irritant>& others)
{
    QStringList publics = publicsIn(into.publics);
    for (const Irritant& other : others) {
        if (publicKey(other.title) != publicKey(into.title))
            addParagraph(into.description, other.title);
        addParagraph(into.description, other.description);
        for (const QString& named : publicsIn(other.publics)) {
            const auto same = [key = publicKey(named)](const QString& known) { return publicKey(known) == key; };
            if (std::ranges::none_of(publics, same)) {
                publics << named;
                into.publics += into.publics.isEmpty() ? named : QStringLiteral(", ") + named;
            }
        }
        if (!into.theme)
            into.theme = other.theme;
        if (into.journeyStep.isEmpty())
            into.journeyStep = other.journeyStep;
        if (into.channel.isEmpty())
            into.channel = other.channel;
        into.severity = std::max(into.severity, other.severity);
        into.frequency = std::max(into.frequency, other.frequency);
    }
    return into;
}

} // namespace filrouge
