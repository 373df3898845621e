// SPDX-License-Identifier: GPL-3.0-or-later
// What resources/schema/programme-json.md says of the format, against what is written.
#include "core/documents/programmejson.h"
#include "core/programme/rowtable.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace filrouge;

namespace {

/// A key of a list: its type as the document calls it, and the words it may hold.
struct FormatKey final {
    QString type;
    QStringList words;
};

/// By the list ("personas.statements"), then by the key.
using FormatKeys = std::map<QString, std::map<QString, FormatKey>>;

QJsonValue exampleOf(const FieldShape& shape, std::size_t round)
{
    switch (shape.type) {
    case FieldType::Text:
        return QStringLiteral("some words");
    case FieldType::Integer:
        return 7;
    case FieldType::Boolean:
        return true;
    case FieldType::Date:
        return QStringLiteral("2018-02-07");
    case FieldType::TimeOfDay:
        return QStringLiteral("10:30");
    case FieldType::Instant:
        return QStringLiteral("2018-02-07T10:30:00.000Z");
    case FieldType::Key:
        return QStringLiteral("1");
    case FieldType::Choice:
        return QString::fromLatin1(shape.choices[round % shape.choices.size()]);
    case FieldType::Picture:
        return QStringLiteral("p");
    }
    return {};
}

QString typeNamed(const QJsonValue& value)
{
    static const std::map<QString, QString> types{
        {QStringLiteral("some words"), QStringLiteral("text")},
        {QStringLiteral("2018-02-07"), QStringLiteral("date")},
        {QStringLiteral("10:30"), QStringLiteral("time")},
        {QStringLiteral("2018-02-07T10:30:00.000Z"), QStringLiteral("instant")},
        {QStringLiteral("1"), QStringLiteral("key")},
        {QStringLiteral("pictures/p.jpg"), QStringLiteral("picture")}};
    if (value.isBool())
        return QStringLiteral("boolean");
    if (value.isDouble())
        return QStringLiteral("number");
    if (value.isArray())
        return value.toArray().first().isObject() ? QStringLiteral("list") : QStringLiteral("keys");
    const auto type = types.find(value.toString());
    return type == types.end() ? QStringLiteral("word") : type->second;
}

/// One row a table, every field with something in it; `round` chooses the words.
QJsonObject everyKey(std::size_t round)
{
    ProgrammeContent content;
    content.pictures.emplace(QStringLiteral("p"), "JPEG");
    for (const auto& table : rowTables()) {
        const std::size_t row = table->append(content.rows);
        for (std::size_t field = 0; field < table->fields().size(); ++field) {
            CAPTURE(table->name(), table->fields()[field].name);
            REQUIRE(table->setJson(content.rows, row, field, exampleOf(table->fields()[field], round)));
        }
    }
    return QJsonDocument::fromJson(writeProgrammeJson(content).json).object();
}

void takeKeys(FormatKeys& format, const QString& list, const QJsonObject& row)
{
    for (auto entry = row.constBegin(); entry != row.constEnd(); ++entry) {
        FormatKey& key = format[list][entry.key()];
        key.type = typeNamed(*entry);
        if (key.type == QLatin1String("word"))
            key.words << entry->toString();
        if (key.type == QLatin1String("list"))
            takeKeys(format, list + u'.' + entry.key(), entry->toArray().first().toObject());
    }
}

FormatKeys writtenFormat()
{
    std::size_t most = 1;
    for (const auto& table : rowTables())
        for (const FieldShape& shape : table->fields())
            most = std::max(most, shape.choices.size());
    FormatKeys format;
    for (std::size_t round = 0; round < most; ++round) {
        QJsonObject programme = everyKey(round);
        programme.remove(QStringLiteral("format"));
        programme.remove(QStringLiteral("version"));
        for (auto list = programme.constBegin(); list != programme.constEnd(); ++list)
            takeKeys(format, list.key(), list->isObject() ? list->toObject() : list->toArray().first().toObject());
    }
    return format;
}

/// The tables of the document. `words` is all that stands in backticks in the last column.
FormatKeys documentedFormat()
{
    QFile file(QStringLiteral(FILROUGE_SOURCE_DIR "/resources/schema/programme-json.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression heading(QStringLiteral("^####? `([\\w.]+)`$"));
    static const QRegularExpression row(QStringLiteral("^\\| `(\\w+)` \\| (\\w+)[^|]* \\| [^|]+ \\|(.*)\\|$"));
    static const QRegularExpression word(QStringLiteral("`(\\w+)`"));
    FormatKeys format;
    QString list;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch())
            list = match.captured(1);
        const auto match = row.match(line);
        if (list.isEmpty() || !match.hasMatch())
            continue;
        CAPTURE(list, match.captured(1));
        CHECK(format[list].count(match.captured(1)) == 0);
        FormatKey& key = format[list][match.captured(1)];
        key.type = match.captured(2);
        for (auto words = word.globalMatch(match.captured(3)); words.hasNext();)
            key.words << words.next().captured(1);
    }
    return format;
}

QStringList namesIn(const auto& byName)
{
    QStringList names;
    for (const auto& [name, what] : byName)
        names << name;
    return names;
}

} // namespace

TEST_CASE("the format's document names every list, key and word, with its type, and no others", "[json]")
{
    const FormatKeys written = writtenFormat();
    const FormatKeys documented = documentedFormat();
    REQUIRE(written.size() > 40);
    REQUIRE(namesIn(documented) == namesIn(written));
    for (const auto& [list, keys] : written) {
        CAPTURE(list);
        REQUIRE(namesIn(documented.at(list)) == namesIn(keys));
        for (const auto& [name, key] : keys) {
            CAPTURE(name);
            const FormatKey& said = documented.at(list).at(name);
            CHECK(said.type == key.type);
            for (const QString& word : key.words)
                CHECK(said.words.contains(word));
        }
    }
}
