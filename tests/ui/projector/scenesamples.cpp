// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/projector/scenesamples.h"

#include "core/persona/personarules.h"
#include "ui/projector/scenepainter.h"

#include <QImage>
#include <QPainter>

namespace filrouge::tests {

namespace {

const char* const names[] = {"Sarah", "Sébastien", "Roseline", "Lucien", "Théo", "Marie-Christine", "Fatima", "Gérard"};

QString word40(const QString& start)
{
    QStringList words{start};
    while (words.size() < 40)
        words << QStringLiteral("mot%1").arg(words.size());
    return words.join(QLatin1Char(' '));
}

QString or40(const QString& text, Fill fill)
{
    return fill == Fill::Overfull ? word40(text) + QLatin1Char(' ') + word40(text) : text;
}

} // namespace

QImage samplePortrait(int hue)
{
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(stageColours().tints[static_cast<std::size_t>(hue)]);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stageColours().hues[static_cast<std::size_t>(hue)]);
    painter.drawEllipse(120, 70, 160, 180);
    painter.drawRoundedRect(60, 270, 280, 200, 90, 90);
    return image;
}

StagePersona samplePersona(int place, Fill fill)
{
    StagePersona persona;
    persona.letter = badgeLetter(place);
    persona.hue = place % 8;
    const QString name = QString::fromUtf8(names[place % 8]);
    persona.name = fill == Fill::Overfull && place % 2 == 0 ? word40(name) : name;
    persona.tagline = or40(QStringLiteral("Jeune mère de famille et aide à domicile en CDD"), fill);
    if (place != 3) // one without a portrait
        persona.portrait = samplePortrait(persona.hue);
    return persona;
}

RevealScene sampleReveal(int personas, Fill fill)
{
    const int ballots[] = {12, 3, 9, 0, 7, 7, 2, 5};
    RevealScene scene;
    scene.heading = QStringLiteral("Résultat");
    scene.question = or40(QStringLiteral("Pour quel persona souhaitez-vous vous mobiliser ?"), fill);
    for (int i = 0; i < personas; ++i)
        scene.bars.push_back({samplePersona(i, fill), ballots[i % 8] + (fill == Fill::Overfull ? 100 : 0), i % 8 < 3});
    scene.blankLabel = QStringLiteral("Votes blancs");
    scene.blank = 2;
    scene.chosenWord = QStringLiteral("choisi");
    scene.explanation = QStringLiteral("47 bulletins, dont 2 blancs. Théo et Marie-Christine sont à égalité pour la "
                                       "dernière place : un second tour les départagera.");
    return scene;
}

std::vector<std::pair<QString, Scene>> sampleScenes(Fill fill)
{
    const auto q = [](const char* text) { return QString::fromUtf8(text); };
    const QString words = or40(q("Entre deux dames, j’ai deux heures de trou : trop court pour rentrer, trop long pour "
                                 "attendre dans la voiture."),
                               fill);
    std::vector<std::pair<QString, Scene>> all;
    all.emplace_back(
        QStringLiteral("welcome"),
        WelcomeScene{or40(q("Carte Blanche – Cahors"), fill),
                     or40(q("Séminaire d’orientation du 7 février 2018"), fill),
                     or40(q("Bienvenue. Prenez un café, votre badge et votre coupon de vote.\nCe matin, "
                            "huit personnes vous ont écrit. Elles n’existent pas ; ce qu’elles disent, si."),
                          fill),
                     q("Salle municipale, Cahors · 7 février 2018")});
    all.emplace_back(QStringLiteral("question"),
                     QuestionScene{q("Défi"),
                                   or40(q("Comment favoriser la rencontre entre les usagers et un service public "
                                          "adapté aux besoins du bassin de vie de Cahors ?"),
                                        fill),
                                   q("D’ici au 31 décembre 2018")});
    PersonaScene persona{samplePersona(0, fill), q("27 ans"), {}, words};
    persona.situation = or40(q("Sarah vit à Montdoumerc avec une fille de quatre ans et un garçon de sept mois. Aide à "
                               "domicile autour de Lalbenque, elle en est à son quatrième contrat court. Elle s’occupe "
                               "toute la journée de personnes qui ont droit à de l’aide, et renonce souvent à demander "
                               "la sienne."),
                             fill);
    all.emplace_back(QStringLiteral("persona"), persona);
    all.emplace_back(QStringLiteral("letter"),
                     LetterScene{samplePersona(0, fill),
                                 q("Lettre d’interpellation"),
                                 {{q("1. Vous ouvrez quand je travaille"),
                                   q("Mon temps libre, c’est deux heures l’après-midi, si personne n’est tombé. Pour "
                                     "une signature à Cahors, il me faut cinquante minutes de route et une dame qui "
                                     "accepte de déjeuner à 11 heures.")},
                                  {q("2. Mes heures changent, vos calculs non"), words}},
                                 q("2 / 4")});
    all.emplace_back(
        QStringLiteral("agenda"),
        AgendaScene{q("En ce moment"), or40(q("Pause et choix de l’atelier"), fill), 754, 900, q("11:45 Ateliers")});
    all.emplace_back(QStringLiteral("agenda-untimed"),
                     AgendaScene{q("En ce moment"), or40(q("Signature"), fill), {}, 0, {}});
    TurnoutScene turnout{or40(q("Pour quel persona souhaitez-vous vous mobiliser ?"), fill),
                         q("Le vote est ouvert"),
                         q("ont voté"),
                         43,
                         50,
                         true,
                         {},
                         q("Dernier appel"),
                         q("3 personas seront choisis. En cas d’égalité : second tour."),
                         {}};
    all.emplace_back(QStringLiteral("turnout"), turnout);
    turnout.lastCall = 23;
    all.emplace_back(QStringLiteral("lastcall"), turnout);
    turnout.lastCall.reset();
    turnout.counting = false;
    turnout.state = q("Le vote va commencer");
    all.emplace_back(QStringLiteral("before"), turnout);
    // Phones join: the longest address, and a Wi-Fi whose name takes all it may.
    turnout.join = JoinStrip{
        {{q("1. Le Wi-Fi de la salle"),
          *qrCode(q("WIFI:T:WPA;S:Salle des fêtes de Lalbenque;P:bienvenue2018;;")),
          {q("Salle des fêtes de Lalbenque"), q("bienvenue2018")}},
         {q("2. La page du vote"), *qrCode(q("http://192.168.100.200:58080/")), {q("192.168.100.200:58080")}}},
        q("Votre code est sur votre coupon. Pas d’Internet, c’est normal : restez connecté, coupez les données "
          "mobiles.")};
    all.emplace_back(QStringLiteral("before-phones"), turnout);
    TurnoutScene open = turnout;
    open.counting = true;
    open.state = q("Le vote est ouvert.");
    open.verify = q("Urne vide, scellée à 11:02. Empreinte de la question, de la règle et de la liste : f3db 9cdc");
    all.emplace_back(QStringLiteral("turnout-phones"), open);
    open.lastCall = 23;
    all.emplace_back(QStringLiteral("lastcall-phones"), open);
    turnout.join.reset();
    turnout.counting = true;
    turnout.state = q("Le vote est clos. L’urne est scellée depuis 11:18.");
    turnout.verify = q("Empreinte des bulletins : 3f2a 91c4 77e0 b8d1");
    all.emplace_back(QStringLiteral("closed"), turnout);
    all.emplace_back(QStringLiteral("reveal"), sampleReveal(fill == Fill::Overfull ? 26 : 8, fill));
    ChosenScene chosen{
        q("Les personas choisis"), {}, q("Les 5 autres sont en réserve : rien de ce qu’ils disent n’est perdu.")};
    for (int i = 0; i < (fill == Fill::Overfull ? 8 : 3); ++i)
        chosen.chosen.push_back(samplePersona(i, fill));
    all.emplace_back(QStringLiteral("chosen"), chosen);
    EngagementScene letter{samplePersona(0, fill),
                           q("Lettre d’engagement"),
                           q("Difficulté 1 / 6"),
                           or40(q("Vous ouvrez quand je travaille"), fill),
                           words,
                           {},
                           q("Pas encore de réponse")};
    all.emplace_back(QStringLiteral("engagement-unanswered"), letter);
    for (int i = 0; i < (fill == Fill::Overfull ? 4 : 2); ++i)
        letter.promises.push_back({or40(q("Une permanence le jeudi soir à Lalbenque"), fill),
                                   or40(q("Affiche et horaires · CAF du Lot · 1er avril 2018"), fill)});
    all.emplace_back(QStringLiteral("engagement"), letter);
    SprintScene sprint{q("Sprint 2 · Atelier Sarah"),
                       q("Du 26 février 2018 au 9 mars 2018"),
                       or40(q("Une permanence du soir que l’on trouve sans téléphoner"), fill),
                       0,
                       {},
                       q("Ce sprint n’a pas encore de carte.")};
    all.emplace_back(QStringLiteral("sprint-empty"), sprint);
    const int cards = fill == Fill::Overfull ? 12 : 2;
    const auto cardsOf = [&](int count, const QString& decision = {}) {
        return std::vector<StageCard>(static_cast<std::size_t>(count),
                                      {or40(q("Horaires du soir à la MSAP"), fill), decision});
    };
    sprint.stages = {{q("Idée"), q("%1 cartes").arg(cards), false, cardsOf(cards)},
                     {q("Maquette"), q("Trop : 2 sur 1"), true, cardsOf(2)},
                     {q("Test de terrain"), q("1 carte"), false, cardsOf(1)},
                     {q("Enseignements"), q("0 carte"), false, {}},
                     {q("Décidé"),
                      cards == 2 ? q("1 carte") : q("%1 cartes").arg(cards / 2),
                      false,
                      cardsOf(cards / 2, q("Gardée"))}};
    all.emplace_back(QStringLiteral("sprint"), sprint);
    all.emplace_back(QStringLiteral("black"), BlackScene{});
    return all;
}

} // namespace filrouge::tests
