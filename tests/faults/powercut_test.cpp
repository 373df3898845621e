// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails at random moments of editing: what was acknowledged is there, and nothing is there by half.
#include "core/storage/filecheck.h"
#include "tests/faults/childprocess.h"
#include "tests/faults/platter.h"
#include "tests/support/catch.h"
#include "tests/support/storageworld.h"

#include <QDir>
#include <QFileInfo>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Cut {
    std::map<QString, QByteArray> files;
    std::size_t acknowledged; ///< number of the state that edit() had promised
};

/// Edits, undoes, redoes under a platter; cuts now and then; remembers every acknowledged state.
class Session final {
public:
    Session(StorageWorld& world, FaultVfs& vfs, bool smallCache) : world_(world), vfs_(vfs), smallCache_(smallCache) {}

    void run(const QByteArray& base, int steps)
    {
        const QString path = world_.path();
        writeBytes(path, base);
        platter_.adopt(path, base);
        vfs_.observe(&platter_);
        {
            auto file = ProgrammeFile::open(path, world_.environment());
            REQUIRE_OK(file);
            // Pages then reach the file long before the commit.
            if (smallCache_)
                REQUIRE_OK((*file)->connection().script("PRAGMA cache_size = 6"));
            states_.push_back(contentHash((*file)->connection()));
            platter_.onChange([this] {
                if (world_.random.below(6) == 0)
                    cuts_.push_back({platter_.afterCut(world_.random), states_.size() - 1});
            });
            for (int step = 0; step < steps; ++step)
                take(**file, step);
        }
        platter_.onChange({});
        vfs_.observe(nullptr);
    }

    /// Opens what each cut left, in a place of its own, and compares.
    int verify()
    {
        for (const Cut& cut : cuts_) {
            const QTemporaryDir place;
            for (const auto& [path, bytes] : cut.files)
                writeBytes(place.filePath(QFileInfo(path).fileName()), bytes);
            const auto file = ProgrammeFile::open(place.filePath(QStringLiteral("a.filrouge")), world_.environment());
            REQUIRE_OK(file);
            const auto faults = findFaults((*file)->connection());
            REQUIRE_OK(faults);
            REQUIRE(*faults == QStringList());
            const QByteArray found = contentHash((*file)->connection());
            const bool before = found == states_[cut.acknowledged];
            const bool after = cut.acknowledged + 1 < states_.size() && found == states_[cut.acknowledged + 1];
            CAPTURE(cut.acknowledged, states_.size());
            REQUIRE((before || after));
            REQUIRE_OK(sampleEdit(**file, 1000));
            recovered_ += (*file)->wasRecovered() ? 1 : 0;
        }
        return static_cast<int>(cuts_.size());
    }

    [[nodiscard]] int recovered() const { return recovered_; }

private:
    void take(ProgrammeFile& file, int step)
    {
        if (step % 4 == 2)
            REQUIRE_OK(file.undo());
        else if (step % 4 == 3)
            REQUIRE_OK(file.redo());
        else
            REQUIRE_OK(sampleEdit(file, 100 + step));
        states_.push_back(contentHash(file.connection()));
    }

    StorageWorld& world_;
    FaultVfs& vfs_;
    bool smallCache_;
    Platter platter_;
    std::vector<QByteArray> states_;
    std::vector<Cut> cuts_;
    int recovered_ = 0;
};

} // namespace

TEST_CASE("a power cut loses nothing that was acknowledged and leaves nothing by half", "[faults][powercut]")
{
    const int wanted = rounds(150, 1500);
    int cuts = 0;
    int recovered = 0;
    QByteArray base;
    {
        StorageWorld world;
        world.makeFile(world.path());
        base = bytesOf(world.path());
    }
    FaultVfs vfs;
    for (quint64 seed = 1; cuts < wanted; ++seed) {
        CAPTURE(seed);
        StorageWorld world(seed);
        Session session(world, vfs, seed % 2 == 0);
        session.run(base, 6);
        cuts += session.verify();
        recovered += session.recovered();
    }
    // Without unfinished writes to take back, the cuts came at the wrong moments and show nothing.
    CHECK(recovered > wanted / 10);
    WARN(cuts << " power cuts, " << recovered << " of them left an unfinished write to take back");
}

TEST_CASE("a medium that lies about having synced is caught out", "[faults][powercut]")
{
    // The test of the test: without syncs, cuts must lose or halve something.
    QByteArray base;
    {
        StorageWorld world;
        world.makeFile(world.path());
        base = bytesOf(world.path());
    }
    FaultVfs vfs;
    int bad = 0;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        StorageWorld world(seed);
        const QString path = world.path();
        writeBytes(path, base);
        Platter platter;
        platter.adopt(path, base);
        vfs.observe(&platter);
        QByteArray acknowledged;
        std::map<QString, QByteArray> found;
        {
            auto file = ProgrammeFile::open(path, world.environment());
            REQUIRE_OK(file);
            REQUIRE_OK((*file)->connection().script("PRAGMA synchronous = OFF"));
            REQUIRE_OK(sampleEdit(**file, 100));
            acknowledged = contentHash((*file)->connection());
            found = platter.afterCut(world.random);
        }
        vfs.observe(nullptr);
        const QTemporaryDir place;
        for (const auto& [name, bytes] : found)
            writeBytes(place.filePath(QFileInfo(name).fileName()), bytes);
        const auto file = ProgrammeFile::open(place.filePath(QStringLiteral("a.filrouge")), world.environment());
        const auto faults = file ? findFaults((*file)->connection()) : Result<QStringList>(fail(file.error()));
        if (!faults || !faults->isEmpty() || contentHash((*file)->connection()) != acknowledged)
            ++bad;
    }
    CHECK(bad > 10);
}
