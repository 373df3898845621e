// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sprintreviewdocument.h"

#include "core/documents/pdfwriter.h"
#include "core/documents/printabletext.h"

#include <algorithm>
#include <array>

namespace filrouge {

namespace {

/// After how many characters a text breaks off.
struct Lengths final {
    qsizetype lead;
    qsizetype item;
    qsizetype paragraph; ///< of a text that somebody wrote for this page
    qsizetype goal;
    std::size_t least; ///< with fewer items in a part, texts rather break off earlier
};

constexpr std::array lengths{Lengths{100, 500, 2000, 200, 3},
                             Lengths{100, 220, 900, 200, 3},
                             Lengths{80, 120, 300, 150, 1},
                             Lengths{50, 60, 120, 80, 1}};

/// How much of everything is printed.
struct Measure final {
    Lengths lengths = {};
    std::vector<std::size_t> items = {}; ///< one a part
};

class ReviewComposer final {
public:
    explicit ReviewComposer(const SprintReviewContent& content)
        : content_(content),
          words_(content.sheet),
          parts_(reviewParts(content))
    {}

    Result<Document> compose()
    {
        for (const Lengths& one : lengths) {
            FILROUGE_TRY_VALUE(whole, fitting({one, allItems()}));
            if (whole)
                return std::move(*whole);
        }
        for (auto one = lengths.begin() + 1; one != lengths.end(); ++one) {
            FILROUGE_TRY_VALUE(level, highestLevel(*one));
            if (level >= one->least)
                return grown({*one, upTo(level)});
        }
        return fail(ErrorCode::TooLarge, QStringLiteral("review"), QStringLiteral("one page"));
    }

private:
    [[nodiscard]] std::vector<std::size_t> upTo(std::size_t level) const
    {
        std::vector<std::size_t> items;
        for (const ReviewPart& part : parts_)
            items.push_back(std::min(level, part.items.size()));
        return items;
    }

    [[nodiscard]] std::vector<std::size_t> allItems() const { return upTo(mostItems()); }

    [[nodiscard]] std::size_t mostItems() const
    {
        std::size_t most = 0;
        for (const ReviewPart& part : parts_)
            most = std::max(most, part.items.size());
        return most;
    }

    /// The document, or nothing when it takes more than a page.
    [[nodiscard]] Result<std::optional<Document>> fitting(const Measure& measure)
    {
        Document document = composed(measure);
        FILROUGE_TRY_VALUE(pages, pageCount(document));
        return pages == 1 ? std::optional(std::move(document)) : std::nullopt;
    }

    /// How many items every part may have; less than the least when that many do not fit.
    [[nodiscard]] Result<std::size_t> highestLevel(const Lengths& length)
    {
        std::size_t fits = length.least - 1;
        std::size_t tooMany = mostItems() + 1;
        while (fits + 1 < tooMany) {
            const std::size_t middle = fits + (tooMany - fits) / 2;
            FILROUGE_TRY_VALUE(document, fitting({length, upTo(middle)}));
            (document ? fits : tooMany) = middle;
        }
        return fits;
    }

    /// What room is left goes to the parts in turn, item by item.
    [[nodiscard]] Result<Document> grown(Measure measure)
    {
        constexpr std::array inTurn{arbitrationPart, std::size_t(2), std::size_t(1), std::size_t(0), std::size_t(4)};
        std::optional<Document> best;
        std::array<bool, inTurn.size()> full{};
        while (!std::ranges::all_of(full, [](bool one) { return one; })) {
            for (const std::size_t part : inTurn) {
                if (full[part] || measure.items[part] == parts_[part].items.size()) {
                    full[part] = true;
                    continue;
                }
                ++measure.items[part];
                FILROUGE_TRY_VALUE(document, fitting(measure));
                if (document) {
                    best = std::move(document);
                    continue;
                }
                --measure.items[part];
                full[part] = true;
            }
        }
        return best ? std::move(*best) : composed(measure);
    }

    [[nodiscard]] Document composed(const Measure& measure)
    {
        shortened_ = false;
        const SprintSheet& sheet = content_.sheet;
        const QString title = words_.say(FILROUGE_TEXT(
            "SprintReview", "Review of sprint %1: %2", {QString::number(sheet.sprint.number), words_.team()}));
        Document document =
            words_.document(title, FILROUGE_TEXT("SprintReview", "Review of a sprint for the steering committee"));
        document.page = PageStyle::Brief;
        document.blocks.push_back({Heading{1, {Run{title}}}});
        document.blocks.push_back({head(measure.lengths)});
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            Group group{i == arbitrationPart ? GroupStyle::Callout : GroupStyle::Section, {}};
            addPart(group.blocks, parts_[i], measure.lengths, measure.items[i]);
            document.blocks.push_back({std::move(group)});
        }
        if (shortened_)
            addNote(
                document.blocks,
                words_.say(FILROUGE_TEXT("SprintReview", "Where a text breaks off with “…”, the board has it whole.")));
        addNote(document.blocks, words_.illustrativeNote());
        return document;
    }

    [[nodiscard]] Facts head(const Lengths& length)
    {
        const SprintSheet& sheet = content_.sheet;
        Facts facts;
        const auto fact = [&](const Text& term, const QString& value) {
            if (!value.isEmpty())
                facts.facts.push_back({words_.say(term), {Run{value}}});
        };
        fact(FILROUGE_TEXT("SprintReview", "Days"), words_.days(sheet.sprint));
        fact(FILROUGE_TEXT("SprintReview", "For"), brokenOff(sheet.persona, length.lead));
        fact(FILROUGE_TEXT("SprintReview", "Goal"), brokenOff(sheet.sprint.goal, length.goal));
        fact(FILROUGE_TEXT("SprintReview", "Figures"), reviewFigures(content_));
        fact(FILROUGE_TEXT("SprintReview", "Written on"), words_.day(content_.review.writtenOn));
        return facts;
    }

    [[nodiscard]] QString brokenOff(const QString& text, qsizetype most)
    {
        const QString printed = words_.own(text, most);
        shortened_ = shortened_ || printable(text).simplified().size() > most;
        return printed;
    }

    void addPart(Blocks& blocks, const ReviewPart& part, const Lengths& length, std::size_t items)
    {
        blocks.push_back({Heading{2, {Run{part.heading}}}});
        if (part.items.empty())
            blocks.push_back({Paragraph{{Run{part.nothing}}, ParagraphRole::Pending}});
        List list;
        for (std::size_t i = 0; i < items; ++i) {
            const ReviewItem& item = part.items[i];
            if (part.written) {
                blocks.push_back({Paragraph{{Run{brokenOff(item.text, length.paragraph)}}}});
                continue;
            }
            Runs runs{Run{brokenOff(item.lead, length.lead), true}};
            if (const QString text = brokenOff(item.text, length.item); !text.isEmpty())
                runs.push_back(Run{QStringLiteral(" – ") + text});
            list.items.push_back({{Block{Paragraph{std::move(runs)}}}});
        }
        if (!list.items.empty())
            blocks.push_back({std::move(list)});
        if (const std::size_t left = part.items.size() - items; left > 0) {
            Text more = part.more;
            more.n = static_cast<int>(left);
            blocks.push_back({Paragraph{{Run{words_.say(more)}}, ParagraphRole::Pending}});
        }
        if (!part.besides.isEmpty())
            blocks.push_back({Paragraph{{Run{part.besides}}}});
    }

    static void addNote(Blocks& blocks, const QString& note)
    {
        if (!note.isEmpty())
            blocks.push_back({Paragraph{{Run{note}}, ParagraphRole::Note}});
    }

    const SprintReviewContent& content_;
    SprintSheetWords words_;
    std::vector<ReviewPart> parts_;
    bool shortened_ = false; ///< a text of the page broke off
};

} // namespace

Result<Document> sprintReviewDocument(const SprintReviewContent& content)
{
    return ReviewComposer(content).compose();
}

} // namespace filrouge
