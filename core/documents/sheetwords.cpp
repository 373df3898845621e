// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheetwords.h"

#include "core/documents/colour.h"
#include "core/documents/printabletext.h"

#include <QStringList>

namespace filrouge {

namespace {

constexpr qsizetype mostOfTitle = 56; // beside the sheet's name and the date

QString onOneLine(const QString& title)
{
    QString line = printable(title).simplified();
    if (line.size() <= mostOfTitle)
        return line;
    line.truncate(mostOfTitle - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line.trimmed() + QChar(0x2026);
}

} // namespace

Document sheetDocument(const SheetWords& words, const ProgrammeDetails& programme, const Seminar& seminar,
                       Instant created)
{
    const Language language = programme.language;
    const auto say = [&](const Text& text) { return typeset(translated(text, language), language); };
    const auto own = [&](const QString& text) { return typeset(printable(text).simplified(), language); };
    Document document;
    document.title = say(words.title);
    document.author = own(programme.sponsor.isEmpty() ? programme.name : programme.sponsor);
    document.subject = own(seminar.title);
    QStringList keywords{own(programme.name), own(programme.territory), own(seminar.title)};
    keywords.removeAll(QString());
    document.keywords = keywords.join(QStringLiteral(", "));
    document.language = languageTag(language);
    document.created = created;
    document.accent = threadRed;
    document.page = PageStyle::Cards;
    // On one line, whatever the seminar is called: the cards below must lie where they lie on every sheet.
    QStringList head{document.title, typeset(onOneLine(seminar.title), language), longDate(seminar.heldOn, language)};
    head.removeAll(QString());
    document.blocks.push_back(Block{Heading{1, {Run{head.join(QStringLiteral(" · "))}}}});
    document.furniture.footer = say(words.footer);
    if (programme.illustrative)
        document.furniture.note = own(programme.illustrativeNote);
    if (programme.illustrative && document.furniture.note.isEmpty())
        document.furniture.note = say(FILROUGE_TEXT("Sheets", "Illustrative document: its people are invented."));
    return document;
}

} // namespace filrouge
