// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/stageplan.h"

namespace filrouge {

namespace {

QStringList words(const BlackScene& /*scene*/)
{
    return {};
}

QStringList words(const WelcomeScene& scene)
{
    return {scene.programme, scene.title, scene.text, scene.where};
}

QStringList words(const QuestionScene& scene)
{
    return {scene.heading, scene.question, scene.note};
}

QStringList words(const PersonaScene& scene)
{
    return {
        scene.persona.letter, scene.persona.name, scene.age, scene.persona.tagline, scene.verbatim, scene.situation};
}

QStringList words(const LetterScene& scene)
{
    QStringList all{scene.persona.name, scene.heading, scene.page};
    for (const LetterParagraph& paragraph : scene.paragraphs)
        all << paragraph.heading << paragraph.text;
    return all;
}

QStringList words(const AgendaScene& scene)
{
    return {scene.heading, scene.title, scene.next}; // not the countdown: it would be read out every second
}

QStringList words(const TurnoutScene& scene)
{
    const QString count = QStringLiteral("%1 / %2 %3").arg(scene.voted).arg(scene.present).arg(scene.label);
    QStringList all{scene.question,
                    scene.counting ? count : QString(),
                    scene.lastCall ? scene.lastCallLabel : QString(),
                    scene.state,
                    scene.rule,
                    scene.verify};
    if (!scene.join)
        return all;
    for (const JoinStep& step : scene.join->steps)
        all << step.heading << step.lines;
    return all << scene.join->note;
}

QStringList words(const RevealScene& scene)
{
    QStringList all{scene.heading, scene.question};
    for (const RevealBar& bar : scene.bars)
        all << QStringLiteral("%1 %2 %3 %4")
                   .arg(bar.persona.letter, bar.persona.name)
                   .arg(bar.ballots)
                   .arg(bar.chosen ? scene.chosenWord : QString())
                   .trimmed();
    if (!scene.blankLabel.isEmpty())
        all << QStringLiteral("%1 %2").arg(scene.blankLabel).arg(scene.blank);
    return all << scene.explanation;
}

QStringList words(const ChosenScene& scene)
{
    QStringList all{scene.heading};
    for (const StagePersona& persona : scene.chosen)
        all << QStringLiteral("%1 %2").arg(persona.letter, persona.name) << persona.tagline;
    return all << scene.note;
}

QStringList words(const EngagementScene& scene)
{
    QStringList all{scene.persona.name, scene.heading, scene.number, scene.difficulty, scene.words};
    for (const StagePromise& promise : scene.promises)
        all << promise.title << promise.line;
    if (scene.promises.empty())
        all << scene.unanswered;
    return all;
}

QStringList words(const SprintScene& scene)
{
    QStringList all{scene.heading, scene.days, scene.goal};
    if (scene.stages.empty())
        all << scene.empty;
    for (const BoardStage& stage : scene.stages) {
        all << QStringLiteral("%1, %2").arg(stage.name, stage.count);
        for (const StageCard& card : stage.cards)
            all << QStringLiteral("%1 %2").arg(card.mark, card.title).trimmed();
    }
    return all;
}

} // namespace

QString wordsOf(const Scene& scene)
{
    QStringList all = std::visit([](const auto& one) { return words(one); }, scene);
    all.removeAll(QString());
    return all.join(QLatin1Char('\n'));
}

} // namespace filrouge
