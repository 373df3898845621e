// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/ballotfields.h"

#include "core/network/optionmarkup.h"
#include "core/vote/ballotwords.h"

#include <numeric>

namespace filrouge {

namespace {

constexpr QLatin1String choice("choice");
constexpr QLatin1String blank("blank");
constexpr QLatin1String pointsOf("points-");

QString pointsField(int position)
{
    return pointsOf + optionLetter(position);
}

class FieldsetWriter final {
public:
    FieldsetWriter(Markup& out, const Visit& visit, const std::optional<BallotMarks>& marks)
        : out_(out),
          visit_(visit),
          question_(*visit.state.question),
          marks_(marks)
    {}

    void write()
    {
        out_ << "<fieldset><legend>" << ballotInstruction(question_.form) << "</legend>";
        for (const int position : orderFor(question_, visit_.voter))
            writeOption(position);
        if (question_.form.blankAllowed && question_.form.method == VoteMethod::Single)
            writeBlank();
        out_ << "</fieldset>";
        writeMarksLeft();
        if (question_.form.blankAllowed && question_.form.method != VoteMethod::Single)
            out_ << "<p class=\"note\">"
                 << FILROUGE_TEXT("Phone", "Leave everything empty for a blank vote: it counts, and chooses nobody.")
                 << "</p>";
    }

private:
    [[nodiscard]] int given(int position) const { return marks_ ? (*marks_)[static_cast<std::size_t>(position)] : 0; }

    void writeOption(int position)
    {
        const RoomOption& option = question_.options[static_cast<std::size_t>(position)];
        out_ << "<div class=\"card e" << option.hue << "\">";
        if (question_.form.method == VoteMethod::Dots)
            writePoints(position);
        else
            writeButton(position);
        if (!option.extract.isEmpty())
            (out_ << "<p class=\"extract\">").words(option.extract) << "</p>";
        if (!option.letter.empty())
            writeLetterLink(position);
        out_ << "</div>";
    }

    void writeButton(int position)
    {
        const bool single = question_.form.method == VoteMethod::Single;
        out_ << "<label class=\"pick\"><input type=\"";
        out_.ready(single ? "radio\" required" : "checkbox\"")
            << " name=\"choice\" value=\"" << optionLetter(position) << "\"";
        if (given(position) > 0)
            out_ << " checked";
        out_ << ">";
        writePersona(out_, question_, position);
        out_ << "</label>";
    }

    void writePoints(int position)
    {
        out_ << "<div class=\"pick\">";
        writePersona(out_, question_, position);
        const QString name = question_.options[static_cast<std::size_t>(position)].name;
        out_ << "</div><p class=\"points\"><label for=\"points-" << optionLetter(position) << "\">"
             << FILROUGE_TEXT("Phone", "Points for %1", {name}) << "</label> <select id=\"points-"
             << optionLetter(position) << "\" name=\"points-" << optionLetter(position) << "\">";
        for (int points = 0; points <= question_.form.limits.mostOnOne; ++points) {
            out_ << "<option";
            if (points == given(position))
                out_ << " selected";
            out_ << ">" << points << "</option>";
        }
        out_ << "</select></p>";
    }

    void writeBlank()
    {
        const bool chosen = marks_ && std::accumulate(marks_->begin(), marks_->end(), 0) == 0;
        out_ << "<div class=\"card\"><label class=\"pick\"><input type=\"radio\" required name=\"choice\" "
                "value=\"blank\"";
        if (chosen)
            out_ << " checked";
        out_ << "><span class=\"who\"><b>" << FILROUGE_TEXT("Phone", "Blank vote") << "</b><span class=\"tag\">"
             << FILROUGE_TEXT("Phone", "It counts as a vote, and chooses nobody.") << "</span></span></label></div>";
    }

    void writeLetterLink(int position)
    {
        const QString name = question_.options[static_cast<std::size_t>(position)].name;
        out_ << "<p class=\"more\"><a class=\"letter\" href=\"";
        out_.ready(visit_.link("/c/" + visit_.voter.toLatin1() + "/letters/" + optionLetter(position).toLatin1()))
            << "\" aria-label=\"" << FILROUGE_TEXT("Phone", "Read the letter: %1", {name}) << "\">"
            << FILROUGE_TEXT("Phone", "Read the letter") << "</a></p>";
    }

    void writeMarksLeft()
    {
        if (question_.form.method == VoteMethod::Single)
            return;
        const Text left = marks_ ? marksLeft(question_.form, *marks_) : Text{};
        out_ << "<p id=\"marks\" class=\"note\" role=\"status\" data-most=\"" << question_.form.mostMarks()
             << "\" data-left=\""
             << (question_.form.method == VoteMethod::Dots
                     ? FILROUGE_TEXT("Phone", "Points left: %1", {QStringLiteral("%1")})
                     : FILROUGE_TEXT("Phone", "Still to tick, if you wish: %1", {QStringLiteral("%1")}))
             << "\" data-over=\"" << tooMany() << "\">" << left << "</p>";
    }

    /// What the form would object (BallotForm::objection), for the script to say while marks are made.
    [[nodiscard]] Text tooMany() const
    {
        const QStringList places{QStringLiteral("%1"), QStringLiteral("%2")};
        const BallotLimits& limits = question_.form.limits;
        return question_.form.method == VoteMethod::Dots
                   ? FILROUGE_TEXT(
                         "Ballot", "You have %n point(s), and have placed %1: take %2 back.", places, limits.points)
                   : FILROUGE_TEXT("Ballot",
                                   "You may tick %n persona(s) at most, and have ticked %1: untick %2.",
                                   places,
                                   limits.mostApprovals);
    }

    Markup& out_;
    const Visit& visit_;
    const RoomQuestion& question_;
    const std::optional<BallotMarks>& marks_;
};

/// Letters that were chosen, each once.
bool markChoices(BallotMarks& marks, const QStringList& letters)
{
    for (const QString& letter : letters) {
        const auto position = optionPosition(letter);
        if (!position || static_cast<std::size_t>(*position) >= marks.size() ||
            marks[static_cast<std::size_t>(*position)] != 0)
            return false;
        marks[static_cast<std::size_t>(*position)] = 1;
    }
    return true;
}

/// Points of options that are on the ballot, and of no others.
bool markPoints(BallotMarks& marks, const FormFields& fields)
{
    qsizetype read = 0;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const QStringList given = fields.values(pointsField(static_cast<int>(i)));
        read += given.size();
        if (given.isEmpty() || (given.size() == 1 && given[0].isEmpty()))
            continue;
        bool number = false;
        marks[i] = given[0].toInt(&number);
        if (!number || given.size() > 1 || marks[i] < 0 || marks[i] > mostPoints)
            return false;
    }
    return read == fields.countBeginningWith(pointsOf);
}

} // namespace

void writeBallotFields(Markup& out, const Visit& visit, const std::optional<BallotMarks>& marks)
{
    FieldsetWriter(out, visit, marks).write();
}

std::optional<BallotMarks> marksFrom(const FormFields& fields, const BallotForm& form)
{
    BallotMarks marks(static_cast<std::size_t>(form.options), 0);
    QStringList letters = fields.values(choice);
    const bool single = form.method == VoteMethod::Single;
    const bool read = form.method == VoteMethod::Dots
                          ? markPoints(marks, fields)
                          : (single && letters == QStringList{blank}) || markChoices(marks, letters);
    return read ? std::optional(std::move(marks)) : std::nullopt;
}

bool nothingChosen(const FormFields& fields, const BallotForm& form)
{
    return form.method == VoteMethod::Single && fields.values(choice).isEmpty();
}

} // namespace filrouge
