// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/vote/ballotboxfile.h"
#include "core/vote/crockford.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace filrouge::tests {

inline constexpr auto boxUuid = "0b7c1f0e-6f5d-4f0e-9a55-3d1f4a0c2b11";

inline BallotBoxSetup boxSetup(int voters, int options = 8, int spareRows = 10)
{
    BallotBoxSetup setup{QLatin1String(boxUuid), QString(64, u'a'), {VoteMethod::Single, options, true}, {}, spareRows};
    for (int i = 1; i <= voters; ++i)
        setup.roll.push_back(ParticipantId(i));
    return setup;
}

inline std::unique_ptr<Random> seeded(quint64 seed)
{
    return std::make_unique<SeededRandom>(seed);
}

inline CastRequest ballot(int voter, const QString& code, const char* content = "A", Channel channel = Channel::Phone)
{
    return {ParticipantId(voter), channel, code, QLatin1String(content), false};
}

/// Different for every number, and well-formed.
inline QString codeNumber(int number)
{
    SeededRandom random(static_cast<quint64>(number) + 1'000'000);
    return newCode(random, trackingCodeLength);
}

/// A folder in memory where there is one: the tests that vote thousands of times test order, not the medium.
inline QString fastFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/filrouge-XXXXXX");
}

/// Only for boxes that nobody in this process has open.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder of its own with one box in it.
class BoxFolder final {
public:
    [[nodiscard]] QString path() const
    {
        return folder_.filePath(QStringLiteral("Séminaire d'orientation.filrouge.urn"));
    }
    [[nodiscard]] QStringList files() const { return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    std::unique_ptr<BallotBoxFile> create(const BallotBoxSetup& setup)
    {
        auto box = BallotBoxFile::create(path(), setup, seeded(1));
        REQUIRE_OK(box);
        return std::move(*box);
    }
    std::unique_ptr<BallotBoxFile> open()
    {
        auto box = BallotBoxFile::open(path(), QLatin1String(boxUuid), seeded(2));
        REQUIRE_OK(box);
        return std::move(*box);
    }
    void write(const QByteArray& content) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(content) == content.size());
    }

private:
    QTemporaryDir folder_{fastFolder()};
};

inline Result<> cast(BallotBoxFile& box, const CastRequest& request)
{
    return box.castAll(std::array{request}).front();
}

inline QStringList ballotsIn(BallotBoxFile& box)
{
    REQUIRE_OK(box.seal());
    const auto counted = box.count();
    REQUIRE_OK(counted);
    return counted->ballots;
}

} // namespace filrouge::tests
