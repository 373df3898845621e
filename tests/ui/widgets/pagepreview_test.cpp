// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/engagementlettersource.h"
#include "tests/ui/support/testdesk.h"
#include "ui/widgets/pagepreview.h"

#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

Document letter(TestDesk& desk)
{
    const auto letters = desk.services().engagementLetters.read().all();
    REQUIRE(letters);
    REQUIRE_FALSE(letters->empty());
    const auto content =
        engagementLetterContent(desk.programme(), letters->front().id, desk.clock().now(), Signed::AsDrawn);
    REQUIRE(content);
    return engagementLetterDocument(*content);
}

Document shortDocument(const QString& words)
{
    Document document;
    document.title = words;
    document.language = QStringLiteral("en-GB");
    document.created = Instant{1};
    document.blocks = {Block{Heading{1, {Run{words}}}}, Block{Paragraph{{Run{words}}}}};
    return document;
}

PagePreview* previewOn(TestDesk& desk)
{
    auto* preview = new PagePreview(theme());
    desk.show(preview, {360, 600});
    return preview;
}

void waitUntilSettled(const PagePreview& preview)
{
    waitUntil([&] { return !preview.isBusy(); });
}

} // namespace

TEST_CASE("the preview shows every page of a real letter, and goes to the paragraph with the words", "[page-preview]")
{
    TestDesk desk(Content::Cahors);
    PagePreview* preview = previewOn(desk);
    CHECK(preview->pageCount() == 0);
    const Document document = letter(desk);
    preview->setDocument(document);
    waitUntilSettled(*preview);
    CHECK(preview->problem().isEmpty());
    CHECK(preview->pageCount() > 1);
    CHECK(preview->markedPage() == -1);

    const auto promises =
        desk.services().engagementLetters.read().promises(desk.services().engagementLetters.read().all()->front().id);
    REQUIRE(promises);
    preview->scrollTo(promises->back().title);
    CHECK(preview->markedPage() > 0);
    const int page = preview->markedPage();
    preview->scrollTo(QStringLiteral("these words stand nowhere in it"));
    CHECK(preview->markedPage() == -1);
    // Larger pages are drawn anew, and what was sought stays sought.
    preview->scrollTo(promises->back().title);
    QTest::keyClick(preview, Qt::Key_Plus);
    CHECK(preview->zoom() == 125);
    waitUntilSettled(*preview);
    CHECK(preview->markedPage() == page);
    CHECK(namelessWidgets(*preview) == QStringList());
    picture(*preview->window(), QStringLiteral("preview-zoomed"));
}

TEST_CASE("of several documents given fast the last one is shown", "[page-preview]")
{
    TestDesk desk(Content::Cahors);
    PagePreview* preview = previewOn(desk);
    preview->setDocument(letter(desk));
    for (int i = 0; i < 20; ++i) {
        preview->setDocument(shortDocument(QStringLiteral("Version number%1 of it").arg(i)));
        QCoreApplication::processEvents();
    }
    preview->scrollTo(QStringLiteral("Version number19"));
    waitUntilSettled(*preview);
    CHECK(preview->pageCount() == 1);
    CHECK(preview->markedPage() == 0);
    preview->scrollTo(QStringLiteral("Version number18 of it"));
    CHECK(preview->markedPage() == -1); // one word of several is not a place
}

TEST_CASE("a document that cannot be printed is explained, and the page before it stays", "[page-preview]")
{
    TestDesk desk(Content::Empty);
    PagePreview* preview = previewOn(desk);
    preview->setDocument(shortDocument(QStringLiteral("Fine")));
    waitUntilSettled(*preview);
    CHECK(preview->problem().isEmpty());
    preview->setDocument(shortDocument(QString::fromUcs4(U"Cuneiform \U0001202D", 11)));
    waitUntilSettled(*preview);
    CHECK(preview->pageCount() == 1);
    CHECK_FALSE(preview->problem().isEmpty());
    picture(*preview->window(), QStringLiteral("preview-problem"));
    preview->setDocument(shortDocument(QStringLiteral("Fine again")));
    waitUntilSettled(*preview);
    CHECK(preview->problem().isEmpty());
    preview->clear();
    CHECK(preview->pageCount() == 0);
}

TEST_CASE("a preview may go while its pages are being made", "[page-preview]")
{
    TestDesk desk(Content::Cahors);
    const Document document = letter(desk);
    for (int i = 0; i < 5; ++i) {
        PagePreview* preview = previewOn(desk);
        preview->setDocument(document);
        CHECK(preview->isBusy());
        delete preview;
    }
    CHECK(QThreadPool::globalInstance()->waitForDone(10000));
    QCoreApplication::processEvents();
}

TEST_CASE("words are found by how they begin", "[page-preview]")
{
    std::vector<PageWord> words;
    for (const QString& word : plainWords(QStringLiteral("Promise 1 – Visits: « Visits by phone »")))
        words.push_back({word, 0, {}});
    CHECK(words.size() == 6);
    CHECK(findWords(words, plainWords(QStringLiteral("visits by telephone"))) == 3);
    CHECK(findWords(words, plainWords(QStringLiteral("VISITS"))) == 2);
    CHECK(findWords(words, plainWords(QStringLiteral("by bus"))) == -1);
    CHECK(findWords(words, {}) == -1);
}
