// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while a whole programme is read in, again and again: each time all of it or nothing.
#include "core/documents/sample.h"
#include "core/programme/consistency.h"
#include "core/programme/programme.h"
#include "core/storage/filecheck.h"
#include "tests/faults/childprocess.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <unistd.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// The sample as JSON, without its portraits: drawing them would be most of the child's time.
ProgrammeContent writeSampleJson(const QString& path, Random& random)
{
    auto content = readSample(QStringLiteral("cahors"), random);
    REQUIRE_OK(content);
    for (Persona& persona : content->rows.of<Persona>())
        persona.portrait = {};
    content->pictures.clear();
    writeBytes(path, writeProgrammeJson(*content).json);
    return *content;
}

} // namespace

TEST_CASE("killed while importing: every acknowledged import is there whole, and no part of another", "[faults][kill]")
{
    StorageWorld world(17);
    const ProgrammeContent sample = writeSampleJson(world.path(QStringLiteral("sample.json")), world.random);
    const QString base = world.path(QStringLiteral("base.filrouge"));
    REQUIRE_OK(Programme::create(base, Language::French, {world.clock, world.random}));
    const QByteArray bytes = bytesOf(base);
    std::size_t imports = 0;
    for (int round = 0; round < rounds(10, 200); ++round) {
        CAPTURE(round);
        const QString path = world.path(QStringLiteral("import%1.filrouge").arg(round));
        writeBytes(path, bytes);
        ChildProcess child(QStringLiteral("import"), path, world.path(QStringLiteral("snapshots")));
        REQUIRE(child.line() == QLatin1String("open"));
        std::size_t said = world.random.below(3);
        for (std::size_t number = 0; number < said; ++number)
            REQUIRE(child.line() == QStringLiteral("ack %1").arg(number + 1));
        ::usleep(static_cast<useconds_t>(world.random.below(900'000))); // where in the next import: chance, not a wait
        child.kill();
        const QStringList rest = child.rest();
        REQUIRE(rest.filter(QStringLiteral("error")) == QStringList());
        said += static_cast<std::size_t>(rest.size());

        const auto programme = Programme::open(path, {world.clock, world.random});
        REQUIRE_OK(programme);
        const auto faults = findFaults((*programme)->file().connection());
        REQUIRE_OK(faults);
        REQUIRE(*faults == QStringList());
        const auto rows = readRows((*programme)->file().connection());
        REQUIRE_OK(rows);
        REQUIRE_OK(checkReferences(*rows));
        REQUIRE_OK(checkConsistency(*rows));
        const std::size_t found = rows->of<Persona>().size() / sample.rows.of<Persona>().size();
        REQUIRE((found == said || found == said + 1));
        REQUIRE(rows->of<Persona>().size() == found * sample.rows.of<Persona>().size());
        REQUIRE(rows->of<Evidence>().size() == found * sample.rows.of<Evidence>().size());
        REQUIRE(rows->of<StatementEvidence>().size() == found * sample.rows.of<StatementEvidence>().size());
        REQUIRE(rows->of<Promise>().size() == found * sample.rows.of<Promise>().size());
        imports += found;
    }
    CHECK(imports > 0);
}
