// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/promisestandingdocument.h"

#include "core/documents/pdfwriter.h"
#include "tests/core/documents/lettersample.h"
#include "tests/core/documents/modeltext.h"
#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"

using namespace filrouge;

namespace {

PromiseProgress entry(PromiseId promise, PromiseStatus status, QDate day, const char* note)
{
    PromiseProgress progress;
    progress.promise = promise;
    progress.status = status;
    progress.notedOn = day;
    progress.note = QString::fromUtf8(note);
    return progress;
}

PromiseStandingContent content(Language language)
{
    PromiseStandingContent content;
    content.letter = tests::sampleLetter(language, 3);
    content.asOf = QDate(2018, 9, 1);
    for (std::size_t i = 0; i < content.letter.promises.size(); ++i)
        content.letter.promises[i].promise.id = PromiseId(static_cast<qint64>(i) + 1);
    const auto id = [&](std::size_t at) { return content.letter.promises[at].promise.id; };
    PromiseProgress kept = entry(id(0), PromiseStatus::Kept, {2018, 6, 29}, "Open since Monday");
    kept.proof = QStringLiteral("Order of 28 June 2018");
    PromiseProgress revised = entry(id(1), PromiseStatus::Revised, {2018, 5, 2}, "");
    revised.publicReason = QStringLiteral("The school bus may not take others.");
    content.entries = {kept,
                       entry(id(0), PromiseStatus::Started, {2018, 3, 12}, "Two officers volunteer"),
                       revised,
                       entry(id(1), PromiseStatus::HalfWay, {2018, 10, 1}, "Later than the document")};
    return content;
}

} // namespace

TEST_CASE("the follow-up of a letter says where each promise stands on that day", "[documents]")
{
    const QStringList texts = tests::textsOf(promiseStandingDocument(content(Language::English)));
    const QString all = texts.join(QLatin1Char('\n'));
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("1 of 3 promises kept.")));
    CHECK(all.contains(QStringLiteral("Proof: Order of 28 June 2018")));
    CHECK(all.contains(QStringLiteral("Why it was revised: The school bus may not take others.")));
    CHECK(all.contains(QStringLiteral("Nothing has been noted yet.")));
    CHECK_FALSE(all.contains(QStringLiteral("Later than the document")));
    // As it happened: the earlier entry first, whatever the order in the file.
    CHECK(all.indexOf(QStringLiteral("Two officers volunteer")) < all.indexOf(QStringLiteral("Open since Monday")));
}

TEST_CASE("the follow-up of a letter is an accessible PDF, in both languages", "[documents][pdf]")
{
    for (const Language language : {Language::English, Language::French}) {
        const Document document = promiseStandingDocument(content(language));
        const auto pdf = writePdf(document);
        REQUIRE(pdf);
        CHECK(tests::failedPdfRules(*pdf) == QStringList());
    }
    PromiseStandingContent none = content(Language::French);
    none.letter.promises.clear();
    const Document document = promiseStandingDocument(none);
    const auto pdf = writePdf(document);
    REQUIRE(pdf);
    CHECK(tests::failedPdfRules(*pdf) == QStringList());
}
