// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sprintsheet.h"

#include "core/documents/colour.h"
#include "core/documents/printabletext.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr qsizetype longestTeam = 60; // in a title of two lines
constexpr qsizetype longestNote = 400;

} // namespace

QString SprintSheetWords::say(const Text& text) const
{
    return typeset(translated(text, language_), language_);
}

QString SprintSheetWords::own(const QString& text, qsizetype most) const
{
    return typeset(abridged(text, most), language_);
}

QString SprintSheetWords::day(QDate date) const
{
    return longDate(date, language_);
}

QString SprintSheetWords::days(const Sprint& sprint) const
{
    return say(FILROUGE_TEXT("SprintSheet", "From %1 to %2", {day(sprint.startsOn), day(sprint.endsOn)}));
}

QString SprintSheetWords::team() const
{
    return own(sheet_.team.name, longestTeam);
}

QString SprintSheetWords::numberOf(std::optional<SprintId> sprint) const
{
    const auto found =
        std::ranges::find_if(sheet_.sprints, [&](const Sprint& one) { return std::optional(one.id) == sprint; });
    return found == sheet_.sprints.end() ? QString() : QString::number(found->number);
}

QString SprintSheetWords::carried(const SprintCard& card) const
{
    if (card.carriedOut) {
        const QString number = numberOf(card.wentTo);
        return number.isEmpty() ? say(FILROUGE_TEXT("SprintSheet", "Carried over, waits for a sprint"))
                                : say(FILROUGE_TEXT("SprintSheet", "Carried over to sprint %1", {number}));
    }
    if (!card.carriedIn)
        return {};
    const QString number = numberOf(card.cameFrom);
    return number.isEmpty() ? say(FILROUGE_TEXT("SprintSheet", "Carried over"))
                            : say(FILROUGE_TEXT("SprintSheet", "Carried over from sprint %1", {number}));
}

QString SprintSheetWords::illustrativeNote() const
{
    if (!sheet_.programme.illustrative)
        return {};
    const QString note = own(sheet_.programme.illustrativeNote, longestNote);
    return note.isEmpty()
               ? say(FILROUGE_TEXT("SprintSheet", "Illustrative document: its people and its tests are invented."))
               : note;
}

Document SprintSheetWords::document(const QString& title, const Text& subject) const
{
    const ProgrammeDetails& programme = sheet_.programme;
    const auto whole = [&](const QString& text) { return typeset(printable(text).simplified(), language_); };
    Document document;
    document.title = title;
    document.author = whole(programme.sponsor.isEmpty() ? programme.name : programme.sponsor);
    document.subject = say(subject);
    QStringList keywords{whole(programme.name), whole(programme.territory), whole(sheet_.team.name)};
    keywords.removeAll(QString());
    document.keywords = keywords.join(QStringLiteral(", "));
    document.language = languageTag(language_);
    document.created = sheet_.created;
    document.version = sheet_.version;
    document.accent = sheet_.hue ? personaHues[std::size_t(std::clamp(*sheet_.hue, 0, 7))] : threadRed;
    QStringList parts{title, whole(programme.name)};
    if (!sheet_.version.trimmed().isEmpty())
        parts += say(FILROUGE_TEXT("SprintSheet", "Version %1", {whole(sheet_.version)}));
    parts.removeAll(QString());
    document.furniture.footer = parts.join(QStringLiteral(" · "));
    document.furniture.note = illustrativeNote();
    return document;
}

Result<SprintSheet> sprintSheet(Programme& programme, SprintId sprint, Instant created)
{
    const Services& services = programme.services();
    SprintSheet sheet;
    FILROUGE_TRY_VALUE(details, services.details.read().details());
    FILROUGE_TRY_VALUE(found, services.sprints.read().find(sprint));
    FILROUGE_TRY_VALUE(team, services.teams.read().find(found.team));
    if (team.persona) {
        FILROUGE_TRY_VALUE(persona, services.personas.read().find(*team.persona));
        sheet.persona = persona.firstName;
        sheet.hue = persona.hue;
    }
    FILROUGE_TRY_VALUE(sprints, services.sprints.read().of(team.id));
    FILROUGE_TRY_VALUE(all, services.cards.read().of(team.id));
    FILROUGE_TRY_VALUE(events, services.cards.read().events(team.id));
    FILROUGE_TRY_VALUE(tests, services.fieldTests.read().of(team.id));
    sheet.sprints = sprints;
    sheet.cards = cardsOf(sprint, {std::move(sprints), std::move(all), std::move(events), std::move(tests)});
    sheet.programme = std::move(details);
    sheet.team = std::move(team);
    sheet.sprint = std::move(found);
    sheet.created = created;
    sheet.version = created.local().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return sheet;
}

Result<std::vector<Sprint>> sprintsInOrder(Programme& programme)
{
    const Services& services = programme.services();
    FILROUGE_TRY_VALUE(teams, services.teams.read().all());
    std::vector<Sprint> sprints;
    for (const Team& team : teams) {
        FILROUGE_TRY_VALUE(own, services.sprints.read().of(team.id));
        sprints.insert(sprints.end(), own.begin(), own.end());
    }
    return sprints;
}

} // namespace filrouge
