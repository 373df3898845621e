// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/frozencopy.h"

#include "core/storage/slicedbackup.h"

namespace filrouge {

Result<std::unique_ptr<FrozenCopy>> FrozenCopy::empty()
{
    std::unique_ptr<FrozenCopy> copy(new FrozenCopy);
    if (!copy->folder_.isValid())
        return fail(ErrorCode::WriteFailed, copy->folder_.path(), copy->folder_.errorString());
    return copy;
}

QString FrozenCopy::path() const
{
    return folder_.filePath(QStringLiteral("programme.filrouge"));
}

Result<std::unique_ptr<ProgrammeFile>> FrozenCopy::openIn(const StorageEnvironment& environment) const
{
    return ProgrammeFile::openReadOnly(path(), environment);
}

Result<std::unique_ptr<FrozenCopy>> freeze(ProgrammeFile& file)
{
    FILROUGE_TRY_VALUE(copy, FrozenCopy::empty());
    FILROUGE_TRY(copyWhole(file.connection(), copy->path()));
    return copy;
}

} // namespace filrouge
