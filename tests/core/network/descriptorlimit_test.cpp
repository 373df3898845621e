// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/descriptorlimit.h"
#include "tests/core/network/rawphone.h"
#include "tests/core/network/votingroom.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <optional>

#include <sys/resource.h>
#include <unistd.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

rlimit descriptorsNow()
{
    rlimit limit{};
    REQUIRE(::getrlimit(RLIMIT_NOFILE, &limit) == 0);
    return limit;
}

/// While it lives, this process may have that many files and sockets, until it raises the limit.
class FewDescriptors final {
public:
    explicit FewDescriptors(rlim_t most) : before_(descriptorsNow())
    {
        const rlimit few{most, before_.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_NOFILE, &few) == 0);
    }
    ~FewDescriptors() { ::setrlimit(RLIMIT_NOFILE, &before_); }
    Q_DISABLE_COPY_MOVE(FewDescriptors)

private:
    rlimit before_;
};

/// While it lives, there is not one left, but for those that were given back.
class NoDescriptors final {
public:
    NoDescriptors() : limit_(firstFree() + 16)
    {
        for (int copy = ::dup(STDERR_FILENO); copy >= 0; copy = ::dup(STDERR_FILENO))
            taken_.push_back(copy);
        REQUIRE_FALSE(taken_.empty());
    }
    ~NoDescriptors()
    {
        for (const int copy : taken_)
            ::close(copy);
    }
    Q_DISABLE_COPY_MOVE(NoDescriptors)

    void giveBackOne()
    {
        ::close(taken_.back());
        taken_.pop_back();
    }

private:
    static rlim_t firstFree()
    {
        const int copy = ::dup(STDERR_FILENO);
        REQUIRE(copy >= 0);
        ::close(copy);
        return static_cast<rlim_t>(copy);
    }

    FewDescriptors limit_;
    std::vector<int> taken_;
};

} // namespace

TEST_CASE("as many descriptors are made room for as the system lets", "[network][descriptors]")
{
    const rlim_t most = descriptorsNow().rlim_max;
    REQUIRE(most > 1'000);
    const FewDescriptors few(500);
    // Enough already: nothing is taken away.
    CHECK(raiseDescriptorLimit(400) == 400);
    CHECK(descriptorsNow().rlim_cur == 500);
    CHECK(raiseDescriptorLimit(1'000) == 1'000);
    CHECK(descriptorsNow().rlim_cur == 1'000);
    if (most != RLIM_INFINITY) {
        CHECK(raiseDescriptorLimit(most + 1) == most);
        CHECK(descriptorsNow().rlim_cur == most);
    }
    CHECK(descriptorsNow().rlim_max == most);
}

TEST_CASE("a server makes room for the sockets it promises", "[network][descriptors]")
{
    const rlim_t most = descriptorsNow().rlim_max;
    const FewDescriptors few(500);
    const VotingRoom room(1);
    const rlim_t now = descriptorsNow().rlim_cur;
    CHECK(now > std::min<rlim_t>(most - 1, ServerLimits().sockets));
    std::vector<RawPhone> phones;
    for (int i = 0; i < 300; ++i) { // two descriptors each: the server is in this process too
        phones.emplace_back(room.port());
        REQUIRE(phones.back().ask(getRequest(room.port(), "/state.json")));
    }
}

TEST_CASE("without a descriptor for it a phone waits, and is let in once there is one", "[network][descriptors]")
{
    VotingRoom room(1);
    std::optional<NoDescriptors> none(std::in_place);
    none->giveBackOne();
    RawPhone phone(room.port()); // takes it; nothing is left for the server's end
    REQUIRE(phone.connected());
    REQUIRE(phone.send(getRequest(room.port(), "/state.json")));
    CHECK_FALSE(phone.hears(300));
    CHECK(room.server().figures().listening);
    none.reset();
    const auto reply = phone.reply();
    REQUIRE(reply);
    CHECK(reply->status == 200);
}
