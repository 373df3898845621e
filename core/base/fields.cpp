// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fields.h"

#include <cmath>
#include <limits>

namespace filrouge {

namespace {

// Beyond 2^53 a JSON number no longer says which integer it was.
constexpr double exactInteger = 9007199254740992.0;

/// A lone surrogate cannot be written as UTF-8; it becomes U+FFFD here rather than something else later.
QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// Qt itself ignores what follows the day.
bool dateFromText(QDate& date, const QString& text)
{
    date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && text.size() == 10;
}

} // namespace

namespace detail {

QVariant textToSql(const QString& text)
{
    // A null QString would be bound as NULL, which no text column accepts.
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(wellFormed(text));
}

bool integerFromSql(qint64& number, const QVariant& value)
{
    if (value.isNull()) {
        number = 0;
        return true;
    }
    bool ok = false;
    number = value.toLongLong(&ok);
    return ok;
}

bool integerFromJson(qint64& number, const QJsonValue& value, qint64 least, qint64 most)
{
    if (!value.isDouble())
        return false;
    const double real = value.toDouble();
    if (std::trunc(real) != real || std::abs(real) > exactInteger)
        return false;
    number = static_cast<qint64>(real);
    return number >= least && number <= most;
}

bool keyFromJson(qint64& key, const QJsonValue& value)
{
    if (!value.isString())
        return false;
    const QString text = value.toString();
    bool ok = false;
    key = text.toLongLong(&ok);
    // "007" and "+7" would be a second name for one key.
    return ok && key > 0 && QString::number(key) == text;
}

bool choiceFromText(std::size_t& index, const QString& text, std::span<const char* const> names)
{
    for (index = 0; index < names.size(); ++index)
        if (text == QLatin1String(names[index]))
            return true;
    return false;
}

} // namespace detail

bool FieldValue<QString>::fromSql(QString& value, const QVariant& stored)
{
    value = stored.toString();
    return true;
}

bool FieldValue<QString>::fromJson(QString& value, const QJsonValue& json)
{
    if (!json.isString())
        return false;
    value = json.toString();
    return true;
}

bool FieldValue<int>::fromSql(int& value, const QVariant& stored)
{
    // QVariant::toInt() wraps what does not fit and rounds what is not whole.
    bool ok = false;
    const qint64 number = stored.toLongLong(&ok);
    value = static_cast<int>(number);
    return ok && value == number && stored.typeId() != QMetaType::Double;
}

bool FieldValue<int>::fromJson(int& value, const QJsonValue& json)
{
    qint64 number = 0;
    if (!detail::integerFromJson(number, json, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()))
        return false;
    value = static_cast<int>(number);
    return true;
}

bool FieldValue<bool>::fromSql(bool& value, const QVariant& stored)
{
    bool ok = false;
    value = stored.toInt(&ok) != 0;
    return ok;
}

bool FieldValue<bool>::fromJson(bool& value, const QJsonValue& json)
{
    if (!json.isBool())
        return false;
    value = json.toBool();
    return true;
}

QVariant FieldValue<QDate>::toSql(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

bool FieldValue<QDate>::fromSql(QDate& value, const QVariant& stored)
{
    if (stored.isNull()) {
        value = {};
        return true;
    }
    return dateFromText(value, stored.toString());
}

QJsonValue FieldValue<QDate>::toJson(QDate value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

bool FieldValue<QDate>::fromJson(QDate& value, const QJsonValue& json)
{
    if (json.isNull()) {
        value = {};
        return true;
    }
    return dateFromText(value, json.toString());
}

QVariant FieldValue<QTime>::toSql(QTime value)
{
    return value.isValid() ? QVariant(value.toString(QStringLiteral("HH:mm"))) : QVariant();
}

bool FieldValue<QTime>::fromSql(QTime& value, const QVariant& stored)
{
    value = stored.isNull() ? QTime() : QTime::fromString(stored.toString(), QStringLiteral("HH:mm"));
    return stored.isNull() || value.isValid();
}

QJsonValue FieldValue<QTime>::toJson(QTime value)
{
    return value.isValid() ? QJsonValue(value.toString(QStringLiteral("HH:mm"))) : QJsonValue(QJsonValue::Null);
}

bool FieldValue<QTime>::fromJson(QTime& value, const QJsonValue& json)
{
    if (json.isNull()) {
        value = {};
        return true;
    }
    value = QTime::fromString(json.toString(), QStringLiteral("HH:mm"));
    return value.isValid();
}

QVariant FieldValue<Instant>::toSql(Instant value)
{
    return value ? QVariant(value.ms) : QVariant();
}

bool FieldValue<Instant>::fromSql(Instant& value, const QVariant& stored)
{
    return detail::integerFromSql(value.ms, stored);
}

QJsonValue FieldValue<Instant>::toJson(Instant value)
{
    if (!value)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(value.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

bool FieldValue<Instant>::fromJson(Instant& value, const QJsonValue& json)
{
    if (json.isNull()) {
        value = {};
        return true;
    }
    const QDateTime moment = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    // Without an offset it would be another instant on a machine in another time zone.
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return false;
    value.ms = moment.toMSecsSinceEpoch();
    return true;
}

QVariant FieldValue<PictureRef>::toSql(const PictureRef& value)
{
    return value.isEmpty() ? QVariant() : QVariant(value.sha256);
}

bool FieldValue<PictureRef>::fromSql(PictureRef& value, const QVariant& stored)
{
    value.sha256 = stored.toString();
    return true;
}

QJsonValue FieldValue<PictureRef>::toJson(const PictureRef& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value.sha256);
}

bool FieldValue<PictureRef>::fromJson(PictureRef& value, const QJsonValue& json)
{
    value.sha256 = json.toString();
    return json.isNull() || json.isString();
}

} // namespace filrouge
