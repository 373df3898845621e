// SPDX-License-Identifier: GPL-3.0-or-later
// Voting slips and paper ballots, as they are printed.
#include "core/base/random.h"
#include "core/documents/paperballots.h"
#include "core/documents/pdfwriter.h"
#include "core/documents/plaintext.h"
#include "core/documents/votingslips.h"
#include "tests/core/documents/modeltext.h"
#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// What other people's programs make of a PDF.
class PrintedSheet final {
public:
    explicit PrintedSheet(const QByteArray& pdf)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(pdf) == pdf.size());
    }

    [[nodiscard]] QString ask(const char* program, const QStringList& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        process.start(QString::fromLatin1(program), arguments);
        REQUIRE(process.waitForFinished(60'000));
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("sheet.pdf")); }
    [[nodiscard]] QStringList structure() const
    {
        return structureTexts(ask("pdfinfo", {QStringLiteral("-struct-text"), path()}));
    }
    [[nodiscard]] int pages() const
    {
        static const QRegularExpression count(QStringLiteral("Pages:\\s+(\\d+)"));
        return count.match(ask("pdfinfo", {path()})).captured(1).toInt();
    }
    /// What a phone reads of the QR codes of one page, printed at 300 dots an inch.
    [[nodiscard]] QSet<QString> scanned(int page) const
    {
        const QString number = QString::number(page);
        (void)ask("pdftoppm",
                  {QStringLiteral("-r"),
                   QStringLiteral("300"),
                   QStringLiteral("-gray"),
                   QStringLiteral("-f"),
                   number,
                   QStringLiteral("-l"),
                   number,
                   QStringLiteral("-singlefile"),
                   path(),
                   QStringLiteral("page")});
        const QString read = ask("zbarimg",
                                 {QStringLiteral("--quiet"),
                                  QStringLiteral("--nodbus"),
                                  QStringLiteral("--raw"),
                                  QStringLiteral("page.pgm")});
        const QStringList lines = read.trimmed().split(u'\n');
        return {lines.begin(), lines.end()};
    }
    /// Tops of the printed words of one page that are `text`, in points from its upper edge.
    [[nodiscard]] QStringList topsOf(const QString& text, int page) const
    {
        const QString number = QString::number(page);
        const QString boxes = ask("pdftotext",
                                  {QStringLiteral("-bbox"),
                                   QStringLiteral("-f"),
                                   number,
                                   QStringLiteral("-l"),
                                   number,
                                   path(),
                                   QStringLiteral("-")});
        const QRegularExpression word(
            QStringLiteral("yMin=\"([\\d.]+)\"[^>]*>%1<").arg(QRegularExpression::escape(text)));
        QStringList tops;
        for (auto found = word.globalMatch(boxes); found.hasNext();)
            tops.append(found.next().captured(1));
        return tops;
    }

private:
    QTemporaryDir folder_;
};

const QString address = QStringLiteral("http://192.168.1.20:8080");

VotingSlipsContent slipsContent(Language language, int named, int spares)
{
    VotingSlipsContent content;
    content.programme.name = QStringLiteral("Carte Blanche");
    content.programme.sponsor = QStringLiteral("Préfecture du Lot");
    content.programme.language = language;
    content.seminar.title = QStringLiteral("Séminaire d’orientation");
    content.seminar.heldOn = QDate(2018, 2, 7);
    content.pageAddress = address;
    content.created = {1518001200000};
    SeededRandom random(5);
    for (int i = 1; i <= named; ++i)
        content.slips.push_back({ParticipantId(i),
                                 QStringLiteral("Personne numéro %1").arg(i),
                                 QStringLiteral("Caisse d’allocations familiales"),
                                 0,
                                 newVotingCode(random)});
    for (int i = 1; i <= spares; ++i)
        content.slips.push_back({{}, {}, {}, i, newVotingCode(random)});
    return content;
}

PaperBallotsContent ballotsContent(Language language, int options, int copies)
{
    PaperBallotsContent content;
    content.programme.name = QStringLiteral("Carte Blanche");
    content.programme.language = language;
    content.seminar.title = QStringLiteral("Séminaire d’orientation");
    content.vote.question = QStringLiteral("Pour quel persona souhaitez-vous vous mobiliser ?");
    content.copies = copies;
    content.created = {1518001200000};
    for (int i = 0; i < options; ++i) {
        VoteOption option;
        option.position = i;
        content.options.push_back({option, QStringLiteral("Persona %1").arg(i + 1)});
    }
    return content;
}

QByteArray printed(const Result<Document>& document)
{
    REQUIRE_OK(document);
    const auto pdf = writePdf(*document);
    REQUIRE_OK(pdf);
    CHECK(failedPdfRules(*pdf) == QStringList());
    return *pdf;
}

} // namespace

TEST_CASE("Voting slips are a PDF that everybody can read, in both languages", "[documents][slips]")
{
    for (const Language language : {Language::French, Language::English}) {
        VotingSlipsContent content = slipsContent(language, 3, 2);
        content.programme.illustrative = language == Language::French;
        const auto document = votingSlipsDocument(content);
        const PrintedSheet sheet(printed(document));
        CHECK(sheet.structure() == textsOf(*document));
        CHECK(sheet.ask("pdfinfo", {sheet.path()}).contains(QStringLiteral("(A4)")));
        const QString said = textsOf(*document).join(u'\n');
        CHECK(said.contains(QStringLiteral("Personne numéro 3")));
        CHECK(said.contains(address));
        if (language == Language::English)
            CHECK(said.contains(QStringLiteral("Spare slip 2")));
        CHECK(document->furniture.note.isEmpty() != content.programme.illustrative);
        const QString plain = writePlainText(*document);
        CHECK(plain.contains(QStringLiteral("Personne numéro 1")));
    }
}

TEST_CASE("A phone reads every slip’s QR code off the paper", "[documents][slips]")
{
    const VotingSlipsContent content = slipsContent(Language::French, 9, 3);
    const PrintedSheet sheet(printed(votingSlipsDocument(content)));
    REQUIRE(sheet.pages() == 2);
    const QSet<QString> read = sheet.scanned(1) + sheet.scanned(2);
    CHECK(read.size() == 12);
    for (const VotingSlip& slip : content.slips) {
        const QString link = votingLink(address, slip.code);
        CHECK(link == address + QStringLiteral("/c/") + slip.code.token);
        CHECK(read.contains(link));
    }
    CHECK(votingLink(address + u'/', content.slips.front().code) == votingLink(address, content.slips.front().code));
}

TEST_CASE("Slips lie at the same place on every sheet, so that a pile is cut in one go", "[documents][slips]")
{
    VotingSlipsContent content = slipsContent(Language::French, 50, 10);
    for (VotingSlip& slip : content.slips)
        slip.code.shortCode = QStringLiteral("AAAAAA");
    const PrintedSheet sheet(printed(votingSlipsDocument(content)));
    REQUIRE(sheet.pages() == 8); // eight a page
    const QStringList first = sheet.topsOf(QStringLiteral("AAA-AAA"), 1);
    CHECK(first.size() == 8);
    for (int page = 2; page <= 7; ++page)
        CHECK(sheet.topsOf(QStringLiteral("AAA-AAA"), page) == first);
}

TEST_CASE("Slips without an address send people to the one on the screen", "[documents][slips]")
{
    VotingSlipsContent content = slipsContent(Language::English, 1, 1);
    content.pageAddress.clear();
    const auto document = votingSlipsDocument(content);
    (void)printed(document);
    const QString said = textsOf(*document).join(u'\n');
    CHECK(said.contains(QStringLiteral("shown on the screen")));
    CHECK_FALSE(said.contains(QStringLiteral("QR")));
    content.slips.clear();
    REQUIRE_FAILS(votingSlipsDocument(content), ErrorCode::Invalid);
}

TEST_CASE("A seminar's title stands whole above the slips where there is room", "[documents][slips]")
{
    VotingSlipsContent content = slipsContent(Language::French, 2, 0);
    content.seminar.title = QStringLiteral("Séminaire d’orientation du 7 février 2018");
    CHECK(textsOf(*votingSlipsDocument(content)).join(u'\n').contains(content.seminar.title));
}

TEST_CASE("Names of any length and kind are printed whole on a slip", "[documents][slips]")
{
    VotingSlipsContent content = slipsContent(Language::French, 10, 0);
    QStringList words;
    for (int i = 0; i < 40; ++i)
        words.append(QStringLiteral("Marie-Clémence"));
    content.slips[0].name = words.join(u' ');
    content.slips[1].organisation = words.join(u' ');
    content.slips[2].name = QString(200, u'W');
    content.slips[3].name = QStringLiteral("<b>&amp; \u202Eretourné</b>");
    content.slips[4].name = QStringLiteral("\t\n");
    content.slips[5].organisation = QString();
    content.seminar.title = words.join(u' ');
    const auto document = votingSlipsDocument(content);
    const PrintedSheet sheet(printed(document));
    CHECK(sheet.structure() == textsOf(*document));
    CHECK(sheet.scanned(1).size() + sheet.scanned(2).size() == 10);
}

TEST_CASE("The same slips give the same bytes", "[documents][slips]")
{
    const VotingSlipsContent content = slipsContent(Language::French, 5, 1);
    CHECK(*writePdf(*votingSlipsDocument(content)) == *writePdf(*votingSlipsDocument(content)));
}

TEST_CASE("Paper ballots are a PDF that everybody can read, for every method", "[documents][paper]")
{
    for (const Language language : {Language::French, Language::English}) {
        for (const VoteMethod method : {VoteMethod::Single, VoteMethod::Approval, VoteMethod::Dots}) {
            PaperBallotsContent content = ballotsContent(language, 8, 3);
            content.vote.method = method;
            const auto document = paperBallotsDocument(content);
            const PrintedSheet sheet(printed(document));
            CHECK(sheet.structure() == textsOf(*document));
            CHECK(sheet.pages() == 2);
            const QStringList said = textsOf(*document);
            CHECK(said.count(QStringLiteral("Persona 8")) == 3);
            CHECK(said.count(QStringLiteral("H")) == 3);
            if (language == Language::English) {
                const QString blank = QStringLiteral("Blank vote");
                CHECK(said.count(blank) == (method == VoteMethod::Dots ? 0 : 3));
                content.vote.blankAllowed = false;
                CHECK_FALSE(textsOf(*paperBallotsDocument(content)).contains(blank));
            }
            CHECK(writePlainText(*document).contains(QStringLiteral("[ ] A. Persona 1")));
        }
    }
}

TEST_CASE("Paper ballots with many or long choices take a page each, and lose no letter", "[documents][paper]")
{
    PaperBallotsContent content = ballotsContent(Language::English, 26, 2);
    content.options[3].name = QString(400, u'W');
    content.options[4].name.clear();
    content.vote.question = QStringLiteral("Which one? ").repeated(30);
    const auto document = paperBallotsDocument(content);
    const PrintedSheet sheet(printed(document));
    CHECK(sheet.pages() == 2);
    const QStringList said = sheet.structure();
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        CHECK(said.contains(QString(QLatin1Char(letter))));

    content.copies = 0;
    REQUIRE_FAILS(paperBallotsDocument(content), ErrorCode::Invalid);
    content.copies = mostPaperBallots + 1;
    REQUIRE_FAILS(paperBallotsDocument(content), ErrorCode::Invalid);
    content.copies = 1;
    content.options.clear();
    REQUIRE_FAILS(paperBallotsDocument(content), ErrorCode::Invalid);
}
