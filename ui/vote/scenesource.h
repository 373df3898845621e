// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/network/joincode.h"
#include "core/persona/persona.h"
#include "core/vote/voteservice.h"
#include "ui/projector/letterpages.h"
#include "ui/vote/stage.h"

#include <QHash>

namespace filrouge {

class Programme;
class Clock;
struct LetterSheet;
struct Services;

/// What a vote looks like while it is under way.
struct VoteMoment final {
    Turnout turnout;
    std::optional<int> lastCall; ///< seconds
};

/// Where phones find the pages.
struct JoinFacts final {
    PhoneTarget page;
    WifiAccess wifi; ///< without a name: people are on it already

    friend bool operator==(const JoinFacts&, const JoinFacts&) = default;
};

/// Makes scenes out of the programme, in the programme's language. What is not there any more is black.
class SceneSource final {
public:
    SceneSource(Programme& programme, const Clock& clock, QString family);

    /// The seminar of the day: today's, or else the latest.
    [[nodiscard]] std::optional<Seminar> seminar() const;
    [[nodiscard]] DayFacts facts(const std::optional<Seminar>& seminar);
    [[nodiscard]] Scene scene(const StagePoint& point, const VoteMoment& moment);
    /// On which page of its letter a difficulty and its answer begin.
    [[nodiscard]] int pageOf(EngagementLetterId letter, DifficultyId difficulty);
    [[nodiscard]] bool isLetterOf(ChallengeLetterId letter, PersonaId persona) const;
    /// While phones can reach the pages; nothing: they cannot, and the room is not told to.
    void setJoin(std::optional<JoinFacts> join) { join_ = std::move(join); }
    /// Every scene of the vote says that it is one.
    void setRehearsal(bool rehearsal) { rehearsal_ = rehearsal; }
    /// Letters, or the programme's language, may have changed.
    void forget();

private:
    /// Setting a letter page by page is slow: it is done again only when its words are others.
    struct PagedLetter final {
        std::vector<LetterParagraph> text;
        std::vector<LetterPage> pages;
        bool fresh = false;
    };

    struct EngagementPage final {
        std::size_t difficulty = 0;
        std::size_t firstPromise = 0; ///< among those that answer it
    };

    [[nodiscard]] QString in(const Text& text) const;
    [[nodiscard]] QString marked(const QString& sentence) const;
    [[nodiscard]] QString own(const QString& text) const; ///< the programme's words, typeset
    [[nodiscard]] Services& services() const;
    [[nodiscard]] QImage portrait(const PictureRef& reference);
    [[nodiscard]] StagePersona staged(const Persona& persona);
    [[nodiscard]] std::optional<Persona> persona(qint64 id) const;

    [[nodiscard]] Scene welcome() const;
    [[nodiscard]] Scene question() const;
    [[nodiscard]] Scene activity(ActivityId id) const;
    [[nodiscard]] Scene personaScene(PersonaId id);
    [[nodiscard]] Scene letter(PersonaId id, int page);
    [[nodiscard]] const std::vector<LetterPage>& pages(PersonaId persona);
    [[nodiscard]] Scene turnout(VoteId id, const VoteMoment& moment) const;
    [[nodiscard]] std::optional<JoinStrip> joinStrip(const Vote& vote) const;
    [[nodiscard]] QString ruleOf(const Vote& vote, int options) const;
    [[nodiscard]] Scene result(VoteId id);
    [[nodiscard]] QString explanation(const VoteResult& result) const;
    [[nodiscard]] Scene chosen();
    [[nodiscard]] Scene engagement(EngagementLetterId id, int page);
    [[nodiscard]] Scene sprint(SprintId id) const;
    [[nodiscard]] static std::vector<EngagementPage> pagesOf(const LetterSheet& sheet);

    Programme& programme_;
    const Clock& clock_;
    QString family_;
    Language language_ = Language::French;
    bool rehearsal_ = false;
    std::optional<JoinFacts> join_;
    QHash<QString, QImage> portraits_;
    std::map<PersonaId, PagedLetter> pages_;
};

} // namespace filrouge
