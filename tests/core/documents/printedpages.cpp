// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/printedpages.h"

#include "tests/core/documents/modeltext.h"
#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace filrouge::tests {

PrintedPages::PrintedPages(const QByteArray& pdf)
{
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
}

QString PrintedPages::ask(const char* program, const QStringList& arguments) const
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

int PrintedPages::count() const
{
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(ask("pdfinfo", {path()})).captured(1).toInt();
}

QString PrintedPages::size() const
{
    static const QRegularExpression size(QStringLiteral("Page size:\\s+(.*)"));
    return size.match(ask("pdfinfo", {path()})).captured(1);
}

QStringList PrintedPages::structure() const
{
    return structureTexts(ask("pdfinfo", {QStringLiteral("-struct-text"), path()}));
}

QStringList PrintedPages::fonts() const
{
    static const QRegularExpression embedded(
        QStringLiteral("^(?:[A-Z]{6}\\+)?(\\S+) .*\\byes +(yes|no) +yes +\\d+ +\\d+$"));
    QStringList names;
    for (const QString& line : ask("pdffonts", {path()}).trimmed().split(u'\n').mid(2)) {
        CAPTURE(line);
        const auto match = embedded.match(line);
        CHECK(match.hasMatch());
        names << match.captured(1);
    }
    return names;
}

QString PrintedPages::text(int page) const
{
    const QString number = QString::number(page);
    return ask("pdftotext", {QStringLiteral("-f"), number, QStringLiteral("-l"), number, path(), QStringLiteral("-")});
}

double PrintedPages::lowestWord(double bottom) const
{
    static const QRegularExpression word(
        QStringLiteral("<word [^>]*yMin=\"([\\d.]+)\" [^>]*yMax=\"([\\d.]+)\">(?![–•])"));
    const QString boxes = ask(
        "pdftotext", {QStringLiteral("-bbox"), QStringLiteral("-l"), QStringLiteral("1"), path(), QStringLiteral("-")});
    double lowest = std::numeric_limits<double>::max();
    for (auto found = word.globalMatch(boxes); found.hasNext();) {
        const auto match = found.next();
        const double below = match.captured(2).toDouble();
        if (below < bottom)
            lowest = std::min(lowest, below - match.captured(1).toDouble());
    }
    return lowest;
}

void requireGood(const QByteArray& pdf, const Document& meant)
{
    CHECK(failedPdfRules(pdf) == QStringList());
    const PrintedPages pages(pdf);
    CHECK(pages.ask("qpdf", {QStringLiteral("--check"), pages.path()}).contains(QStringLiteral("No syntax")));
    CHECK(pages.structure() == textsOf(meant));
    CHECK_FALSE(pages.fonts().isEmpty());
}

} // namespace filrouge::tests
