// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programme.h"

#include "core/programme/programmeschema.h"
#include "core/programme/services.h"

namespace filrouge {

namespace {

StorageEnvironment storageOf(const ProgrammeEnvironment& environment)
{
    return {
        environment.clock, environment.random, programmeSchema(), Migrations::builtIn(), environment.snapshotFolder};
}

} // namespace

Services::Services(ProgrammeFile& file)
    : details(file),
      territory(file),
      localNetworks(file),
      interviews(file),
      immersions(file),
      attachments(file),
      evidence(file),
      irritants(file),
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
      signatories(file)
{}

Programme::Programme(std::unique_ptr<ProgrammeFile> file)
    : file_(std::move(file)),
      services_(std::make_unique<Services>(*file_))
{}

Programme::~Programme() = default;

Result<std::unique_ptr<Programme>> Programme::create(const QString& path, Language language,
                                                     const ProgrammeEnvironment& environment)
{
    FILROUGE_TRY_VALUE(file, ProgrammeFile::create(path, storageOf(environment), [&](Edit& edit) -> Result<> {
                           ProgrammeDetails details;
                           details.language = language;
                           FILROUGE_TRY(ProgrammeDetailsRepository(edit.connection()).insert(edit, details));
                           return {};
                       }));
    return std::unique_ptr<Programme>(new Programme(std::move(file)));
}

Result<std::unique_ptr<Programme>> Programme::open(const QString& path, const ProgrammeEnvironment& environment)
{
    FILROUGE_TRY_VALUE(file, ProgrammeFile::open(path, storageOf(environment)));
    return std::unique_ptr<Programme>(new Programme(std::move(file)));
}

} // namespace filrouge
