// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// PDF's syntax (ISO 32000-1, 7.2 and 7.3) as it is written: objects stay text, of which parts are found and replaced.

namespace filrouge::pdf {

/// Where the token that begins at `at` ends, strings included; nothing when the text ends first.
[[nodiscard]] std::optional<std::size_t> endOfToken(std::string_view text, std::size_t at);

/// Where the object that begins at `at` ends: dictionaries and arrays whole, "12 0 R" as one.
[[nodiscard]] std::optional<std::size_t> endOfObject(std::string_view text, std::size_t at);

/// The first place from `at` on that is neither white-space nor in a comment.
[[nodiscard]] std::size_t behindSpace(std::string_view text, std::size_t at);

/// The value of a key in a dictionary "<< ... >>"; empty when it has none.
[[nodiscard]] std::string_view entry(std::string_view dictionary, std::string_view key);
void setEntry(std::string& dictionary, std::string_view key, std::string_view value);
void removeEntry(std::string& dictionary, std::string_view key);

/// The elements of an array; what is no array stands for itself.
[[nodiscard]] std::vector<std::string_view> elements(std::string_view array);

/// The object number of "12 0 R".
[[nodiscard]] std::optional<int> reference(std::string_view object);
[[nodiscard]] std::optional<int> integer(std::string_view object);

/// A text string (7.9.2.2), for people to read.
[[nodiscard]] std::string textString(const QString& text);

} // namespace filrouge::pdf
