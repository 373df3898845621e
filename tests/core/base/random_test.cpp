// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <vector>

using namespace filrouge;

namespace {

/// Says what it is told, in that order, then fails the test.
class ScriptedRandom final : public Random {
public:
    explicit ScriptedRandom(std::vector<quint64> numbers) : numbers_(std::move(numbers)) {}
    [[nodiscard]] quint64 next() override
    {
        REQUIRE(drawn_ < numbers_.size());
        return numbers_[drawn_++];
    }
    [[nodiscard]] std::size_t drawn() const { return drawn_; }

private:
    std::vector<quint64> numbers_;
    std::size_t drawn_ = 0;
};

constexpr quint64 largest = std::numeric_limits<quint64>::max();

} // namespace

TEST_CASE("a seed gives the published SplitMix64 numbers", "[base][random]")
{
    // First numbers of the reference implementation (prng.di.unimi.it/splitmix64.c) for seeds 0 and 1234567.
    SeededRandom zero(0);
    CHECK(zero.next() == 0xE220A8397B1DCDAFULL);
    CHECK(zero.next() == 0x6E789E6AA1B965F4ULL);
    CHECK(zero.next() == 0x06C45D188009454FULL);

    SeededRandom other(1234567);
    CHECK(other.next() == 6457827717110365317ULL);
    CHECK(other.next() == 3203168211198807973ULL);
    CHECK(other.next() == 9817491932198370423ULL);
}

TEST_CASE("below draws again rather than favour the small numbers", "[base][random]")
{
    // 2^64 = 3 x 6148914691236517205 + 1: the last number would be one zero too many.
    ScriptedRandom three({largest, 5});
    CHECK(three.below(3) == 2);
    CHECK(three.drawn() == 2);

    // Half of all numbers lie past the last whole multiple.
    const quint64 bound = (quint64(1) << 63U) + 1;
    ScriptedRandom half({bound, largest, bound - 1});
    CHECK(half.below(bound) == bound - 1);
    CHECK(half.drawn() == 3);
}

TEST_CASE("below reaches every number under its bound and no other", "[base][random]")
{
    SeededRandom random(7);
    CHECK(random.below(1) == 0);

    std::map<quint64, int> seen;
    constexpr int draws = 60000;
    for (int i = 0; i < draws; ++i)
        ++seen[random.below(6)];
    REQUIRE(seen.size() == 6);
    CHECK(seen.rbegin()->first == 5);

    // Chi-square with 5 degrees of freedom passes 20.5 once in a thousand seeds; this seed always gives the same.
    double chiSquare = 0;
    for (const auto& [face, count] : seen) {
        const double off = count - draws / 6.0;
        chiSquare += off * off / (draws / 6.0);
    }
    CHECK(chiSquare < 20.5);
}

TEST_CASE("keys are positive 63-bit numbers and never zero", "[base][random]")
{
    // 0 and 1 both shift to 0, which means "not stored yet".
    ScriptedRandom random({0, 1, 2, largest});
    CHECK(random.key() == 1);
    CHECK(random.drawn() == 3);
    CHECK(random.key() == std::numeric_limits<qint64>::max());

    SystemRandom system;
    std::set<qint64> keys;
    for (int i = 0; i < 1000; ++i) {
        const qint64 key = system.key();
        REQUIRE(key > 0);
        keys.insert(key);
    }
    CHECK(keys.size() == 1000);
}

TEST_CASE("bytes come low byte first, as many as asked", "[base][random]")
{
    ScriptedRandom random({0x0807060504030201ULL, 0x0A09ULL});
    CHECK(random.bytes(10) == QByteArray::fromHex("0102030405060708090a"));
    CHECK(random.drawn() == 2);

    ScriptedRandom none({});
    CHECK(none.bytes(0).isEmpty());
}

TEST_CASE("shuffle keeps every item and reaches every order equally", "[base][random]")
{
    SeededRandom random(2018);
    std::map<std::array<int, 3>, int> orders;
    constexpr int rounds = 60000;
    for (int i = 0; i < rounds; ++i) {
        std::array<int, 3> items{1, 2, 3};
        random.shuffle(items);
        ++orders[items];
    }
    REQUIRE(orders.size() == 6);
    for (const auto& [order, count] : orders) {
        CHECK(std::accumulate(order.begin(), order.end(), 0) == 6);
        // Five standard deviations of a fair shuffle; swapping with any position instead is off by far more.
        CHECK(std::abs(count - rounds / 6) < 457);
    }

    std::vector<int> empty;
    random.shuffle(empty);
    CHECK(empty.empty());
}
