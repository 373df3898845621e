// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/notices.h"

#include "core/network/roompages.h"

namespace filrouge {

namespace {

Response notice(const Visit& visit, int status, const Text& title, const Text& advice)
{
    return pageResponse(visit, noticePage(visit, status, title, advice));
}

struct Refused final {
    int status;
    Text title;
    Text advice;
};

Refused refused(RefusalKind kind)
{
    const Text unreadable = FILROUGE_TEXT("Phone", "This request cannot be read");
    const Text anew = FILROUGE_TEXT("Phone", "Load the page again. If that does not help, ask the facilitator.");
    switch (kind) {
    case RefusalKind::Malformed:
        break;
    case RefusalKind::TooSlow:
        return {408,
                FILROUGE_TEXT("Phone", "The connection is too slow"),
                FILROUGE_TEXT("Phone", "Your phone took too long to ask. Move closer to the Wi-Fi and try again.")};
    case RefusalKind::BodyTooLarge:
        return {413, unreadable, anew};
    case RefusalKind::LineTooLong:
        return {414, unreadable, anew};
    case RefusalKind::HeadTooLarge:
        return {431, unreadable, anew};
    case RefusalKind::TooManyTries:
        return {429,
                FILROUGE_TEXT("Phone", "Too many unknown codes"),
                FILROUGE_TEXT("Phone",
                              "Codes are being tried out, so typed codes have to wait a little. Try again in a few "
                              "seconds, or scan the code on your slip.")};
    case RefusalKind::Busy:
        return {503,
                FILROUGE_TEXT("Phone", "Many phones at once"),
                FILROUGE_TEXT("Phone", "Try again in a few seconds: nothing is lost.")};
    }
    return {400, unreadable, anew};
}

} // namespace

WebPage nowherePage(const Visit& visit)
{
    return noticePage(visit,
                      404,
                      FILROUGE_TEXT("Phone", "There is nothing at this address"),
                      FILROUGE_TEXT("Phone", "Compare it with the one on the screen."));
}

WebPage unknownPage(const Visit& visit)
{
    if (visit.state.admission == Admission::OpenRoom)
        return nowherePage(visit);
    Visit outside = visit;
    outside.voter.clear();
    WebPage page = frontPage(outside, QString());
    page.kind = PageKind::Front;
    return page;
}

WebPage notOnRollPage(const Visit& visit)
{
    return noticePage(visit,
                      403,
                      FILROUGE_TEXT("Phone", "You are not on the roll of this vote"),
                      FILROUGE_TEXT("Phone",
                                    "Your ballot was not added. Go to the facilitator: you can be added to the roll "
                                    "while the vote is open."));
}

WebPage boxFullPage(const Visit& visit)
{
    return noticePage(visit,
                      409,
                      FILROUGE_TEXT("Phone", "Every ballot has been cast"),
                      FILROUGE_TEXT("Phone",
                                    "There are as many ballots in the box as people present, so yours was not added. "
                                    "Go to the facilitator."));
}

Response methodNotAllowed(const Visit& visit, bool takesForms)
{
    Response response =
        notice(visit,
               405,
               FILROUGE_TEXT("Phone", "This request cannot be read"),
               FILROUGE_TEXT("Phone", "Load the page again. If that does not help, ask the facilitator."));
    response.headers.push_back({QByteArrayLiteral("Allow"),
                                takesForms ? QByteArrayLiteral("GET, HEAD, POST") : QByteArrayLiteral("GET, HEAD")});
    return response;
}

Response foreignForm(const Visit& visit)
{
    return notice(visit,
                  403,
                  FILROUGE_TEXT("Phone", "This form comes from another site"),
                  FILROUGE_TEXT("Phone", "Nothing was done. Open the address on the screen and vote there."));
}

Response wrongMediaType(const Visit& visit)
{
    return notice(visit,
                  415,
                  FILROUGE_TEXT("Phone", "This request cannot be read"),
                  FILROUGE_TEXT("Phone", "Load the page again. If that does not help, ask the facilitator."));
}

Response unreadableForm(const Visit& visit)
{
    return notice(visit,
                  400,
                  FILROUGE_TEXT("Phone", "This ballot cannot be read"),
                  FILROUGE_TEXT("Phone", "Nothing was added to the box. Go back to the vote and fill it in again."));
}

Response misdirected(const RoomState& state)
{
    Response response =
        plainResponse(421, QByteArrayLiteral("text/plain; charset=utf-8"), "http://" + state.address + "/\n");
    response.closes = true;
    return response;
}

Response refusal(RefusalKind kind, std::string_view acceptLanguage, const RoomState& state)
{
    const Refused reason = refused(kind);
    const Visit visit{state, {}, languageOf(acceptLanguage, state.language), false, PagePart::Whole, {}, "/"};
    WebPage page = noticePage(visit, reason.status, reason.title, reason.advice);
    page.closes = kind != RefusalKind::TooManyTries && kind != RefusalKind::Busy;
    Response response = pageResponse(visit, page);
    if (!page.closes)
        response.headers.push_back({QByteArrayLiteral("Retry-After"), QByteArrayLiteral("2")});
    return response;
}

} // namespace filrouge
