// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fields.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace filrouge;

namespace {

enum class Weather { Fine, Storm };

constexpr qint64 billion = 1'000'000'000;

} // namespace

template <>
struct filrouge::Choices<Weather> {
    static constexpr std::array names{"fine", "storm"};
};

namespace {

/// What comes back when `value` goes through the file; through SQL's own types, as SQLite gives them.
template <class T>
std::optional<T> throughSql(const T& value)
{
    T read{};
    if (!FieldValue<T>::fromSql(read, FieldValue<T>::toSql(value)))
        return std::nullopt;
    return read;
}

/// What comes back when `value` is written as JSON text and read again.
template <class T>
std::optional<T> throughJson(const T& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{FieldValue<T>::toJson(value)}).toJson();
    const QJsonArray read = QJsonDocument::fromJson(text).array();
    REQUIRE(read.size() == 1);
    T back{};
    if (!FieldValue<T>::fromJson(back, read[0]))
        return std::nullopt;
    return back;
}

template <class T>
void roundTrips(const T& value)
{
    CHECK(throughSql(value) == std::optional<T>(value));
    CHECK(throughJson(value) == std::optional<T>(value));
}

/// Reads one value as it stands in a JSON file.
template <class T>
std::optional<T> fromJsonText(const char* json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("[" + QByteArray(json) + "]", &error);
    INFO(json);
    REQUIRE(error.error == QJsonParseError::NoError);
    T value{};
    if (!FieldValue<T>::fromJson(value, document.array()[0]))
        return std::nullopt;
    return value;
}

/// Apart from the above so that a failure names the text.
template <class T>
bool accepts(const std::string& json)
{
    const bool accepted = fromJsonText<T>(json.c_str()).has_value();
    UNSCOPED_INFO(json);
    return accepted;
}

template <class T>
bool sqlRefused(const QVariant& stored)
{
    T value{};
    return !FieldValue<T>::fromSql(value, stored);
}

QVariant null()
{
    return QVariant(QMetaType::fromType<QString>());
}

} // namespace

TEST_CASE("text keeps every character", "[base][fields]")
{
    roundTrips(QStringLiteral("Labastide-Murat : « 40 km aller-retour »"));
    roundTrips(QStringLiteral("line\nbreak\ttab"));
    roundTrips(QStringLiteral("\U0001F68C \u202E right to left \uFEFF"));
    roundTrips(QString::fromUtf8("before\0after", 12));
    roundTrips(QStringLiteral("'); DROP TABLE person; --"));
}

TEST_CASE("a null text is stored as an empty one, not as NULL", "[base][fields]")
{
    const QVariant stored = FieldValue<QString>::toSql(QString());
    CHECK_FALSE(stored.isNull());
    CHECK_FALSE(stored.toString().isNull());
    CHECK(stored.toString() == QString());
}

TEST_CASE("half a surrogate pair becomes U+FFFD in the file, a whole one stays", "[base][fields]")
{
    const QChar high(0xD83D);
    const QChar low(0xDE8C);
    const QChar replacement(0xFFFD);
    const auto stored = [](const QString& text) { return FieldValue<QString>::toSql(text).toString(); };

    CHECK(stored(QString(high) + low) == QString(high) + low);
    CHECK(stored(QString(high)) == QString(replacement));
    CHECK(stored(QString(low)) == QString(replacement));
    CHECK(stored(u'a' + QString(high) + u'b') == u'a' + QString(replacement) + u'b');
    CHECK(stored(QString(low) + high) == QString(replacement) + replacement);
    CHECK(stored(QString(high) + high + low) == QString(replacement) + high + low);
}

TEST_CASE("text from JSON is a string and nothing else", "[base][fields]")
{
    CHECK(fromJsonText<QString>(R"("")") == QString());
    for (const char* json : {"1", "true", "null", "[]", R"(["a"])", "{}"})
        CHECK_FALSE(accepts<QString>(json));
}

TEST_CASE("whole numbers keep their value", "[base][fields]")
{
    for (const int number : {0, 1, -1, 8, 48000, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()})
        roundTrips(number);
}

TEST_CASE("a number that is not an int is refused, not rounded or wrapped", "[base][fields]")
{
    for (const char* json : {"1.5",
                             "-0.001",
                             "2147483648",
                             "-2147483649",
                             "1152921504606846976",
                             "1e300",
                             R"("1")",
                             "true",
                             "null",
                             "[1]"})
        CHECK_FALSE(accepts<int>(json));
    CHECK(fromJsonText<int>("1e2") == 100);

    CHECK(sqlRefused<int>(QVariant(qint64(1) << 40U)));
    CHECK(sqlRefused<int>(QVariant(-3 * billion)));
    CHECK(sqlRefused<int>(QVariant(1.5)));
    CHECK(sqlRefused<int>(null()));
    CHECK(sqlRefused<int>(QVariant(QStringLiteral("many"))));
}

TEST_CASE("yes and no", "[base][fields]")
{
    roundTrips(true);
    roundTrips(false);
    for (const char* json : {"1", "0", R"("true")", "null", "[]"})
        CHECK_FALSE(accepts<bool>(json));
    CHECK(sqlRefused<bool>(null()));
    CHECK(sqlRefused<bool>(QVariant(QStringLiteral("yes"))));
}

TEST_CASE("dates are ISO 8601 or nothing", "[base][fields]")
{
    roundTrips(QDate(2018, 2, 7));
    roundTrips(QDate(2020, 2, 29));
    roundTrips(QDate());
    CHECK(FieldValue<QDate>::toSql(QDate(2018, 2, 7)) == QVariant(QStringLiteral("2018-02-07")));
    CHECK(FieldValue<QDate>::toSql(QDate()).isNull());

    for (const char* json : {R"("2018-2-7")",
                             R"("07/02/2018")",
                             R"("2018-02-30")",
                             R"("2019-02-29")",
                             R"("20180207")",
                             R"("2018-02-07T09:00:00")",
                             R"("2018-02-07 ")",
                             R"(" 2018-02-07")",
                             R"("+018-02-07")",
                             R"("2018-W06-3")",
                             R"("")",
                             "20180207",
                             "true",
                             "[]"})
        CHECK_FALSE(accepts<QDate>(json));
    CHECK(sqlRefused<QDate>(QVariant(QStringLiteral("soon"))));
    CHECK(sqlRefused<QDate>(QVariant(QStringLiteral(""))));
    CHECK(sqlRefused<QDate>(QVariant(QStringLiteral("2018-02-07T09:00:00"))));
}

TEST_CASE("times of day are hours and minutes, two digits each", "[base][fields]")
{
    roundTrips(QTime(9, 5));
    roundTrips(QTime(0, 0));
    roundTrips(QTime(23, 59));
    roundTrips(QTime());
    CHECK(FieldValue<QTime>::toSql(QTime(9, 5)) == QVariant(QStringLiteral("09:05")));

    for (const char* json : {R"("9:05")",
                             R"("09:5")",
                             R"("24:00")",
                             R"("09:60")",
                             R"("09:05:00")",
                             R"("9h05")",
                             R"("09:05 PM")",
                             R"("")",
                             "905",
                             "true",
                             "[]"})
        CHECK_FALSE(accepts<QTime>(json));
    CHECK(sqlRefused<QTime>(QVariant(QStringLiteral("noon"))));
}

TEST_CASE("moments say which instant they are, whatever the machine's time zone", "[base][fields]")
{
    roundTrips(Instant{1517990400123});
    roundTrips(Instant{});
    CHECK(FieldValue<Instant>::toJson(Instant{1517990400123}) ==
          QJsonValue(QStringLiteral("2018-02-07T08:00:00.123Z")));
    CHECK(fromJsonText<Instant>(R"("2018-02-07T09:00:00.123+01:00")") == Instant{1517990400123});

    for (const char* json :
         {R"("2018-02-07")", R"("2018-02-07T09:00:00")", R"("yesterday")", R"("")", "1517990400123", "true", "[]"})
        CHECK_FALSE(accepts<Instant>(json));
    CHECK(sqlRefused<Instant>(QVariant(QStringLiteral("yesterday"))));
}

TEST_CASE("keys keep all 63 bits", "[base][fields]")
{
    for (const qint64 key : {qint64(1), qint64(601), (qint64(1) << 53U) + 1, std::numeric_limits<qint64>::max()})
        roundTrips(PersonaId(key));
    CHECK(FieldValue<PersonaId>::toSql(PersonaId()).isNull());
    CHECK(throughSql(PersonaId()) == PersonaId());
}

TEST_CASE("a key has one spelling in JSON", "[base][fields]")
{
    CHECK(fromJsonText<PersonaId>(R"("7")") == PersonaId(7));
    for (const char* json : {R"("007")",
                             R"("+7")",
                             R"("-7")",
                             R"("0")",
                             R"(" 7")",
                             R"("7 ")",
                             R"("7.0")",
                             R"("0x7")",
                             R"("1e3")",
                             R"("9223372036854775808")",
                             R"("99999999999999999999")",
                             R"("")",
                             R"("\u0667")",
                             R"("seven")",
                             "7",
                             "true",
                             "null",
                             "[]"})
        CHECK_FALSE(accepts<PersonaId>(json));
    CHECK(sqlRefused<PersonaId>(QVariant(QStringLiteral("seven"))));
}

TEST_CASE("a choice is one of its words", "[base][fields]")
{
    roundTrips(Weather::Fine);
    roundTrips(Weather::Storm);
    CHECK(FieldValue<Weather>::toSql(Weather::Storm) == QVariant(QStringLiteral("storm")));
    for (const char* json : {R"("Storm")", R"("storm ")", R"("stor")", R"("")", "1", "null"})
        CHECK_FALSE(accepts<Weather>(json));
    CHECK(sqlRefused<Weather>(QVariant(1)));
    CHECK(sqlRefused<Weather>(null()));
}

TEST_CASE("a picture is a hash or nothing", "[base][fields]")
{
    roundTrips(PictureRef{QStringLiteral("0f").repeated(32)});
    roundTrips(PictureRef{});
    CHECK(FieldValue<PictureRef>::toSql(PictureRef{}).isNull());
    CHECK_FALSE(fromJsonText<PictureRef>("7"));
}

TEST_CASE("an optional value may be absent, and is as strict as its type when present", "[base][fields]")
{
    roundTrips(std::optional<int>(0));
    roundTrips(std::optional<int>());
    roundTrips(std::optional<PersonaId>(PersonaId(8)));
    roundTrips(std::optional<PersonaId>());
    CHECK(FieldValue<std::optional<int>>::toSql(std::nullopt).isNull());
    CHECK(FieldValue<std::optional<int>>::toJson(std::nullopt).isNull());
    CHECK_FALSE(fromJsonText<std::optional<int>>("1.5"));
    CHECK_FALSE(fromJsonText<std::optional<PersonaId>>(R"("0")"));
    CHECK(sqlRefused<std::optional<int>>(QVariant(QStringLiteral("many"))));
}
