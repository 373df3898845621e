// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/notes/evidencesieve.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct SieveBench {
    SieveBench() : desk(Content::Empty)
    {
        Interview interview;
        interview.title = u"Mairie de Luzech"_s;
        interview.heldOn = QDate(2018, 1, 12);
        source = desk.services().interviews.add(interview).value().id;
        QObject::connect(&desk.programme().file(), &ProgrammeFile::changed, &rows, [this](const Changes& changes) {
            rows.takeUp(changes);
        });
    }
    EvidenceId add(const QString& text, EvidenceKind kind = EvidenceKind::Verbatim, Voice voice = Voice::User)
    {
        Evidence piece;
        piece.text = text;
        piece.kind = kind;
        piece.voice = voice;
        return desk.services().evidence.record(piece).value().id;
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < sieve.rowCount(); ++row)
            texts << sieve.index(row, 0).data().toString();
        return texts;
    }
    void look(const EvidenceQuery& query) { sieve.setQuery(query); }

    TestDesk desk;
    InterviewId source;
    EvidenceRows rows{desk.desk()};
    EvidenceSieve sieve{rows};
    QAbstractItemModelTester tester{&sieve, QAbstractItemModelTester::FailureReportingMode::Warning};
};

} // namespace

TEST_CASE("Evidence is found by the beginnings of words, wherever they stand", "[notes]")
{
    SieveBench bench;
    const EvidenceId first = bench.add(u"Éric attend le car"_s);
    bench.add(u"Personne ne répond"_s);
    Evidence piece = *bench.desk.services().evidence.read().find(first);
    piece.interview = bench.source;
    piece.speaker = u"retraité"_s;
    REQUIRE(bench.desk.services().evidence.update(piece));
    bench.rows.readAll();
    const auto finds = [&](const QString& typed) {
        bench.look({.typed = typed});
        return bench.shown().size();
    };
    CHECK(finds({}) == 2);
    CHECK(finds(u"eric"_s) == 1);
    CHECK(finds(u"ER att"_s) == 1);
    CHECK(finds(u"ric"_s) == 0); // in the middle of a word
    CHECK(finds(u"retr"_s) == 1);
    CHECK(finds(u"luz car"_s) == 1); // its source and its words
    CHECK(finds(u"repond car"_s) == 0);
    CHECK(finds(u"e\u0301ric"_s) == 1);
    CHECK(finds(u" ,; "_s) == 2);
}

TEST_CASE("Evidence is sifted by kind, voice, source and state", "[notes]")
{
    SieveBench bench;
    const EvidenceId quote = bench.add(u"un"_s);
    bench.add(u"deux"_s, EvidenceKind::Observation);
    bench.add(u"trois"_s, EvidenceKind::Verbatim, Voice::Actor);
    Irritant irritant;
    irritant.title = u"Attente"_s;
    REQUIRE(bench.desk.services().evidence.link(quote, bench.desk.services().irritants.add(irritant)->id));
    bench.rows.readAll();
    bench.sieve.sort(EvidenceRows::Words);
    bench.look({.kind = EvidenceKind::Verbatim});
    CHECK(bench.shown() == QStringList{u"trois"_s, u"un"_s});
    bench.look({.voice = Voice::Actor});
    CHECK(bench.shown() == QStringList{u"trois"_s});
    CHECK(bench.sieve.index(0, EvidenceRows::Kinds).data().toString() == u"Quote of an actor"_s);
    bench.look({.from = EvidenceQuery::From::Interviews});
    CHECK(bench.shown().isEmpty());
    bench.look({.from = EvidenceQuery::From::Nowhere});
    CHECK(bench.shown().size() == 3);
    bench.look({.state = EvidenceQuery::State::WithoutIrritant});
    CHECK(bench.shown() == QStringList{u"deux"_s, u"trois"_s});

    // What an edit makes fit comes in, what it makes unfit goes, in the order that was asked for last.
    REQUIRE(bench.desk.services().evidence.unlink(quote, bench.desk.services().irritants.read().all()->front().id));
    CHECK(bench.shown().size() == 3);
    REQUIRE(bench.desk.services().evidence.remove(quote));
    CHECK(bench.shown().size() == 2);
    REQUIRE(bench.desk.programme().file().undo());
    CHECK(bench.shown().contains(u"un"_s));
    REQUIRE(bench.desk.programme().file().undo());
    CHECK_FALSE(bench.shown().contains(u"un"_s));
}

TEST_CASE("Every column sorts, both ways", "[notes]")
{
    SieveBench bench;
    for (const QString& text : {u"écho"_s, u"Bravo"_s, u"alpha"_s, u"Delta"_s})
        bench.add(text);
    bench.rows.readAll();
    for (int column = 0; column < EvidenceRows::ColumnCount; ++column)
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            bench.sieve.sort(column, order);
            CHECK(bench.sieve.rowCount() == 4);
        }
    bench.sieve.sort(EvidenceRows::Words);
    CHECK(bench.shown() == QStringList{u"alpha"_s, u"Bravo"_s, u"Delta"_s, u"écho"_s});
    bench.sieve.sort(EvidenceRows::Words, Qt::DescendingOrder);
    CHECK(bench.shown() == QStringList{u"écho"_s, u"Delta"_s, u"Bravo"_s, u"alpha"_s});
}

TEST_CASE("Random edits leave the sieve as one that is made anew", "[notes]")
{
    SieveBench bench;
    SeededRandom random(9);
    bench.rows.readAll();
    std::vector<EvidenceId> ids;
    bench.look({.typed = u"a"_s, .voice = Voice::User});
    EvidenceSieve byWords(bench.rows); // whose order is kept, now and then by idle turns of the loop
    byWords.sort(EvidenceRows::Words);
    const auto texts = [](const EvidenceSieve& sieve) {
        QStringList all;
        for (int row = 0; row < sieve.rowCount(); ++row)
            all << sieve.row(row).evidence.text;
        return all;
    };
    for (int i = 0; i < 200; ++i) {
        const QString text = (random.below(2) == 0 ? u"a"_s : u"b, qui commence comme bien d’autres "_s) +
                             QString::number(random.below(20));
        const auto any = [&] { return ids[random.below(ids.size())]; };
        if (ids.empty() || random.below(3) == 0) {
            ids.push_back(bench.add(text, EvidenceKind::Fact, random.below(2) == 0 ? Voice::User : Voice::Actor));
        } else if (random.below(3) == 0) {
            const EvidenceId gone = any();
            std::erase(ids, gone);
            REQUIRE(bench.desk.services().evidence.remove(gone));
        } else {
            Evidence piece = *bench.desk.services().evidence.read().find(any());
            piece.text = text;
            REQUIRE(bench.desk.services().evidence.update(piece));
        }
        if (random.below(4) == 0)
            QCoreApplication::processEvents();
        const auto order = random.below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
        byWords.sort(EvidenceRows::Words, order);
        QStringList inOrder = texts(byWords);
        inOrder.sort();
        if (order == Qt::DescendingOrder)
            std::ranges::reverse(inOrder);
        REQUIRE(texts(byWords) == inOrder);
        EvidenceSieve anew(bench.rows);
        anew.setQuery(bench.sieve.query());
        QStringList expected;
        for (int row = 0; row < anew.rowCount(); ++row)
            expected << anew.index(row, 0).data().toString();
        QStringList shown = bench.shown();
        expected.sort();
        shown.sort();
        REQUIRE(shown == expected);
        for (int row = 0; row < bench.sieve.rowCount(); ++row)
            REQUIRE(bench.sieve.mapFromSource(bench.sieve.mapToSource(bench.sieve.index(row, 0))).row() == row);
    }
}
