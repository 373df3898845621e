// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfsyntax.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace filrouge::pdf {

namespace {

using std::string_view;

constexpr string_view spaces("\0\t\n\f\r ", 6);
constexpr string_view endsOfToken("\0\t\n\f\r ()<>[]{}/%", 16);

std::optional<std::size_t> endOfString(string_view text, std::size_t at)
{
    for (int depth = 0; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '(')
            ++depth;
        else if (text[at] == ')' && --depth == 0)
            return at + 1;
    }
    return std::nullopt;
}

// Behind the closing bracket of an array or a dictionary, from behind the opening one.
std::optional<std::size_t> endOfMembers(string_view text, std::size_t at, string_view closing)
{
    while (true) {
        at = behindSpace(text, at);
        if (text.substr(std::min(at, text.size()), closing.size()) == closing)
            return at + closing.size();
        const auto end = endOfObject(text, at);
        if (!end)
            return std::nullopt;
        at = *end;
    }
}

// The key's value, as a place in the dictionary; behind its last entry when the key is not in it.
struct Place final {
    std::size_t key = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

Place placeOf(string_view dictionary, string_view key)
{
    if (!dictionary.starts_with("<<"))
        return {};
    std::size_t at = behindSpace(dictionary, 2);
    while (at < dictionary.size() && dictionary[at] == '/') {
        const std::size_t endOfKey = endOfToken(dictionary, at).value_or(dictionary.size());
        const std::size_t value = behindSpace(dictionary, endOfKey);
        const auto end = endOfObject(dictionary, value);
        if (!end)
            break;
        if (dictionary.substr(at, endOfKey - at) == key)
            return {at, value, *end};
        at = behindSpace(dictionary, *end);
    }
    return {at, at, at};
}

} // namespace

std::size_t behindSpace(string_view text, std::size_t at)
{
    while (at < text.size() && (spaces.find(text[at]) != string_view::npos || text[at] == '%')) {
        if (text[at] == '%')
            at = std::min(text.find_first_of("\r\n", at), text.size());
        else
            ++at;
    }
    return at;
}

std::optional<std::size_t> endOfToken(string_view text, std::size_t at)
{
    if (at >= text.size())
        return std::nullopt;
    switch (text[at]) {
    case '(':
        return endOfString(text, at);
    case '<':
        if (text.substr(at, 2) == "<<")
            return at + 2;
        at = text.find('>', at);
        return at == string_view::npos ? std::nullopt : std::optional(at + 1);
    case '>':
        return at + (text.substr(at, 2) == ">>" ? 2 : 1);
    case '[':
    case ']':
    case '{':
    case '}':
        return at + 1;
    default:
        return std::min(text.find_first_of(endsOfToken, at + 1), text.size());
    }
}

std::optional<std::size_t> endOfObject(string_view text, std::size_t at)
{
    const auto end = endOfToken(text, at);
    if (!end)
        return std::nullopt;
    const string_view token = text.substr(at, *end - at);
    if (token == "<<")
        return endOfMembers(text, *end, ">>");
    if (token == "[")
        return endOfMembers(text, *end, "]");
    if (token == ">>" || token == "]")
        return std::nullopt;
    if (integer(token)) {
        const std::size_t generation = behindSpace(text, *end);
        const std::size_t behind = endOfToken(text, generation).value_or(generation);
        const std::size_t mark = behindSpace(text, behind);
        if (integer(text.substr(generation, behind - generation)) && text.substr(mark, 1) == "R" &&
            endOfToken(text, mark) == mark + 1)
            return mark + 1;
    }
    return end;
}

string_view entry(string_view dictionary, string_view key)
{
    const Place place = placeOf(dictionary, key);
    return dictionary.substr(place.begin, place.end - place.begin);
}

void setEntry(std::string& dictionary, string_view key, string_view value)
{
    const Place place = placeOf(dictionary, key);
    std::string text(value);
    if (place.key == place.end)
        text = std::string(key) + ' ' + text + '\n';
    dictionary.replace(place.begin, place.end - place.begin, text);
}

void removeEntry(std::string& dictionary, string_view key)
{
    const Place place = placeOf(dictionary, key);
    dictionary.erase(place.key, place.end - place.key);
}

std::vector<string_view> elements(string_view array)
{
    if (!array.starts_with('['))
        return {array};
    std::vector<string_view> out;
    for (std::size_t at = behindSpace(array, 1); at < array.size() && array[at] != ']';) {
        const auto end = endOfObject(array, at);
        if (!end)
            break;
        out.push_back(array.substr(at, *end - at));
        at = behindSpace(array, *end);
    }
    return out;
}

std::optional<int> integer(string_view object)
{
    int value = 0;
    const auto [end, error] = std::from_chars(object.data(), object.data() + object.size(), value);
    return error == std::errc() && end == object.data() + object.size() && !object.empty() ? std::optional(value)
                                                                                           : std::nullopt;
}

std::optional<int> reference(string_view object)
{
    const std::size_t end = object.find(' ');
    return end != string_view::npos && object.ends_with('R') ? integer(object.substr(0, end)) : std::nullopt;
}

std::string textString(const QString& text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    std::string out;
    if (plain) {
        out = "(";
        for (const char c : text.toLatin1()) {
            if (c == '(' || c == ')' || c == '\\')
                out += '\\';
            out += c;
        }
        return out + ')';
    }
    constexpr char digits[] = "0123456789ABCDEF";
    out = "<FEFF";
    for (const QChar c : text) {
        for (int shift = 12; shift >= 0; shift -= 4)
            out += digits[(c.unicode() >> shift) & 0xF];
    }
    return out + '>';
}

} // namespace filrouge::pdf
