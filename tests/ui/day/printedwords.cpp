// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/printedwords.h"

#include "tests/support/catch.h"
#include "tests/support/pdfcheck.h"
#include "ui/widgets/pagerendering.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace filrouge::tests {

QString wordsOfPdf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    CHECK(failedPdfRules(pdf) == QStringList());
    const auto rendered = renderPdf(pdf, 200, [] { return false; });
    REQUIRE(rendered);
    QStringList words;
    for (const PageWord& word : rendered->words)
        words << word.text;
    return words.join(u' ');
}

bool says(const QString& words, const QString& text)
{
    return (u' ' + words + u' ').contains(u' ' + plainWords(text).join(u' ') + u' ');
}

QList<QSize> picturesOfPdf(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    static const QRegularExpression line(QStringLiteral("^\\s*\\d+\\s+\\d+\\s+image\\s+(\\d+)\\s+(\\d+)\\s"),
                                         QRegularExpression::MultilineOption);
    QList<QSize> sizes;
    for (auto found = line.globalMatch(QString::fromUtf8(process.readAllStandardOutput())); found.hasNext();) {
        const auto match = found.next();
        sizes << QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    return sizes;
}

} // namespace filrouge::tests
