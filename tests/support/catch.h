// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 as the tests see it, version 2 (Debian 12) or 3, with our types readable in a failed assertion.

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include "core/base/ids.h"
#include "core/base/result.h"

#include <string>

namespace filrouge::tests {

/// As C++ would write it, control characters and lone surrogates included: what differs must be visible.
[[nodiscard]] std::string quoted(const QString& text);
[[nodiscard]] std::string quoted(const QByteArray& bytes);
[[nodiscard]] std::string described(const Error& error);

} // namespace filrouge::tests

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return filrouge::tests::quoted(text); }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return filrouge::tests::quoted(bytes); }
};

template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList& list)
    {
        std::string text = "[";
        for (const QString& item : list)
            text += (text.size() > 1 ? ", " : "") + filrouge::tests::quoted(item);
        return text + "]";
    }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(QDate date) { return date.toString(Qt::ISODate).toStdString(); }
};

template <class Tag>
struct StringMaker<filrouge::Id<Tag>> {
    static std::string convert(filrouge::Id<Tag> id) { return "#" + std::to_string(id.value); }
};

template <>
struct StringMaker<filrouge::Error> {
    static std::string convert(const filrouge::Error& error) { return filrouge::tests::described(error); }
};

template <class T>
struct StringMaker<filrouge::Result<T>> {
    static std::string convert(const filrouge::Result<T>& result)
    {
        if (!result)
            return filrouge::tests::described(result.error());
        if constexpr (std::is_void_v<T>)
            return "done";
        else
            return StringMaker<T>::convert(*result);
    }
};

} // namespace Catch

/// Goes on only with a result that holds a value, and otherwise shows its error.
#define REQUIRE_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto& requiredResult = (result);                                                                         \
        INFO((requiredResult ? std::string() : ::filrouge::tests::described(requiredResult.error())));                 \
        REQUIRE(requiredResult.has_value());                                                                           \
    } while (false)

/// The result must be that error.
#define REQUIRE_FAILS(result, expectedCode)                                                                            \
    do {                                                                                                               \
        const auto& requiredResult = (result);                                                                         \
        REQUIRE_FALSE(requiredResult.has_value());                                                                     \
        INFO(::filrouge::tests::described(requiredResult.error()));                                                    \
        REQUIRE(requiredResult.error().code == (expectedCode));                                                        \
    } while (false)
