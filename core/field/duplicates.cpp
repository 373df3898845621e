// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/duplicates.h"

#include "core/base/comparablename.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace filrouge {

namespace {

/// With how many of those before it a row is compared.
constexpr std::size_t mostCompared = 8;
constexpr qsizetype leastInitials = 3;
constexpr qsizetype longestFiller = 2; // "a", "de", "la": say nothing in a title

/// Words that an abbreviation leaves out.
const QStringList& fillers()
{
    static const QStringList words{QStringLiteral("les"),
                                   QStringLiteral("des"),
                                   QStringLiteral("pour"),
                                   QStringLiteral("aux"),
                                   QStringLiteral("sur"),
                                   QStringLiteral("the"),
                                   QStringLiteral("and"),
                                   QStringLiteral("for")};
    return words;
}

bool saysSomething(const QString& word)
{
    return (word.size() > longestFiller || word.front().isDigit()) && !fillers().contains(word);
}

/// Collects pairs of one kind of row, each once: the first likeness that was found.
template <class Traits>
class Pairs final {
public:
    using Key = decltype(Traits::id);

    Pairs(const std::vector<Traits>& rows, const DistinctPairs<Key>& distinct)
        : rows_(rows),
          distinct_(distinct.begin(), distinct.end())
    {}

    void add(std::size_t a, std::size_t b, Likeness likeness)
    {
        const auto pair = std::minmax(a, b);
        if (a != b && !distinct_.contains(distinctPair(rows_[a].id, rows_[b].id)))
            found_.insert({{pair.first, pair.second}, likeness});
    }
    auto all() const
    {
        PossibleDuplicates<Key> list;
        for (const auto& [pair, likeness] : found_)
            list.push_back({rows_[pair.first].id, rows_[pair.second].id, likeness});
        return list;
    }

private:
    const std::vector<Traits>& rows_;
    const std::set<DistinctPair<Key>> distinct_;
    std::map<std::pair<std::size_t, std::size_t>, Likeness> found_;
};

/// Tells of each row which of the rows before it have the same key; an empty key is nobody's.
template <class Found>
void eachWithSame(std::size_t count, const auto& keyOf, const Found& found)
{
    QHash<QString, std::vector<std::size_t>> known;
    for (std::size_t i = 0; i < count; ++i) {
        const QString key = keyOf(i);
        if (key.isEmpty())
            continue;
        auto& before = known[key];
        for (const std::size_t other : before)
            found(other, i);
        if (before.size() < mostCompared)
            before.push_back(i);
    }
}

bool sameNumbers(const QStringList& a, const QStringList& b)
{
    const auto numbers = [](QStringList words) {
        words.erase(
            std::remove_if(words.begin(), words.end(), [](const QString& word) { return !word.front().isDigit(); }),
            words.end());
        return words;
    };
    return numbers(a) == numbers(b);
}

/// Two thirds of the words of the longer title stand in the other, and all of its numbers: "Entretien 3" is not
/// "Entretien 4".
bool similar(const QStringList& a, const QStringList& b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    QStringList common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return 3 * common.size() >= 2 * qMax(a.size(), b.size()) && sameNumbers(a, b);
}

/// Two at least, or all of the smaller company.
bool someOfTheSame(std::vector<PersonId> a, std::vector<PersonId> b)
{
    std::ranges::sort(a);
    std::ranges::sort(b);
    std::vector<PersonId> common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return !common.empty() && common.size() >= std::min<std::size_t>({2, a.size(), b.size()});
}

template <class Key>
QString whereAndWhen(const VisitTraits<Key>& visit)
{
    if (!visit.day.isValid() || (!visit.commune && visit.place.isEmpty()))
        return {};
    const QString where = visit.commune ? QString::number(visit.commune->value) : visit.place;
    return visit.day.toString(Qt::ISODate) + u' ' + where;
}

template <class Key>
PossibleDuplicates<Key> duplicateVisits(const std::vector<VisitTraits<Key>>& visits, const DistinctPairs<Key>& distinct)
{
    Pairs pairs(visits, distinct);
    eachWithSame(
        visits.size(),
        [&](std::size_t at) { return whereAndWhen(visits[at]); },
        [&](std::size_t a, std::size_t b) {
            if (similar(visits[a].words, visits[b].words))
                pairs.add(a, b, Likeness::SameDayAndTitle);
            else if (someOfTheSame(visits[a].people, visits[b].people))
                pairs.add(a, b, Likeness::SameDayAndPeople);
        });
    return pairs.all();
}

} // namespace

PersonTraits traitsOf(PersonId id, const QString& name, const QString& email)
{
    QStringList words = comparableName(name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return {id, words.join(u' '), email.trimmed().toCaseFolded()};
}

OrganisationTraits traitsOf(OrganisationId id, std::optional<CommuneId> commune, const QString& name,
                            const QString& shortName)
{
    OrganisationTraits traits{id, commune, comparableName(name), comparableName(shortName), {}};
    for (const QString& word : traits.name.split(u' ', Qt::SkipEmptyParts))
        if (saysSomething(word))
            traits.initials += word.front();
    if (traits.initials.size() < leastInitials)
        traits.initials.clear();
    return traits;
}

QStringList titleWords(const QString& title)
{
    QStringList words;
    for (const QString& word : comparableName(title).split(u' ', Qt::SkipEmptyParts))
        if (saysSomething(word))
            words << word;
    words.removeDuplicates();
    words.sort();
    return words;
}

PossibleDuplicates<PersonId> possibleDuplicates(const std::vector<PersonTraits>& people,
                                                const DistinctPairs<PersonId>& distinct)
{
    Pairs pairs(people, distinct);
    const auto compare = [&](QString PersonTraits::*key, Likeness likeness) {
        eachWithSame(
            people.size(),
            [&](std::size_t at) { return people[at].*key; },
            [&](std::size_t a, std::size_t b) { pairs.add(a, b, likeness); });
    };
    compare(&PersonTraits::name, Likeness::SameName);
    compare(&PersonTraits::email, Likeness::SameEmail);
    return pairs.all();
}

PossibleDuplicates<OrganisationId> possibleDuplicates(const std::vector<OrganisationTraits>& organisations,
                                                      const DistinctPairs<OrganisationId>& distinct)
{
    Pairs pairs(organisations, distinct);
    const auto add = [&](std::size_t a, std::size_t b, Likeness likeness) {
        const auto& one = organisations[a].commune;
        const auto& other = organisations[b].commune;
        if (!one || !other || *one == *other)
            pairs.add(a, b, likeness);
    };
    const auto same = [&](QString OrganisationTraits::*key, Likeness likeness) {
        eachWithSame(
            organisations.size(),
            [&](std::size_t at) { return organisations[at].*key; },
            [&](std::size_t a, std::size_t b) { add(a, b, likeness); });
    };
    same(&OrganisationTraits::name, Likeness::SameName);
    same(&OrganisationTraits::shortName, Likeness::Abbreviation);
    // The whole name of one is the short name, or the initials, of another.
    QHash<QString, std::vector<std::size_t>> called;
    for (std::size_t i = 0; i < organisations.size(); ++i)
        if (auto& known = called[organisations[i].name]; known.size() < mostCompared)
            known.push_back(i);
    for (std::size_t i = 0; i < organisations.size(); ++i)
        for (const QString& brief : {organisations[i].shortName, organisations[i].initials})
            if (!brief.isEmpty())
                for (const std::size_t other : called.value(brief))
                    add(other, i, Likeness::Abbreviation);
    return pairs.all();
}

PossibleDuplicates<InterviewId> possibleDuplicates(const std::vector<VisitTraits<InterviewId>>& visits,
                                                   const DistinctPairs<InterviewId>& distinct)
{
    return duplicateVisits(visits, distinct);
}

PossibleDuplicates<ImmersionId> possibleDuplicates(const std::vector<VisitTraits<ImmersionId>>& visits,
                                                   const DistinctPairs<ImmersionId>& distinct)
{
    return duplicateVisits(visits, distinct);
}

} // namespace filrouge
