// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/handle.h"

#include "core/network/formfields.h"
#include "core/network/notices.h"
#include "core/network/requesttarget.h"
#include "core/network/roomevent.h"
#include "core/network/roompages.h"
#include "core/network/voterroute.h"
#include "core/vote/votingcode.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr std::size_t mostBody = 16'384;
constexpr std::string_view formType = "application/x-www-form-urlencoded";
constexpr std::string_view phoneCookie = "phone";

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameWord(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Whether the form comes from a page of this address. Browsers of 2016 do not all say so; what they post to a voter's
/// page needs that voter's code all the same.
bool comesFromHere(std::string_view origin, const QByteArray& address)
{
    constexpr std::string_view scheme = "http://";
    return origin.empty() ||
           (origin.size() == scheme.size() + static_cast<std::size_t>(address.size()) &&
            sameWord(origin.substr(0, scheme.size()), scheme) && sameWord(origin.substr(scheme.size()), view(address)));
}

std::string_view mediaType(std::string_view contentType)
{
    contentType = contentType.substr(0, contentType.find(';'));
    while (!contentType.empty() && contentType.back() == ' ')
        contentType.remove_suffix(1);
    return contentType;
}

/// This phone's own token in an open room, from an earlier visit; empty without one.
QString knownPhone(std::string_view cookies)
{
    while (!cookies.empty()) {
        const std::size_t end = std::min(cookies.find(';'), cookies.size());
        std::string_view cookie = cookies.substr(0, end);
        cookies.remove_prefix(std::min(end + 1, cookies.size()));
        while (cookie.starts_with(' '))
            cookie.remove_prefix(1);
        const std::size_t equals = cookie.find('=');
        if (cookie.substr(0, equals) != phoneCookie || equals == std::string_view::npos)
            continue;
        const std::string_view value = cookie.substr(equals + 1);
        const QString token = QString::fromLatin1(value.data(), static_cast<qsizetype>(value.size()));
        if (const auto canonical = votingCodeFromText(token); canonical && canonical->size() == codeTokenLength)
            return *canonical;
    }
    return {};
}

class Handling final {
public:
    Handling(const Request& request, const RoomState& state)
        : request_(request),
          target_(targetFrom(request.target)),
          visit_{state,
                 request.now,
                 target_.language.value_or(languageOf(request.acceptLanguage, state.language)),
                 target_.language.has_value(),
                 partOf(request.part),
                 target_.voter,
                 target_.route == Route::Nowhere
                     ? QByteArrayLiteral("/")
                     : QByteArray(target_.path.data(), static_cast<qsizetype>(target_.path.size()))}
    {}

    Handled handled() const
    {
        if (!sameWord(request_.host, view(visit_.state.address)))
            return misdirected(visit_.state);
        const bool reads = request_.method == "GET" || request_.method == "HEAD";
        if (!reads && (request_.method != "POST" || !takesForms()))
            return methodNotAllowed(visit_, takesForms());
        if (target_.route == Route::Nowhere)
            return pageResponse(visit_, nowherePage(visit_));
        return reads ? Handled(read()) : posted();
    }

private:
    [[nodiscard]] bool takesForms() const { return target_.route == Route::Front || target_.route == Route::Voter; }

    [[nodiscard]] Response read() const
    {
        const RoomState& state = visit_.state;
        switch (target_.route) {
        case Route::Nowhere:
            break;
        case Route::Front:
            return front();
        case Route::Voter:
            return voterPage(visit_);
        case Route::Letters:
            return pageResponse(visit_, state.question ? lettersPage(visit_) : waitingPage(visit_));
        case Route::Letter:
            return letter();
        case Route::Events:
            return events();
        case Route::State:
            return plainResponse(200, QByteArrayLiteral("application/json"), stateJson(state, visit_.now));
        }
        return pageResponse(visit_, nowherePage(visit_));
    }

    [[nodiscard]] Response letter() const
    {
        const RoomState& state = visit_.state;
        const auto position = static_cast<std::size_t>(target_.option);
        if (!state.question || position >= state.question->options.size())
            return pageResponse(visit_, nowherePage(visit_));
        return pageResponse(visit_, letterPage(visit_, target_.option));
    }

    [[nodiscard]] Response events() const
    {
        Response response = plainResponse(
            200, QByteArrayLiteral("text/event-stream"), "retry: 2000\n\n" + eventFor(visit_.state, visit_.now));
        response.listens = request_.method == "GET";
        return response;
    }

    [[nodiscard]] Response front() const
    {
        switch (visit_.state.phase) {
        case RoomPhase::NoVote:
            return pageResponse(visit_, waitingPage(visit_));
        case RoomPhase::Closed:
            return pageResponse(visit_, closedPage(visit_, std::nullopt));
        case RoomPhase::Revealed:
            return pageResponse(visit_, resultPage(visit_));
        case RoomPhase::Waiting:
        case RoomPhase::Rehearsal:
        case RoomPhase::Open:
        case RoomPhase::LastCall:
            break;
        }
        return visit_.state.admission == Admission::OpenRoom ? toPhonesPage() : pageResponse(visit_, frontPage(visit_));
    }

    /// A phone of an open room gets an address of its own once, and finds it again by its cookie; where cookies are
    /// off, by the address alone.
    [[nodiscard]] Response toPhonesPage() const
    {
        const QString known = knownPhone(request_.cookie);
        const QString token = known.isEmpty() ? codeFromChance(request_.chance, codeTokenLength) : known;
        Response response = redirect(visit_.link("/c/" + token.toLatin1()));
        if (known.isEmpty())
            response.headers.push_back(
                {QByteArrayLiteral("Set-Cookie"),
                 "phone=" + token.toLatin1() + "; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax"});
        return response;
    }

    [[nodiscard]] Handled posted() const
    {
        if (!comesFromHere(request_.origin, visit_.state.address))
            return foreignForm(visit_);
        if (!sameWord(mediaType(request_.contentType), formType))
            return wrongMediaType(visit_);
        if (request_.body.size() > mostBody)
            return refusal(RefusalKind::BodyTooLarge, request_.acceptLanguage, visit_.state);
        const auto fields = formFieldsFrom(request_.body);
        if (!fields)
            return unreadableForm(visit_);
        return target_.route == Route::Voter ? votedWith(visit_, *fields, request_.chance) : typedCode(*fields);
    }

    [[nodiscard]] Response typedCode(const FormFields& fields) const
    {
        if (visit_.state.admission == Admission::OpenRoom)
            return toPhonesPage();
        const QString typed = fields.value(QLatin1String("code"));
        const auto code = votingCodeFromText(typed);
        if (!code || !voterOf(visit_.state, *code))
            return pageResponse(visit_, frontPage(visit_, typed));
        return redirect(visit_.link("/c/" + code->toLatin1()));
    }

    const Request& request_;
    RequestTarget target_;
    Visit visit_;
};

} // namespace

Handled handle(const Request& request, const RoomState& state)
{
    return Handling(request, state).handled();
}

} // namespace filrouge
