// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/lettersample.h"

#include <QBuffer>
#include <QImage>

namespace filrouge::tests {

namespace {

QString said(Language language, const char* french, const char* english)
{
    return QString::fromUtf8(language == Language::French ? french : english);
}

} // namespace

QByteArray samplePicture(int side)
{
    QImage image(side, side, QImage::Format_RGB888);
    image.fill(QColor(0x3A, 0x7C, 0xA5));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

EngagementLetterContent sampleLetter(Language language, int promises)
{
    EngagementLetterContent letter;
    letter.programme.name = QStringLiteral("Carte Blanche Cahors");
    letter.programme.territory = said(language, "Bassin de vie de Cahors", "Cahors living area");
    letter.programme.sponsor = said(language, "Équipe d'essai", "Trial team");
    letter.programme.place = QStringLiteral("Cahors");
    letter.programme.language = language;
    letter.programme.illustrative = true;
    letter.programme.illustrativeNote = said(language, "Contenu inventé : il n'engage personne.", "Invented content.");
    letter.persona.firstName = QStringLiteral("Sarah");
    letter.persona.age = 29;
    letter.persona.tagline = said(language, "Jeune mère, aide à domicile", "Young mother, home helper");
    letter.persona.portraitAlt = said(language, "Portrait de Sarah", "Portrait of Sarah");
    letter.portrait = samplePicture(300);
    letter.letter.writtenOn = QDate(2018, 2, 7);
    letter.letter.salutation = said(language, "Chère Sarah,", "Dear Sarah,");
    letter.letter.opening = said(language,
                                 "Nous avons lu votre lettre : œuvrer efficacement affinera l'offre, et fidèlement "
                                 "nous réfléchirons à l'effort qu'elle appelle.\nVoici nos réponses.",
                                 "We have read your letter: an efficient office, first of all, finds the file and "
                                 "fixes the fault.\nHere are our answers.");
    letter.letter.closing = said(language, "Nous reviendrons vers vous.", "We will come back to you.");
    for (int i = 1; i <= 3; ++i) {
        Difficulty difficulty;
        difficulty.id = DifficultyId(i);
        difficulty.title = said(language, "Difficulté racontée numéro %1", "Difficulty told as number %1").arg(i);
        difficulty.text = said(language, "Personne ne m'écoute !", "Nobody listens!");
        letter.difficulties.push_back(difficulty);
    }
    for (int i = 0; i < promises; ++i) {
        EngagementLetterContent::Promised promised;
        Promise& promise = promised.promise;
        promise.title =
            said(language, "Ouvrir le guichet le soir, partie %1", "Open the desk in the evening, part %1").arg(i + 1);
        promise.description = said(language,
                                   "Un accueil sans rendez-vous, où trois services tiennent ensemble une permanence "
                                   "et répondent à toutes les questions que l'on n'ose pas poser ailleurs.",
                                   "A desk without appointment, where three services sit together and answer every "
                                   "question that people do not dare to ask elsewhere.");
        promise.deliverable = said(language, "Une permanence", "A session");
        promise.dueOn = QDate(2018, 6, 1).addDays(i);
        promise.indicator = said(language, "Visiteurs satisfaits", "Satisfied visitors");
        promise.target = QStringLiteral("80 %");
        if (i % 3 == 2) {
            promise.firmness = Firmness::SubjectTo;
            promise.subjectTo = said(language, "délibération du conseil", "the council's vote");
        }
        if (i % 4 != 3)
            promised.owner = said(language, "Caisse d'allocations", "Benefits office");
        if (i % 5 != 4)
            promised.answers = {DifficultyId(i % 3 + 1)};
        letter.promises.push_back(promised);
    }
    for (int i = 1; i <= 5; ++i) {
        EngagementLetterContent::Signing signing;
        signing.name = QStringLiteral("Camille Exemple-%1").arg(i);
        signing.signatory.role = said(language, "Directrice", "Director");
        signing.organisation = said(language, "Organisme d'essai", "Trial body");
        letter.signings.push_back(signing);
    }
    letter.signings[0].signature = samplePicture(40);
    letter.signings[0].signatory.signedOn = QDate(2018, 2, 7);
    letter.created = {1518012000000};
    letter.version = QStringLiteral("2018-02-07 4f2a");
    return letter;
}

} // namespace filrouge::tests
