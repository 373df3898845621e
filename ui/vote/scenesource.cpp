// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/scenesource.h"

#include "core/persona/personarules.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/storage/blobstore.h"

#include <QImage>

#include <algorithm>

namespace filrouge {

namespace {

constexpr int portraitPixels = 1000; // of the shorter side: enough for half the height of a 4K screen
constexpr std::size_t promisesOnAPage = 4;

} // namespace

SceneSource::SceneSource(Programme& programme, const Clock& clock, QString family)
    : programme_(programme),
      clock_(clock),
      family_(std::move(family))
{
    forget();
}

void SceneSource::forget()
{
    for (auto& [persona, letter] : pages_)
        letter.fresh = false;
    if (const auto details = services().details.read().details())
        language_ = details->language;
}

Services& SceneSource::services() const
{
    return programme_.services();
}

QString SceneSource::in(const Text& text) const
{
    return translated(text, language_);
}

QString SceneSource::own(const QString& text) const
{
    return typeset(text, language_);
}

std::optional<Seminar> SceneSource::seminar() const
{
    const auto all = services().seminars.read().all();
    if (!all || all->empty())
        return std::nullopt;
    const auto today = std::ranges::find(*all, clock_.today(), &Seminar::heldOn);
    return today == all->end() ? all->front() : *today;
}

DayFacts SceneSource::facts(const std::optional<Seminar>& seminar)
{
    DayFacts facts;
    if (const auto current = services().challengeQuestions.read().current())
        facts.hasQuestion = current->has_value();
    if (const auto personas = services().personas.read().all())
        for (const Persona& persona : *personas)
            facts.personas.push_back({persona.id, persona.firstName, static_cast<int>(pages(persona.id).size())});
    if (!seminar)
        return facts;
    if (auto agenda = services().seminars.read().agenda(seminar->id))
        facts.agenda = std::move(*agenda);
    if (auto votes = services().votes.votes(seminar->id))
        facts.votes = std::move(*votes);
    const auto chosen = services().votes.chosen(seminar->id);
    const auto letters = services().engagementLetters.read().all();
    if (!chosen || !letters)
        return facts;
    for (const EngagementLetter& letter : *letters) {
        if (std::ranges::find(*chosen, letter.persona) == chosen->end())
            continue;
        if (const auto sheet = services().engagementLetters.sheet(letter.id))
            facts.letters.push_back({letter.id, sheet->persona.firstName, static_cast<int>(pagesOf(*sheet).size())});
    }
    return facts;
}

Scene SceneSource::scene(const StagePoint& point, const VoteMoment& moment)
{
    switch (point.kind) {
    case CueKind::Welcome:
        return welcome();
    case CueKind::Question:
        return question();
    case CueKind::Activity:
        return activity(ActivityId(point.id));
    case CueKind::Persona:
        return personaScene(PersonaId(point.id));
    case CueKind::Letter:
        return letter(PersonaId(point.id), point.page);
    case CueKind::Vote:
        return turnout(VoteId(point.id), moment);
    case CueKind::Result:
        return result(VoteId(point.id));
    case CueKind::Chosen:
        return chosen();
    case CueKind::Engagement:
        return engagement(EngagementLetterId(point.id), point.page);
    case CueKind::Sprint:
        return sprint(SprintId(point.id));
    }
    return BlackScene{};
}

QImage SceneSource::portrait(const PictureRef& reference)
{
    if (reference.isEmpty())
        return {};
    if (const auto known = portraits_.constFind(reference.sha256); known != portraits_.constEnd())
        return *known;
    QImage image;
    if (const auto bytes = programme_.file().blobs().bytes(reference))
        image = QImage::fromData(*bytes);
    if (qMin(image.width(), image.height()) > portraitPixels)
        image = image.scaled(portraitPixels, portraitPixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    portraits_.insert(reference.sha256, image);
    return image;
}

StagePersona SceneSource::staged(const Persona& persona)
{
    return {badgeLetter(persona.position),
            persona.hue,
            own(persona.firstName),
            own(persona.tagline),
            portrait(persona.portrait)};
}

std::optional<Persona> SceneSource::persona(qint64 id) const
{
    auto found = services().personas.read().find(PersonaId(id));
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

Scene SceneSource::welcome() const
{
    WelcomeScene scene;
    if (const auto details = services().details.read().details())
        scene.programme = own(details->name);
    if (const auto day = seminar()) {
        scene.title = own(day->title);
        scene.text = own(day->welcome);
        QStringList where{own(day->place), longDate(day->heldOn, language_)};
        where.removeAll(QString());
        scene.where = where.join(QStringLiteral(" · "));
    }
    if (scene.title.isEmpty())
        std::swap(scene.title, scene.programme);
    if (scene.title.isEmpty())
        scene.title = in(FILROUGE_TEXT("Scenes", "Welcome"));
    return scene;
}

Scene SceneSource::question() const
{
    const auto current = services().challengeQuestions.read().current();
    if (!current || !*current)
        return BlackScene{};
    QuestionScene scene{in(FILROUGE_TEXT("Scenes", "Our challenge")), own((*current)->text), {}};
    if ((*current)->horizon.isValid())
        scene.note = in(FILROUGE_TEXT("Scenes", "By %1", {longDate((*current)->horizon, language_)}));
    return scene;
}

Scene SceneSource::activity(ActivityId id) const
{
    const auto activity = services().seminars.read().findActivity(id);
    if (!activity)
        return BlackScene{};
    AgendaScene scene;
    scene.heading = in(FILROUGE_TEXT("Scenes", "Now"));
    scene.title = own(activity->title);
    scene.secondsPlanned = activity->minutes * 60;
    const auto day = seminar();
    const auto agenda = services().seminars.read().agenda(activity->seminar);
    if (!day || !agenda)
        return scene;
    const std::vector<PlannedActivity> plan = timetable(*agenda);
    const qint64 second = secondsInto(clock_.today(), clock_.now().local());
    for (std::size_t i = 0; i < plan.size(); ++i) {
        if (plan[i].activity != id)
            continue;
        // A countdown of hours tells nobody anything: only what is near its end counts down.
        if (const auto left = secondsLeft(plan[i], second);
            left && *left <= scene.secondsPlanned && day->heldOn == clock_.today())
            scene.secondsLeft = left;
        if (i + 1 < plan.size()) {
            const QString next = own((*agenda)[i + 1].title);
            const QTime at = timeOfDay(plan[i + 1].start);
            scene.next = at.isValid()
                             ? in(FILROUGE_TEXT("Scenes", "At %1: %2", {at.toString(QStringLiteral("HH:mm")), next}))
                             : in(FILROUGE_TEXT("Scenes", "Then: %1", {next}));
        }
    }
    return scene;
}

Scene SceneSource::personaScene(PersonaId id)
{
    const auto one = persona(id.value);
    if (!one)
        return BlackScene{};
    PersonaScene scene;
    scene.persona = staged(*one);
    if (one->age)
        scene.age = in(FILROUGE_TEXT("Scenes", "%n year(s) old", {}, *one->age));
    scene.situation = own(one->situation);
    if (!one->verbatim.trimmed().isEmpty())
        scene.verbatim = in(FILROUGE_TEXT("Scenes", "“%1”", {own(one->verbatim.trimmed())}));
    return scene;
}

const std::vector<LetterPage>& SceneSource::pages(PersonaId persona)
{
    PagedLetter& paged = pages_[persona];
    if (std::exchange(paged.fresh, true))
        return paged.pages;
    std::vector<LetterParagraph> text;
    const ChallengeLetterRepository& letters = services().challengeLetters.read();
    const auto letter = letters.of(persona);
    if (letter && *letter) {
        const auto add = [&](const QString& heading, const QString& words) {
            if (!heading.trimmed().isEmpty() || !words.trimmed().isEmpty())
                text.push_back({own(heading.trimmed()), own(words.trimmed())});
        };
        add({}, (*letter)->salutation);
        add({}, (*letter)->situation);
        if (const auto difficulties = letters.difficulties((*letter)->id))
            for (const Difficulty& difficulty : *difficulties)
                add(QStringLiteral("%1. %2").arg(numberOf(difficulty)).arg(difficulty.title), difficulty.text);
        if (const auto expectations = letters.expectations((*letter)->id))
            for (std::size_t i = 0; i < expectations->size(); ++i)
                add(i == 0 ? in(FILROUGE_TEXT("Scenes", "What I expect")) : QString(),
                    QStringLiteral("– %1").arg((*expectations)[i].text));
        add({}, (*letter)->closing);
        add({}, (*letter)->signature);
    }
    if (text != paged.text) {
        paged.pages = letterPages(text, family_);
        paged.text = std::move(text);
    }
    return paged.pages;
}

bool SceneSource::isLetterOf(ChallengeLetterId letter, PersonaId persona) const
{
    const auto found = services().challengeLetters.read().of(persona);
    return found && *found && (*found)->id == letter;
}

Scene SceneSource::letter(PersonaId id, int page)
{
    const auto one = persona(id.value);
    const std::vector<LetterPage>& all = pages(id);
    if (!one || all.empty())
        return BlackScene{};
    const int at = qBound(0, page, static_cast<int>(all.size()) - 1);
    LetterScene scene;
    scene.persona = staged(*one);
    scene.heading = in(FILROUGE_TEXT("Scenes", "Challenge letter"));
    scene.paragraphs = all[static_cast<std::size_t>(at)];
    if (all.size() > 1)
        scene.page = QStringLiteral("%1 / %2").arg(at + 1).arg(all.size());
    return scene;
}

std::vector<SceneSource::EngagementPage> SceneSource::pagesOf(const LetterSheet& sheet)
{
    std::vector<EngagementPage> pages;
    for (std::size_t i = 0; i < sheet.difficulties.size(); ++i) {
        const auto promises =
            static_cast<std::size_t>(std::ranges::count_if(sheet.promises, [&](const NumberedPromise& promise) {
                return std::ranges::find(promise.answers, sheet.difficulties[i].difficulty.id) != promise.answers.end();
            }));
        for (std::size_t first = 0; first == 0 || first < promises; first += promisesOnAPage)
            pages.push_back({i, first});
    }
    return pages;
}

int SceneSource::pageOf(EngagementLetterId letter, DifficultyId difficulty)
{
    const auto sheet = services().engagementLetters.sheet(letter);
    if (!sheet)
        return 0;
    const std::vector<EngagementPage> pages = pagesOf(*sheet);
    const auto found = std::ranges::find_if(pages, [&](const EngagementPage& page) {
        return sheet->difficulties[page.difficulty].difficulty.id == difficulty;
    });
    return found == pages.end() ? 0 : static_cast<int>(std::distance(pages.begin(), found));
}

Scene SceneSource::engagement(EngagementLetterId id, int page)
{
    const auto sheet = services().engagementLetters.sheet(id);
    if (!sheet)
        return BlackScene{};
    const std::vector<EngagementPage> pages = pagesOf(*sheet);
    EngagementScene scene;
    scene.persona = staged(sheet->persona);
    scene.heading = in(FILROUGE_TEXT("Scenes", "Engagement letter"));
    if (pages.empty())
        return scene;
    const EngagementPage at = pages[static_cast<std::size_t>(qBound(0, page, static_cast<int>(pages.size()) - 1))];
    const NumberedDifficulty& difficulty = sheet->difficulties[at.difficulty];
    scene.number = in(FILROUGE_TEXT("Scenes",
                                    "Difficulty %1 of %2",
                                    {QString::number(difficulty.number), QString::number(sheet->difficulties.size())}));
    scene.difficulty = own(difficulty.difficulty.title);
    scene.words = own(difficulty.difficulty.text);
    if (scene.difficulty.isEmpty())
        std::swap(scene.difficulty, scene.words);
    scene.unanswered = in(FILROUGE_TEXT("Scenes", "Not answered yet"));
    std::size_t place = 0;
    for (const NumberedPromise& promise : sheet->promises) {
        if (std::ranges::find(promise.answers, difficulty.difficulty.id) == promise.answers.end())
            continue;
        if (place++ < at.firstPromise || scene.promises.size() == promisesOnAPage)
            continue;
        QStringList line{
            own(promise.promise.deliverable), own(promise.ownerName), longDate(promise.promise.dueOn, language_)};
        line.removeAll(QString());
        scene.promises.push_back({own(promise.promise.title), line.join(QStringLiteral(" · "))});
    }
    return scene;
}

} // namespace filrouge
