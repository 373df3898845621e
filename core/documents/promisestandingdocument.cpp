// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/promisestandingdocument.h"

#include "core/documents/colour.h"
#include "core/documents/printabletext.h"
#include "core/engagement/promisestanding.h"

#include <algorithm>

namespace filrouge {

namespace {

class StandingComposer final {
public:
    explicit StandingComposer(const PromiseStandingContent& content)
        : content_(content),
          language_(content.letter.programme.language)
    {}

    Document compose()
    {
        const EngagementLetterContent& letter = content_.letter;
        const ProgrammeDetails& programme = letter.programme;
        document_.title =
            say(FILROUGE_TEXT("PromiseStanding", "Where our promises to %1 stand", {words(letter.persona.firstName)}));
        document_.author = programme.sponsor.isEmpty() ? programme.name : programme.sponsor;
        document_.subject = say(FILROUGE_TEXT("PromiseStanding", "What has become of an engagement letter"));
        document_.language = languageTag(language_);
        document_.created = letter.created;
        document_.version = letter.version;
        document_.accent = personaHues[std::size_t(std::clamp(letter.persona.hue, 0, 7))];
        addHead();
        addTable();
        int number = 0;
        for (const Promised& promised : letter.promises)
            addPromise(promised, ++number);
        addFurniture();
        return std::move(document_);
    }

private:
    using Promised = EngagementLetterContent::Promised;

    [[nodiscard]] QString say(const Text& text) const { return typeset(translated(text, language_), language_); }
    [[nodiscard]] QString words(const QString& text) const { return typeset(text.simplified(), language_); }
    [[nodiscard]] QString day(QDate date) const { return longDate(date, language_); }
    [[nodiscard]] Run toBeSpecified() const
    {
        return Run{say(FILROUGE_TEXT("EngagementLetter", "to be specified")), false, true};
    }
    [[nodiscard]] Runs orToBeSpecified(const QString& text) const
    {
        const QString value = words(printable(text));
        return {value.isEmpty() ? toBeSpecified() : Run{value}};
    }
    [[nodiscard]] std::vector<PromiseProgress> entriesOf(const Promise& promise) const
    {
        std::vector<PromiseProgress> entries;
        std::ranges::copy_if(content_.entries, std::back_inserter(entries), [&](const PromiseProgress& entry) {
            return entry.promise == promise.id && entry.notedOn <= content_.asOf;
        });
        std::ranges::sort(entries, {}, [](const PromiseProgress& entry) {
            return std::tuple(entry.notedOn, entry.recordedAt, entry.id);
        });
        return entries;
    }

    void addHead();
    void addTable();
    void addPromise(const Promised& promised, int number);
    void addFurniture();
    [[nodiscard]] Runs standing(const Promise& promise) const;
    [[nodiscard]] ListItem entry(const PromiseProgress& progress) const;
    [[nodiscard]] QString illustrativeNote() const;

    const PromiseStandingContent& content_;
    Language language_;
    Document document_;
};

void StandingComposer::addHead()
{
    document_.blocks.push_back({Heading{1, {Run{document_.title}}}});
    const EngagementLetterContent& letter = content_.letter;
    const QString written = day(letter.letter.writtenOn);
    const QString now = day(content_.asOf);
    document_.blocks.push_back({Paragraph{
        {Run{written.isEmpty() ? say(FILROUGE_TEXT("PromiseStanding", "As of %1.", {now}))
                               : say(FILROUGE_TEXT("PromiseStanding",
                                                   "The engagement letter was signed on %1. This is where its promises "
                                                   "stand on %2.",
                                                   {written, now}))}}}});
    int kept = 0;
    int overdue = 0;
    for (const Promised& promised : letter.promises) {
        const PromiseStanding now_ = standingOf(promised.promise, entriesOf(promised.promise), content_.asOf);
        kept += now_.status == PromiseStatus::Kept ? 1 : 0;
        overdue += now_.isOverdue() ? 1 : 0;
    }
    const int promises = static_cast<int>(letter.promises.size());
    QString figures = say(Text{"PromiseStanding",
                               QT_TRANSLATE_NOOP("PromiseStanding", "%n promise(s) kept of %1."),
                               {QString::number(promises)},
                               kept});
    if (overdue > 0)
        figures += QLatin1Char(' ') +
                   say(Text{"PromiseStanding", QT_TRANSLATE_NOOP("PromiseStanding", "%n overdue."), {}, overdue});
    document_.blocks.push_back({Paragraph{{Run{figures, true}}}});
}

Runs StandingComposer::standing(const Promise& promise) const
{
    const PromiseStanding now = standingOf(promise, entriesOf(promise), content_.asOf);
    Runs runs{Run{say(wordsFor(now.status)), true, false, now.status == PromiseStatus::Kept}};
    if (now.isOverdue())
        runs.push_back(Run{QStringLiteral(", ") + say(FILROUGE_TEXT("PromiseStanding", "overdue"))});
    return runs;
}

void StandingComposer::addTable()
{
    if (content_.letter.promises.empty()) {
        document_.blocks.push_back({Paragraph{
            {Run{say(FILROUGE_TEXT("PromiseStanding", "This letter makes no promise."))}}, ParagraphRole::Pending}});
        return;
    }
    Table table;
    table.widths = {3.2, 1.7, 1.9};
    const auto header = [&](const Text& text) { return Cell{{Run{say(text)}}, CellRole::ColumnHeader}; };
    table.header = {{{header(FILROUGE_TEXT("EngagementLetter", "Promise")),
                      header(FILROUGE_TEXT("EngagementLetter", "Due date")),
                      header(FILROUGE_TEXT("PromiseStanding", "Status"))}}};
    int number = 0;
    for (const Promised& promised : content_.letter.promises) {
        Runs name{Run{QString::number(++number) + QStringLiteral(". "), true, false, true}};
        for (const Run& run : orToBeSpecified(promised.promise.title))
            name.push_back(run);
        table.rows.push_back({{{name, CellRole::RowHeader},
                               {orToBeSpecified(day(promised.promise.dueOn))},
                               {standing(promised.promise)}}});
    }
    document_.blocks.push_back({std::move(table)});
}

ListItem StandingComposer::entry(const PromiseProgress& progress) const
{
    Runs runs{Run{day(progress.notedOn), true}, Run{QStringLiteral(" – ") + say(wordsFor(progress.status))}};
    if (const QString note = words(printable(progress.note)); !note.isEmpty())
        runs.push_back(Run{QStringLiteral(". ") + note});
    ListItem item;
    item.blocks.push_back({Paragraph{std::move(runs)}});
    const auto also = [&](const Text& text) { item.blocks.push_back({Paragraph{{Run{say(text)}}}}); };
    if (const QString proof = words(printable(progress.proof)); !proof.isEmpty())
        also(FILROUGE_TEXT("PromiseStanding", "Proof: %1", {proof}));
    if (!progress.proofPicture.isEmpty())
        also(FILROUGE_TEXT("PromiseStanding", "A photo shows it; it is kept with the programme."));
    if (progress.status == PromiseStatus::Revised)
        also(FILROUGE_TEXT("PromiseStanding", "Why it was revised: %1", {words(printable(progress.publicReason))}));
    return item;
}

void StandingComposer::addPromise(const Promised& promised, int number)
{
    Runs title{Run{say(FILROUGE_TEXT("EngagementLetter", "Promise %1", {QString::number(number)})), true, false, true},
               Run{QStringLiteral(" – "), true, false, true}};
    for (const Run& run : orToBeSpecified(promised.promise.title))
        title.push_back(run);
    Group group{GroupStyle::Section, {}};
    group.blocks.push_back({Heading{2, std::move(title)}});
    Facts facts;
    facts.facts.push_back({say(FILROUGE_TEXT("PromiseStanding", "Status")), standing(promised.promise)});
    facts.facts.push_back(
        {say(FILROUGE_TEXT("EngagementLetter", "Lead organisation")), orToBeSpecified(promised.owner)});
    facts.facts.push_back(
        {say(FILROUGE_TEXT("EngagementLetter", "Deliverable")), orToBeSpecified(promised.promise.deliverable)});
    group.blocks.push_back({std::move(facts)});
    List entries;
    for (const PromiseProgress& progress : entriesOf(promised.promise))
        entries.items.push_back(entry(progress));
    if (entries.items.empty())
        group.blocks.push_back({Paragraph{{Run{say(FILROUGE_TEXT("PromiseStanding", "Nothing has been noted yet."))}},
                                          ParagraphRole::Pending}});
    else
        group.blocks.push_back({std::move(entries)});
    document_.blocks.push_back({std::move(group)});
}

QString StandingComposer::illustrativeNote() const
{
    const ProgrammeDetails& programme = content_.letter.programme;
    if (!programme.illustrative)
        return {};
    const QString own = words(programme.illustrativeNote);
    return own.isEmpty() ? say(FILROUGE_TEXT("EngagementLetter",
                                             "Illustrative document: its people and its promises are invented."))
                         : own;
}

void StandingComposer::addFurniture()
{
    const QString note = illustrativeNote();
    if (!note.isEmpty())
        document_.blocks.push_back({Group{GroupStyle::Callout, {Block{Paragraph{{Run{note}}, ParagraphRole::Note}}}}});
    QStringList parts{document_.title, words(content_.letter.programme.name)};
    if (!content_.letter.version.trimmed().isEmpty())
        parts += say(FILROUGE_TEXT("EngagementLetter", "Version %1", {words(content_.letter.version)}));
    parts.removeAll(QString());
    document_.furniture.header = document_.title;
    document_.furniture.footer = parts.join(QStringLiteral(" · "));
    document_.furniture.note = note;
}

} // namespace

Document promiseStandingDocument(const PromiseStandingContent& content)
{
    return StandingComposer(content).compose();
}

} // namespace filrouge
