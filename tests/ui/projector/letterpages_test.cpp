// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/projector/board.h"
#include "ui/projector/letterpages.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

QString family()
{
    return theme().font(TextSize::Body).family();
}

std::vector<LetterParagraph> letterOf(int difficulties, int sentences)
{
    std::vector<LetterParagraph> letter{{{}, QStringLiteral("Mesdames, Messieurs,")}};
    for (int i = 1; i <= difficulties; ++i) {
        QString text;
        for (int j = 0; j < sentences; ++j)
            text += QStringLiteral("Phrase %1 de la difficulté %2, assez longue pour tenir une ligne. ").arg(j).arg(i);
        letter.push_back({QStringLiteral("%1. Un titre").arg(i), text.trimmed()});
    }
    return letter;
}

QString wordsIn(const std::vector<LetterPage>& pages)
{
    QStringList words;
    for (const LetterPage& page : pages)
        for (const LetterParagraph& paragraph : page)
            words << paragraph.heading << paragraph.text;
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QString wordsIn(const std::vector<LetterParagraph>& letter)
{
    return wordsIn(std::vector<LetterPage>{letter});
}

} // namespace

TEST_CASE("a letter's pages hold all of it, in order, readable on every stage", "[projector]")
{
    for (const auto& letter : {letterOf(1, 1), letterOf(6, 3), letterOf(2, 40)}) {
        const std::vector<LetterPage> pages = letterPages(letter, family());
        CHECK(wordsIn(pages) == wordsIn(letter));
        for (const LetterPage& page : pages)
            for (const QSize& size : {QSize(800, 600), QSize(1024, 768), QSize(1920, 1080), QSize(3840, 2160)}) {
                LetterScene scene;
                scene.paragraphs = page;
                for (const StageText& text : planOf(scene, size, family()).texts)
                    CHECK_FALSE(text.cut);
            }
    }
}

TEST_CASE("a short letter is one page, an empty one none", "[projector]")
{
    CHECK(letterPages(letterOf(1, 1), family()).size() == 1);
    CHECK(letterPages({}, family()).empty());
    CHECK(letterPages(letterOf(6, 3), family()).size() > 2);
}

TEST_CASE("a paragraph of several pages is parted after a sentence, and each page holds as many as it can",
          "[projector]")
{
    const QRectF column = letterColumn({1000, 750});
    const auto fits = [&](const LetterPage& page) { return letterText(page, column, family(), 35).has_value(); };
    const std::vector<LetterPage> pages = letterPages({letterOf(1, 60).back()}, family());
    REQUIRE(pages.size() > 3);
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
        REQUIRE(pages[i].size() == 1);
        LetterParagraph paragraph = pages[i].front();
        CAPTURE(paragraph.text.toStdString());
        CHECK(paragraph.text.endsWith(QLatin1String("ligne.")));
        CHECK(fits({paragraph}));
        const QString next = pages[i + 1].front().text;
        paragraph.text += QLatin1Char(' ') + next.left(next.indexOf(QLatin1Char('.')) + 1);
        CHECK_FALSE(fits({paragraph}));
    }
}

TEST_CASE("a word longer than a page is broken rather than lost", "[projector]")
{
    const std::vector<LetterParagraph> letter{{{}, QString(4000, QLatin1Char('x'))}};
    qsizetype letters = 0;
    for (const LetterPage& page : letterPages(letter, family()))
        for (const LetterParagraph& paragraph : page)
            letters += paragraph.text.size();
    CHECK(letters == 4000);
}
