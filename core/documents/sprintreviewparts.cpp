// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sprintreviewparts.h"

#include "core/documents/printabletext.h"
#include "core/sprint/sprintwords.h"

#include <algorithm>
#include <limits>

namespace filrouge {

namespace {

constexpr qsizetype whole = std::numeric_limits<int>::max();

class PartsTeller final {
public:
    explicit PartsTeller(const SprintReviewContent& content) : content_(content), words_(content.sheet) {}

    std::vector<ReviewPart> tell() const
    {
        const SprintReview& review = content_.review;
        return {written(tested(), review.tested),
                written(learnt(), review.learnt),
                written(decided(), review.decided),
                written(arbitration(), review.arbitration),
                written(thanks(), review.thanks)};
    }

    [[nodiscard]] QString figures() const
    {
        int tests = 0;
        int testers = 0;
        int open = 0;
        int carried = 0;
        int kept = 0;
        int adjusted = 0;
        int dropped = 0;
        for (const SprintCard& entry : content_.sheet.cards) {
            for (const FieldTest& test : entry.fieldTests) {
                tests += test.wasHeld() ? 1 : 0;
                testers += test.wasHeld() ? test.testers : 0;
            }
            carried += entry.carriedOut ? 1 : 0;
            open += !entry.carriedOut && entry.card.decision == Decision::Open ? 1 : 0;
            kept += entry.card.decision == Decision::Keep ? 1 : 0;
            adjusted += entry.card.decision == Decision::Adjust ? 1 : 0;
            dropped += entry.card.decision == Decision::Drop ? 1 : 0;
        }
        QStringList figures{words_.say(FILROUGE_TEXT("SprintReview", "%n field test(s)", {}, tests))};
        const auto also = [&](int count, const Text& text) {
            if (count > 0)
                figures += words_.say(text);
        };
        also(testers, FILROUGE_TEXT("SprintReview", "%n tester(s)", {}, testers));
        also(kept, FILROUGE_TEXT("SprintReview", "%n card(s) kept", {}, kept));
        also(adjusted, FILROUGE_TEXT("SprintReview", "%n card(s) adjusted", {}, adjusted));
        also(dropped, FILROUGE_TEXT("SprintReview", "%n card(s) dropped", {}, dropped));
        also(carried, FILROUGE_TEXT("SprintReview", "%n card(s) carried over", {}, carried));
        also(open, FILROUGE_TEXT("SprintReview", "%n card(s) not decided yet", {}, open));
        return figures.join(QStringLiteral(" · "));
    }

private:
    template <class Said>
    void forHeldTests(const Said& said) const
    {
        for (const SprintCard& entry : content_.sheet.cards)
            for (const FieldTest& test : entry.fieldTests)
                if (test.wasHeld())
                    said(entry.card, test);
    }

    [[nodiscard]] QString own(const QString& text) const { return words_.own(text, whole); }

    [[nodiscard]] ReviewPart written(ReviewPart part, const QString& text) const
    {
        const QStringList paragraphs = paragraphsOf(text);
        if (paragraphs.isEmpty())
            return part;
        part.written = true;
        part.items.clear();
        part.besides.clear();
        for (const QString& paragraph : paragraphs)
            part.items.push_back({{}, own(paragraph)});
        part.more = FILROUGE_TEXT("SprintReview", "… and %n more paragraph(s)");
        return part;
    }

    [[nodiscard]] QString placeAndDay(const FieldTest& test) const
    {
        QStringList parts{own(test.place)};
        const auto commune = std::ranges::find_if(
            content_.communes, [&](const Commune& one) { return std::optional(one.id) == test.commune; });
        if (commune != content_.communes.end() && !test.place.contains(commune->name, Qt::CaseInsensitive))
            parts += own(commune->name);
        parts += words_.day(test.heldOn);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    [[nodiscard]] QString peopleOf(const FieldTest& test) const
    {
        return test.testers > 0 ? words_.say(FILROUGE_TEXT("SprintReview", "%n person(s)", {}, test.testers))
                                : QString();
    }

    /// Sentences one after the other, each ended.
    [[nodiscard]] static QString sentences(const QStringList& parts)
    {
        QString text;
        for (const QString& part : parts) {
            if (part.isEmpty())
                continue;
            if (!text.isEmpty())
                text += QStringLiteral(".!?…").contains(text.back()) ? QStringLiteral(" ") : QStringLiteral(". ");
            text += part;
        }
        return text;
    }

    [[nodiscard]] ReviewPart tested() const
    {
        ReviewPart part;
        part.heading = words_.say(FILROUGE_TEXT("SprintReview", "What we tested"));
        part.nothing = words_.say(FILROUGE_TEXT("SprintReview", "No field test was held in this sprint."));
        part.more = FILROUGE_TEXT("SprintReview", "… and %n more field test(s)");
        forHeldTests([&](const Card& card, const FieldTest& test) {
            QStringList where{placeAndDay(test), peopleOf(test)};
            where.removeAll(QString());
            part.items.push_back(
                {own(card.title), sentences({where.join(QStringLiteral(", ")), own(test.hypothesis)})});
        });
        int unwritten = 0;
        for (const SprintCard& entry : content_.sheet.cards)
            unwritten += static_cast<int>(std::ranges::count_if(
                entry.fieldTests, [](const FieldTest& test) { return test.heldOn.isValid() && !test.wasHeld(); }));
        if (unwritten > 0)
            part.besides =
                words_.say(FILROUGE_TEXT("SprintReview",
                                         "%n field test(s) have a date, but what was observed is not written yet.",
                                         {},
                                         unwritten));
        return part;
    }

    [[nodiscard]] ReviewPart learnt() const
    {
        ReviewPart part;
        part.heading = words_.say(FILROUGE_TEXT("SprintReview", "What we learnt"));
        part.nothing = words_.say(FILROUGE_TEXT("SprintReview", "No lesson has been noted yet."));
        part.more = FILROUGE_TEXT("SprintReview", "… and %n more lesson(s)");
        forHeldTests([&](const Card& card, const FieldTest& test) {
            const QString lesson = own(test.lesson);
            part.items.push_back({own(card.title), lesson.isEmpty() ? own(test.observation) : lesson});
        });
        return part;
    }

    [[nodiscard]] ReviewPart decided() const
    {
        ReviewPart part;
        part.heading = words_.say(FILROUGE_TEXT("SprintReview", "What was decided"));
        part.nothing = words_.say(FILROUGE_TEXT("SprintReview", "Nothing has been decided yet."));
        part.more = FILROUGE_TEXT("SprintReview", "… and %n more card(s)");
        for (const Decision decision : {Decision::Keep, Decision::Adjust, Decision::Drop})
            for (const SprintCard& entry : content_.sheet.cards)
                if (entry.card.decision == decision)
                    part.items.push_back(
                        {words_.say(wordsFor(decision)), sentences({own(entry.card.title), own(entry.card.reason)})});
        for (const SprintCard& entry : content_.sheet.cards)
            if (entry.carriedOut)
                part.items.push_back({words_.carried(entry), own(entry.card.title)});
        return part;
    }

    [[nodiscard]] ReviewPart arbitration() const
    {
        ReviewPart part;
        part.heading = words_.say(FILROUGE_TEXT("SprintReview", "For the committee to settle"));
        part.nothing = words_.say(FILROUGE_TEXT("SprintReview", "Nothing is put to the committee."));
        part.more = FILROUGE_TEXT("SprintReview", "… and %n more card(s)");
        for (const SprintCard& entry : content_.sheet.cards) {
            const bool tried = std::ranges::any_of(entry.fieldTests, &FieldTest::wasHeld);
            if (tried && !entry.carriedOut && entry.card.decision == Decision::Open)
                part.items.push_back(
                    {own(entry.card.title),
                     words_.say(FILROUGE_TEXT("SprintReview", "tested, and neither kept, adjusted nor dropped yet"))});
        }
        return part;
    }

    [[nodiscard]] ReviewPart thanks() const
    {
        ReviewPart part;
        part.heading = words_.say(FILROUGE_TEXT("SprintReview", "Thanks and invitations"));
        part.nothing = words_.say(FILROUGE_TEXT("SprintReview", "Whom to thank has not been noted yet."));
        part.more = FILROUGE_TEXT("SprintReview", "… and %n more field test(s)");
        forHeldTests([&](const Card&, const FieldTest& test) {
            const QString who = own(test.whoTested);
            const QString lead = who.isEmpty() ? peopleOf(test) : who;
            if (!lead.isEmpty())
                part.items.push_back({lead, placeAndDay(test)});
        });
        const auto next = nextSprint(content_.sheet.sprint, content_.sheet.sprints);
        if (!part.items.empty() && next)
            part.besides = words_.say(FILROUGE_TEXT(
                "SprintReview",
                "Thank you to all of them. They are invited to see what comes of it in the next sprint, from %1 to %2.",
                {words_.day(next->startsOn), words_.day(next->endsOn)}));
        else if (!part.items.empty())
            part.besides = words_.say(FILROUGE_TEXT("SprintReview", "Thank you to all of them."));
        return part;
    }

    const SprintReviewContent& content_;
    SprintSheetWords words_;
};

} // namespace

std::vector<ReviewPart> reviewParts(const SprintReviewContent& content)
{
    return PartsTeller(content).tell();
}

QString reviewFigures(const SprintReviewContent& content)
{
    return PartsTeller(content).figures();
}

} // namespace filrouge
