// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/guessgate.h"
#include "tests/support/catch.h"

using namespace filrouge;
using std::chrono::seconds;

namespace {

constexpr GuessGate::Moment start{std::chrono::hours(1)};

/// Tries until the gate closes, at one moment.
int triesOf(GuessGate& gate, const std::string& address, GuessGate::Moment now, int most = 100'000)
{
    int tries = 0;
    while (tries < most && gate.opens(address, now)) {
        gate.countWrong(address, now);
        ++tries;
    }
    return tries;
}

} // namespace

TEST_CASE("only short codes are slowed", "[network][guesses]")
{
    CHECK(triesShortCode("POST", "/"));
    CHECK(triesShortCode("GET", "/c/ABC123"));
    CHECK(triesShortCode("GET", "/c/abc-123?lang=fr"));
    CHECK(triesShortCode("POST", "/c/ABC-123"));
    // Hyphens do not make a short code long.
    CHECK(triesShortCode("GET", "/c/ABC---------------------------123"));
    CHECK(triesShortCode("GET", "/c/ABC123/letters/A"));
    CHECK_FALSE(triesShortCode("GET", "/"));
    CHECK_FALSE(triesShortCode("GET", "/letters"));
    CHECK_FALSE(triesShortCode("GET", "/c/0123456789ABCDEFGHJKMNPQRS"));
    CHECK_FALSE(triesShortCode("GET", "/events"));
    CHECK_FALSE(triesShortCode("GET", "/c/"));
}

TEST_CASE("an address has so many wrong codes at once, and so many a second", "[network][guesses]")
{
    GuessLimits limits;
    limits.addressBurst = 100;
    limits.addressRate = 20;
    GuessGate gate(limits, start);
    CHECK(triesOf(gate, "a", start) == 100);
    CHECK_FALSE(gate.opens("a", start));
    CHECK(triesOf(gate, "a", start + seconds(1)) == 20);
    CHECK(triesOf(gate, "a", start + seconds(2)) == 20);
    // Another one in the room is none the slower.
    CHECK(gate.opens("b", start));
    CHECK(triesOf(gate, "b", start + seconds(2), 30) == 30);
}

TEST_CASE("right codes cost nothing", "[network][guesses]")
{
    GuessGate gate(GuessLimits{}, start);
    for (int i = 0; i < 10'000; ++i)
        REQUIRE(gate.opens("room", start));
}

TEST_CASE("many addresses together are slowed too, but not a voter who mistypes", "[network][guesses]")
{
    GuessLimits limits;
    limits.addressBurst = 100;
    limits.addressRate = 20;
    limits.burst = 400;
    limits.rate = 50;
    limits.free = 10;
    GuessGate gate(limits, start);
    int tries = 0;
    for (int address = 0; address < 250; ++address)
        tries += triesOf(gate, std::to_string(address), start);
    // Ten each that do not count together, and four hundred that do.
    CHECK(tries == 250 * 10 + 400);
    // All through the next minute, whoever they are: fifty a second.
    int later = 0;
    for (int second = 1; second <= 60; ++second)
        for (int address = 0; address < 250; ++address)
            later += triesOf(gate, std::to_string(address), start + seconds(second));
    CHECK(later == 60 * 50);
    CHECK(triesOf(gate, "a voter", start + seconds(60), 5) == 5);
}

TEST_CASE("a pause does not buy the first codes again", "[network][guesses]")
{
    GuessGate gate(GuessLimits{}, start);
    GuessGate::Moment now = start;
    // The total is used up by others; this one takes ten, waits until its own allowance is full, and takes ten again.
    for (int address = 0; address < 100; ++address)
        (void)triesOf(gate, "other" + std::to_string(address), now);
    CHECK(triesOf(gate, "patient", now) == 10);
    now += seconds(5);
    for (int address = 0; address < 100; ++address)
        (void)triesOf(gate, "other" + std::to_string(address), now);
    gate.tidy(now);
    CHECK(triesOf(gate, "patient", now) == 0);
}

TEST_CASE("a clock that goes back opens nothing, and a quiet address begins anew", "[network][guesses]")
{
    GuessLimits limits;
    GuessGate gate(limits, start);
    CHECK(triesOf(gate, "a", start) == limits.addressBurst);
    CHECK(triesOf(gate, "a", start - seconds(500)) == 0);
    const GuessGate::Moment later = start + limits.memory + seconds(1);
    gate.tidy(later);
    CHECK(triesOf(gate, "a", later) == limits.addressBurst);
}

TEST_CASE("more addresses than can be told apart are one", "[network][guesses]")
{
    GuessLimits limits;
    limits.addresses = 3;
    GuessGate gate(limits, start);
    for (const char* address : {"a", "b", "c"})
        CHECK(triesOf(gate, address, start, 1) == 1);
    int tries = 0;
    for (int i = 0; i < 1'000; ++i)
        tries += triesOf(gate, "stranger" + std::to_string(i), start);
    CHECK(tries <= limits.addressBurst);
}
