// SPDX-License-Identifier: GPL-3.0-or-later
// A file of its own, so that ctest can tell where it did not check: see tests/CMakeLists.txt.
#include "tests/core/vote/votefixture.h"

#include <QFile>

#include <sys/mount.h>
#include <unistd.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// While it lives, nobody makes a file in that folder; what is open there can be written. An administrator is not
/// stopped by permissions, so for them the folder is mounted over itself, read-only.
class ReadOnlyFolder final {
public:
    explicit ReadOnlyFolder(const QString& path) : path_(QFile::encodeName(path))
    {
        if (::geteuid() != 0) {
            holds_ = QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
            return;
        }
        mounted_ = ::mount(path_.constData(), path_.constData(), nullptr, MS_BIND, nullptr) == 0;
        holds_ =
            mounted_ && ::mount(nullptr, path_.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    ~ReadOnlyFolder()
    {
        if (mounted_)
            ::umount2(path_.constData(), MNT_DETACH);
        else
            QFile::setPermissions(QFile::decodeName(path_),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

    [[nodiscard]] bool holds() const { return holds_; }

private:
    QByteArray path_;
    bool mounted_ = false;
    bool holds_ = false;
};

} // namespace

TEST_CASE("in a folder that cannot be written to no vote is opened, and the draft stays", "[vote][station]")
{
    VoteFixture fixture;
    const VoteId id = fixture.draft().id;
    const auto before = fixture.programme.dump();
    {
        const ReadOnlyFolder folder(fixture.programme.folder());
        if (!folder.holds()) {
            WARN("not checked: a folder cannot be made read-only here");
            return;
        }
        REQUIRE_FAILS(fixture.station->open(id), ErrorCode::ReadOnly);
        CHECK(fixture.vote(id).state == VoteState::Draft);
        CHECK(fixture.programme.dump() == before);
        REQUIRE_FAILS(fixture.station->box(id), ErrorCode::BoxMissing);
    }
    CHECK(fixture.boxFiles().isEmpty());
    REQUIRE_OK(fixture.station->open(id));
    fixture.cast(id, "AB");
}
