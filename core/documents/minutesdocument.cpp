// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/minutesdocument.h"

#include "core/documents/colour.h"
#include "core/documents/printabletext.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/ballotform.h"

#include <algorithm>

namespace filrouge {

namespace {

class MinutesComposer final {
public:
    explicit MinutesComposer(const MinutesContent& content)
        : content_(content),
          language_(content.programme.language),
          minutes_(minutes(content.minutes, language_))
    {}

    Document compose()
    {
        const ProgrammeDetails& programme = content_.programme;
        document_.title = minutes_.title;
        document_.author = programme.sponsor.isEmpty() ? programme.name : programme.sponsor;
        document_.subject = words(content_.minutes.vote.question);
        QStringList keywords{programme.name, programme.territory, content_.minutes.seminar.title};
        keywords.removeAll(QString());
        document_.keywords = keywords.join(QStringLiteral(", "));
        document_.language = languageTag(language_);
        document_.created = content_.created;
        document_.version = content_.version;
        document_.accent = threadRed;
        addHead();
        for (const MinutesSection& section : minutes_.sections)
            addSection(section);
        addSignatures();
        if (const QString note = words(minutes_.note); !note.isEmpty())
            add(Group{GroupStyle::Callout, {Block{Paragraph{{Run{note}}, ParagraphRole::Note}}}});
        addFurniture();
        return std::move(document_);
    }

private:
    [[nodiscard]] QString say(const Text& text) const { return typeset(translated(text, language_), language_); }
    [[nodiscard]] QString words(const QString& text) const { return typeset(printable(text).simplified(), language_); }

    template <class Content>
    void add(Content content)
    {
        document_.blocks.push_back(Block{std::move(content)});
    }

    void addHead()
    {
        add(Heading{1, {Run{document_.title}}});
        const Seminar& seminar = content_.minutes.seminar;
        Facts facts;
        const auto fact = [&](const Text& term, const QString& value) {
            if (!value.isEmpty())
                facts.facts.push_back({say(term), {Run{value}}});
        };
        fact(FILROUGE_TEXT("MinutesDocument", "Programme"), words(content_.programme.name));
        fact(FILROUGE_TEXT("MinutesDocument", "Seminar"), words(seminar.title));
        fact(FILROUGE_TEXT("MinutesDocument", "Date"), longDate(seminar.heldOn, language_));
        fact(FILROUGE_TEXT("MinutesDocument", "Place"), words(seminar.place));
        if (!facts.facts.empty())
            add(std::move(facts));
    }

    void addSection(const MinutesSection& section)
    {
        add(Heading{2, {Run{words(section.heading)}}});
        for (const QString& paragraph : section.paragraphs)
            for (const QString& one : paragraphsOf(paragraph))
                add(Paragraph{{Run{typeset(one, language_)}}});
        switch (section.part) {
        case MinutesPart::Result:
            add(totals());
            return;
        case MinutesPart::Codes:
            addRunning(section.list);
            return;
        case MinutesPart::Ballots:
            if (content_.minutes.vote.method == VoteMethod::Single)
                addAlike(section.list);
            else
                addRunning(section.list); // nearly as many different ones as voters
            return;
        default:
            addList(section.list);
        }
    }

    void addList(const QStringList& lines)
    {
        List list;
        for (const QString& line : lines)
            if (const QString item = words(line); !item.isEmpty())
                list.items.push_back({{Block{Paragraph{{Run{item}}}}}});
        if (!list.items.empty())
            add(std::move(list));
    }

    // Fifty codes, one under the other, would be two pages of nothing else.
    void addRunning(const QStringList& items)
    {
        if (!items.isEmpty())
            add(Paragraph{{Run{items.join(QStringLiteral("  ·  "))}}});
    }

    // The sorted ballots: those that say the same in one item.
    void addAlike(const QStringList& ballots)
    {
        QStringList lines;
        for (qsizetype from = 0; from < ballots.size();) {
            qsizetype to = from;
            while (to < ballots.size() && ballots[to] == ballots[from])
                ++to;
            lines.append(ballots.mid(from, to - from).join(QStringLiteral(" · ")));
            from = to;
        }
        addList(lines);
    }

    [[nodiscard]] QString standing(const OptionTally& option, const Tally& tally) const
    {
        if (option.chosen)
            return say(FILROUGE_TEXT("MinutesDocument", "Chosen"));
        if (tally.outcome == Outcome::RunOffNeeded && std::ranges::count(tally.tied, option.option) > 0)
            return say(FILROUGE_TEXT("MinutesDocument", "To the run-off"));
        return say(FILROUGE_TEXT("MinutesDocument", "Held over"));
    }

    [[nodiscard]] Text unit() const
    {
        switch (content_.minutes.vote.method) {
        case VoteMethod::Single:
            break;
        case VoteMethod::Approval:
            return FILROUGE_TEXT("MinutesDocument", "Approvals");
        case VoteMethod::Dots:
            return FILROUGE_TEXT("MinutesDocument", "Points");
        }
        return FILROUGE_TEXT("MinutesDocument", "Ballots");
    }

    [[nodiscard]] Table totals() const
    {
        const Tally& tally = *content_.minutes.tally;
        Table table;
        table.widths = {0.7, 2.6, 1.0, 0.8, 1.6};
        const auto header = [&](const Text& text) { return Cell{{Run{say(text)}}, CellRole::ColumnHeader}; };
        table.header = {{{header(FILROUGE_TEXT("MinutesDocument", "Letter")),
                          header(FILROUGE_TEXT("MinutesDocument", "Persona")),
                          header(unit()),
                          header(FILROUGE_TEXT("MinutesDocument", "Rank")),
                          header(FILROUGE_TEXT("MinutesDocument", "Result"))}}};
        std::vector<OptionTally> ranked = tally.options;
        std::ranges::stable_sort(ranked, {}, &OptionTally::rank);
        for (const OptionTally& option : ranked) {
            const BallotOption& named = content_.minutes.options[static_cast<std::size_t>(option.option)];
            table.rows.push_back({{Cell{{Run{optionLetter(named.option.position)}}},
                                   Cell{{Run{words(named.name), option.chosen}}, CellRole::RowHeader},
                                   Cell{{Run{QString::number(option.total)}}},
                                   Cell{{Run{QString::number(option.rank)}}},
                                   Cell{{Run{standing(option, tally), option.chosen, false, option.chosen}}}}});
        }
        const auto sum = [&](const Text& term, int count) {
            table.rows.push_back({{Cell{},
                                   Cell{{Run{say(term)}}, CellRole::RowHeader},
                                   Cell{{Run{QString::number(count)}}},
                                   Cell{},
                                   Cell{}}});
        };
        if (content_.minutes.vote.blankAllowed)
            sum(FILROUGE_TEXT("MinutesDocument", "Blank votes"), tally.blank);
        sum(FILROUGE_TEXT("MinutesDocument", "Ballots in all"), tally.ballots);
        return table;
    }

    // Minutes are vouched for by those who held the vote.
    void addSignatures()
    {
        Group ending{GroupStyle::Together, {}};
        ending.blocks.push_back(Block{Heading{2, {Run{say(FILROUGE_TEXT("MinutesDocument", "Signatures"))}}}});
        Signatures signatures;
        for (const Text& role : {FILROUGE_TEXT("MinutesDocument", "The facilitator"),
                                 FILROUGE_TEXT("MinutesDocument", "A participant, as witness")}) {
            SignatureBox box;
            box.name = say(role);
            signatures.boxes.push_back(std::move(box));
        }
        ending.blocks.push_back(Block{std::move(signatures)});
        add(std::move(ending));
    }

    void addFurniture()
    {
        QStringList parts{document_.title, words(content_.programme.name)};
        if (!content_.version.trimmed().isEmpty())
            parts += say(FILROUGE_TEXT("MinutesDocument", "Version %1", {words(content_.version)}));
        parts.removeAll(QString());
        document_.furniture.header = document_.title;
        document_.furniture.footer = parts.join(QStringLiteral(" · "));
        document_.furniture.note = words(minutes_.note);
    }

    const MinutesContent& content_;
    Language language_;
    Minutes minutes_;
    Document document_;
};

} // namespace

Document minutesDocument(const MinutesContent& content)
{
    return MinutesComposer(content).compose();
}

Result<MinutesContent> minutesContent(Programme& programme, VoteId id, Instant created)
{
    MinutesContent content;
    FILROUGE_TRY_VALUE(details, programme.services().details.read().details());
    FILROUGE_TRY_VALUE(source, minutesSource(programme.file().connection(), programme.services().votes, id));
    content.programme = std::move(details);
    content.minutes = std::move(source);
    content.created = created;
    content.version = created.local().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return content;
}

} // namespace filrouge
