// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/optionmarkup.h"
#include "core/network/roompages.h"
#include "core/vote/ballotwords.h"
#include "core/vote/crockford.h"

#include <algorithm>

namespace filrouge {

namespace {

class ResultWriter final {
public:
    ResultWriter(Markup& out, const RoomQuestion& question, const Tally& tally)
        : out_(out),
          question_(question),
          tally_(tally)
    {}

    void write()
    {
        std::vector<OptionTally> ranking = tally_.options;
        std::ranges::stable_sort(ranking, {}, &OptionTally::rank);
        const int most = ranking.empty() ? 0 : ranking.front().total;
        out_ << "<ol class=\"result\">";
        for (const OptionTally& option : ranking) {
            if (option.option >= 0 && static_cast<std::size_t>(option.option) < question_.options.size())
                writeOption(option, most);
        }
        out_ << "</ol><p>" << FILROUGE_TEXT("Minutes", "Blank votes: %1", {QString::number(tally_.blank)}) << "</p>";
        out_ << "<details open><summary>" << FILROUGE_TEXT("Minutes", "Why") << "</summary>";
        for (const Text& step : tally_.trace)
            out_ << "<p class=\"why\">" << step << "</p>";
        out_ << "</details>";
    }

private:
    void writeOption(const OptionTally& option, int most)
    {
        const RoomOption& persona = question_.options[static_cast<std::size_t>(option.option)];
        out_ << "<li class=\"card e" << persona.hue;
        if (option.chosen)
            out_ << " won";
        out_ << "\"><p class=\"line\">";
        writeBadge(out_, persona, option.option);
        (out_ << "<b>").words(persona.name) << "</b> ";
        if (option.chosen)
            out_ << "<span class=\"flag\">" << FILROUGE_TEXT("Phone", "Chosen") << "</span> ";
        else if (std::ranges::find(tally_.tied, option.option) != tally_.tied.end() &&
                 tally_.outcome == Outcome::RunOffNeeded)
            out_ << "<span class=\"flag open\">" << FILROUGE_TEXT("Phone", "To the run-off") << "</span> ";
        out_ << "<span class=\"total\">" << inUnits(question_.form.method, option.total) << "</span></p>";
        // Drawn, as the policy lets no element have a style of its own.
        out_ << "<svg class=\"bar\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"f" << persona.hue
             << "\" height=\"8\" width=\"" << (most > 0 ? option.total * 100 / most : 0) << "%\"/></svg></li>";
    }

    Markup& out_;
    const RoomQuestion& question_;
    const Tally& tally_;
};

void writeCodes(Markup& out, const QStringList& codes)
{
    if (codes.isEmpty())
        return;
    out << "<p class=\"code\" id=\"code\" hidden></p><details><summary>" << FILROUGE_TEXT("Minutes", "Tracking codes")
        << "</summary><p>"
        << FILROUGE_TEXT("Phone", "Every ballot that was in the box, by its code. Which code said what is not known.")
        << "</p><ul class=\"codes\">";
    for (const QString& code : codes)
        out << "<li>" << grouped(code) << "</li>";
    out << "</ul></details>";
}

} // namespace

WebPage resultPage(const Visit& visit)
{
    WebPage page(PageKind::Result, visit);
    page.title << FILROUGE_TEXT("Phone", "The result");
    (page.main << "<h1>" << page.title << "</h1><p>").words(visit.state.question->question) << "</p>";
    if (visit.state.result)
        ResultWriter(page.main, *visit.state.question, *visit.state.result).write();
    writeCodes(page.main, visit.state.publishedCodes);
    return page;
}

} // namespace filrouge
