// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/guessgate.h"

#include "core/network/requesttarget.h"
#include "core/vote/votingcode.h"

#include <algorithm>

namespace filrouge {

bool triesShortCode(std::string_view method, std::string_view target)
{
    const RequestTarget parsed = targetFrom(target);
    return parsed.voter.size() == shortCodeLength || (parsed.route == Route::Front && method == "POST");
}

void GuessGate::refill(Bucket& bucket, int size, int rate, Moment now)
{
    // A clock that stands still or goes back gives nothing and takes nothing.
    const double seconds = std::max(0.0, std::chrono::duration<double>(now - bucket.at).count());
    bucket.left = std::min<double>(size, bucket.left + seconds * rate);
    bucket.at = now;
}

std::string GuessGate::keyOf(const std::string& address) const
{
    const bool another = guessers_.size() >= limits_.addresses && !guessers_.contains(address);
    return another ? std::string() : address;
}

bool GuessGate::opens(const std::string& address, Moment now)
{
    const auto known = guessers_.find(keyOf(address));
    if (known == guessers_.end())
        return true;
    Guesser& guesser = known->second;
    refill(guesser.bucket, limits_.addressBurst, limits_.addressRate, now);
    if (guesser.bucket.left < 1)
        return false;
    if (guesser.wrong < limits_.free)
        return true;
    refill(all_, limits_.burst, limits_.rate, now);
    return all_.left >= 1;
}

void GuessGate::countWrong(const std::string& address, Moment now)
{
    const auto [known, isNew] = guessers_.try_emplace(keyOf(address));
    Guesser& guesser = known->second;
    if (isNew)
        guesser.bucket = {static_cast<double>(limits_.addressBurst), now};
    refill(guesser.bucket, limits_.addressBurst, limits_.addressRate, now);
    guesser.bucket.left -= 1;
    guesser.last = now;
    if (++guesser.wrong > limits_.free) {
        refill(all_, limits_.burst, limits_.rate, now);
        all_.left -= 1;
    }
}

void GuessGate::tidy(Moment now)
{
    std::erase_if(guessers_, [&](const auto& entry) { return now - entry.second.last > limits_.memory; });
}

} // namespace filrouge
