// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperballots.h"

#include "core/documents/printabletext.h"
#include "core/documents/sheetwords.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"

namespace filrouge {

namespace {

Text whatToMark(const Vote& vote)
{
    switch (vote.method) {
    case VoteMethod::Single:
        break;
    case VoteMethod::Approval:
        return FILROUGE_TEXT("Sheets", "Tick up to %n box(es).", {}, vote.mostApprovals);
    case VoteMethod::Dots:
        return FILROUGE_TEXT("Sheets",
                             "You have %n point(s), at most %1 for one persona: write your figures in the boxes.",
                             {QString::number(vote.mostOnOne)},
                             vote.points);
    }
    return FILROUGE_TEXT("Sheets", "Tick one box.");
}

} // namespace

Result<Document> paperBallotsDocument(const PaperBallotsContent& content)
{
    if (content.copies < 1 || content.copies > mostPaperBallots)
        return fail(ErrorCode::Invalid, QStringLiteral("copies"), QStringLiteral("1 to 2000"));
    if (content.options.empty())
        return fail(ErrorCode::Invalid, QStringLiteral("options"), QStringLiteral("1 or more"));
    const Language language = content.programme.language;
    const auto say = [&](const Text& text) { return typeset(translated(text, language), language); };
    const auto own = [&](const QString& text) { return typeset(printable(text).simplified(), language); };

    PaperBallot ballot;
    ballot.heading = say(FILROUGE_TEXT("Sheets", "Paper ballot"));
    ballot.question = own(content.vote.question);
    ballot.instructions = say(whatToMark(content.vote)) + u' ' +
                          say(FILROUGE_TEXT("Sheets",
                                            "Write nothing else, fold the sheet with the boxes inside, and put it into "
                                            "the ballot box."));
    ballot.fold = say(FILROUGE_TEXT("Sheets", "Fold along this line"));
    for (const BallotOption& option : content.options) {
        const QString letter = optionLetter(option.option.position);
        const QString name = own(option.name);
        ballot.choices.push_back({letter, name.isEmpty() ? letter : name});
    }
    // Points: whoever leaves every box empty votes blank.
    if (content.vote.blankAllowed && content.vote.method != VoteMethod::Dots)
        ballot.choices.push_back({{}, say(FILROUGE_TEXT("Sheets", "Blank vote"))});

    const SheetWords words{FILROUGE_TEXT("Sheets", "Paper ballots"),
                           FILROUGE_TEXT("Sheets", "Hand a paper ballot only to people marked as voting on paper.")};
    Document document = sheetDocument(words, content.programme, content.seminar, content.created);
    document.blocks.push_back(Block{BallotSheet{std::move(ballot), content.copies}});
    return document;
}

Result<PaperBallotsContent> paperBallotsContent(Programme& programme, VoteId vote, int copies, Instant created)
{
    PaperBallotsContent content;
    Services& services = programme.services();
    FILROUGE_TRY_VALUE(found, services.votes.vote(vote));
    FILROUGE_TRY_VALUE(details, services.details.read().details());
    FILROUGE_TRY_VALUE(seminar, services.seminars.read().find(found.seminar));
    FILROUGE_TRY_VALUE(options, services.votes.options(vote));
    content.programme = std::move(details);
    content.seminar = std::move(seminar);
    content.vote = std::move(found);
    content.options = std::move(options);
    content.copies = copies;
    content.created = created;
    return content;
}

} // namespace filrouge
