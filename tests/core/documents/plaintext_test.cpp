// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"

#include "tests/core/documents/lettersample.h"
#include "tests/core/documents/modeltext.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace filrouge;

TEST_CASE("Plain text shows headings, lists, facts and tables as a reader would type them", "[documents]")
{
    Document document;
    document.language = QStringLiteral("en-GB");
    const auto text = [](const char* words) { return Runs{Run{QString::fromUtf8(words)}}; };
    document.blocks = {
        Block{Heading{1, text("Minutes")}},
        Block{Paragraph{{Run{QStringLiteral("Read ")},
                         Run{QStringLiteral("this"), true, false, false, QStringLiteral("https://example.org")}}}},
        Block{Heading{2, text("Result"), QStringLiteral("1")}},
        Block{List{true, {{{Block{Paragraph{text("first")}}}}, {{Block{Paragraph{text("second")}}}}}}},
        Block{Facts{{{QStringLiteral("Rule"), text("drawn lots")}}}},
        Block{Table{{1, 1}, {{{{text("Name")}, {text("Votes")}}}}, {{{{text("Sarah")}, {text("21")}}}}}},
    };
    document.version = QStringLiteral("v1");
    CHECK(writePlainText(document) == QStringLiteral("Minutes\n=======\n\n"
                                                     "Read this (https://example.org)\n\n"
                                                     "1. Result\n---------\n\n"
                                                     "1. first\n2. second\n\n"
                                                     "  Rule: drawn lots\n\n"
                                                     "Name: Sarah\nVotes: 21\n\n"
                                                     "--\n\nv1\n"));
}

TEST_CASE("Plain text of a letter says all that the model says", "[documents]")
{
    const Document document = engagementLetterDocument(tests::sampleLetter(Language::French, 7));
    const QString written = writePlainText(document).simplified();
    static const QRegularExpression number(QStringLiteral("^\\d+ (?=\\D)"));
    for (QString text : tests::textsOf(document)) {
        text.remove(number); // a heading's number gets a full stop
        INFO(text.toStdString());
        CHECK(written.contains(text));
    }
    CHECK(written.contains(QStringLiteral("Contenu inventé")));
}
