// SPDX-License-Identifier: GPL-3.0-or-later
// What a search can find: its item opens, and the words are pointed at where they stand.
#include "core/storage/connection.h"
#include "tests/ui/everypage/place.h"
#include "ui/shell/pagemarks.h"
#include "ui/shell/pagemarkveil.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

constexpr int ofAKind = 3;
constexpr int ofAnItem = 4; // words, from its first text to its last

struct Sought final {
    Kind kind;
    qint64 id;
    QString word;
};

/// Long words of a few items of every kind, as the index of the file has them.
std::vector<Sought> soughtIn(ProgrammeFile& file)
{
    std::vector<Sought> all;
    std::map<qint64, int> taken;
    auto rows = file.connection().run(
        QStringLiteral("SELECT search.rowid >> 40, e.id, search.title || '\n' || search.body FROM search "
                       "JOIN search_entry e ON e.row = search.rowid ORDER BY length(search.body) DESC, search.rowid"));
    REQUIRE(rows);
    static const QRegularExpression longWord(QStringLiteral("\\p{L}{7,}"));
    while (rows->next()) {
        if (++taken[rows->integer(0)] > ofAKind)
            continue;
        QStringList words;
        auto each = longWord.globalMatch(rows->text(2));
        while (each.hasNext())
            words << each.next().captured();
        for (int i = 0; i < ofAnItem && !words.isEmpty(); ++i)
            all.push_back({static_cast<Kind>(rows->integer(0)),
                           rows->integer(1),
                           words[static_cast<qsizetype>(i) * (words.size() - 1) / (ofAnItem - 1)]});
    }
    REQUIRE(rows->outcome());
    return all;
}

bool pointsAtSomething(MainWindow& window)
{
    for (auto* marks : window.findChildren<PageMarks*>())
        if (!marks->texts().empty())
            return true;
    const auto veils = window.findChildren<PageMarkVeil*>();
    return std::ranges::any_of(veils,
                               [](const PageMarkVeil* veil) { return veil->isVisible() && !veil->marked().empty(); });
}

} // namespace

TEST_CASE("the words of all kinds of items are pointed at where they stand", "[shell][search]")
{
    EveryPage all(Content::Cahors, Language::French);
    QStringList missed;
    std::set<Kind> kinds;
    for (const Sought& one : soughtIn(all.day().session().programme().file())) {
        kinds.insert(one.kind);
        all.window().showItem(one.kind, one.id, SearchWords::typed(one.word));
        all.settled();
        if (!pointsAtSomething(all.window()))
            missed << QStringLiteral("%1 %2: %3").arg(static_cast<int>(one.kind)).arg(one.id).arg(one.word);
    }
    CHECK(kinds.size() > 13);
    CHECK(kinds.contains(Kind::Vote)); // of the sample, to come
    INFO(missed.join(u'\n').toStdString());
    CHECK(missed.isEmpty());
}
