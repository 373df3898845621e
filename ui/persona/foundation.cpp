// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persona/foundation.h"

#include "core/base/shortened.h"
#include "core/programme/services.h"
#include "core/storage/searchindex.h"
#include "ui/shell/page.h"

#include <QCoreApplication>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int mostFound = 8; // of each kind: more is a reason to type another word

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(filrouge::Foundation)
};

QString dated(const QString& what, QDate day)
{
    const QString date = longDate(day, windowLanguage());
    return date.isEmpty() ? what : Words::tr("%1, %2", "source, date").arg(what, date);
}

Foundation ofEvidence(const Services& services, const Evidence& evidence)
{
    Foundation foundation;
    foundation.kind = Kind::Evidence;
    foundation.id = evidence.id.value;
    foundation.text = evidence.text;
    foundation.source = sourceInWords(services, evidence);
    foundation.speaker = evidence.speaker;
    foundation.voice = evidence.voice;
    foundation.evidenceKind = evidence.kind;
    return foundation;
}

Foundation ofIrritant(const Services& services, const Irritant& irritant)
{
    Foundation foundation;
    foundation.kind = Kind::Irritant;
    foundation.id = irritant.id.value;
    foundation.text = irritant.title;
    if (const auto weight = services.irritants.read().weight(irritant.id))
        foundation.weight = *weight;
    return foundation;
}

/// Users' voices, then what actors perceive, then irritants by weight.
bool standsBefore(const Foundation& a, const Foundation& b)
{
    const auto rank = [](const Foundation& each) {
        return each.kind == Kind::Irritant ? 2 : each.voice == Voice::User ? 0 : 1;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return a.kind == Kind::Irritant && a.weight.pieces > b.weight.pieces;
}

} // namespace

QString sourceInWords(const Services& services, const Evidence& evidence)
{
    if (evidence.interview)
        if (const auto interview = services.interviews.read().find(*evidence.interview))
            return dated(Words::tr("Interview: %1").arg(interview->title), interview->heldOn);
    if (evidence.immersion)
        if (const auto immersion = services.immersions.read().find(*evidence.immersion))
            return dated(Words::tr("Immersion: %1").arg(immersion->title), immersion->heldOn);
    if (evidence.seminar)
        return Words::tr("Contributed at the seminar");
    return {};
}

std::vector<Foundation> foundationsOf(const Services& services, const Resting& resting)
{
    std::vector<Foundation> found;
    const PersonaRepository& personas = services.personas.read();
    if (resting.what == Resting::What::Verbatim) {
        const auto persona = personas.find(resting.persona);
        if (persona && persona->verbatimEvidence)
            if (const auto evidence = services.evidence.read().find(*persona->verbatimEvidence))
                found.push_back(ofEvidence(services, *evidence));
    } else if (resting.what == Resting::What::Statement) {
        if (const auto links = personas.evidenceLinks(resting.persona))
            for (const StatementEvidence& link : *links)
                if (link.statement == resting.statement)
                    if (const auto evidence = services.evidence.read().find(link.evidence))
                        found.push_back(ofEvidence(services, *evidence));
        if (const auto links = personas.irritantLinks(resting.persona))
            for (const StatementIrritant& link : *links)
                if (link.statement == resting.statement)
                    if (const auto irritant = services.irritants.read().find(link.irritant))
                        found.push_back(ofIrritant(services, *irritant));
    }
    std::ranges::stable_sort(found, standsBefore);
    return found;
}

std::vector<Foundation> foundationsFor(ProgrammeFile& file, const Services& services, const Resting& resting,
                                       const QString& words)
{
    const std::vector<Foundation> held = foundationsOf(services, resting);
    std::vector<Foundation> found;
    const bool irritants = resting.what != Resting::What::Verbatim;
    if (words.trimmed().isEmpty()) {
        const auto all = services.irritants.read().heaviest(mostFound + static_cast<int>(held.size()));
        if (irritants && all)
            for (const Irritant& irritant : *all)
                found.push_back(ofIrritant(services, irritant));
    } else if (const auto hits = file.search().find(words, mostFound)) {
        for (const SearchHit& hit : *hits) {
            if (hit.kind == Kind::Evidence) {
                if (const auto evidence = services.evidence.read().find(EvidenceId(hit.id)))
                    found.push_back(ofEvidence(services, *evidence));
            } else if (hit.kind == Kind::Irritant && irritants) {
                if (const auto irritant = services.irritants.read().find(IrritantId(hit.id)))
                    found.push_back(ofIrritant(services, *irritant));
            }
        }
    }
    std::erase_if(found, [&held](const Foundation& each) {
        return std::ranges::any_of(held, [&](const Foundation& h) { return h.kind == each.kind && h.id == each.id; });
    });
    std::ranges::stable_sort(found, standsBefore);
    if (words.trimmed().isEmpty() && found.size() > mostFound)
        found.resize(mostFound);
    return found;
}

Result<> restOn(ProgrammeFile& file, Services& services, const Resting& resting,
                const std::vector<EvidenceId>& evidence)
{
    if (resting.what == Resting::What::Nothing)
        return fail(ErrorCode::Invalid, QStringLiteral("statement"), {});
    if (resting.what == Resting::What::Statement) {
        FILROUGE_TRY_VALUE(named, services.personas.read().statementStore().find(resting.statement));
        const Text label = FILROUGE_TEXT("Edits", "Link evidence to “%1”", {shortened(named.text)});
        return file.edit(label, [&](Edit&) -> Result<> {
            for (const EvidenceId piece : evidence)
                FILROUGE_TRY(services.statements.linkEvidence(resting.statement, piece));
            return {};
        });
    }
    FILROUGE_TRY_VALUE(persona, services.personas.read().find(resting.persona));
    persona.verbatimEvidence = evidence.front();
    if (persona.verbatim.trimmed().isEmpty()) {
        FILROUGE_TRY_VALUE(said, services.evidence.read().find(evidence.front()));
        persona.verbatim = said.text;
    }
    return services.personas.update(persona);
}

} // namespace filrouge
