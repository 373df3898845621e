// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/requesttarget.h"

#include "core/vote/ballotform.h"
#include "core/vote/votingcode.h"

#include <algorithm>

namespace filrouge {

namespace {

constexpr std::size_t longestCode = 40; // in the address, hyphens included

QString textOf(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

bool isCodeCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
}

/// Takes the prefix off, if it is there.
bool skip(std::string_view& path, std::string_view prefix)
{
    if (!path.starts_with(prefix))
        return false;
    path.remove_prefix(prefix.size());
    return true;
}

/// What follows a voter's code, or the first slash: "", "letters", "letters/B".
void readPlace(RequestTarget& target, std::string_view place)
{
    if (place == "letters") {
        target.route = Route::Letters;
    } else if (skip(place, "letters/")) {
        if (const auto option = optionPosition(textOf(place))) {
            target.route = Route::Letter;
            target.option = *option;
        }
    }
}

void readVoter(RequestTarget& target, std::string_view rest)
{
    const std::size_t end = std::min(rest.find('/'), rest.size());
    const std::string_view code = rest.substr(0, end);
    if (code.empty() || code.size() > longestCode || !std::ranges::all_of(code, isCodeCharacter))
        return;
    target.typedVoter = code;
    target.voter = votingCodeFromText(textOf(code)).value_or(QString());
    if (end == rest.size())
        target.route = Route::Voter;
    else if (!target.voter.isEmpty())
        readPlace(target, rest.substr(end + 1));
}

std::optional<Language> chosenLanguage(std::string_view query)
{
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        std::string_view field = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (skip(field, "lang="))
            return languageFromCode(textOf(field.substr(0, 2)));
    }
    return std::nullopt;
}

} // namespace

RequestTarget targetFrom(std::string_view target)
{
    const std::size_t end = std::min(target.find('?'), target.size());
    RequestTarget out;
    out.path = target.substr(0, end);
    if (end < target.size())
        out.language = chosenLanguage(target.substr(end + 1));
    std::string_view path = out.path;
    if (path == "/")
        out.route = Route::Front;
    else if (path == "/events")
        out.route = Route::Events;
    else if (path == "/state.json")
        out.route = Route::State;
    else if (skip(path, "/c/"))
        readVoter(out, path);
    else if (skip(path, "/"))
        readPlace(out, path);
    return out;
}

} // namespace filrouge
