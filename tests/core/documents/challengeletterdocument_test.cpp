// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/challengeletterdocument.h"

#include "core/documents/colour.h"
#include "core/documents/pdfwriter.h"
#include "tests/core/documents/lettersample.h"
#include "tests/core/documents/modeltext.h"
#include "tests/support/catch.h"

using namespace filrouge;

namespace {

ChallengeLetterContent letterOf(Language language)
{
    ChallengeLetterContent content;
    content.programme.name = QStringLiteral("Carte Blanche");
    content.programme.language = language;
    content.programme.place = QStringLiteral("Cahors");
    content.persona.id = PersonaId(1);
    content.persona.firstName = QStringLiteral("Sarah");
    content.persona.age = 27;
    content.persona.tagline = QStringLiteral("Home help");
    content.persona.hue = 2;
    content.portrait = tests::samplePicture(60);
    content.question = QStringLiteral("How might we meet?");
    content.letter.addressee = QStringLiteral("To those who answer\nCahors");
    content.letter.place = QStringLiteral("Montdoumerc");
    content.letter.writtenOn = QDate(2018, 2, 5);
    content.letter.salutation = QStringLiteral("Dear all,");
    content.letter.situation = QStringLiteral("I am 27.\nI drive.");
    content.letter.closing = QStringLiteral("I stop here.");
    content.letter.signature = QStringLiteral("Sarah");
    content.difficulties = {{DifficultyId(1), {}, QStringLiteral("Your hours"), QStringLiteral("I work then."), 0},
                            {DifficultyId(2), {}, QString(), QStringLiteral("Five files."), 1}};
    content.expectations = {{ExpectationId(1), {}, QStringLiteral("One file"), 0}};
    content.created = Instant{1517825400000};
    return content;
}

} // namespace

TEST_CASE("A challenge letter says who writes to whom, what is difficult, what is expected, in that order",
          "[documents]")
{
    const Document document = challengeLetterDocument(letterOf(Language::English));
    CHECK(document.title == QStringLiteral("Challenge letter from Sarah"));
    CHECK(document.accent == personaHues[2]);
    const QStringList texts = tests::textsOf(document);
    qsizetype before = -1;
    for (const char* words : {"Sarah",
                              "aged 27",
                              "To those who answer",
                              "Montdoumerc, 5 February 2018",
                              "Challenge letter from Sarah",
                              "Dear all,",
                              "I am 27.",
                              "I drive.",
                              "1 Your hours",
                              "I work then.",
                              "2 to be specified",
                              "Five files.",
                              "What I expect",
                              "I stop here."}) {
        const qsizetype at = texts.indexOf(QString::fromUtf8(words), before + 1);
        INFO(words);
        CHECK(at > before);
        before = at;
    }
    CHECK(texts.last() == QStringLiteral("Sarah"));
    CHECK(document.furniture.note.isEmpty());
}

TEST_CASE("A challenge letter that is barely begun says what is missing and can be printed", "[documents]")
{
    ChallengeLetterContent content;
    content.persona.firstName = QStringLiteral("Nadia");
    content.programme.language = Language::English;
    content.created = Instant{1517825400000};
    const QStringList texts = tests::textsOf(challengeLetterDocument(content));
    CHECK(texts.contains(QStringLiteral("Addressee to be specified")));
    CHECK(texts.contains(QStringLiteral("Place and date to be specified")));
    CHECK(texts.contains(QStringLiteral("The situation is still to be told.")));
    CHECK(texts.contains(QStringLiteral("No difficulty is named yet.")));
    CHECK(writePdf(challengeLetterDocument(content)));
}

TEST_CASE("An illustrative programme says so on every page of a challenge letter", "[documents]")
{
    ChallengeLetterContent content = letterOf(Language::English);
    content.programme.illustrative = true;
    const Document document = challengeLetterDocument(content);
    CHECK(document.furniture.note.startsWith(QStringLiteral("Illustrative document")));
    CHECK(tests::textsOf(document).last() == document.furniture.note);
    content.programme.illustrativeNote = QStringLiteral("All invented.");
    CHECK(challengeLetterDocument(content).furniture.note == QStringLiteral("All invented."));
    const auto pdf = writePdf(challengeLetterDocument(content));
    REQUIRE(pdf);
    CHECK(*pdf == *writePdf(challengeLetterDocument(content)));
}
