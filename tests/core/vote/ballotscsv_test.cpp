// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/ballotscsv.h"

#include "core/base/random.h"
#include "tests/support/catch.h"

using namespace filrouge;

namespace {

constexpr BallotLimits limits{3, 5, 3};

Result<CsvBallots> read(const QByteArray& csv, VoteMethod method)
{
    const auto table = readCsv(csv);
    REQUIRE_OK(table);
    return ballotsFrom(*table, method, limits);
}

/// Names and ballots in one line: "Ana,Bob|A,-,B".
QString readAs(const QByteArray& csv, VoteMethod method)
{
    const auto ballots = read(csv, method);
    REQUIRE_OK(ballots);
    QStringList list = ballots->ballots;
    for (QString& ballot : list)
        ballot = ballot.isEmpty() ? QStringLiteral("-") : ballot;
    return ballots->options.join(u',') + u'|' + list.join(u',');
}

/// "where: what" of the refusal.
QString refusal(const QByteArray& csv, VoteMethod method)
{
    const auto ballots = read(csv, method);
    REQUIRE_FAILS(ballots, ErrorCode::BadCell);
    return ballots.error().where + QStringLiteral(": ") + ballots.error().detail;
}

} // namespace

TEST_CASE("ballots are read as the minutes print them", "[vote][csv]")
{
    CHECK(readAs("ballot;Ana;Bob;Cleo\nA\nC\n-\nblank\nVote blanc\n", VoteMethod::Single) ==
          QStringLiteral("Ana,Bob,Cleo|A,C,-,-,-"));
    CHECK(readAs("Bulletin,Ana,Bob,Cleo\nAC\nca,,\n b a \n", VoteMethod::Approval) ==
          QStringLiteral("Ana,Bob,Cleo|AC,AC,AB"));
    CHECK(readAs("ballot\tAna\tBob\tCleo\nA3C2\nc2 a3\nb1\n", VoteMethod::Dots) ==
          QStringLiteral("Ana,Bob,Cleo|A3C2,A3C2,B1"));
    CHECK(readAs("ballot;Ana;Ana\nB\n", VoteMethod::Single) == QStringLiteral("Ana,Ana|B"));
    CHECK(readAs("ballot;Ana;Bob\n", VoteMethod::Single) == QStringLiteral("Ana,Bob|"));
}

TEST_CASE("without names there are as many options as letters named", "[vote][csv]")
{
    const auto ballots = read("ballot\nA\nD\nB\n-\n", VoteMethod::Single);
    REQUIRE_OK(ballots);
    CHECK_FALSE(ballots->named);
    CHECK(ballots->options.join(u' ') == QStringLiteral("A B C D"));
    CHECK(readAs("ballot\n-\n", VoteMethod::Dots) == QStringLiteral("A|-"));
    CHECK(read("ballot;Ana\nA\n", VoteMethod::Single)->named);
}

TEST_CASE("ballots are read from a column for each option", "[vote][csv]")
{
    CHECK(readAs("Ana,Bob,Cleo\n1,,\n0,x,0\n,,\n0,0,X\n,,1\n", VoteMethod::Single) ==
          QStringLiteral("Ana,Bob,Cleo|A,B,-,C,C"));
    CHECK(readAs("Ana;Bob;Cleo\n1;1;\n0;0;0\nx;x;x\n", VoteMethod::Approval) ==
          QStringLiteral("Ana,Bob,Cleo|AB,-,ABC"));
    CHECK(readAs("Ana;Bob;Cleo\n3;0;2\n; 1 ;\n1\n", VoteMethod::Dots) == QStringLiteral("Ana,Bob,Cleo|A3C2,B1,A1"));
}

TEST_CASE("a ballot that cannot be one is refused with its row and column", "[vote][csv]")
{
    constexpr auto single = VoteMethod::Single;
    constexpr auto approval = VoteMethod::Approval;
    constexpr auto dots = VoteMethod::Dots;
    const auto refuses = [](const char* csv, VoteMethod method, const char* said) {
        CAPTURE(csv);
        CHECK(refusal(csv, method) == QString::fromUtf8(said));
    };
    refuses("Ana,Bob\n1,1\n", single, "row 2: 2 options are marked, more than 1");
    refuses("Ana,Bob\n1,0\n0,2\n", single, "row 3, column 2: “2” is not a mark, such as 1 or 0");
    refuses("Ana,Bob\n1,yes\n", approval, "row 2, column 2: “yes” is not a mark, such as 1 or 0");
    refuses("A,B,C,D\n1,1,1,1\n", approval, "row 2: 4 options are marked, more than 3");
    refuses("Ana,Bob\n2,4\n", dots, "row 2, column 2: 4 points on one option, more than 3");
    refuses("Ana,Bob\n3,3\n", dots, "row 2: 6 points in all, more than 5");
    refuses("Ana,Bob\n-1,x\n", dots, "row 2, column 1: “-1” is not a number of points");
    refuses("Ana,Bob\n1.5,0\n", dots, "row 2, column 1: “1.5” is not a number of points");
    refuses("Ana,Bob\n9999,0\n", dots, "row 2, column 1: “9999” is not a number of points");
    refuses("Ana,Bob\n1,0\n\n0,1\n", single, "row 3: an empty line, where a blank vote is written 0");
    refuses("ballot;Ana;Bob\nA\n\nB\n", single, "row 3: an empty line, where a blank vote is written -");
    refuses("ballot;Ana;Bob\n\"\"\n", single, "row 2, column 1: an empty line, where a blank vote is written -");
    refuses("ballot;Ana;Bob\nC\n", single, "row 2, column 1: there is no option C");
    refuses("ballot;Ana;Bob\nAB\n", single, "row 2, column 1: 2 options are marked, more than 1");
    refuses("ballot;Ana;Bob\nA1\n", single, "row 2, column 1: “A1” is no ballot of this method, such as A");
    refuses("ballot;Ana;Bob\nAA\n", approval, "row 2, column 1: option A is there twice");
    refuses("ballot;Ana;Bob\nA-B\n", approval, "row 2, column 1: “A-B” is no ballot of this method, such as ACF");
    refuses("ballot;Ana;Bob\nA\n", dots, "row 2, column 1: “A” is no ballot of this method, such as A3C2");
    refuses("ballot;Ana;Bob\nA0\n", dots, "row 2, column 1: “A0” is no ballot of this method, such as A3C2");
    refuses("ballot;Ana;Bob\nA3B3\n", dots, "row 2, column 1: 6 points in all, more than 5");
    refuses("ballot;Ana;Bob\nA4\n", dots, "row 2, column 1: 4 points on one option, more than 3");
    refuses("ballot;Ana;Bob\nA1234\n", dots, "row 2, column 1: “A1234” is no ballot of this method, such as A3C2");
    refuses("ballot;Ana;Bob\nA;1\n", single, "row 2, column 2: only the first column holds ballots");
    refuses("Ana,,Bob\n1,0,0\n", single, "row 1, column 2: the name of an option is missing");
    refuses("Ana,Ana\n1,0\n", single, "row 1, column 2: two options are called “Ana”");
    refuses("0,1,0\n1,0,0\n", single, "row 1, column 1: “0” is a mark, where the first row names the options");
    refuses("Ana,3\n1,0\n", dots, "row 1, column 2: “3” is a mark, where the first row names the options");
    QByteArray tooMany = "a0";
    for (int i = 1; i <= 26; ++i)
        tooMany += ";a" + QByteArray::number(i);
    CHECK(refusal(tooMany + "\n", single) == QStringLiteral("row 1, column 27: 26 options at most"));
    REQUIRE_FAILS(ballotsFrom(*readCsv("Ana,Bob\n"), dots, {3, 0, 3}), ErrorCode::Invalid);
}

TEST_CASE("published ballots come back from their table", "[vote][csv]")
{
    const QStringList names{QStringLiteral("Sarah"), QStringLiteral("=1+1"), QStringLiteral("L’\"été\"; loin"), {}};
    const QByteArray csv = ballotsCsv(names, {QStringLiteral("A3C2"), QString(), QStringLiteral("D1")});
    CHECK(csv.startsWith("\xEF\xBB\xBF"
                         "ballot;\"Sarah\";\"'=1+1\";"));
    const auto ballots = read(csv, VoteMethod::Dots);
    REQUIRE_OK(ballots);
    CHECK(ballots->options == QStringList{names[0], QStringLiteral("'=1+1"), names[2], QStringLiteral("D")});
    CHECK(ballots->ballots == QStringList{QStringLiteral("A3C2"), QString(), QStringLiteral("D1")});
    // Commas in the names, more of them than options, and no ballot to tell the rows' width by.
    const QStringList commas{QStringLiteral("Sarah, 34 ans, Cahors, aidante"), QStringLiteral("Marc,\nde Figeac")};
    for (const QStringList& cast : {QStringList(), QStringList{QStringLiteral("A"), QStringLiteral("B")}}) {
        const auto table = read(ballotsCsv(commas, cast), VoteMethod::Single);
        REQUIRE_OK(table);
        CHECK(*table == CsvBallots{commas, cast, true});
    }

    SeededRandom random(GENERATE(range(1, 51)));
    const auto method = static_cast<VoteMethod>(random.below(3));
    const BallotForm form{method, 3, true, limits};
    QStringList cast;
    for (quint64 left = random.below(30); left > 0; --left) {
        BallotMarks marks(3, 0);
        for (quint64 mark = random.below(static_cast<quint64>(form.mostMarks()) + 1); mark > 0; --mark)
            if (int& one = marks[static_cast<std::size_t>(random.below(3))]; one < form.mostOnOne())
                ++one;
        cast.append(*form.content(marks));
    }
    const QStringList plain{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    const auto again = read(ballotsCsv(plain, cast), method);
    REQUIRE_OK(again);
    CHECK(*again == CsvBallots{plain, cast, true});
}
