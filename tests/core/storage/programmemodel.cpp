// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/programmemodel.h"

#include "core/programme/rows.h"
#include "tests/support/catch.h"

namespace filrouge::tests {

namespace {

template <class Row>
ProgrammeModel::Table described()
{
    using About = Description<Row>;
    ProgrammeModel::Table table{About::table, static_cast<int>(About::keys), {}};
    for (const auto& field : About::fields) {
        QStringList choices;
        for (const char* choice : field.choices)
            choices << QString::fromLatin1(choice);
        table.columns.push_back({QString::fromLatin1(field.name), field.type, field.optional, choices, {}, {}});
    }
    return table;
}

const QStringList& texts()
{
    static const QStringList samples{
        QStringLiteral("aide à domicile"),
        QStringLiteral("l’« attente »"),
        QStringLiteral("0"),
        QStringLiteral("'; --"),
        QString::fromUtf8("\xF0\x9F\x9A\x8C bus"),
        QString::fromUtf8("\xE2\x80\xAEretour"),
        QString(3000, QLatin1Char('x')),
    };
    return samples;
}

} // namespace

ProgrammeModel ProgrammeModel::describing(Connection& connection)
{
    ProgrammeModel model;
    forEachRowType([&](auto row) { model.tables_.push_back(described<decltype(row)>()); });
    for (Table& table : model.tables_) {
        auto rows =
            connection.run(QStringLiteral("SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(?)"),
                           {QString::fromStdString(table.name)});
        REQUIRE(rows);
        while (rows->next())
            for (Column& column : table.columns)
                if (column.name == rows->text(0)) {
                    column.target = rows->text(1).toStdString();
                    column.onDelete = rows->text(2);
                }
    }
    return model;
}

const ProgrammeModel::Table& ProgrammeModel::table(const std::string& name) const
{
    for (const Table& table : tables_)
        if (table.name == name)
            return table;
    FAIL("no table " << name);
    return tables_.front();
}

QString ProgrammeModel::keyOf(const Table& table, const QVariantList& row)
{
    QStringList parts;
    for (int i = 0; i < table.keys; ++i)
        parts << row[i].toString();
    return parts.join(QLatin1Char('|'));
}

bool ProgrammeModel::remove(const Table& table, const QString& key)
{
    State attempt = state_;
    if (!removeInto(attempt, table, key))
        return false;
    state_ = std::move(attempt);
    return true;
}

bool ProgrammeModel::removeInto(State& state, const Table& table, const QString& key) const
{
    if (state[table.name].erase(key) == 0)
        return true;
    for (const Table& other : tables_) {
        for (std::size_t i = 0; i < other.columns.size(); ++i) {
            const Column& column = other.columns[i];
            if (column.target != table.name)
                continue;
            std::vector<QString> referring;
            for (const auto& [otherKey, row] : state[other.name])
                if (row[static_cast<int>(i)].toString() == key)
                    referring.push_back(otherKey);
            for (const QString& otherKey : referring) {
                if (column.onDelete == QLatin1String("RESTRICT"))
                    return false;
                if (column.onDelete == QLatin1String("SET NULL"))
                    state[other.name][otherKey][static_cast<int>(i)] = QVariant(QMetaType::fromType<qint64>());
                else if (!removeInto(state, other, otherKey))
                    return false;
            }
        }
    }
    return true;
}

QVariant ProgrammeModel::randomValue(const Column& column, Random& random) const
{
    const bool none = column.optional && random.below(3) == 0;
    switch (column.type) {
    case FieldType::Text:
        return texts()[static_cast<int>(random.below(static_cast<quint64>(texts().size())))];
    case FieldType::Integer:
        return static_cast<int>(1 + random.below(2)); // inside every range the schema checks
    case FieldType::Boolean:
        return static_cast<int>(random.below(2));
    case FieldType::Date:
        return none ? QVariant()
                    : QVariant(QDate(2018, 1, 1).addDays(static_cast<int>(random.below(400))).toString(Qt::ISODate));
    case FieldType::TimeOfDay:
        return none ? QVariant() : QVariant(QStringLiteral("10:%1").arg(random.below(50) + 10));
    case FieldType::Instant:
        return none ? QVariant() : QVariant(static_cast<qint64>(1 + random.below(1'000'000)));
    case FieldType::Choice:
        return column.choices[static_cast<int>(random.below(static_cast<quint64>(column.choices.size())))];
    case FieldType::Picture:
        return none ? QVariant() : QVariant(QString::fromLatin1(random.bytes(32).toHex()));
    case FieldType::Key:
        break;
    }
    const auto target = state_.find(column.target);
    if (none || target == state_.end() || target->second.empty())
        return QVariant(QMetaType::fromType<qint64>());
    auto row = target->second.begin();
    std::advance(row, static_cast<long>(random.below(target->second.size())));
    return row->second[0];
}

std::optional<QVariantList> ProgrammeModel::randomRow(const Table& table, Random& random) const
{
    QVariantList row;
    for (const Column& column : table.columns) {
        if (column.name == QLatin1String("id")) {
            row << random.key();
            continue;
        }
        row << randomValue(column, random);
        if (column.type == FieldType::Key && !column.optional && row.back().isNull())
            return {};
    }
    const auto at = [&](const char* name) -> QVariant& {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].name == QLatin1String(name))
                return row[static_cast<int>(i)];
        FAIL("no column " << name);
        return row[0];
    };
    const QVariant null(QMetaType::fromType<qint64>());
    if (table.name == "attachment") {
        if (at("interview").isNull() && at("immersion").isNull())
            return {};
        if (!at("interview").isNull())
            at("immersion") = null;
    }
    if (table.name.starts_with("distinct_")) { // two, the smaller key first
        if (at("one") == at("other"))
            return {};
        if (at("one").toLongLong() > at("other").toLongLong())
            std::swap(at("one"), at("other"));
    }
    if (table.name == "evidence") {
        if (!at("interview").isNull())
            at("immersion") = null;
        if (!at("interview").isNull() || !at("immersion").isNull())
            at("seminar") = null;
    }
    return row;
}

ProgrammeModel::State storedState(Connection& connection, const ProgrammeModel& model)
{
    ProgrammeModel::State state;
    for (const auto& table : model.tables()) {
        QStringList columns;
        for (const auto& column : table.columns)
            columns << column.name;
        auto rows = connection.run(QStringLiteral("SELECT %1 FROM %2")
                                       .arg(columns.join(QLatin1Char(',')), QString::fromStdString(table.name)));
        REQUIRE(rows);
        while (rows->next()) {
            QVariantList row;
            for (int i = 0; i < columns.size(); ++i)
                row << rows->value(i);
            state[table.name][ProgrammeModel::keyOf(table, row)] = row;
        }
        REQUIRE(rows->outcome());
    }
    return state;
}

} // namespace filrouge::tests
