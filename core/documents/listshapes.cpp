// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/listshapes.h"

#include "core/documents/programmereading.h"
#include "core/documents/programmewriting.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace filrouge {

namespace {

QString expected(const FieldShape& field)
{
    switch (field.type) {
    case FieldType::Text:
        return QStringLiteral("a text");
    case FieldType::Integer:
        return QStringLiteral("a whole number");
    case FieldType::Boolean:
        return QStringLiteral("true or false");
    case FieldType::Date:
        return QStringLiteral("a date such as 2018-02-07");
    case FieldType::TimeOfDay:
        return QStringLiteral("a time such as 10:30");
    case FieldType::Instant:
        return QStringLiteral("an instant such as 2018-02-07T10:30:00.000Z");
    case FieldType::Key:
        return QStringLiteral("a key such as \"12\"");
    case FieldType::Picture:
        return QStringLiteral("the path of a picture");
    case FieldType::Choice:
        break;
    }
    QStringList words;
    for (const char* choice : field.choices)
        words << QLatin1String(choice);
    return QStringLiteral("one of ") + words.join(QStringLiteral(", "));
}

QString item(const QString& path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

QString member(const QString& path, const QString& key)
{
    return path + QLatin1Char('.') + key;
}

void complain(ProgrammeReading& reading, const FieldShape& field, const QString& path)
{
    reading.fail(ErrorCode::WrongType, path, expected(field));
}

/// The list that must stand here; nothing and a complaint otherwise.
std::optional<QJsonArray> listAt(ProgrammeReading& reading, const QJsonValue& json, const QString& path)
{
    if (json.isArray())
        return json.toArray();
    reading.fail(ErrorCode::WrongType, path, QStringLiteral("a list"));
    return {};
}

} // namespace

RowList::RowList(const char* name, const RowForm& form, ListShapes nested)
    : ListShape(name),
      table_(rowTable(form.table)),
      omitted_(form.omitted),
      nested_(std::move(nested))
{
    if (form.parent != nullptr)
        parent_ = table_.field(form.parent);
}

void RowList::write(ProgrammeWriting& writing, qint64 parent) const
{
    writing.out().beginArray();
    for (const std::size_t row : writing.children(table_, parent_, parent))
        writeRow(writing, row);
    writing.out().endArray();
}

void RowList::read(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent) const
{
    const auto list = listAt(reading, json, path);
    for (qsizetype i = 0; list && i < list->size() && !reading.failed(); ++i)
        readRow(reading, list->at(i), item(path, i), parent, static_cast<int>(i));
}

void RowList::writeRow(ProgrammeWriting& writing, std::size_t row) const
{
    JsonText& out = writing.out();
    out.beginObject();
    for (std::size_t field = 0; field < table_.fields().size(); ++field) {
        if (isOmitted(field))
            continue;
        const FieldShape& shape = table_.fields()[field];
        QJsonValue value = table_.json(writing.rows(), row, field);
        if (shape.type == FieldType::Picture)
            value = writing.pictureFile(PictureRef{value.toString()});
        // What reading takes for granted is not worth a line.
        if (value.isNull() || (shape.type == FieldType::Text && value.toString().isEmpty()))
            continue;
        out.key(shape.name);
        out.value(value);
    }
    for (const auto& list : nested_) {
        out.key(list->name());
        list->write(writing, table_.value(writing.rows(), row, 0).toLongLong());
    }
    out.endObject();
}

void RowList::readRow(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent,
                      int index) const
{
    if (!json.isObject())
        return reading.fail(ErrorCode::WrongType, path, QStringLiteral("an object"));
    const QJsonObject object = json.toObject();
    const std::size_t row = reading.add(table_, path);
    if (const auto position = table_.field("position"))
        table_.setValue(reading.rows(), row, *position, index);
    if (parent_)
        table_.setValue(reading.rows(), row, *parent_, parent);
    readFields(reading, row, object, path);
    if (table_.ownKey() != nullptr && table_.value(reading.rows(), row, 0).isNull())
        table_.setValue(reading.rows(), row, 0, reading.freshKey());
    if (reading.failed())
        return;
    if (const Result<> valid = table_.validate(reading.rows(), row); !valid)
        return reading.fail(valid.error().code, member(path, valid.error().where), valid.error().detail);
    const qint64 key = table_.value(reading.rows(), row, 0).toLongLong();
    for (const auto& list : nested_) {
        const QString name = QLatin1String(list->name());
        if (const auto entry = object.constFind(name); entry != object.constEnd())
            list->read(reading, *entry, member(path, name), key);
    }
}

bool RowList::isOmitted(std::size_t field) const
{
    return field == parent_ ||
           std::find(omitted_.begin(), omitted_.end(), table_.fields()[field].name) != omitted_.end();
}

bool RowList::isNested(const QString& key) const
{
    return std::any_of(
        nested_.begin(), nested_.end(), [&](const auto& list) { return key == QLatin1String(list->name()); });
}

void RowList::readFields(ProgrammeReading& reading, std::size_t row, const QJsonObject& object,
                         const QString& path) const
{
    for (auto entry = object.constBegin(); entry != object.constEnd() && !reading.failed(); ++entry) {
        const auto field = table_.field(entry.key().toStdString());
        if (field && !isOmitted(*field))
            readField(reading, row, *field, *entry, member(path, entry.key()));
        else if (!isNested(entry.key()))
            reading.fail(ErrorCode::UnknownKey, member(path, entry.key()), {});
    }
}

void RowList::readField(ProgrammeReading& reading, std::size_t row, std::size_t field, const QJsonValue& json,
                        const QString& path) const
{
    const FieldShape& shape = table_.fields()[field];
    QJsonValue value = json;
    if (shape.type == FieldType::Text)
        value = reading.text(json, path);
    else if (shape.type == FieldType::Picture)
        value = reading.picture(json, path).sha256;
    if (!table_.setJson(reading.rows(), row, field, value))
        complain(reading, shape, path);
}

void OneRow::write(ProgrammeWriting& writing, qint64) const
{
    for (std::size_t row = 0; row < table().size(writing.rows()); ++row)
        writeRow(writing, row);
}

void OneRow::read(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64) const
{
    readRow(reading, json, path, 0, 0);
}

LinkList::LinkList(const char* name, const char* table, const char* parent, const char* target)
    : ListShape(name),
      table_(rowTable(table)),
      parent_(table_.field(parent).value()),
      target_(table_.field(target).value())
{}

void LinkList::write(ProgrammeWriting& writing, qint64 parent) const
{
    writing.out().beginArray();
    for (const std::size_t row : writing.children(table_, parent_, parent))
        writing.out().value(table_.json(writing.rows(), row, target_));
    writing.out().endArray();
}

void LinkList::read(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent) const
{
    const auto list = listAt(reading, json, path);
    std::set<QString> seen;
    for (qsizetype i = 0; list && i < list->size() && !reading.failed(); ++i) {
        const QString place = item(path, i);
        const std::size_t row = reading.add(table_, place);
        table_.setValue(reading.rows(), row, parent_, parent);
        if (!table_.setJson(reading.rows(), row, target_, list->at(i)))
            complain(reading, table_.fields()[target_], place);
        else if (!seen.insert(list->at(i).toString()).second)
            reading.fail(ErrorCode::DuplicateId, place, list->at(i).toString());
        else if (const Result<> valid = table_.validate(reading.rows(), row); !valid)
            reading.fail(valid.error().code, place, valid.error().detail);
    }
}

} // namespace filrouge
