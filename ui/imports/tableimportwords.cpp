// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tableimportwords.h"

#include "core/base/shortened.h"
#include "ui/messages/details.h"
#include "ui/shell/page.h"

namespace filrouge {

namespace {

constexpr int mostNamed = 5;

/// The first of them, and how many more: "CAF, MSA".
struct Named final {
    QString names;
    int more = 0;
};

Named named(const QStringList& names)
{
    QStringList shown;
    for (const QString& one : names.mid(0, mostNamed))
        shown << withinSentence(one);
    return {shown.join(QStringLiteral(", ")), static_cast<int>(names.size() - shown.size())};
}

} // namespace

QString withinSentence(const QString& name)
{
    return shortened(name, 60);
}

Text counted(Text text, int n)
{
    text.n = n;
    return text;
}

QString TableImportWords::origin(const ReadTable& read)
{
    const int rows = static_cast<int>(read.table.rows.size());
    if (read.form != FileForm::Text)
        return tr("%n row(s) of the sheet “%1”", nullptr, rows).arg(withinSentence(read.sheets.value(read.sheet)));
    const QString encodings[] = {QStringLiteral("UTF-8"), QStringLiteral("UTF-16"), QStringLiteral("Windows-1252")};
    const QString encoding = encodings[static_cast<std::size_t>(read.encoding)];
    if (read.separator == u'\t')
        return tr("%n row(s), separated by tabs, read as %1", nullptr, rows).arg(encoding);
    if (read.separator == u';')
        return tr("%n row(s), separated by semicolons, read as %1", nullptr, rows).arg(encoding);
    return tr("%n row(s), separated by commas, read as %1", nullptr, rows).arg(encoding);
}

QString TableImportWords::remarks(const ReadTable& read, const TablePlan& plan)
{
    QStringList sentences;
    for (Skipped skipped : read.skipped) {
        skipped.where = detailIn(skipped.where, windowLanguage());
        sentences << Desk::say(sentenceOf(skipped));
    }
    for (const Text& remark : plan.remarks)
        sentences << Desk::say(remark);
    return sentences.join(u'\n');
}

QString TableImportWords::sums(const TablePlan& plan, const ListSchema& schema)
{
    if (!plan.problems.empty())
        return tr("Nothing can be imported yet.");
    if (plan.lines.empty())
        return Desk::say(schema.words.nobody);
    QStringList parts;
    for (const ListVerdict verdict : {ListVerdict::New, ListVerdict::Known, ListVerdict::There, ListVerdict::Repeated})
        if (const int rows = plan.count(verdict); rows > 0)
            parts << Desk::say(counted(schema.words.counts[static_cast<std::size_t>(verdict)], rows));
    return parts.join(QStringLiteral(" · "));
}

QString TableImportWords::consequences(const TablePlan& plan, const ListSchema& schema)
{
    if (!plan.problems.empty() || plan.lines.empty())
        return {};
    QStringList sentences;
    if (plan.added() == 0)
        sentences << Desk::say(schema.words.allThere);
    if (plan.added() < static_cast<int>(plan.lines.size()) || plan.count(ListVerdict::Known) > 0)
        sentences << tr("What is there already stays as it is.");
    if (const Named communes = named(plan.newCommunes); communes.more > 0)
        sentences << tr("New communes: %1 and %n more.", nullptr, communes.more).arg(communes.names);
    else if (!communes.names.isEmpty())
        sentences << tr("New communes: %1.").arg(communes.names);
    if (const Named organisations = named(plan.newOrganisations); organisations.more > 0)
        sentences << tr("New organisations: %1 and %n more.", nullptr, organisations.more).arg(organisations.names);
    else if (!organisations.names.isEmpty())
        sentences << tr("New organisations: %1.").arg(organisations.names);
    if (const Named people = named(plan.newPeople); people.more > 0)
        sentences << tr("New people: %1 and %n more.", nullptr, people.more).arg(people.names);
    else if (!people.names.isEmpty())
        sentences << tr("New people: %1.").arg(people.names);
    return sentences.join(u' ');
}

} // namespace filrouge
