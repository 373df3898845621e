// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotform.h"

#include "core/base/random.h"
#include "core/vote/ballotboxlayout.h"
#include "core/vote/ballotwords.h"
#include "tests/support/catch.h"

#include <set>

using namespace filrouge;

namespace {

const BallotForm single{VoteMethod::Single, 8, true};
const BallotForm approval{VoteMethod::Approval, 8, true, {3, 5, 3}};
const BallotForm dots{VoteMethod::Dots, 8, true, {3, 5, 3}};

BallotForm withoutBlank(BallotForm form)
{
    form.blankAllowed = false;
    return form;
}

QStringList separateWords(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// The sentence, its number and what else it names: "You have …|5|6,1".
QString objectionTo(const BallotForm& form, const BallotMarks& marks)
{
    const auto objection = form.objection(marks, separateWords("Ana Bob Cleo Dan Eve Flo Gil Hal"));
    if (!objection)
        return {};
    return QStringList{
        QString::fromLatin1(objection->source), QString::number(objection->n), objection->args.join(u',')}
        .join(u'|');
}

} // namespace

TEST_CASE("letters stand for the options", "[vote][ballot]")
{
    for (int position = 0; position < mostOptions; ++position)
        CHECK(optionPosition(optionLetter(position)) == position);
    for (const QString& strange : separateWords("a AB 1 \xC9 @ ["))
        CHECK_FALSE(optionPosition(strange));
    CHECK_FALSE(optionPosition({}));
}

TEST_CASE("a single choice is one letter or nothing", "[vote][ballot]")
{
    CHECK(single.marks(QStringLiteral("H")) == BallotMarks{0, 0, 0, 0, 0, 0, 0, 1});
    CHECK(single.marks(QString()) == BallotMarks(8, 0));
    for (const QString& strange : separateWords("I AB h A1 1 - AA"))
        CHECK_FALSE(single.accepts(strange));
    CHECK_FALSE(withoutBlank(single).accepts(QString()));
}

TEST_CASE("an approval is up to n letters in order, each once", "[vote][ballot]")
{
    CHECK(approval.marks(QStringLiteral("ACF")) == BallotMarks{1, 0, 1, 0, 0, 1, 0, 0});
    CHECK(approval.accepts(QStringLiteral("H")));
    CHECK(approval.accepts(QString()));
    for (const QString& strange : separateWords("CA AA ABCD I AI a A1 A,C A-"))
        CHECK_FALSE(approval.accepts(strange));
    CHECK_FALSE(withoutBlank(approval).accepts(QString()));
}

TEST_CASE("points are written behind their letter", "[vote][ballot]")
{
    CHECK(dots.marks(QStringLiteral("A3C2")) == BallotMarks{3, 0, 2, 0, 0, 0, 0, 0});
    CHECK(dots.accepts(QStringLiteral("H1"))); // four points left over
    CHECK(dots.accepts(QStringLiteral("A1B1C1D1E1")));
    CHECK(dots.accepts(QString()));
    for (const QString& strange :
         separateWords("A A0 A4 A03 A3C3 C2A3 A1A2 3A A-1 I1 a1 A3C A1B1C1D1E1F1 A3\u0662 A+1 A100"))
        CHECK_FALSE(dots.accepts(strange));
    CHECK_FALSE(withoutBlank(dots).accepts(QString()));
    const BallotForm many{VoteMethod::Dots, 3, true, {1, 20, 20}};
    CHECK(many.marks(QStringLiteral("A10C10")) == BallotMarks{10, 0, 10});
    CHECK(many.accepts(QStringLiteral("B20")));
    CHECK_FALSE(many.accepts(QStringLiteral("B21")));
}

TEST_CASE("what is wrong with a ballot is said with its numbers", "[vote][ballot]")
{
    CHECK(objectionTo(single, {1, 0, 1, 0, 0, 0, 0, 1}) ==
          QStringLiteral("You have chosen %n persona(s): choose one only.|3|"));
    CHECK(objectionTo(approval, {1, 1, 1, 1, 1, 0, 0, 0}) ==
          QStringLiteral("You may tick %n persona(s) at most, and have ticked %1: untick %2.|3|5,2"));
    CHECK(objectionTo(dots, {3, 3, 0, 0, 0, 0, 0, 0}) ==
          QStringLiteral("You have %n point(s), and have placed %1: take %2 back.|5|6,1"));
    CHECK(objectionTo(dots, {0, 0, 4, 0, 0, 0, 0, 0}) ==
          QStringLiteral("You may give a persona %n point(s) at most: %1 has %2.|3|Cleo,4"));
    CHECK(objectionTo(withoutBlank(dots), BallotMarks(8, 0)) ==
          QStringLiteral("There is no blank vote: place a point at least.|-1|"));
    CHECK(objectionTo(withoutBlank(approval), BallotMarks(8, 0)) ==
          QStringLiteral("There is no blank vote: choose a persona.|-1|"));
    for (const BallotMarks& strange : {BallotMarks(7, 0),
                                       BallotMarks(9, 0),
                                       BallotMarks{-1, 1, 0, 0, 0, 0, 0, 0},
                                       BallotMarks{2, 0, 0, 0, 0, 0, 0, 0}})
        CHECK(objectionTo(approval, strange).startsWith(QStringLiteral("This ballot cannot be read")));
    CHECK(objectionTo(dots, {2'000'000'000, 2'000'000'000, 0, 0, 0, 0, 0, 0})
              .startsWith(QStringLiteral("This ballot cannot be read")));
}

TEST_CASE("what is left is said while a ballot is filled in", "[vote][ballot]")
{
    CHECK(marksLeft(dots, {1, 0, 2, 0, 0, 0, 0, 0}).n == 2);
    CHECK(marksLeft(approval, {1, 0, 0, 0, 0, 0, 0, 0}).n == 2);
    CHECK(marksLeft(approval, {1, 1, 1, 0, 0, 0, 0, 0}).n == 0);
    CHECK(marksLeft(dots, {3, 3, 0, 0, 0, 0, 0, 0}).isEmpty());
    CHECK(marksLeft(single, BallotMarks(8, 0)).isEmpty());
}

TEST_CASE("each choice has one text, and each text one choice", "[vote][ballot]")
{
    SeededRandom random(GENERATE(range(1, 201)));
    const auto below = [&](int bound) { return static_cast<int>(random.below(static_cast<quint64>(bound))); };
    BallotForm form{static_cast<VoteMethod>(below(3)), 1 + below(mostOptions), below(2) == 0};
    form.limits.mostApprovals = 1 + below(mostOptions);
    form.limits.points = 1 + below(mostPoints);
    form.limits.mostOnOne = 1 + below(form.limits.points);
    REQUIRE(form.limits.inRange());
    std::set<BallotMarks> filled;
    std::set<QString> texts;
    for (int i = 0; i < 60; ++i) {
        BallotMarks marks(static_cast<std::size_t>(form.options), 0);
        for (int left = below(form.mostMarks() + 2); left > 0; --left)
            ++marks[static_cast<std::size_t>(below(form.options))];
        const auto content = form.content(marks);
        CHECK(content.has_value() == !form.objection(marks, {}).has_value());
        if (!content) {
            CHECK(content.error().code == ErrorCode::Invalid);
            continue;
        }
        CHECK(form.marks(*content) == marks);
        CHECK(content->toUtf8().size() <= boxlayout::contentSize);
        filled.insert(marks);
        texts.insert(*content);
    }
    CHECK(filled.size() == texts.size());
}

TEST_CASE("no text, however strange, is a ballot that says something else", "[vote][ballot]")
{
    SeededRandom random(GENERATE(range(1, 101)));
    const QString alphabet = QStringLiteral("ABCDEFGHI0123459ab-+ ,\u0663\u0410");
    for (const BallotForm& form : {single, approval, dots}) {
        for (int i = 0; i < 100; ++i) {
            QString text;
            for (quint64 left = 1 + random.below(8); left > 0; --left)
                text += alphabet[static_cast<qsizetype>(random.below(static_cast<quint64>(alphabet.size())))];
            if (const auto marks = form.marks(text)) {
                INFO(text.toStdString());
                CHECK(form.content(*marks) == text);
            }
        }
    }
}
