// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/roompages.h"

#include "core/network/optionmarkup.h"
#include "core/vote/rulewords.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr qsizetype longestShown = 40; // characters of a code that opened nothing

bool hasLetters(const RoomState& state)
{
    return state.question && std::ranges::any_of(state.question->options,
                                                 [](const RoomOption& option) { return !option.letter.empty(); });
}

/// Without its script a page is asked for again by this link.
void writeLookAgain(Markup& out, const Visit& visit)
{
    out << "<p class=\"more noscript\"><a href=\"";
    out.ready(visit.link(visit.path)) << "\">" << FILROUGE_TEXT("Phone", "Look again") << "</a></p>";
}

/// The way to a letter: within the voter's page, so that there is a way back.
QByteArray letterPath(const Visit& visit, int position)
{
    const QByteArray page = visit.voter.isEmpty() ? QByteArray() : visit.home();
    return visit.link(page + "/letters/" + optionLetter(position).toLatin1());
}

void writePersonas(Markup& out, const Visit& visit)
{
    const RoomQuestion& question = *visit.state.question;
    out << "<ul class=\"wall\">";
    for (const int position : orderFor(question, visit.voter)) {
        const RoomOption& option = question.options[static_cast<std::size_t>(position)];
        out << "<li class=\"card e" << option.hue << "\"><div class=\"pick\">";
        writePersona(out, question, position);
        out << "</div>";
        if (!option.letter.empty()) {
            out << "<p class=\"more\"><a href=\"";
            out.ready(letterPath(visit, position))
                << "\" aria-label=\"" << FILROUGE_TEXT("Phone", "Read the letter: %1", {option.name}) << "\">"
                << FILROUGE_TEXT("Phone", "Read the letter") << "</a></p>";
        }
        out << "</li>";
    }
    out << "</ul>";
}

void writeCodeForm(Markup& out, const Visit& visit, const std::optional<QString>& unknown)
{
    out << "<form class=\"enter\" method=\"post\" action=\"";
    out.ready(visit.link("/")) << "\"><label for=\"typed\">" << FILROUGE_TEXT("Phone", "Your code") << "</label>";
    out << "<input id=\"typed\" name=\"code\" type=\"text\" required maxlength=\"40\" autocomplete=\"off\" "
           "autocorrect=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" aria-describedby=\"hint";
    if (unknown)
        out << " wrong\" aria-invalid=\"true\" value=\"" << unknown->left(longestShown);
    out << "\"><p class=\"note\" id=\"hint\">"
        << FILROUGE_TEXT("Phone",
                         "Six letters and digits on your voting slip, like 4F7‑K2M. Capitals and the hyphen do not "
                         "matter.")
        << "</p><div class=\"act\"><button>" << FILROUGE_TEXT("Phone", "Continue") << "</button></div></form><p>"
        << FILROUGE_TEXT("Phone", "No slip, or a question? Ask the facilitator.") << " "
        << FILROUGE_TEXT("Phone", "You may ask somebody you trust to help you vote.") << "</p>";
}

Text waitingTitle(const RoomState& state)
{
    return state.question ? FILROUGE_TEXT("Phone", "The vote has not opened yet")
                          : FILROUGE_TEXT("Phone", "There is no vote at the moment");
}

Text waitingAdvice(const RoomState& state)
{
    return state.question ? FILROUGE_TEXT("Phone", "Keep this page open: the ballot appears here by itself.")
                          : FILROUGE_TEXT("Phone", "Keep this page open: it changes by itself when there is one.");
}

} // namespace

WebPage frontPage(const Visit& visit, const std::optional<QString>& unknown)
{
    WebPage page(PageKind::Front, visit);
    page.title << (unknown ? FILROUGE_TEXT("Phone", "Code unknown") : FILROUGE_TEXT("Phone", "Vote from this phone"));
    page.main << "<h1>" << page.title << "</h1>";
    if (unknown) {
        page.status = 404;
        page.codeUnknown = true;
        page.main << "<p class=\"band wrong\" role=\"alert\" id=\"wrong\">"
                  << FILROUGE_TEXT("Phone",
                                   "This code opens no ballot. Compare it with your slip and type it again. A slip "
                                   "that was replaced no longer works: use the new one.")
                  << "</p>";
    }
    if (visit.state.phase == RoomPhase::Waiting)
        page.main << "<p>" << waitingTitle(visit.state) << "</p>";
    writeCodeForm(page.main, visit, unknown);
    if (hasLetters(visit.state)) {
        page.main << "<p class=\"more\"><a href=\"";
        page.main.ready(visit.link("/letters")) << "\">" << FILROUGE_TEXT("Phone", "Read the letters") << "</a></p>";
    }
    return page;
}

WebPage waitingPage(const Visit& visit)
{
    WebPage page(PageKind::Waiting, visit);
    page.waits = true;
    page.title << waitingTitle(visit.state);
    page.main << "<h1>" << page.title << "</h1><p>" << waitingAdvice(visit.state) << "</p>";
    writeLookAgain(page.main, visit);
    if (!visit.state.question)
        return page;
    (page.main << "<h2>").words(visit.state.question->question) << "</h2>";
    writePersonas(page.main, visit);
    page.main << "<details><summary>" << FILROUGE_TEXT("Phone", "How it is counted") << "</summary>";
    for (const Text& rule : ruleSentences(visit.state.question->rule, visit.state.question->form))
        page.main << "<p>" << rule << "</p>";
    page.main << "</details>";
    return page;
}

WebPage closedPage(const Visit& visit, std::optional<bool> voted, bool late)
{
    WebPage page(PageKind::Closed, visit);
    page.waits = true;
    if (late)
        page.status = 409;
    page.title << FILROUGE_TEXT("Phone", "The vote is closed");
    page.main << "<h1>" << page.title << "</h1>";
    if (late)
        page.main << "<p class=\"band wrong\" role=\"alert\">"
                  << FILROUGE_TEXT("Phone", "Your ballot came after the vote was closed: it was not added.") << "</p>";
    else if (voted)
        page.main << "<p>"
                  << (*voted ? FILROUGE_TEXT("Phone", "Your ballot is in the box.")
                      : visit.state.admission == Admission::OpenRoom
                          ? FILROUGE_TEXT("Phone", "No ballot was cast from this phone.")
                          : FILROUGE_TEXT("Phone", "No ballot was cast with this code."))
                  << "</p>";
    if (!late && voted.value_or(false))
        page.main << "<p class=\"code\" id=\"code\" hidden></p>";
    page.main << "<p>" << FILROUGE_TEXT("Phone", "The box is sealed. The result appears here when it is shown.")
              << "</p>";
    writeLookAgain(page.main, visit);
    return page;
}

WebPage lettersPage(const Visit& visit)
{
    WebPage page(PageKind::Letters, visit);
    page.title << FILROUGE_TEXT("Phone", "The letters");
    page.main << "<h1>" << page.title << "</h1>";
    writePersonas(page.main, visit);
    page.main << "<p class=\"more\"><a href=\"";
    page.main.ready(visit.link(visit.home())) << "\">" << FILROUGE_TEXT("Phone", "Back to the vote") << "</a></p>";
    return page;
}

WebPage letterPage(const Visit& visit, int position)
{
    const RoomOption& option = visit.state.question->options[static_cast<std::size_t>(position)];
    WebPage page(PageKind::Letter, visit);
    page.title << FILROUGE_TEXT("Phone", "Letter: %1", {option.name});
    page.main << "<article class=\"paper e" << option.hue << "\"><div class=\"pick\">";
    writeFace(page.main, option, true);
    page.main << "<div class=\"who\"><h1>";
    writeBadge(page.main, option, position);
    page.main.words(option.name) << "</h1>";
    if (!option.tagline.isEmpty())
        (page.main << "<p class=\"tag\">").words(option.tagline) << "</p>";
    page.main << "</div></div>";
    for (const ReadingParagraph& paragraph : option.letter) {
        if (paragraph.heading)
            (page.main << "<h2>").words(paragraph.text) << "</h2>";
        else
            (page.main << "<p>").words(paragraph.text) << "</p>";
    }
    page.main << "</article><p class=\"more\"><a class=\"back\" href=\"";
    page.main.ready(visit.link(visit.home()))
        << "\">" << FILROUGE_TEXT("Phone", "Back to the vote") << "</a></p><p class=\"more\"><a href=\"";
    page.main.ready(visit.link((visit.voter.isEmpty() ? QByteArray() : visit.home()) + "/letters"))
        << "\">" << FILROUGE_TEXT("Phone", "All the letters") << "</a></p>";
    return page;
}

WebPage noticePage(const Visit& visit, int status, const Text& title, const Text& advice)
{
    WebPage page(PageKind::Notice, visit);
    page.status = status;
    page.title << title;
    page.main << "<h1>" << title << "</h1><p>" << advice << "</p><p class=\"more\"><a href=\"";
    page.main.ready(visit.link(visit.home())) << "\">" << FILROUGE_TEXT("Phone", "Back to the vote") << "</a></p>";
    return page;
}

} // namespace filrouge
