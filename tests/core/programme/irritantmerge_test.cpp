// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programmejson.h"
#include "core/documents/sample.h"
#include "core/programme/irritantmerge.h"
#include "core/programme/programme.h"
#include "core/programme/programmerows.h"
#include "tests/support/programmefixture.h"

#include <algorithm>
#include <set>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Cahors {
    QTemporaryDir folder;
    FixedClock clock{{1'517'990'400'000}};
    SeededRandom random{5};
    std::unique_ptr<Programme> programme;

    Cahors()
    {
        programme = std::move(
            Programme::create(folder.filePath(QStringLiteral("p.filrouge")), Language::French, {clock, random})
                .value());
        const auto sample = readSample(QStringLiteral("cahors"), random);
        REQUIRE(sample);
        REQUIRE(addContent(programme->file(), *sample));
    }
    ProgrammeRows rows() { return readRows(programme->file().connection()).value(); }
};

/// Of a link table: who names one of these irritants.
template <class Link, class Owner>
std::set<qint64> naming(const ProgrammeRows& rows, Owner Link::*owner, const std::set<IrritantId>& irritants)
{
    std::set<qint64> owners;
    for (const Link& link : rows.of<Link>())
        if (irritants.contains(link.irritant))
            owners.insert((link.*owner).value);
    return owners;
}

} // namespace

TEST_CASE("Whatever named a merged irritant names the one it became, and undo gives all of it back",
          "[programme][affinity]")
{
    Cahors cahors;
    ProgrammeFile& file = cahors.programme->file();
    Services& services = cahors.programme->services();
    const ProgrammeRows before = cahors.rows();
    // Those that most point to: the links that follow are the point.
    const std::vector<Irritant> all = services.irritants.read().heaviest(3).value();
    REQUIRE(all.size() == 3);
    const IrritantId into = all[0].id;
    const std::set<IrritantId> three{all[0].id, all[1].id, all[2].id};
    const QStringList dumped = dump(file.connection());

    REQUIRE_OK(mergeIrritants(file, services, into, {all[1].id, all[2].id}));
    const ProgrammeRows after = cahors.rows();
    CHECK(after.of<Irritant>().size() == before.of<Irritant>().size() - 2);
    const auto check = [&]<class Link, class Owner>(Owner Link::*owner) {
        const std::set<qint64> named = naming(before, owner, three);
        CHECK(naming(after, owner, {into}) == named);
        CHECK(naming(after, owner, three) == named);
        return named.size();
    };
    CHECK(check(&IrritantEvidence::evidence) > 0);
    CHECK(check(&StatementIrritant::statement) > 0);
    CHECK(check(&DifficultyIrritant::difficulty) > 0);
    check(&LocalNetworkIrritant::network);
    CHECK(checkReferences(after).has_value());
    const QStringList merged = dump(file.connection());

    REQUIRE_OK(file.undo());
    CHECK(dump(file.connection()) == dumped);
    REQUIRE_OK(file.redo());
    CHECK(dump(file.connection()) == merged);
}

TEST_CASE("An irritant is not merged into itself, nor into one that is gone", "[programme][affinity]")
{
    Cahors cahors;
    ProgrammeFile& file = cahors.programme->file();
    Services& services = cahors.programme->services();
    const std::vector<Irritant> all = services.irritants.read().all().value();
    const QStringList before = dump(file.connection());
    REQUIRE_FAILS(mergeIrritants(file, services, all[0].id, {all[1].id, all[0].id}), ErrorCode::Invalid);
    REQUIRE_FAILS(mergeIrritants(file, services, all[0].id, {}), ErrorCode::Invalid);
    REQUIRE_FAILS(mergeIrritants(file, services, IrritantId(4711), {all[0].id}), ErrorCode::NotFound);
    CHECK(dump(file.connection()) == before);
}
