// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filrouge::pdf {

struct Object final {
    std::string value = {};                 ///< as it is written; empty: no object has this number
    std::optional<std::string> stream = {}; ///< as it is stored; value is its dictionary, without /Length
};

/// A PDF to change and to write again: the objects of one that has a plain cross-reference table, as cairo's have.
class File final {
public:
    /// Nothing when the bytes are no such file.
    [[nodiscard]] static std::optional<File> read(std::string_view bytes);

    [[nodiscard]] std::vector<Object>& objects() { return objects_; } ///< by number, of which 0 is none
    /// Throws std::out_of_range without a number that is in use.
    [[nodiscard]] Object& at(std::optional<int> number);
    [[nodiscard]] Object& root() { return at(root_); }
    [[nodiscard]] Object& information() { return at(information_); }
    int add(Object object); ///< its number

    /// As PDF 1.7, with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8). The same objects
    /// give the same bytes.
    [[nodiscard]] QByteArray written() const;

private:
    File() = default;

    std::vector<Object> objects_;
    std::optional<int> root_;
    std::optional<int> information_;
};

/// "12 0 R".
[[nodiscard]] std::string referenceTo(int number);

/// For streams with the filter FlateDecode.
[[nodiscard]] std::string deflated(std::string_view plain);
[[nodiscard]] std::optional<std::string> inflated(std::string_view packed);

} // namespace filrouge::pdf
