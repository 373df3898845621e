// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programme.h"

#include "core/programme/programmeschema.h"
#include "core/programme/services.h"
#include "core/storage/snapshotplace.h"

#include <QFileInfo>

#include <functional>

namespace filrouge {

namespace {

StorageEnvironment storageOf(const ProgrammeEnvironment& environment)
{
    return {
        environment.clock, environment.random, programmeSchema(), Migrations::builtIn(), environment.snapshotFolder};
}

/// The one row that every programme has.
std::function<Result<>(Edit&)> emptyProgramme(Language language)
{
    return [language](Edit& edit) -> Result<> {
        ProgrammeDetails details;
        details.language = language;
        FILROUGE_TRY(ProgrammeDetailsRepository(edit.connection()).insert(edit, details));
        return {};
    };
}

} // namespace

Services::Services(ProgrammeFile& file)
    : details(file),
      territory(file),
      localNetworks(file),
      interviews(file),
      immersions(file),
      attachments(file),
      distinctPairs(file),
      evidence(file),
      capture(file),
      irritants(file),
      affinity(file),
      challengeQuestions(file),
      personas(file),
      statements(file),
      journeys(file),
      challengeLetters(file),
      seminars(file),
      roll(file),
      signIn(file, roll, territory),
      votes(file),
      engagementLetters(file),
      promises(file),
      contributions(file, evidence),
      signatories(file),
      promiseProgress(file),
      teams(file),
      solutions(file),
      cards(file),
      sprints(file, cards),
      fieldTests(file)
{}

Programme::Programme(std::unique_ptr<ProgrammeFile> file)
    : file_(std::move(file)),
      services_(std::make_unique<Services>(*file_))
{}

Programme::~Programme() = default;

Result<std::unique_ptr<Programme>> Programme::create(const QString& path, Language language,
                                                     const ProgrammeEnvironment& environment)
{
    FILROUGE_TRY_VALUE(file, ProgrammeFile::create(path, storageOf(environment), emptyProgramme(language)));
    return std::unique_ptr<Programme>(new Programme(std::move(file)));
}

Result<std::unique_ptr<Programme>> Programme::open(const QString& path, const ProgrammeEnvironment& environment)
{
    const StorageEnvironment storage = storageOf(environment);
    // What a snapshot keeps must stay as it was: it is looked at, and every edit of it fails with ReadOnly.
    FILROUGE_TRY_VALUE(file,
                       isSnapshot(storage, path) ? ProgrammeFile::openReadOnly(path, storage)
                                                 : ProgrammeFile::open(path, storage));
    return std::unique_ptr<Programme>(new Programme(std::move(file)));
}

Result<std::unique_ptr<Programme>> Programme::openForReading(const QString& path,
                                                             const ProgrammeEnvironment& environment)
{
    auto file = ProgrammeFile::openReadOnly(path, storageOf(environment));
    if (!file && file.error().code == ErrorCode::ReadOnly)
        return open(path, environment); // what a crash left has to be undone before it can be read
    if (!file && file.error().code == ErrorCode::InUse)
        return fail(ErrorCode::InUse, QFileInfo(path).absoluteFilePath());
    if (!file)
        return fail(file.error());
    return std::unique_ptr<Programme>(new Programme(std::move(*file)));
}

Result<SalvageReport> Programme::salvage(const QString& damagedPath, const QString& newPath, Language language,
                                         const ProgrammeEnvironment& environment)
{
    return filrouge::salvage(damagedPath, newPath, storageOf(environment), emptyProgramme(language));
}

Result<SnapshotLack> Programme::lackOf(const Snapshot& snapshot, const QString& damagedPath,
                                       const ProgrammeEnvironment& environment)
{
    return filrouge::lackOf(snapshot, damagedPath, storageOf(environment));
}

} // namespace filrouge
