// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sprint/cardrepository.h"

#include "core/storage/connection.h"
#include "core/storage/rawrows.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr int roomMade = 16; // positions at once, where two cards have none between them

} // namespace

CardRepository::CardRepository(Connection& connection)
    : AggregateRepository(connection),
      events_(connection),
      attachments_(connection)
{}

AggregateSchema CardRepository::schema()
{
    return {Kind::Card,
            "card",
            {{"card_event", "card"}, {"card_attachment", "card"}, {"field_test", "card"}},
            "SELECT title, description || '\n' || reason || '\n' || coalesce((SELECT group_concat(caption, '\n')"
            " FROM card_attachment WHERE card = c.id), '') || '\n' || coalesce((SELECT group_concat(note, '\n')"
            " FROM card_event WHERE card = c.id), '') FROM card c WHERE c.id = ?"};
}

Result<std::vector<Card>> CardRepository::siblings(const Card& card) const
{
    const QVariant sprint = card.sprint ? QVariant(card.sprint->value) : QVariant(QMetaType::fromType<qint64>());
    return rows_.select(QStringLiteral(" WHERE team = ? AND sprint IS ? AND stage = ?"),
                        {card.team.value, sprint, QString::fromLatin1(word(card.stage))},
                        "position");
}

Result<std::optional<Card>> CardRepository::next(CardId card) const
{
    FILROUGE_TRY_VALUE(following, rows_.where("previous", card.value));
    return following.empty() ? std::nullopt : std::optional(std::move(following.front()));
}

Result<std::unordered_map<CardId, int>> CardRepository::carriedOverFrom(std::optional<TeamId> team) const
{
    const QVariant wanted = team ? QVariant(team->value) : QVariant(QMetaType::fromType<qint64>());
    FILROUGE_TRY_VALUE(cursor,
                       connection_.run(QStringLiteral("SELECT o.card, max(s.number) FROM card_event o"
                                                      " CROSS JOIN card c ON c.id = o.card AND c.sprint IS o.sprint"
                                                      " JOIN card_event e ON e.card = o.card"
                                                      " JOIN sprint s ON s.id = e.sprint AND e.sprint IS NOT c.sprint"
                                                      " WHERE o.kind = 'carried_over' AND c.team = ifnull(?, c.team)"
                                                      " GROUP BY o.card"),
                                       {wanted}));
    std::unordered_map<CardId, int> numbers;
    while (cursor.next())
        numbers.emplace(CardId(cursor.integer(0)), static_cast<int>(cursor.integer(1)));
    FILROUGE_TRY(cursor.outcome());
    return numbers;
}

Result<std::vector<CardEvent>> CardRepository::events(TeamId team) const
{
    return events_.select(QStringLiteral(" WHERE card IN (SELECT id FROM card WHERE team = ?)"), {team.value}, "at");
}

Result<std::vector<CardEvent>> CardRepository::eventsOfCarriedOver(TeamId team) const
{
    return events_.select(
        QStringLiteral(" WHERE card IN (SELECT o.card FROM card_event o CROSS JOIN card c ON c.id = o.card"
                       " WHERE o.kind = 'carried_over' AND c.team = ?)"),
        {team.value},
        "at");
}

Result<std::vector<CardStep>> CardRepository::steps() const
{
    // Sorted by card, SQLite would fetch each row through an index: three times as long as reading the table.
    FILROUGE_TRY_VALUE(rows, RawRows::of(connection_, "SELECT card, kind, stage, at FROM card_event"));
    std::vector<CardStep> steps;
    while (rows.next())
        steps.push_back(
            {CardId(rows.at(0)), rows.choice<CardEventKind>(1), rows.choice<CardStage>(2), Instant{rows.at(3)}});
    FILROUGE_TRY(rows.outcome());
    return steps;
}

Result<Card> CardRepository::append(Edit& edit, Card card) const
{
    FILROUGE_TRY_VALUE(before, siblings(card));
    card.position = before.empty() ? 0 : before.back().position + 1;
    return rows_.insert(edit, card);
}

Result<> CardRepository::place(Edit& edit, Card card, int place) const
{
    FILROUGE_TRY_VALUE(there, siblings(card));
    const auto own = std::ranges::find(there, card.id, &Card::id);
    const auto target = std::clamp<std::ptrdiff_t>(place, 0, std::ssize(there));
    if (own != there.end()) {
        if (own - there.begin() == std::min(target, std::ssize(there) - 1))
            return rows_.update(edit, card);
        there.erase(own);
    }
    FILROUGE_TRY_VALUE(position, makeRoom(edit, std::move(there), static_cast<std::size_t>(target)));
    card.position = position;
    return rows_.update(edit, card);
}

Result<int> CardRepository::makeRoom(Edit& edit, std::vector<Card> there, std::size_t place) const
{
    if (there.empty())
        return 0;
    if (place >= there.size())
        return there.back().position + 1;
    if (place == 0)
        return there.front().position - 1;
    int above = there[place - 1].position;
    int below = there[place].position;
    if (below - above < 2) {
        // The fewer give way, by enough for the next few that come here.
        const auto middle = there.begin() + static_cast<std::ptrdiff_t>(place);
        const bool down = place > there.size() / 2;
        for (auto row = down ? middle : there.begin(); row != (down ? there.end() : middle); ++row) {
            row->position += down ? roomMade : -roomMade;
            FILROUGE_TRY(rows_.update(edit, *row));
        }
        (down ? below : above) += down ? roomMade : -roomMade;
    }
    return above + (below - above) / 2;
}

Result<> CardRepository::record(Edit& edit, CardEvent event) const
{
    event.at = edit.clock().now();
    FILROUGE_TRY(events_.insert(edit, event));
    return {};
}

} // namespace filrouge
