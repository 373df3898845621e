// SPDX-License-Identifier: GPL-3.0-or-later
// Edits, undo and redo while the disk fails at every single call.
#include "tests/faults/faultsweep.h"

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// `work` on an open file with a fault in it: all or nothing, and memory agrees with the disk.
template <class Work>
bool workStruck(FileBench& bench, FaultVfs& vfs, const DiskFault& kind, const Fault& fault, const Work& work)
{
    const QString path = bench.fresh();
    QByteArray before;
    QByteArray now;
    bool struck = false;
    {
        auto file = ProgrammeFile::open(path, bench.world().environment());
        REQUIRE_OK(file);
        REQUIRE_OK(sampleEdit(**file, 7));
        before = contentHash((*file)->connection());
        const bool couldUndo = (*file)->canUndo();
        const bool couldRedo = (*file)->canRedo();
        int replaced = 0;
        int changes = 0;
        QObject::connect(file->get(), &ProgrammeFile::contentReplaced, [&] { ++replaced; });
        QObject::connect(file->get(), &ProgrammeFile::changed, [&] { ++changes; });
        // Nothing of the file in SQLite's memory: reads can fail too.
        REQUIRE_OK((*file)->connection().script("PRAGMA shrink_memory"));

        vfs.plan(fault);
        const Result<> outcome = work(**file);
        struck = vfs.struck();
        vfs.heal();

        now = contentHash((*file)->connection());
        requireSound((*file)->connection());
        if (outcome) {
            REQUIRE(now != before);
            REQUIRE(changes == 1);
        } else {
            requireExpected(outcome.error(), kind);
            REQUIRE(changes == 0);
            if (replaced == 0) {
                REQUIRE(now == before);
                REQUIRE((*file)->canUndo() == couldUndo);
                REQUIRE((*file)->canRedo() == couldRedo);
            } else {
                // Even taking it back was refused: then nothing remembered is trusted, and models read anew.
                REQUIRE(fault.lasting);
                REQUIRE_FALSE((*file)->canUndo());
            }
            // There is room again: the same works.
            if (replaced == 0) {
                REQUIRE_OK(work(**file));
                REQUIRE_OK((*file)->canUndo() ? (*file)->undo() : (*file)->redo());
                REQUIRE(contentHash((*file)->connection()) == before);
                now = before;
            }
        }
        REQUIRE_OK(sampleEdit(**file, 8));
        now = contentHash((*file)->connection());
    }
    requireReopens(bench, path, {now});
    bench.forget();
    return struck;
}

} // namespace

TEST_CASE("an edit under every single fault is done or not done", "[faults][sweep]")
{
    FileBench bench;
    FaultVfs vfs;
    sweep(3, [&](const DiskFault& kind, int at, bool lasting) {
        return workStruck(bench, vfs, kind, faultOf(kind, at, lasting), [](ProgrammeFile& file) {
            return file.edit(Text{"Tests", "one more"}, [](Edit& edit) -> Result<> {
                FILROUGE_TRY(edit.connection().change(
                    QStringLiteral("UPDATE persona SET situation = hex(randomblob(9000)) WHERE id = 4")));
                FILROUGE_TRY(edit.connection().change(QStringLiteral("DELETE FROM persona WHERE id = 3")));
                return {};
            });
        });
    });
}

TEST_CASE("an edit larger than SQLite's memory under every single fault is done or not done", "[faults][sweep]")
{
    FileBench bench;
    FaultVfs vfs;
    sweep(9, [&](const DiskFault& kind, int at, bool lasting) {
        return workStruck(bench, vfs, kind, faultOf(kind, at, lasting), [](ProgrammeFile& file) -> Result<> {
            FILROUGE_TRY(file.connection().script("PRAGMA cache_size = 6"));
            return file.edit(Text{"Tests", "all"}, [](Edit& edit) -> Result<> {
                FILROUGE_TRY(edit.connection().change(
                    QStringLiteral("UPDATE statement SET text = text || hex(randomblob(2000))")));
                return {};
            });
        });
    });
}

TEST_CASE("undo and redo under every single fault are done or not done", "[faults][sweep]")
{
    FileBench bench;
    FaultVfs vfs;
    const bool redo = GENERATE(false, true);
    CAPTURE(redo);
    sweep(3, [&](const DiskFault& kind, int at, bool lasting) {
        const QString path = bench.fresh();
        bool struck = false;
        {
            auto file = ProgrammeFile::open(path, bench.world().environment());
            REQUIRE_OK(file);
            const QByteArray without = contentHash((*file)->connection());
            REQUIRE_OK(sampleEdit(**file, 7));
            const QByteArray with = contentHash((*file)->connection());
            if (redo)
                REQUIRE_OK((*file)->undo());
            int replaced = 0;
            QObject::connect(file->get(), &ProgrammeFile::contentReplaced, [&] { ++replaced; });
            vfs.plan(faultOf(kind, at, lasting));
            const Result<> outcome = redo ? (*file)->redo() : (*file)->undo();
            struck = vfs.struck();
            vfs.heal();
            const QByteArray now = contentHash((*file)->connection());
            requireSound((*file)->connection());
            const bool moved = now == (redo ? with : without);
            REQUIRE((moved || now == (redo ? without : with)));
            if (outcome) {
                REQUIRE(moved);
            } else {
                requireExpected(outcome.error(), kind);
                if (replaced == 0)
                    REQUIRE_FALSE(moved);
            }
            if (replaced == 0) {
                REQUIRE((*file)->canUndo() == (redo == moved));
                REQUIRE((*file)->canRedo() == (redo != moved));
                // The other direction, and back: nothing is stuck, and references are enforced again.
                REQUIRE_OK((*file)->canUndo() ? (*file)->undo() : (*file)->redo());
            }
            REQUIRE(*(*file)->connection().single(QStringLiteral("PRAGMA foreign_keys")) == 1);
            REQUIRE_OK(sampleEdit(**file, 8));
        }
        {
            const auto file = ProgrammeFile::open(path, bench.world().environment());
            REQUIRE_OK(file);
            requireSound((*file)->connection());
        }
        bench.forget();
        return struck;
    });
}
