// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/sprintsample.h"

#include <algorithm>

namespace filrouge::tests {

namespace {

Sprint sprintOf(int number, QDate first, QDate last)
{
    Sprint sprint;
    sprint.id = SprintId(number);
    sprint.team = TeamId(1);
    sprint.number = number;
    sprint.startsOn = first;
    sprint.endsOn = last;
    return sprint;
}

} // namespace

SprintSheet sampleSprint(Language language)
{
    SprintSheet sheet;
    sheet.programme.name = QStringLiteral("Carte Blanche");
    sheet.programme.sponsor = QStringLiteral("Préfecture du Lot");
    sheet.programme.language = language;
    sheet.team.id = TeamId(1);
    sheet.team.name = QStringLiteral("Atelier Sarah");
    sheet.persona = QStringLiteral("Sarah");
    sheet.hue = 1;
    sheet.sprints = {sprintOf(1, {2018, 2, 26}, {2018, 3, 9}),
                     sprintOf(2, {2018, 3, 12}, {2018, 3, 23}),
                     sprintOf(3, {2018, 3, 26}, {2018, 4, 6})};
    sheet.sprint = sheet.sprints[1];
    sheet.sprint.goal = QStringLiteral("Un guichet du soir");
    sheet.created = {1521800000000};
    sheet.version = QStringLiteral("2018-03-23 11:13");
    return sheet;
}

SprintCard sampleCard(SprintSheet& sheet, const QString& title, CardStage stage, Decision decision)
{
    SprintCard entry;
    entry.card.id = CardId(static_cast<qint64>(sheet.cards.size()) + 1);
    entry.card.team = sheet.team.id;
    entry.card.sprint = sheet.sprint.id;
    entry.card.title = title;
    entry.card.stage = stage;
    entry.card.decision = decision;
    return entry;
}

FieldTest sampleTest(const Card& card)
{
    FieldTest test;
    test.id = FieldTestId(card.id.value);
    test.card = card.id;
    test.hypothesis = QStringLiteral("Les parents viennent après 18 h");
    test.place = QStringLiteral("École de Cajarc");
    test.heldOn = QDate(2018, 3, 20);
    test.testers = 8;
    test.whoTested = QStringLiteral("Huit parents de l’école");
    test.observation = QStringLiteral("Six personnes sur huit trouvent le créneau seules.");
    test.lesson = QStringLiteral("Le créneau se trouve mieux sur une affiche.");
    return test;
}

SprintSheet busySprint(Language language)
{
    SprintSheet sheet = sampleSprint(language);
    sheet.sprint.mockUpLimit = 1;
    sheet.sprint.fieldTestLimit = 3;
    SprintCard kept = sampleCard(sheet, QStringLiteral("Affiche du guichet"), CardStage::Decided, Decision::Keep);
    kept.card.iteration = 2;
    kept.card.solution = SolutionId(1);
    kept.fieldTests = {sampleTest(kept.card)};
    sheet.cards.push_back(kept);
    SprintCard adjusted =
        sampleCard(sheet, QStringLiteral("Prise de rendez-vous"), CardStage::Decided, Decision::Adjust);
    adjusted.card.reason = QStringLiteral("Le formulaire est trop long.");
    adjusted.card.solution = SolutionId(1);
    adjusted.fieldTests = {sampleTest(adjusted.card)};
    adjusted.fieldTests[0].lesson.clear();
    sheet.cards.push_back(adjusted);
    SprintCard dropped = sampleCard(sheet, QStringLiteral("Borne vidéo"), CardStage::Decided, Decision::Drop);
    dropped.card.reason = QStringLiteral("Personne ne veut parler à un écran.");
    dropped.card.solution = SolutionId(2);
    sheet.cards.push_back(dropped);
    SprintCard open = sampleCard(sheet, QStringLiteral("Navette du samedi"), CardStage::Lessons);
    open.carriedIn = true;
    open.cameFrom = SprintId(1);
    open.fieldTests = {sampleTest(open.card)};
    sheet.cards.push_back(open);
    SprintCard gone = sampleCard(sheet, QStringLiteral("Carnet de route"), CardStage::MockUp);
    gone.card.solution = SolutionId(2);
    gone.carriedOut = true;
    gone.wentTo = SprintId(3);
    sheet.cards.push_back(gone);
    for (int i = 1; i <= 3; ++i) {
        SprintCard mockUp = sampleCard(sheet, QStringLiteral("Maquette numéro %1").arg(i), CardStage::MockUp);
        mockUp.card.solution = SolutionId(2);
        sheet.cards.push_back(mockUp);
    }
    return sheet;
}

SprintSheet overfullSprint(Language language, int cards)
{
    SprintSheet sheet = busySprint(language);
    for (int i = 1; i <= cards; ++i) {
        SprintCard kept =
            sampleCard(sheet, QStringLiteral("Carte de trop numéro %1").arg(i), CardStage::Decided, Decision::Keep);
        kept.card.reason = QStringLiteral("Elle sert tous les jours. ").repeated(8).trimmed();
        kept.fieldTests = {sampleTest(kept.card)};
        kept.fieldTests[0].lesson = QStringLiteral("Il faut prévenir la veille. ").repeated(40).trimmed();
        sheet.cards.push_back(kept);
    }
    return sheet;
}

} // namespace filrouge::tests
