// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sprintreviewdocument.h"

#include "core/documents/pdfwriter.h"
#include "core/documents/plaintext.h"
#include "tests/core/documents/modeltext.h"
#include "tests/core/documents/printedpages.h"
#include "tests/core/documents/sprintsample.h"
#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"

#include <QRegularExpression>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

SprintReviewContent reviewOf(SprintSheet sheet)
{
    return {std::move(sheet), {}, {}};
}

Document reviewDocument(const SprintReviewContent& content)
{
    const auto document = sprintReviewDocument(content);
    REQUIRE_OK(document);
    return *document;
}

QString reviewSaid(const SprintReviewContent& content)
{
    return textsOf(reviewDocument(content)).join(u'\n');
}

/// One A4 that everybody can read, and that says what the model says.
PrintedPages checkedPage(const Document& document)
{
    const auto pdf = writePdf(document);
    REQUIRE_OK(pdf);
    CHECK(failedPdfRules(*pdf) == QStringList());
    PrintedPages pages(*pdf);
    CHECK(pages.count() == 1);
    CHECK(pages.size().contains(QStringLiteral("(A4)")));
    CHECK(pages.structure() == textsOf(document));
    return PrintedPages(*pdf);
}

constexpr double aboveFooter = 760;

} // namespace

TEST_CASE("The review of a sprint tells the board: tested, learnt, decided, to be settled, thanks",
          "[documents][sprint]")
{
    const QString all = reviewSaid(reviewOf(busySprint(Language::English)));
    INFO(all.toStdString());
    CHECK(all.startsWith(QStringLiteral("Review of sprint 2: Atelier Sarah")));
    CHECK(all.contains(QStringLiteral("From 12 March 2018 to 23 March 2018")));
    CHECK(all.contains(QStringLiteral("3 field tests · 24 testers · 1 card kept · 1 card adjusted · 1 card dropped · 1 "
                                      "card carried over · 4 cards not decided yet")));
    CHECK(all.contains(QStringLiteral(
        "Affiche du guichet – École de Cajarc, 20 March 2018, 8 people. Les parents viennent après 18 h")));
    CHECK(all.contains(QStringLiteral("Affiche du guichet – Le créneau se trouve mieux sur une affiche.")));
    // Without a lesson, what was observed.
    CHECK(all.contains(QStringLiteral("Prise de rendez-vous – Six personnes sur huit")));
    CHECK(all.contains(QStringLiteral("Kept – Affiche du guichet")));
    CHECK(all.contains(QStringLiteral("Adjusted – Prise de rendez-vous. Le formulaire est trop long.")));
    CHECK(all.contains(QStringLiteral("Dropped – Borne vidéo. Personne ne veut parler à un écran.")));
    CHECK(all.contains(QStringLiteral("Carried over to sprint 3 – Carnet de route")));
    CHECK(all.contains(QStringLiteral("Navette du samedi – tested, and neither kept")));
    CHECK(all.contains(QStringLiteral("Huit parents de l’école – École de Cajarc, 20 March 2018")));
    CHECK(all.contains(QStringLiteral("in the next sprint, from 26 March 2018 to 6 April 2018.")));
    int from = 0;
    for (const char* heading : {"What we tested",
                                "What we learnt",
                                "What was decided",
                                "For the committee to settle",
                                "Thanks and invitations"}) {
        const auto at = static_cast<int>(all.indexOf(QString::fromUtf8(heading)));
        CHECK(at > from);
        from = at;
    }
}

TEST_CASE("What somebody wrote stands in the review in place of what the board tells", "[documents][sprint]")
{
    SprintReviewContent content = reviewOf(busySprint(Language::English));
    content.review.writtenOn = QDate(2018, 3, 23);
    content.review.arbitration = QStringLiteral("Who pays for the Saturday shuttle?\n\nMay the desk open until eight?");
    content.review.thanks = QStringLiteral("Thank you to the school.");
    const QString all = reviewSaid(content);
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("Who pays for the Saturday shuttle?\nMay the desk open until eight?")));
    CHECK_FALSE(all.contains(QStringLiteral("neither kept")));
    CHECK(all.contains(QStringLiteral("Thank you to the school.")));
    CHECK_FALSE(all.contains(QStringLiteral("the next sprint")));
    CHECK(all.contains(QStringLiteral("Kept – Affiche du guichet"))); // nobody wrote about that
    CHECK(all.contains(QStringLiteral("23 March 2018")));
    content.review.tested = QStringLiteral(" \n\t\n");
    CHECK(reviewSaid(content).contains(QStringLiteral("École de Cajarc, 20 March 2018, 8 people")));
}

TEST_CASE("Where a field test was held: its place, and its commune unless the place names it", "[documents][sprint]")
{
    SprintReviewContent content = reviewOf(busySprint(Language::English));
    content.communes = {{CommuneId(1), QStringLiteral("Cajarc"), {}, {}},
                        {CommuneId(2), QStringLiteral("Figeac"), {}, {}}};
    FieldTest& test = content.sheet.cards[0].fieldTests[0];
    test.commune = CommuneId(1);
    CHECK_FALSE(reviewSaid(content).contains(QStringLiteral("Cajarc, Cajarc")));
    test.commune = CommuneId(2);
    CHECK(reviewSaid(content).contains(QStringLiteral("École de Cajarc, Figeac, 20 March 2018")));
    test.observation.clear();
    CHECK(reviewSaid(content).contains(
        QStringLiteral("1 field test has a date, but what was observed is not written yet.")));
    CHECK_FALSE(reviewSaid(content).contains(QStringLiteral("Figeac")));
}

TEST_CASE("The review of a sprint is one accessible A4 in both languages, empty or busy", "[documents][sprint][pdf]")
{
    for (const Language language : {Language::English, Language::French}) {
        for (const bool busy : {false, true}) {
            SprintReviewContent content = reviewOf(busy ? busySprint(language) : sampleSprint(language));
            content.sheet.programme.illustrative = busy;
            const Document document = reviewDocument(content);
            CHECK(document.language == languageTag(language));
            CHECK(document.furniture.note.isEmpty() != busy);
            // Also for those who do not see the foot of the page.
            CHECK(textsOf(document).contains(document.furniture.note.simplified()) == busy);
            (void)checkedPage(document);
            CHECK(writePlainText(document).contains(QStringLiteral("Atelier Sarah")));
        }
    }
    const QString empty = reviewSaid(reviewOf(sampleSprint(Language::English)));
    CHECK(empty.contains(QStringLiteral("No field test was held in this sprint.")));
    CHECK(empty.contains(QStringLiteral("Nothing has been decided yet.")));
    CHECK(empty.contains(QStringLiteral("Nothing is put to the committee.")));
}

TEST_CASE("A review that is too long says how much it leaves out, in the same type", "[documents][sprint][pdf]")
{
    const Document light = reviewDocument(reviewOf(busySprint(Language::English)));
    const double smallest = checkedPage(light).lowestWord(aboveFooter);
    for (const int cards : {5, 40, 300}) {
        INFO(cards);
        const Document document = reviewDocument(reviewOf(overfullSprint(Language::English, cards)));
        CHECK(checkedPage(document).lowestWord(aboveFooter) >= smallest - 0.1);
        const QString all = textsOf(document).join(u'\n');
        INFO(all.toStdString());
        CHECK(all.contains(QStringLiteral("Where a text breaks off with “…”, the board has it whole.")));
        CHECK(all.contains(QStringLiteral("Navette du samedi – tested"))); // the committee's own part
        if (cards < 40)
            continue;
        static const QRegularExpression more(QStringLiteral("… and (\\d+) more card"));
        const int left = more.match(all).captured(1).toInt();
        const int printed = static_cast<int>(all.count(QStringLiteral("Kept – ")));
        CHECK(printed > 0);
        // Besides those that are kept: adjusted, dropped, carried over.
        const int others =
            static_cast<int>(all.count(QStringLiteral("Adjusted – ")) + all.count(QStringLiteral("Dropped – ")) +
                             all.count(QStringLiteral("Carried over to sprint 3 – ")));
        CHECK(printed + others + left == cards + 4);
        CHECK(all.contains(QStringLiteral("more field tests")));
    }
}

TEST_CASE("Texts of any length and kind fit the page of a review", "[documents][sprint][pdf]")
{
    SprintReviewContent content = reviewOf(busySprint(Language::French));
    content.sheet.team.name = QStringLiteral("Marie-Clémence ").repeated(40).trimmed();
    content.sheet.sprint.goal = QString(5000, u'W');
    content.sheet.cards[0].card.title = QString(300, u'W');
    content.sheet.cards[1].card.reason = QStringLiteral("<b>&amp; \u202Eretourné</b> ").repeated(100);
    content.review.tested = QStringLiteral("Nous avons vu dix familles. ").repeated(2000);
    content.review.learnt = QStringLiteral("Une leçon.\n").repeated(500);
    content.review.arbitration = QString(20000, u'M');
    const Document document = reviewDocument(content);
    (void)checkedPage(document);
    CHECK(textsOf(document).join(u'\n').contains(QStringLiteral("encore")));
    CHECK(*writePdf(document) == *writePdf(reviewDocument(content)));
}
