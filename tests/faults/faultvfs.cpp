// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultvfs.h"

#include <new>

namespace filrouge::tests {

/// SQLite gives the memory: ours first, the real file's behind it.
struct FaultVfs::File final {
    sqlite3_file base;
    FaultVfs* vfs;
    QString* path;
    bool unnamed; ///< a new journal, whose first sync brings its folder to the medium too (as os_unix.c does)

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    /// Temporary files have no name, and nobody misses them after a cut.
    [[nodiscard]] DiskObserver* observer() const { return path->isEmpty() ? nullptr : vfs->observer_; }
};

/// https://www.sqlite.org/vfs.html. Version 1 of the file methods: no shared memory (WAL), no memory mapping.
struct FaultVfs::Calls final {
    static FaultVfs& of(sqlite3_vfs* vfs) { return *static_cast<FaultVfs*>(vfs->pAppData); }
    static File& of(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
    {
        FaultVfs& self = of(vfs);
        File& shim = *new (file) File{};
        if (name != nullptr && self.fails(CallOpen))
            return self.fault_.code;
        int exists = 0;
        if (name != nullptr)
            self.real_->xAccess(self.real_, name, SQLITE_ACCESS_EXISTS, &exists);
        const int code = self.real_->xOpen(self.real_, name, shim.real(), flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        static const sqlite3_io_methods methods = fileMethods();
        shim.base.pMethods = &methods;
        shim.vfs = &self;
        const bool created = exists == 0 && (flags & SQLITE_OPEN_CREATE) != 0;
        shim.unnamed = created && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
        shim.path = new QString(QString::fromUtf8(name));
        if (shim.observer() != nullptr)
            shim.observer()->opened(*shim.path, created);
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder)
    {
        FaultVfs& self = of(vfs);
        if (self.fails(CallDelete))
            return self.fault_.code;
        const int code = self.real_->xDelete(self.real_, name, 0);
        if (code == SQLITE_OK && self.observer_ != nullptr)
            self.observer_->removed(QString::fromUtf8(name), syncFolder != 0);
        return code;
    }
    static int access(sqlite3_vfs* vfs, const char* name, int flags, int* out)
    {
        return of(vfs).real_->xAccess(of(vfs).real_, name, flags, out);
    }
    static int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* out)
    {
        return of(vfs).real_->xFullPathname(of(vfs).real_, name, size, out);
    }
    static int randomness(sqlite3_vfs* vfs, int size, char* out)
    {
        return of(vfs).real_->xRandomness(of(vfs).real_, size, out);
    }
    static int sleep(sqlite3_vfs* vfs, int microseconds) { return of(vfs).real_->xSleep(of(vfs).real_, microseconds); }
    static int currentTime(sqlite3_vfs* vfs, double* out) { return of(vfs).real_->xCurrentTime(of(vfs).real_, out); }
    static int lastError(sqlite3_vfs* vfs, int size, char* out)
    {
        return of(vfs).real_->xGetLastError(of(vfs).real_, size, out);
    }

    static int close(sqlite3_file* file)
    {
        const int code = of(file).real()->pMethods->xClose(of(file).real());
        delete of(file).path;
        return code;
    }
    static int read(sqlite3_file* file, void* out, int size, sqlite3_int64 offset)
    {
        File& shim = of(file);
        if (shim.vfs->fails(CallRead))
            return shim.vfs->fault_.code;
        return shim.real()->pMethods->xRead(shim.real(), out, size, offset);
    }
    static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
    {
        File& shim = of(file);
        const bool fails = shim.vfs->fails(CallWrite);
        if (fails && !shim.vfs->fault_.torn)
            return shim.vfs->fault_.code;
        const int done = fails ? size / 2 : size;
        const int code = shim.real()->pMethods->xWrite(shim.real(), bytes, done, offset);
        if (code == SQLITE_OK && shim.observer() != nullptr)
            shim.observer()->wrote(*shim.path, offset, QByteArray(static_cast<const char*>(bytes), done));
        return fails ? shim.vfs->fault_.code : code;
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        File& shim = of(file);
        if (shim.vfs->fails(CallTruncate))
            return shim.vfs->fault_.code;
        const int code = shim.real()->pMethods->xTruncate(shim.real(), size);
        if (code == SQLITE_OK && shim.observer() != nullptr)
            shim.observer()->truncated(*shim.path, size);
        return code;
    }
    static int sync(sqlite3_file* file, int)
    {
        File& shim = of(file);
        if (shim.vfs->fails(CallSync))
            return shim.vfs->fault_.code;
        // A real fsync would only cost time: what counts as on the medium is the observer's affair.
        if (shim.observer() != nullptr)
            shim.observer()->synced(*shim.path, shim.unnamed);
        shim.unnamed = false;
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file* file, sqlite3_int64* out)
    {
        return of(file).real()->pMethods->xFileSize(of(file).real(), out);
    }
    static int lock(sqlite3_file* file, int level) { return of(file).real()->pMethods->xLock(of(file).real(), level); }
    static int unlock(sqlite3_file* file, int level)
    {
        return of(file).real()->pMethods->xUnlock(of(file).real(), level);
    }
    static int checkLock(sqlite3_file* file, int* out)
    {
        return of(file).real()->pMethods->xCheckReservedLock(of(file).real(), out);
    }
    static int control(sqlite3_file* file, int operation, void* argument)
    {
        return of(file).real()->pMethods->xFileControl(of(file).real(), operation, argument);
    }
    static int sectorSize(sqlite3_file* file) { return of(file).real()->pMethods->xSectorSize(of(file).real()); }
    static int characteristics(sqlite3_file* file)
    {
        return of(file).real()->pMethods->xDeviceCharacteristics(of(file).real());
    }

    static sqlite3_io_methods fileMethods()
    {
        sqlite3_io_methods methods{};
        methods.iVersion = 1;
        methods.xClose = close;
        methods.xRead = read;
        methods.xWrite = write;
        methods.xTruncate = truncate;
        methods.xSync = sync;
        methods.xFileSize = fileSize;
        methods.xLock = lock;
        methods.xUnlock = unlock;
        methods.xCheckReservedLock = checkLock;
        methods.xFileControl = control;
        methods.xSectorSize = sectorSize;
        methods.xDeviceCharacteristics = characteristics;
        return methods;
    }
};

FaultVfs::FaultVfs() : real_(sqlite3_vfs_find(nullptr))
{
    vfs_.iVersion = 1;
    vfs_.szOsFile = static_cast<int>(sizeof(File)) + real_->szOsFile;
    vfs_.mxPathname = real_->mxPathname;
    vfs_.zName = "faults";
    vfs_.pAppData = this;
    vfs_.xOpen = Calls::open;
    vfs_.xDelete = Calls::remove;
    vfs_.xAccess = Calls::access;
    vfs_.xFullPathname = Calls::fullPath;
    vfs_.xRandomness = Calls::randomness;
    vfs_.xSleep = Calls::sleep;
    vfs_.xCurrentTime = Calls::currentTime;
    vfs_.xGetLastError = Calls::lastError;
    sqlite3_vfs_register(&vfs_, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&vfs_);
    sqlite3_vfs_register(real_, 1);
}

void FaultVfs::plan(const Fault& fault)
{
    fault_ = fault;
    seen_ = 0;
    struck_ = false;
}

bool FaultVfs::fails(Call call)
{
    if ((fault_.calls & call) == 0)
        return false;
    const int number = seen_++;
    const bool now = fault_.lasting ? number >= fault_.at : number == fault_.at;
    struck_ = struck_ || now;
    return now;
}

} // namespace filrouge::tests
