// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QDate>
#include <QJsonValue>
#include <QString>
#include <QTime>
#include <QVariant>

#include <array>
#include <optional>
#include <span>

// A row type describes itself once, and SQL, JSON, the property test and the generator all read that description:
//
//     struct Theme { ThemeId id; QString name; ... };
//     template <> struct Description<Theme> {
//         static constexpr const char* table = "theme";
//         static constexpr std::size_t keys = 1;              // how many leading fields are the primary key
//         static constexpr std::array fields{field<&Theme::id>("id"), field<&Theme::name>("name"), ...};
//     };

namespace filrouge {

enum class FieldType { Text, Integer, Boolean, Date, TimeOfDay, Instant, Key, Choice, Picture };

/// SHA-256 (lower-case hexadecimal) of a stored picture or attachment; empty: none.
struct PictureRef final {
    QString sha256;

    [[nodiscard]] bool isEmpty() const { return sha256.isEmpty(); }
    friend bool operator==(const PictureRef&, const PictureRef&) = default;
};

/// Specialise for an enum: `static constexpr std::array names{"verbatim", ...}` in the order of its values from 0.
template <class Enum>
struct Choices;

/// The word that stands for an enum value in the file and in JSON.
template <class Enum>
[[nodiscard]] constexpr const char* word(Enum value)
{
    return Choices<Enum>::names[static_cast<std::size_t>(value)];
}

/// How one C++ type is stored in SQLite and in JSON. The from… functions return false for a value of another type.
template <class T>
struct FieldValue;

/// One column of a row type, with its type erased.
template <class Row>
struct Field final {
    const char* name;
    FieldType type;
    bool optional; ///< NULL in SQL, absent or null in JSON
    std::span<const char* const> choices;
    const void* keyOf; ///< which rows a Key names: equal for equal Id types; nullptr for other types
    QVariant (*toSql)(const Row&);
    bool (*fromSql)(Row&, const QVariant&);
    QJsonValue (*toJson)(const Row&);
    bool (*fromJson)(Row&, const QJsonValue&);
};

template <class Row>
struct Description;

namespace detail {

/// One object a tag: its address tells keys of different rows apart after their type is erased.
template <class Tag>
inline constexpr char keyIdentity = 0;

template <class Row, class T>
Row rowOf(T Row::*);

template <auto member>
struct Access {
    using Row = decltype(rowOf(member));
    using Value = std::remove_cvref_t<decltype(std::declval<Row>().*member)>;
    using Convert = FieldValue<Value>;

    static QVariant toSql(const Row& row) { return Convert::toSql(row.*member); }
    static bool fromSql(Row& row, const QVariant& value) { return Convert::fromSql(row.*member, value); }
    static QJsonValue toJson(const Row& row) { return Convert::toJson(row.*member); }
    static bool fromJson(Row& row, const QJsonValue& value) { return Convert::fromJson(row.*member, value); }
};

[[nodiscard]] QVariant textToSql(const QString& text);
[[nodiscard]] bool integerFromSql(qint64& number, const QVariant& value);
[[nodiscard]] bool integerFromJson(qint64& number, const QJsonValue& value, qint64 least, qint64 most);
[[nodiscard]] bool keyFromJson(qint64& key, const QJsonValue& value);
[[nodiscard]] bool choiceFromText(std::size_t& index, const QString& text, std::span<const char* const> names);

} // namespace detail

template <auto member>
[[nodiscard]] constexpr auto field(const char* name)
{
    using Access = detail::Access<member>;
    using Convert = typename Access::Convert;
    return Field<typename Access::Row>{name,
                                       Convert::type,
                                       Convert::optional,
                                       Convert::choices(),
                                       Convert::keyOf(),
                                       &Access::toSql,
                                       &Access::fromSql,
                                       &Access::toJson,
                                       &Access::fromJson};
}

struct PlainField {
    static constexpr bool optional = false;
    static constexpr std::span<const char* const> choices() { return {}; }
    static constexpr const void* keyOf() { return nullptr; }
};

template <>
struct FieldValue<QString> : PlainField {
    static constexpr FieldType type = FieldType::Text;
    static QVariant toSql(const QString& value) { return detail::textToSql(value); }
    static bool fromSql(QString& value, const QVariant& stored);
    static QJsonValue toJson(const QString& value) { return value; }
    static bool fromJson(QString& value, const QJsonValue& json);
};

template <>
struct FieldValue<int> : PlainField {
    static constexpr FieldType type = FieldType::Integer;
    static QVariant toSql(int value) { return value; }
    static bool fromSql(int& value, const QVariant& stored);
    static QJsonValue toJson(int value) { return value; }
    static bool fromJson(int& value, const QJsonValue& json);
};

template <>
struct FieldValue<bool> : PlainField {
    static constexpr FieldType type = FieldType::Boolean;
    static QVariant toSql(bool value) { return value ? 1 : 0; }
    static bool fromSql(bool& value, const QVariant& stored);
    static QJsonValue toJson(bool value) { return value; }
    static bool fromJson(bool& value, const QJsonValue& json);
};

/// ISO 8601 (2018-02-07); a null date is NULL.
template <>
struct FieldValue<QDate> : PlainField {
    static constexpr FieldType type = FieldType::Date;
    static constexpr bool optional = true;
    static QVariant toSql(QDate value);
    static bool fromSql(QDate& value, const QVariant& stored);
    static QJsonValue toJson(QDate value);
    static bool fromJson(QDate& value, const QJsonValue& json);
};

/// HH:mm; a null time is NULL.
template <>
struct FieldValue<QTime> : PlainField {
    static constexpr FieldType type = FieldType::TimeOfDay;
    static constexpr bool optional = true;
    static QVariant toSql(QTime value);
    static bool fromSql(QTime& value, const QVariant& stored);
    static QJsonValue toJson(QTime value);
    static bool fromJson(QTime& value, const QJsonValue& json);
};

/// Milliseconds in SQL, ISO 8601 UTC with milliseconds in JSON; 0 is NULL.
template <>
struct FieldValue<Instant> : PlainField {
    static constexpr FieldType type = FieldType::Instant;
    static constexpr bool optional = true;
    static QVariant toSql(Instant value);
    static bool fromSql(Instant& value, const QVariant& stored);
    static QJsonValue toJson(Instant value);
    static bool fromJson(Instant& value, const QJsonValue& json);
};

/// JSON carries the path of the file beside; the reader and writer of programmes exchange it for the hash.
template <>
struct FieldValue<PictureRef> : PlainField {
    static constexpr FieldType type = FieldType::Picture;
    static constexpr bool optional = true;
    static QVariant toSql(const PictureRef& value);
    static bool fromSql(PictureRef& value, const QVariant& stored);
    static QJsonValue toJson(const PictureRef& value);
    static bool fromJson(PictureRef& value, const QJsonValue& json);
};

/// Decimal strings in JSON: a double cannot hold 63 bits.
template <class Tag>
struct FieldValue<Id<Tag>> : PlainField {
    static constexpr FieldType type = FieldType::Key;
    static constexpr const void* keyOf() { return &detail::keyIdentity<Tag>; }
    static QVariant toSql(Id<Tag> id) { return id ? QVariant(id.value) : QVariant(QMetaType::fromType<qint64>()); }
    static bool fromSql(Id<Tag>& id, const QVariant& stored) { return detail::integerFromSql(id.value, stored); }
    static QJsonValue toJson(Id<Tag> id) { return QString::number(id.value); }
    static bool fromJson(Id<Tag>& id, const QJsonValue& json) { return detail::keyFromJson(id.value, json); }
};

template <class Enum>
    requires std::is_enum_v<Enum>
struct FieldValue<Enum> {
    static constexpr FieldType type = FieldType::Choice;
    static constexpr bool optional = false;
    static constexpr std::span<const char* const> choices() { return Choices<Enum>::names; }
    static constexpr const void* keyOf() { return nullptr; }
    static QVariant toSql(Enum value) { return QString::fromLatin1(word(value)); }
    static bool fromSql(Enum& value, const QVariant& stored) { return fromText(value, stored.toString()); }
    static QJsonValue toJson(Enum value) { return QString::fromLatin1(word(value)); }
    static bool fromJson(Enum& value, const QJsonValue& json)
    {
        return json.isString() && fromText(value, json.toString());
    }

private:
    static bool fromText(Enum& value, const QString& text)
    {
        std::size_t index = 0;
        if (!detail::choiceFromText(index, text, choices()))
            return false;
        value = static_cast<Enum>(index);
        return true;
    }
};

template <class T>
struct FieldValue<std::optional<T>> {
    using Inner = FieldValue<T>;
    static constexpr FieldType type = Inner::type;
    static constexpr bool optional = true;
    static constexpr std::span<const char* const> choices() { return Inner::choices(); }
    static constexpr const void* keyOf() { return Inner::keyOf(); }
    static QVariant toSql(const std::optional<T>& value) { return value ? Inner::toSql(*value) : QVariant(); }
    static bool fromSql(std::optional<T>& value, const QVariant& stored)
    {
        if (stored.isNull()) {
            value.reset();
            return true;
        }
        return Inner::fromSql(value.emplace(), stored);
    }
    static QJsonValue toJson(const std::optional<T>& value)
    {
        return value ? Inner::toJson(*value) : QJsonValue(QJsonValue::Null);
    }
    static bool fromJson(std::optional<T>& value, const QJsonValue& json)
    {
        if (json.isNull()) {
            value.reset();
            return true;
        }
        return Inner::fromJson(value.emplace(), json);
    }
};

} // namespace filrouge
