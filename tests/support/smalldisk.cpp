// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalldisk.h"

#include "tests/support/catch.h"

#include <QFile>

#include <sys/mount.h>

namespace filrouge::tests {

SmallDisk::SmallDisk()
{
    mounted_ = ::mount("tmpfs", QFile::encodeName(folder_.path()).constData(), "tmpfs", 0, "size=2m") == 0;
}

SmallDisk::~SmallDisk()
{
    if (mounted_)
        ::umount2(QFile::encodeName(folder_.path()).constData(), MNT_DETACH);
}

void SmallDisk::fill(qint64 left) const
{
    QFile filler(path(QStringLiteral("filler")));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {}
    REQUIRE(filler.resize(filler.size() - left));
}

void SmallDisk::makeRoom() const
{
    REQUIRE(QFile::remove(path(QStringLiteral("filler"))));
}

void SmallDisk::setReadOnly() const
{
    REQUIRE(::mount("tmpfs", QFile::encodeName(folder_.path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) ==
            0);
}

} // namespace filrouge::tests
