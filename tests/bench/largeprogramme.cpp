// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largeprogramme.h"

#include "core/documents/sample.h"

#include <algorithm>
#include <array>

namespace filrouge::bench {

namespace {

class Growth final {
public:
    Growth(ProgrammeRows& rows, quint64 seed) : rows_(rows), random_(seed)
    {
        for (const Evidence& evidence : rows.of<Evidence>())
            sentences_ << evidence.text;
    }

    void growInterviews(int count)
    {
        grow<Interview>(count, [&](Interview& interview, int i) {
            interview.title += QStringLiteral(" (%1)").arg(i);
            interview.heldOn = QDate(2018, 1, 8).addDays(i % 700);
            interview.notes = paragraphs(6);
            rows_.of<InterviewPerson>().push_back({interview.id, any<Person>().id, InterviewPart::Met});
        });
    }

    void growImmersions(int count)
    {
        grow<Immersion>(count, [&](Immersion& immersion, int i) {
            immersion.title += QStringLiteral(" (%1)").arg(i);
            immersion.notes = paragraphs(6);
        });
    }

    void growIrritants(int count)
    {
        grow<Irritant>(count, [&](Irritant& irritant, int i) {
            irritant.title += QStringLiteral(" (%1)").arg(i);
            irritant.description = sentence();
            irritant.position = i;
        });
    }

    void growEvidence(int count)
    {
        grow<Evidence>(count, [&](Evidence& evidence, int i) {
            evidence.text = sentence() + QLatin1Char(' ') + sentence();
            evidence.anchor = AnchorState::None;
            evidence.anchorStart = evidence.anchorLength = 0;
            evidence.interview.reset();
            evidence.immersion.reset();
            evidence.seminar.reset();
            if (i % 4 == 0)
                evidence.immersion = any<Immersion>().id;
            else
                evidence.interview = any<Interview>().id;
            rows_.of<IrritantEvidence>().push_back({any<Irritant>().id, evidence.id});
        });
    }

    /// Until that many cards stand in the first sprint that is under way, and that many lines tell of all cards.
    void growBoard(int cards, int events)
    {
        const auto& sprints = rows_.of<Sprint>();
        const Sprint board = *std::ranges::find(sprints, SprintState::Running, &Sprint::state);
        std::vector<SolutionId> lanes;
        for (const Solution& solution : rows_.of<Solution>())
            if (solution.team == board.team)
                lanes.push_back(solution.id);
        std::array<int, stages> places{};
        int there = 0;
        for (const Card& card : rows_.of<Card>())
            if (card.sprint == board.id) {
                ++places[static_cast<std::size_t>(card.stage)];
                ++there;
            }
        const auto others = static_cast<int>(rows_.of<Card>().size()) - there;
        grow<Card>(cards + others, [&](Card& card, int i) {
            const auto stage = static_cast<std::size_t>(i) % stages;
            card.team = board.team;
            card.sprint = board.id;
            card.solution = lanes[static_cast<std::size_t>(i) % lanes.size()];
            card.title += QStringLiteral(" (%1)").arg(i);
            card.description = sentence();
            card.stage = static_cast<CardStage>(stage);
            card.decision = card.stage == CardStage::Decided ? Decision::Drop : Decision::Open;
            card.reason = card.stage == CardStage::Decided ? sentence() : QString();
            card.previous.reset();
            card.iteration = 1;
            card.position = places[stage]++;
        });
        growHistory(board, events);
    }

private:
    static constexpr std::size_t stages = Choices<CardStage>::names.size();

    /// Round after round a line for each card of the board, the last of them where the card stands.
    void growHistory(const Sprint& board, int events)
    {
        std::vector<Card> cards;
        std::ranges::copy_if(rows_.of<Card>(), std::back_inserter(cards), [&board](const Card& card) {
            return card.sprint == board.id;
        });
        std::vector<CardEvent>& history = rows_.of<CardEvent>();
        const qint64 began = board.startsOn.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        const auto before = static_cast<int>(history.size());
        for (int i = before; i < events; ++i) {
            const Card& card = cards[static_cast<std::size_t>(i - before) % cards.size()];
            const auto since = static_cast<std::size_t>(events - 1 - i) / cards.size();
            const auto stage = (static_cast<std::size_t>(card.stage) + since) % stages;
            CardEvent event;
            event.id.value = random_.key();
            event.card = card.id;
            event.kind = CardEventKind::Moved;
            event.stage = static_cast<CardStage>(stage);
            event.cameFrom = static_cast<CardStage>((stage + 1) % stages);
            event.sprint = board.id;
            event.at = Instant{began + qint64{60'000} * i};
            history.push_back(event);
        }
    }

    template <class Row, class Change>
    void grow(int count, Change change)
    {
        const std::vector<Row> models = rows_.of<Row>();
        for (int i = static_cast<int>(models.size()); i < count; ++i) {
            Row row = models[static_cast<std::size_t>(i) % models.size()];
            row.id.value = random_.key();
            change(row, i);
            rows_.of<Row>().push_back(row);
        }
    }

    template <class Row>
    const Row& any()
    {
        const auto& table = rows_.of<Row>();
        return table[random_.below(table.size())];
    }

    QString sentence()
    {
        return sentences_[static_cast<qsizetype>(random_.below(static_cast<quint64>(sentences_.size())))];
    }

    QString paragraphs(int count)
    {
        QStringList lines;
        for (int i = 0; i < count; ++i)
            lines << sentence() + QLatin1Char(' ') + sentence() + QLatin1Char(' ') + sentence();
        return lines.join(QStringLiteral("\n\n"));
    }

    ProgrammeRows& rows_;
    SeededRandom random_;
    QStringList sentences_;
};

} // namespace

Result<ProgrammeContent> largeProgramme(const LargeProgramme& size)
{
    SeededRandom random(size.seed);
    FILROUGE_TRY_VALUE(content, readSample(QStringLiteral("cahors"), random));
    Growth growth(content.rows, size.seed);
    growth.growInterviews(size.interviews);
    growth.growImmersions(size.immersions);
    growth.growIrritants(size.irritants);
    growth.growEvidence(size.evidence);
    if (size.cards > 0)
        growth.growBoard(size.cards, size.cardEvents);
    return content;
}

} // namespace filrouge::bench
