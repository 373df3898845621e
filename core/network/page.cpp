// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/page.h"

#include "core/network/roomevent.h"
#include "core/network/webresources.h"

namespace filrouge {

namespace {

constexpr qsizetype usualSize = 12'000; // bytes of a page without portraits

std::vector<ResponseHeader> safeHeaders(const QByteArray& contentType)
{
    return {
        {QByteArrayLiteral("Content-Type"), contentType},
        {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")},
        {QByteArrayLiteral("Content-Security-Policy"), webResources().policy},
        {QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff")},
        {QByteArrayLiteral("X-Frame-Options"), QByteArrayLiteral("DENY")},
        // Not no-referrer: with it browsers send "Origin: null" with a form, and the form could not be told from one
        // that another site sends. Nothing is sent to any other site either way.
        {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("same-origin")},
        {QByteArrayLiteral("Cross-Origin-Resource-Policy"), QByteArrayLiteral("same-origin")},
    };
}

/// What changes above the page while people look at it.
Markup room(const Visit& visit)
{
    const RoomState& state = visit.state;
    Markup out(visit.language, state.language);
    out << "<div id=\"room\" data-phase=\"";
    out.ready(wordOf(state.phase)) << "\" data-digest=\"";
    out.ready(digestOf(state)) << "\">";
    if (state.phase == RoomPhase::Rehearsal)
        out << "<p class=\"band\">" << FILROUGE_TEXT("Phone", "Rehearsal: these ballots are wiped afterwards.")
            << "</p>";
    if (state.phase == RoomPhase::LastCall)
        out << "<p class=\"band last\"><b>" << FILROUGE_TEXT("Phone", "Last call.") << "</b> <span id=\"left\">"
            << FILROUGE_TEXT("Phone", "The vote closes in %n second(s).", {}, secondsLeft(state, visit.now))
            << "</span></p>";
    const bool taken = state.phase == RoomPhase::Open || state.phase == RoomPhase::LastCall;
    if (taken && visit.path.contains("/letters")) {
        out << "<p class=\"band\"><a href=\"";
        out.ready(visit.link(visit.home()))
            << "\">" << FILROUGE_TEXT("Phone", "The vote is open: to the ballot") << "</a></p>";
    }
    return out << "</div>";
}

/// What changes below it.
Markup screen(const Visit& visit)
{
    const RoomState& state = visit.state;
    Markup out(visit.language, state.language);
    out << "<aside id=\"screen\" aria-label=\"" << FILROUGE_TEXT("Phone", "In the room") << "\">";
    if (state.turnout.rollSize > 0 && state.phase != RoomPhase::NoVote && state.phase != RoomPhase::Waiting) {
        const QStringList numbers{QString::number(state.turnout.voted), QString::number(state.turnout.rollSize)};
        out << "<p id=\"turnout\">" << FILROUGE_TEXT("Phone", "Voted: %1 of %2", numbers) << "</p>";
    }
    if (!state.shown.title.isEmpty() || !state.shown.lines.isEmpty()) {
        out << "<details><summary>" << FILROUGE_TEXT("Phone", "On the screen now") << "</summary>";
        if (!state.shown.title.isEmpty())
            (out << "<p><b>").words(state.shown.title) << "</b></p>";
        for (const QString& line : state.shown.lines)
            (out << "<p>").words(line) << "</p>";
        out << "</details>";
    }
    return out << "</aside>";
}

void writeMain(Markup& out, const WebPage& page)
{
    out << "<main id=\"main\" tabindex=\"-1\" data-kind=\"";
    out.ready(word(page.kind)) << "\" data-title=\"" << page.title << "\">" << page.main << "</main>";
}

/// Sentences for the script, which has none of its own.
void writeScriptWords(Markup& out)
{
    const QStringList places{QStringLiteral("%1"), QStringLiteral("%2")};
    out << "<div id=\"words\" hidden data-turnout=\"" << FILROUGE_TEXT("Phone", "Voted: %1 of %2", places)
        << "\" data-left=\"" << FILROUGE_TEXT("Phone", "The vote closes in %1", {places[0]}) << "\" data-lost=\""
        << FILROUGE_TEXT("Phone",
                         "No connection. Stay on the room’s Wi-Fi, and turn mobile data off: this page finds its way "
                         "back by itself.")
        << "\" data-found=\"" << FILROUGE_TEXT("Phone", "Connected again.") << "\" data-unsent=\""
        << FILROUGE_TEXT("Phone",
                         "The network did not answer: nobody knows yet whether this went through. Press the button "
                         "again. A ballot that comes twice counts once.")
        << "\" data-sending=\"" << FILROUGE_TEXT("Phone", "One moment…") << "\" data-code=\""
        << FILROUGE_TEXT("Phone", "Your tracking code: %1", {places[0]}) << "\"></div>";
}

void writeHeader(Markup& out, const Visit& visit)
{
    const bool french = visit.language == Language::French;
    (out << "<header><div class=\"top\"><p class=\"name\">").words(visit.state.programme) << "</p><a hreflang=\"";
    // Each language in its own words: whoever needs it cannot read the other.
    out.ready(french ? "en\" lang=\"en" : "fr\" lang=\"fr") << "\" href=\"";
    out.ready(visit.path).ready(french ? "?lang=en\">English" : "?lang=fr\">Français") << "</a></div>";
    out << room(visit) << "<p id=\"trouble\" class=\"band\" role=\"alert\" hidden></p>"
        << "<p id=\"live\" class=\"aside\" role=\"status\"></p></header>";
}

QByteArray wholePage(const Visit& visit, const WebPage& page)
{
    const WebResources& web = webResources();
    Markup out(visit.language, visit.state.language);
    out.reserve(usualSize + page.main.html().size());
    out << "<!DOCTYPE html>\n<html lang=\"";
    out.ready(word(visit.language)) << "\"><head><meta charset=\"utf-8\">"
                                    << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                                    << "<meta name=\"color-scheme\" content=\"light dark\">"
                                    << "<meta name=\"format-detection\" content=\"telephone=no\">"
                                    << "<link rel=\"icon\" href=\"data:,\"><title>" << page.title << "</title><style>";
    out.ready(web.style) << "</style>";
    if (page.waits)
        out << "<noscript><meta http-equiv=\"refresh\" content=\"20\"></noscript>";
    out << "</head><body>";
    writeHeader(out, visit);
    writeMain(out, page);
    out << screen(visit);
    writeScriptWords(out);
    out << "<script>";
    return out.ready(web.script).ready("</script></body></html>\n").html();
}

QByteArray partOfPage(const Visit& visit, const WebPage& page)
{
    Markup out = room(visit);
    if (visit.part == PagePart::Page)
        writeMain(out, page);
    else
        (out << "<i id=\"kind\">").ready(word(page.kind)) << "</i>";
    return (out << screen(visit)).html();
}

} // namespace

Response pageResponse(const Visit& visit, const WebPage& page)
{
    Response response;
    response.status = page.status;
    response.headers = safeHeaders(QByteArrayLiteral("text/html; charset=utf-8"));
    response.body = visit.part == PagePart::Whole ? wholePage(visit, page) : partOfPage(visit, page);
    response.codeUnknown = page.codeUnknown;
    response.closes = page.closes;
    return response;
}

Response redirect(const QByteArray& to)
{
    Response response = plainResponse(303, QByteArrayLiteral("text/plain; charset=utf-8"), {});
    response.headers.push_back({QByteArrayLiteral("Location"), to});
    return response;
}

Response plainResponse(int status, const QByteArray& contentType, const QByteArray& body)
{
    Response response;
    response.status = status;
    response.headers = safeHeaders(contentType);
    response.body = body;
    return response;
}

} // namespace filrouge
