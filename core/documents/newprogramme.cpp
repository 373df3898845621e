// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/newprogramme.h"

#include "core/documents/exportedfiles.h"
#include "core/documents/programmejson.h"
#include "core/documents/sample.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <functional>

namespace filrouge {

namespace {

using Fill = std::function<Result<>(Programme&)>;

Result<> makeWhole(const QString& path, Language language, const Clock& clock, Random& random, const Fill& fill)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(target))
        return fail(ErrorCode::FileExists, target);
    const QString beside = partNameFor(target);
    auto removeBeside = qScopeGuard([&] { QFile::remove(beside); });
    {
        const auto programme = Programme::create(beside, language, {clock, random});
        if (!programme) {
            // Nobody knows the file by its working name.
            const Error& error = programme.error();
            return fail(error.code, error.where == beside ? target : error.where, error.detail);
        }
        FILROUGE_TRY(fill(**programme));
    }
    if (!QFile::rename(beside, target))
        return fail(ErrorCode::WriteFailed, target);
    removeBeside.dismiss();
    return {};
}

} // namespace

Result<> makeProgrammeFile(const QString& path, const QString& sample, Language language, const Clock& clock,
                           Random& random)
{
    return makeWhole(path, language, clock, random, [&](Programme& programme) -> Result<> {
        if (sample.isEmpty())
            return {};
        FILROUGE_TRY_VALUE(content, readSample(sample, random));
        return addContent(programme.file(), content);
    });
}

Result<> saveProgrammeCopy(Programme& programme, const QString& path, const Clock& clock, Random& random)
{
    FILROUGE_TRY_VALUE(content, readContent(programme.file()));
    const Language language = content.rows.of<ProgrammeDetails>().front().language;
    return makeWhole(path, language, clock, random, [&](Programme& copy) { return addContent(copy.file(), content); });
}

} // namespace filrouge
