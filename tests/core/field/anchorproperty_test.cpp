// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits of notes in a real file, with undo and redo: what is anchored always stands where its anchor says.
#include "core/base/random.h"
#include "core/field/anchor.h"
#include "core/field/codepoints.h"
#include "core/field/evidenceservice.h"
#include "core/field/fieldschema.h"
#include "core/field/immersionservice.h"
#include "core/field/interviewservice.h"
#include "tests/support/programmefixture.h"

#include <algorithm>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

/// What the file says of notes and anchors; what undo has to bring back.
struct State final {
    QString notes;
    std::vector<Evidence> pieces;

    friend bool operator==(const State&, const State&) = default;
};

/// What an edit leaves alike at both ends, in UTF-16 units. Where the same edit can be read at several places, the two
/// overlap: either is right then.
struct Alike final {
    Alike(const QString& before, const QString& after)
        : head(std::ranges::mismatch(before, after).in1 - before.begin()),
          tail(std::mismatch(before.crbegin(), before.crend(), after.crbegin(), after.crend()).first - before.crbegin())
    {}

    qsizetype head;
    qsizetype tail;
};

/// Each piece stands where it stood in the words that the edit left alone. What the edit touched is found again in what
/// it wrote, or lost, and never at other places where the same words stand.
[[nodiscard]] bool followed(const State& before, const State& after, const Evidence& now)
{
    const auto known = std::ranges::find(before.pieces, now.id, &Evidence::id);
    if (known == before.pieces.end() || (known->anchor != AnchorState::Anchored && now.anchor == known->anchor))
        return true;
    const CodePoints from(before.notes);
    const CodePoints to(after.notes);
    const Alike alike(before.notes, after.notes);
    const qsizetype delta = after.notes.size() - before.notes.size();
    const qsizetype start = from.unitOf(known->anchorStart);
    const qsizetype place = to.unitOf(now.anchorStart);
    if (known->anchor == AnchorState::Anchored) {
        const bool ahead = from.unitOf(known->anchorStart + known->anchorLength) <= alike.head;
        const bool behind = start >= before.notes.size() - alike.tail;
        if (ahead || behind)
            return now.anchor == AnchorState::Anchored &&
                   ((ahead && place == start) || (behind && place == start + delta));
    }
    if (now.anchor != AnchorState::Anchored)
        return true;
    const auto [first, last] = std::minmax({alike.head, after.notes.size() - alike.tail});
    return to.unitOf(now.anchorStart + now.anchorLength) >= first && place <= last;
}

class Writer final {
public:
    explicit Writer(quint64 seed) : random_(seed)
    {
        Interview interview;
        interview.title = u"Guichet"_s;
        interview.notes = words(60);
        interview_ = interviews_.add(interview).value().id;
    }

    void step()
    {
        switch (random_.below(10)) {
        case 0:
            quote();
            break;
        case 1:
        case 2:
            undo();
            break;
        case 3:
            redo();
            break;
        default:
            write(edited(read().notes));
        }
        check();
    }

    int lost = 0;
    int moved = 0;
    int undone = 0;
    int redone = 0;

private:
    // Few different words, so that quotations stand at several places, and all that is hard to count.
    QString word()
    {
        static const QString words[] = {u"oui"_s,
                                        u"le car "_s,
                                        u" "_s,
                                        u"a"_s,
                                        u"é"_s,
                                        u"\n"_s,
                                        u"😀"_s,
                                        u"😁"_s,
                                        u"e\u0301"_s,
                                        u"deux heures"_s,
                                        u"👩🏽‍🌾"_s,
                                        u"ouioui"_s};
        return words[random_.below(std::size(words))];
    }
    QString words(quint64 most)
    {
        QString text;
        for (auto left = 1 + random_.below(most); left > 0; --left)
            text += word();
        return text;
    }

    [[nodiscard]] State read() const
    {
        return {interviews_.read().find(interview_).value().notes, evidence_.read().of(interview_).value()};
    }

    QString edited(QString notes)
    {
        const auto place = [&] {
            return static_cast<qsizetype>(random_.below(static_cast<quint64>(notes.size()) + 1));
        };
        const CodePoints points(notes);
        // As an editor does, never in the middle of a pair.
        const auto whole = [&](qsizetype unit) { return points.unitOf(points.before(unit)); };
        const qsizetype from = whole(place());
        const qsizetype to = qMin(whole(from + static_cast<qsizetype>(random_.below(12))), notes.size());
        switch (random_.below(6)) {
        case 0:
            return notes.insert(from, word());
        case 1:
            return notes.insert(from, words(8));
        case 2:
            return to > from ? notes.remove(from, to - from) : notes;
        case 3:
            return to > from ? notes.replace(from, to - from, words(3)) : notes;
        case 4: { // cut, and paste elsewhere
            const QString cut = notes.mid(from, qMax(to - from, qsizetype{0}));
            notes.remove(from, cut.size());
            const CodePoints left(notes);
            return notes.insert(left.unitOf(static_cast<int>(random_.below(static_cast<quint64>(left.count()) + 1))),
                                cut);
        }
        default: { // two places at once
            notes.insert(from, word());
            const CodePoints more(notes);
            return notes.insert(more.unitOf(static_cast<int>(random_.below(static_cast<quint64>(more.count()) + 1))),
                                word());
        }
        }
    }

    void write(const QString& notes)
    {
        const State before = read();
        remember([&] { REQUIRE_OK(interviews_.updateNotes(interview_, notes)); });
        const State after = read();
        for (const Evidence& piece : after.pieces)
            if (!followed(before, after, piece))
                FAIL("text " << quoted(piece.text) << " is at " << piece.anchorStart << " now: " << quoted(before.notes)
                             << " became " << quoted(after.notes));
    }

    void quote()
    {
        const QString notes = read().notes;
        const CodePoints points(notes);
        if (points.count() < 2)
            return;
        Evidence piece;
        piece.anchorStart = static_cast<int>(random_.below(static_cast<quint64>(points.count()) - 1));
        piece.anchorLength =
            1 + static_cast<int>(random_.below(static_cast<quint64>(qMin(points.count() - piece.anchorStart, 12))));
        piece.text = passage(notes, piece.anchorStart, piece.anchorLength);
        if (piece.text.trimmed().isEmpty())
            return;
        piece.interview = interview_;
        piece.anchor = AnchorState::Anchored;
        remember([&] { REQUIRE_OK(evidence_.record(piece)); });
    }

    template <class Edit>
    void remember(const Edit& edit)
    {
        const State before = read();
        edit();
        if (read() == before)
            return; // nothing to undo
        past_.push_back(before);
        future_.clear();
    }

    void undo()
    {
        if (past_.empty())
            return;
        future_.push_back(read());
        REQUIRE_OK(programme_.file().undo());
        CHECK(read() == past_.back());
        past_.pop_back();
        ++undone;
    }

    void redo()
    {
        if (future_.empty())
            return;
        past_.push_back(read());
        REQUIRE_OK(programme_.file().redo());
        CHECK(read() == future_.back());
        future_.pop_back();
        ++redone;
    }

    void check()
    {
        const State now = read();
        for (const Evidence& piece : now.pieces) {
            // Said in words only when wrong: there are a hundred thousand of these looks.
            const bool anchored = piece.anchor == AnchorState::Anchored;
            const bool right = anchored ? passage(now.notes, piece.anchorStart, piece.anchorLength) == piece.text
                                        : piece.anchor == AnchorState::Lost &&
                                              piece.anchorStart + piece.anchorLength <= codePoints(now.notes);
            if (!right)
                FAIL("text " << quoted(piece.text) << " at " << piece.anchorStart << " in " << quoted(now.notes));
            if (anchored) {
                moved += piece.anchorStart > 0 ? 1 : 0;
            } else {
                ++lost;
            }
        }
    }

    ProgrammeFixture programme_{{fieldSchema()}};
    InterviewService interviews_{programme_.file()};
    EvidenceService evidence_{programme_.file()};
    SeededRandom random_;
    InterviewId interview_;
    std::vector<State> past_;
    std::vector<State> future_;
};

} // namespace

TEST_CASE("Thousands of random edits leave every anchor right or lost", "[field][anchor][property]")
{
    const int seed = GENERATE(1, 2, 3, 4, 5, 6);
    Writer writer(static_cast<quint64>(seed));
    for (int i = 0; i < 600; ++i) {
        CAPTURE(seed, i);
        writer.step();
    }
    CHECK(writer.lost > 20);
    CHECK(writer.moved > 100);
    CHECK(writer.undone > 20);
    CHECK(writer.redone > 5);
}

TEST_CASE("Words before the only edit keep every one of many equal quotations apart", "[field][anchor][property]")
{
    SeededRandom random(11);
    const QString line = u"— oui, 😀 deux heures\n"_s;
    for (int round = 0; round < 200; ++round) {
        const QString notes = line.repeated(30);
        std::vector<Evidence> pieces;
        for (int i = 0; i < 30; ++i) {
            Evidence piece;
            piece.id = EvidenceId(i + 1);
            piece.text = u"deux heures"_s;
            piece.interview = InterviewId(1);
            setAnchor(piece, {AnchorState::Anchored, i * codePoints(line) + 9, 11});
            pieces.push_back(piece);
        }
        // Written at the beginning of a random line: those above stay, all below move by as much.
        const int at = static_cast<int>(random.below(30));
        const QString written = QString(1 + static_cast<qsizetype>(random.below(9)), u'✗');
        QString after = notes;
        after.insert(at * line.size(), written);
        const auto moved = followNotes(pieces, notes, after);
        REQUIRE(moved.size() == static_cast<std::size_t>(30 - at));
        for (const Evidence& piece : moved) {
            const int old = pieces[static_cast<std::size_t>(piece.id.value) - 1].anchorStart;
            CHECK(piece.anchorStart == old + static_cast<int>(written.size()));
            CHECK(piece.anchor == AnchorState::Anchored);
        }
    }
}
