// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/knownpeople.h"

#include "core/base/comparablename.h"

#include <algorithm>

namespace filrouge {

namespace {

bool differ(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

std::vector<std::size_t> indices(const QMultiHash<QString, std::size_t>& index, const QString& key)
{
    const auto [first, last] = index.equal_range(key);
    std::vector<std::size_t> found(first, last);
    std::ranges::sort(found);
    return found;
}

} // namespace

KnownPeople::KnownPeople(const std::vector<Person>& people, const QSet<PersonId>& marked)
{
    for (const Person& person : people)
        add({person.id,
             person.email.trimmed().toCaseFolded(),
             person.organisation ? QString::number(person.organisation->value) : QString(),
             marked.contains(person.id),
             false},
            person.name);
}

std::vector<std::size_t> KnownPeople::alike(const QString& name, const QString& email,
                                            const QString& organisation) const
{
    std::vector<std::size_t> found;
    if (!email.isEmpty())
        found = indices(byEmail_, email);
    if (!found.empty())
        return found;
    found = indices(byName_, comparableName(name));
    std::erase_if(found, [&](std::size_t i) {
        return differ(entries_[i].email, email) || differ(entries_[i].organisation, organisation);
    });
    // One with that very organisation is nearer than one with none.
    if (std::ranges::any_of(found, [&](std::size_t i) { return entries_[i].organisation == organisation; }))
        std::erase_if(found, [&](std::size_t i) { return entries_[i].organisation != organisation; });
    return found;
}

std::vector<std::size_t> KnownPeople::withId(PersonId id) const
{
    const auto found = std::ranges::find_if(entries_, [id](const Entry& entry) { return id && entry.id == id; });
    if (found == entries_.end())
        return {};
    return {static_cast<std::size_t>(found - entries_.begin())};
}

KnownPeople::Answer KnownPeople::meet(const QString& name, const QString& address, const QString& organisation,
                                      std::optional<PersonId> said)
{
    const QString email = address.toCaseFolded();
    const std::vector<std::size_t> found = said ? withId(*said) : alike(name, email, organisation);
    if (found.empty()) {
        add({{}, email, organisation, false, true}, name);
        return {};
    }
    if (found.size() > 1) {
        Answer answer{.ambiguous = true};
        for (const std::size_t i : found)
            if (entries_[i].id)
                answer.among.push_back(entries_[i].id);
        return answer;
    }
    Entry& entry = entries_[found.front()];
    if (entry.listed)
        return {.meant = entry.id, .repeated = true};
    entry.listed = true;
    return {.known = entry.id, .meant = entry.id, .marked = entry.marked};
}

void KnownPeople::add(Entry entry, const QString& name)
{
    if (!entry.email.isEmpty())
        byEmail_.insert(entry.email, entries_.size());
    byName_.insert(comparableName(name), entries_.size());
    entries_.push_back(std::move(entry));
}

} // namespace filrouge
