// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/votingslips.h"

#include "core/documents/printabletext.h"
#include "core/documents/sheetwords.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "core/vote/crockford.h"

namespace filrouge {

namespace {

class SlipComposer final {
public:
    explicit SlipComposer(const VotingSlipsContent& content) : content_(content), language_(content.programme.language)
    {}

    Result<Document> compose()
    {
        if (content_.slips.empty())
            return fail(ErrorCode::Invalid, QStringLiteral("slips"), QStringLiteral("at least one"));
        SlipSheet sheet;
        for (const VotingSlip& slip : content_.slips) {
            FILROUGE_TRY_VALUE(card, cardOf(slip));
            sheet.cards.push_back(std::move(card));
        }
        const SheetWords words{
            FILROUGE_TEXT("Sheets", "Voting slips"),
            FILROUGE_TEXT("Sheets",
                          "Whoever holds a slip can vote with it: delete this file once it is printed, and destroy "
                          "the slips that are left over.")};
        Document document = sheetDocument(words, content_.programme, content_.seminar, content_.created);
        document.blocks.push_back(Block{std::move(sheet)});
        return document;
    }

private:
    [[nodiscard]] QString say(const Text& text) const { return typeset(translated(text, language_), language_); }
    [[nodiscard]] QString own(const QString& text) const { return typeset(printable(text).simplified(), language_); }

    Result<SlipCard> cardOf(const VotingSlip& slip) const
    {
        SlipCard card;
        card.heading = own(slip.name);
        if (card.heading.isEmpty())
            card.heading = say(FILROUGE_TEXT("Sheets", "Spare slip %1", {QString::number(slip.spare)}));
        card.organisation = own(slip.organisation);
        card.codeTerm = say(FILROUGE_TEXT("Sheets", "Your code"));
        card.code = grouped(slip.code.shortCode);
        if (content_.pageAddress.isEmpty()) {
            card.instructions = say(FILROUGE_TEXT("Sheets",
                                                  "On your phone, open the address shown on the screen and type your "
                                                  "code. This slip is yours alone: it gives one vote, and nobody will "
                                                  "know what you choose."));
            return card;
        }
        card.address = content_.pageAddress;
        card.instructions = say(FILROUGE_TEXT("Sheets",
                                              "Scan the QR code with your phone’s camera, or open this address and "
                                              "type your code. This slip is yours alone: it gives one vote, and "
                                              "nobody will know what you choose."));
        FILROUGE_TRY_VALUE(code, qrCode(votingLink(content_.pageAddress, slip.code)));
        card.qrCode = std::move(code);
        card.alternative = say(FILROUGE_TEXT("Sheets", "QR code that opens the ballot: %1", {card.heading}));
        return card;
    }

    const VotingSlipsContent& content_;
    Language language_;
};

} // namespace

QString votingLink(const QString& pageAddress, const VotingCode& code)
{
    const QString slash = pageAddress.endsWith(u'/') ? QString() : QStringLiteral("/");
    return pageAddress + slash + QStringLiteral("c/") + code.token;
}

Result<Document> votingSlipsDocument(const VotingSlipsContent& content)
{
    return SlipComposer(content).compose();
}

Result<VotingSlipsContent> votingSlipsContent(Programme& programme, SeminarId seminar, std::vector<VotingSlip> slips,
                                              const QString& pageAddress, Instant created)
{
    FILROUGE_TRY_VALUE(details, programme.services().details.read().details());
    FILROUGE_TRY_VALUE(found, programme.services().seminars.read().find(seminar));
    return VotingSlipsContent{std::move(details), std::move(found), std::move(slips), pageAddress, created};
}

} // namespace filrouge
