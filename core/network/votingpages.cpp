// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/votingpages.h"

#include "core/network/ballotfields.h"
#include "core/network/optionmarkup.h"
#include "core/vote/ballotwords.h"
#include "core/vote/crockford.h"
#include "core/vote/rulewords.h"

namespace filrouge {

namespace {

enum class VotingStep { Choose, Check, InTheBox };

void writeSteps(Markup& out, VotingStep now)
{
    const std::array steps{
        FILROUGE_TEXT("Phone", "Choose"), FILROUGE_TEXT("Phone", "Check"), FILROUGE_TEXT("Phone", "In the box")};
    out << "<ol class=\"thread\">";
    for (std::size_t i = 0; i < steps.size(); ++i) {
        out << "<li";
        if (i < static_cast<std::size_t>(now))
            out << " class=\"done\"";
        if (i == static_cast<std::size_t>(now))
            out << " aria-current=\"step\"";
        out << ">" << steps[i] << "</li>";
    }
    out << "</ol>";
}

void openForm(Markup& out, const Visit& visit)
{
    out << "<form class=\"step\" method=\"post\" action=\"";
    out.ready(visit.link(visit.home())) << "\">";
}

void writeExplanations(Markup& out, const Visit& visit)
{
    out << "<details><summary>" << FILROUGE_TEXT("Phone", "How it is counted") << "</summary>";
    for (const Text& rule : ruleSentences(visit.state.question->rule, visit.state.question->form))
        out << "<p>" << rule << "</p>";
    out << "</details><details><summary>" << FILROUGE_TEXT("Phone", "What stays secret") << "</summary><p>"
        << FILROUGE_TEXT("Phone",
                         "Your ballot goes into a box that keeps no name, no time and no phone with it. Who has voted "
                         "is known; what, never.")
        << "</p><p>"
        << FILROUGE_TEXT("Phone",
                         "It travels over the room’s Wi-Fi to the facilitator’s computer: good for a workshop, not "
                         "for a political election.")
        << "</p><p>" << FILROUGE_TEXT("Phone", "You may ask somebody you trust to help you vote.") << "</p>";
    if (visit.state.admission == Admission::OpenRoom)
        out << "<p>"
            << FILROUGE_TEXT("Phone",
                             "Here every phone has one ballot, and there are never more ballots than people present: "
                             "a weaker guarantee than personal codes.")
            << "</p>";
    out << "</details>";
}

void writeChosen(Markup& out, const RoomQuestion& question, const BallotMarks& marks)
{
    bool blank = true;
    out << "<ul class=\"chosen\">";
    for (int position = 0; position < question.form.options; ++position) {
        const int given = marks[static_cast<std::size_t>(position)];
        if (given == 0)
            continue;
        blank = false;
        out << "<li class=\"card e" << question.options[static_cast<std::size_t>(position)].hue
            << "\"><div class=\"pick\">";
        writePersona(out, question, position);
        out << "</div>";
        if (question.form.method == VoteMethod::Dots)
            out << "<p class=\"points\"><b>" << inUnits(question.form.method, given) << "</b></p>";
        out << "</li>";
    }
    if (blank)
        out << "<li class=\"card\"><div class=\"pick\"><span class=\"who\"><b>" << FILROUGE_TEXT("Phone", "Blank vote")
            << "</b><span class=\"tag\">" << FILROUGE_TEXT("Phone", "It counts as a vote, and chooses nobody.")
            << "</span></span></div></li>";
    out << "</ul>";
}

void writeReplaced(Markup& out, const QString& trackingCode)
{
    if (!trackingCode.isEmpty())
        out << "<input type=\"hidden\" name=\"replaces\" value=\"" << trackingCode << "\">";
}

bool mayChange(const Visit& visit)
{
    const RoomPhase phase = visit.state.phase;
    return visit.state.question && visit.state.question->form.changeable &&
           (phase == RoomPhase::Open || phase == RoomPhase::LastCall || phase == RoomPhase::Rehearsal);
}

/// Who comes back has the code on a note, or behind the address, where the script finds it.
void writeChangeForm(Markup& out, const Visit& visit)
{
    out << "<details><summary>" << FILROUGE_TEXT("Phone", "Change my ballot") << "</summary>";
    openForm(out, visit);
    out << "<div class=\"enter\"><label for=\"replaces\">"
        << FILROUGE_TEXT("Phone", "Its tracking code, from your receipt")
        << "</label><input type=\"text\" id=\"replaces\" name=\"replaces\" required maxlength=\"20\" "
           "autocomplete=\"off\" autocapitalize=\"characters\" autocorrect=\"off\" spellcheck=\"false\"></div>"
        << "<div class=\"act\"><button class=\"second\" name=\"step\" value=\"change\">"
        << FILROUGE_TEXT("Phone", "Change my ballot") << "</button></div></form></details>";
}

struct VotedWords final {
    int status;
    Text title;
    Text said;
    bool wrong = false;
};

/// In an open room nobody has a code: the phone has the one ballot.
VotedWords votedWords(VotedNews news, Admission admission)
{
    const bool byPhone = admission == Admission::OpenRoom;
    switch (news) {
    case VotedNews::ComesBack:
        break;
    case VotedNews::TriesAgain:
        return {409,
                FILROUGE_TEXT("Phone", "You have already voted"),
                byPhone
                    ? FILROUGE_TEXT("Phone",
                                    "The box already holds a ballot from this phone, and nothing was added. If you did "
                                    "not vote yourself, tell the facilitator now.")
                    : FILROUGE_TEXT("Phone",
                                    "The box already holds a ballot for this code, and nothing was added. If you did "
                                    "not vote yourself, tell the facilitator now.")};
    case VotedNews::NoCode:
        return {422,
                FILROUGE_TEXT("Phone", "Nothing was changed"),
                FILROUGE_TEXT("Phone", "This is no tracking code: it has ten characters, as on your receipt."),
                true};
    case VotedNews::UnknownCode:
        return {409,
                FILROUGE_TEXT("Phone", "Nothing was changed"),
                FILROUGE_TEXT("Phone", "No ballot in the box has this tracking code. Compare it with your receipt."),
                true};
    }
    return {200,
            FILROUGE_TEXT("Phone", "Your ballot is in the box"),
            byPhone ? FILROUGE_TEXT("Phone",
                                    "One ballot was cast from this phone. If you did not vote yourself, tell the "
                                    "facilitator now.")
                    : FILROUGE_TEXT("Phone",
                                    "One ballot was cast with this code. If you did not vote yourself, tell the "
                                    "facilitator now.")};
}

/// The whole ballot in hidden fields, for a form that only has to be confirmed.
void writeHiddenBallot(Markup& out, const Visit& visit, const QString& content, const QString& trackingCode)
{
    writeReplaced(out, visit.replaces);
    out << "<input type=\"hidden\" name=\"content\" value=\"" << content
        << "\"><input type=\"hidden\" name=\"code\" value=\"" << trackingCode << "\">";
}

} // namespace

WebPage ballotPage(const Visit& visit, const std::optional<BallotMarks>& marks, const Text& objection)
{
    const RoomQuestion& question = *visit.state.question;
    WebPage page(PageKind::Ballot, visit);
    page.title << question.question;
    writeSteps(page.main, VotingStep::Choose);
    (page.main << "<h1>").words(question.question) << "</h1>";
    if (!objection.isEmpty()) {
        page.status = 422;
        page.main << "<p class=\"band wrong\" role=\"alert\">" << objection << "</p>";
    }
    openForm(page.main, visit);
    writeReplaced(page.main, visit.replaces);
    writeBallotFields(page.main, visit, marks);
    page.main << "<div class=\"act\"><button name=\"step\" value=\"review\">"
              << FILROUGE_TEXT("Phone", "Check my ballot") << "</button></div></form>";
    writeExplanations(page.main, visit);
    return page;
}

WebPage reviewPage(const Visit& visit, const QString& content, const QString& trackingCode)
{
    const RoomQuestion& question = *visit.state.question;
    WebPage page(PageKind::Review, visit);
    page.title << FILROUGE_TEXT("Phone", "Check your ballot");
    writeSteps(page.main, VotingStep::Check);
    (page.main << "<h1>" << page.title << "</h1><p>").words(question.question) << "</p>";
    writeChosen(page.main, question, question.form.marks(content).value_or(BallotMarks()));
    page.main << "<p>"
              << (visit.replaces.isEmpty()
                      ? FILROUGE_TEXT("Phone", "It is not in the box yet.")
                      : FILROUGE_TEXT("Phone",
                                      "It is not in the box yet: there it takes the place of your ballot %1.",
                                      {grouped(visit.replaces)}))
              << "</p>";
    openForm(page.main, visit);
    writeHiddenBallot(page.main, visit, content, trackingCode);
    page.main << "<div class=\"act\"><button name=\"step\" value=\"confirm\">"
              << FILROUGE_TEXT("Phone", "Put it in the box")
              << "</button><button class=\"second\" name=\"step\" value=\"edit\">"
              << FILROUGE_TEXT("Phone", "Change it") << "</button></div></form>";
    return page;
}

WebPage receiptPage(const Visit& visit, const QString& trackingCode)
{
    WebPage page(PageKind::Receipt, visit);
    page.title << FILROUGE_TEXT("Phone", "Your ballot is in the box");
    writeSteps(page.main, VotingStep::InTheBox);
    page.main << "<h1>" << page.title << "</h1>";
    if (visit.state.phase == RoomPhase::Rehearsal)
        page.main << "<p>" << FILROUGE_TEXT("Phone", "This was a rehearsal: you will vote again.") << "</p>";
    if (!visit.replaces.isEmpty())
        page.main << "<p>" << FILROUGE_TEXT("Phone", "It has taken the place of the one before, whose code is void.")
                  << "</p>";
    page.main << "<p>" << FILROUGE_TEXT("Phone", "Your tracking code") << "</p><p class=\"code\" id=\"code\">"
              << grouped(trackingCode) << "</p><p>"
              << FILROUGE_TEXT("Phone",
                               "Note it or take a picture: nobody can tell it to you again. When the result is shown, "
                               "the codes of all ballots are published. Yours proves that your ballot was in the box, "
                               "never what it said.")
              << "</p><p>" << FILROUGE_TEXT("Phone", "You may close this page. The result will appear here.") << "</p>";
    if (!mayChange(visit))
        return page;
    openForm(page.main, visit);
    writeReplaced(page.main, trackingCode);
    page.main << "<p class=\"note\">" << FILROUGE_TEXT("Phone", "Until the vote closes, you may change your ballot.")
              << "</p><div class=\"act\"><button class=\"second\" name=\"step\" value=\"change\">"
              << FILROUGE_TEXT("Phone", "Change my ballot") << "</button></div></form>";
    return page;
}

WebPage unstoredPage(const Visit& visit, const QString& content, const QString& trackingCode)
{
    WebPage page(PageKind::Review, visit);
    page.status = 503;
    page.title << FILROUGE_TEXT("Phone", "Your ballot could not be kept");
    writeSteps(page.main, VotingStep::Check);
    page.main << "<h1>" << page.title << "</h1><p class=\"band wrong\" role=\"alert\">"
              << FILROUGE_TEXT("Phone",
                               "The facilitator’s computer could not write it to its disk: nothing was added to the "
                               "box. Tell the facilitator, then try again.")
              << "</p>";
    openForm(page.main, visit);
    writeHiddenBallot(page.main, visit, content, trackingCode);
    page.main << "<div class=\"act\"><button name=\"step\" value=\"confirm\">" << FILROUGE_TEXT("Phone", "Try again")
              << "</button></div></form>";
    return page;
}

WebPage votedPage(const Visit& visit, VotedNews news)
{
    const VotedWords words = votedWords(news, visit.state.admission);
    WebPage page(PageKind::Voted, visit);
    page.waits = news == VotedNews::ComesBack && !mayChange(visit); // nothing that is typed here is taken away
    page.status = words.status;
    page.title << words.title;
    writeSteps(page.main, VotingStep::InTheBox);
    page.main << "<h1>" << page.title << "</h1>";
    if (words.wrong)
        page.main << "<p class=\"band wrong\" role=\"alert\">" << words.said << "</p>";
    page.main << "<p class=\"code\" id=\"code\" hidden></p>";
    if (!words.wrong)
        page.main << "<p>" << words.said << "</p>";
    page.main << "<p>" << FILROUGE_TEXT("Phone", "You may close this page. The result will appear here.") << "</p>";
    if (mayChange(visit))
        writeChangeForm(page.main, visit);
    return page;
}

} // namespace filrouge
