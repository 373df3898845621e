// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/irritants/irritantcards.h"

#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

namespace {

// Beyond, reading all of them at once is quicker.
constexpr std::size_t mostSingly = 60;

bool standsBefore(const IrritantCard& a, const IrritantCard& b)
{
    return std::pair(a.irritant.position, a.irritant.id) < std::pair(b.irritant.position, b.irritant.id);
}

} // namespace

IrritantCards::IrritantCards(Services& services, QObject* parent) : QObject(parent), services_(services) {}

void IrritantCards::reopen()
{
    cards_.clear();
    const auto irritants = services_.irritants.read().all();
    const auto weights = services_.irritants.read().weights();
    if (irritants && weights)
        for (const Irritant& irritant : *irritants)
            cards_.push_back({irritant, weights->at(irritant.id), false});
    Q_EMIT changed();
}

void IrritantCards::apply(const Changes& changes)
{
    std::set<IrritantId> touched;
    std::set<IrritantId> weighed;
    for (const Change& change : changes.list) {
        if (change.kind == Kind::Irritant)
            touched.insert(IrritantId(change.id));
        // A link changes both its ends; a piece that changes by itself changes what rests on it.
        if (change.kind == Kind::Evidence && change.operation == Operation::Updated)
            if (const auto resting = services_.irritants.read().of(EvidenceId(change.id)))
                for (const Irritant& irritant : *resting)
                    weighed.insert(irritant.id);
    }
    if (touched.empty() && weighed.empty())
        return;
    readRows(touched);
    if (changes.touches(Kind::Evidence))
        weighed.insert(touched.begin(), touched.end());
    weigh(weighed);
    Q_EMIT changed();
}

void IrritantCards::readRows(const std::set<IrritantId>& touched)
{
    if (touched.empty())
        return;
    std::vector<IrritantCard> fresh;
    const auto keep = [&](const Irritant& irritant) {
        const std::size_t place = placeOf(irritant.id);
        IrritantCard card = place < cards_.size() ? cards_[place] : IrritantCard{};
        card.irritant = irritant;
        fresh.push_back(card);
    };
    if (touched.size() > mostSingly) {
        const auto all = services_.irritants.read().all();
        if (!all)
            return;
        for (const Irritant& irritant : *all)
            keep(irritant);
        cards_ = std::move(fresh);
        return;
    }
    for (const IrritantId id : touched)
        if (const auto irritant = services_.irritants.read().find(id))
            keep(*irritant);
    std::erase_if(cards_, [&](const IrritantCard& card) { return touched.contains(card.irritant.id); });
    std::ranges::move(fresh, std::back_inserter(cards_));
    std::ranges::sort(cards_, standsBefore);
}

void IrritantCards::weigh(const std::set<IrritantId>& touched)
{
    if (touched.size() > mostSingly) {
        if (const auto weights = services_.irritants.read().weights())
            for (IrritantCard& card : cards_)
                if (const auto found = weights->find(card.irritant.id); found != weights->end())
                    card.weight = found->second;
        return;
    }
    for (const IrritantId id : touched)
        if (const std::size_t place = placeOf(id); place < cards_.size())
            if (const auto weight = services_.irritants.read().weight(id))
                cards_[place].weight = *weight;
}

std::size_t IrritantCards::placeOf(IrritantId id) const
{
    const auto found = std::ranges::find_if(cards_, [id](const IrritantCard& card) { return card.irritant.id == id; });
    return static_cast<std::size_t>(found - cards_.begin());
}

const IrritantCard* IrritantCards::find(IrritantId id) const
{
    const std::size_t place = placeOf(id);
    return place < cards_.size() ? &cards_[place] : nullptr;
}

int IrritantCards::weak() const
{
    return static_cast<int>(
        std::ranges::count_if(cards_, [](const IrritantCard& card) { return card.weight.needsMoreSources(); }));
}

void IrritantCards::toggleMark(IrritantId id)
{
    const std::size_t place = placeOf(id);
    if (place >= cards_.size())
        return;
    cards_[place].marked = !cards_[place].marked;
    Q_EMIT changed();
}

void IrritantCards::clearMarks()
{
    for (IrritantCard& card : cards_)
        card.marked = false;
    Q_EMIT changed();
}

std::vector<IrritantId> IrritantCards::marked() const
{
    std::vector<IrritantId> marked;
    for (const IrritantCard& card : cards_)
        if (card.marked)
            marked.push_back(card.irritant.id);
    return marked;
}

QString IrritantCards::weightText(const IrritantWeight& weight)
{
    if (weight.pieces == 0)
        return tr("Rests on nothing yet");
    return tr("%1 · %2", "pieces of evidence · sources")
        .arg(tr("%n piece(s)", nullptr, weight.pieces), tr("%n source(s)", nullptr, weight.sources));
}

QString IrritantCards::voicesText(const IrritantWeight& weight)
{
    if (weight.pieces == 0)
        return {};
    const QString users = tr("%n user voice(s)", nullptr, weight.userVoices); // that there is none is worth knowing
    return weight.actorPerceptions == 0 ? users
                                        : tr("%1 · %2", "users’ voices · actors’ perceptions")
                                              .arg(users, tr("%n perception(s)", "of actors", weight.actorPerceptions));
}

QString IrritantCards::kindsText(const IrritantWeight& weight)
{
    QStringList kinds;
    if (weight.verbatims > 0)
        kinds << tr("%n quote(s)", nullptr, weight.verbatims);
    if (weight.observations > 0)
        kinds << tr("%n observation(s)", nullptr, weight.observations);
    if (weight.facts > 0)
        kinds << tr("%n fact(s)", nullptr, weight.facts);
    if (weight.analyses > 0)
        kinds << tr("%n analysis(es)", nullptr, weight.analyses);
    return kinds.join(QStringLiteral(" · "));
}

QString IrritantCards::gravityText(const Irritant& irritant)
{
    QStringList judged;
    if (irritant.severity > 0)
        judged << tr("Severity %1 of 4").arg(irritant.severity);
    if (irritant.frequency > 0)
        judged << tr("Frequency %1 of 4").arg(irritant.frequency);
    return judged.join(QStringLiteral(" · "));
}

QString IrritantCards::inWords(const IrritantCard& card)
{
    QStringList lines{card.irritant.title.simplified(),
                      weightText(card.weight),
                      card.weight.needsMoreSources() ? tr("needs more sources") : QString(),
                      voicesText(card.weight),
                      kindsText(card.weight),
                      gravityText(card.irritant),
                      card.irritant.publics};
    lines.removeAll(QString());
    return lines.join(QStringLiteral("\n"));
}

} // namespace filrouge
