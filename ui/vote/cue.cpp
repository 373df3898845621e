// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/cue.h"

#include <algorithm>

namespace filrouge {

namespace {

/// Puts the day together; each group once, where it belongs or at the end.
class DayBuilder final {
public:
    explicit DayBuilder(const DayFacts& facts) : facts_(facts) {}

    std::vector<Cue> build()
    {
        findAnchors();
        for (std::size_t i = 0; i < facts_.agenda.size(); ++i)
            addActivity(i);
        if (!welcomed_) {
            std::vector<Cue> rest = std::exchange(cues_, {});
            addWelcome({}, {});
            std::ranges::move(rest, std::back_inserter(cues_));
        }
        addPersonas({});
        addVotes({});
        addResults({});
        addLetters({});
        return std::move(cues_);
    }

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    [[nodiscard]] bool is(std::size_t place, ActivityKind kind) const
    {
        return place < facts_.agenda.size() && facts_.agenda[place].kind == kind;
    }

    void findAnchors()
    {
        std::size_t vote = nowhere;
        std::size_t lastWorkshop = nowhere;
        for (std::size_t i = 0; i < facts_.agenda.size(); ++i) {
            if (vote == nowhere && is(i, ActivityKind::Vote))
                vote = i;
            if (is(i, ActivityKind::Workshop))
                lastWorkshop = i;
        }
        if (vote != nowhere) {
            for (std::size_t i = 0; i < vote; ++i)
                if (is(i, ActivityKind::Presentation))
                    personasAfter_ = i;
            resultsAfter_ = is(vote + 1, ActivityKind::Presentation) ? vote + 1 : vote;
        }
        lettersAfter_ = lastWorkshop;
        for (std::size_t i = lastWorkshop; lastWorkshop != nowhere && i < facts_.agenda.size(); ++i)
            if (is(i, ActivityKind::Presentation)) {
                lettersAfter_ = i;
                break;
            }
    }

    void add(CueKind kind, qint64 id, ActivityId activity, const QString& name, const QString& notes, int pages = 1,
             bool available = true)
    {
        cues_.push_back({kind, id, activity, name, notes, pages, available});
    }

    void addActivity(std::size_t place)
    {
        const Activity& activity = facts_.agenda[place];
        if (activity.kind == ActivityKind::Welcome && !welcomed_)
            addWelcome(activity.id, activity.notes);
        else if (activity.kind == ActivityKind::Vote)
            addVotes(activity.id, activity.notes);
        else
            add(CueKind::Activity, activity.id.value, activity.id, activity.title, activity.notes);
        if (place == personasAfter_)
            addPersonas(activity.id, activity.notes);
        if (place == resultsAfter_)
            addResults(activity.id, activity.notes);
        if (place == lettersAfter_)
            addLetters(activity.id, activity.notes);
    }

    void addWelcome(ActivityId activity, const QString& notes)
    {
        welcomed_ = true;
        add(CueKind::Welcome, 0, activity, {}, notes);
        if (facts_.hasQuestion)
            add(CueKind::Question, 0, activity, {}, notes);
    }

    void addPersonas(ActivityId activity, const QString& notes = {})
    {
        if (std::exchange(personasAdded_, true))
            return;
        for (const DayFacts::Persona& persona : facts_.personas) {
            add(CueKind::Persona, persona.id.value, activity, persona.name, notes);
            if (persona.letterPages > 0)
                add(CueKind::Letter, persona.id.value, activity, persona.name, notes, persona.letterPages);
        }
    }

    void addVotes(ActivityId activity, const QString& notes = {})
    {
        if (std::exchange(votesAdded_, true))
            return;
        for (const Vote& vote : facts_.votes)
            if (vote.state != VoteState::Annulled && !vote.runOffOf)
                add(CueKind::Vote, vote.id.value, activity, vote.question, notes);
    }

    void addResults(ActivityId activity, const QString& notes = {})
    {
        if (std::exchange(resultsAdded_, true))
            return;
        bool any = false;
        for (const Vote& vote : facts_.votes) {
            if (vote.state == VoteState::Annulled)
                continue;
            if (vote.runOffOf)
                add(CueKind::Vote, vote.id.value, activity, vote.question, notes);
            const bool revealed = vote.state == VoteState::Revealed;
            any = any || revealed;
            add(CueKind::Result, vote.id.value, activity, vote.question, notes, 1, revealed);
        }
        if (!facts_.votes.empty())
            add(CueKind::Chosen, 0, activity, {}, notes, 1, any);
    }

    void addLetters(ActivityId activity, const QString& notes = {})
    {
        if (std::exchange(lettersAdded_, true))
            return;
        for (const DayFacts::Engagement& letter : facts_.letters)
            if (letter.pages > 0)
                add(CueKind::Engagement, letter.id.value, activity, letter.name, notes, letter.pages);
    }

    const DayFacts& facts_;
    std::vector<Cue> cues_;
    std::size_t personasAfter_ = nowhere;
    std::size_t resultsAfter_ = nowhere;
    std::size_t lettersAfter_ = nowhere;
    bool welcomed_ = false;
    bool personasAdded_ = false;
    bool votesAdded_ = false;
    bool resultsAdded_ = false;
    bool lettersAdded_ = false;
};

} // namespace

std::vector<Cue> dayCues(const DayFacts& facts)
{
    return DayBuilder(facts).build();
}

} // namespace filrouge
