// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmerows.h"

#include <QJsonValue>

#include <memory>
#include <string_view>

namespace filrouge {

/// A field as rowtable.h sees it: without the type of its row.
struct FieldShape final {
    const char* name;
    FieldType type;
    bool optional;
    std::span<const char* const> choices;
    const void* keyOf; ///< see Field::keyOf
};

/// One table of ProgrammeRows with its row type erased: what treats all tables alike (references, keys, JSON) is
/// written once for all of them.
class RowTable {
public:
    virtual ~RowTable() = default;
    Q_DISABLE_COPY_MOVE(RowTable)

    [[nodiscard]] const char* name() const { return name_; }
    [[nodiscard]] const std::vector<FieldShape>& fields() const { return fields_; }
    /// How many leading fields are the primary key.
    [[nodiscard]] std::size_t keys() const { return keys_; }
    [[nodiscard]] bool isLink() const { return keys_ == fields_.size(); }
    /// What other tables' fields name these rows by; nullptr for a table without a key of its own.
    [[nodiscard]] const void* ownKey() const { return keys_ == 1 ? fields_.front().keyOf : nullptr; }
    /// The number of a field, or nothing.
    [[nodiscard]] std::optional<std::size_t> field(std::string_view name) const;

    [[nodiscard]] virtual std::size_t size(const ProgrammeRows& rows) const = 0;
    [[nodiscard]] virtual QVariant value(const ProgrammeRows& rows, std::size_t row, std::size_t field) const = 0;
    [[nodiscard]] virtual QJsonValue json(const ProgrammeRows& rows, std::size_t row, std::size_t field) const = 0;
    /// False, and nothing is changed for good, when the field cannot have that value.
    virtual bool setValue(ProgrammeRows& rows, std::size_t row, std::size_t field, const QVariant& value) const = 0;
    virtual bool setJson(ProgrammeRows& rows, std::size_t row, std::size_t field, const QJsonValue& json) const = 0;
    /// A row with every field as it is by default; returns its number.
    virtual std::size_t append(ProgrammeRows& rows) const = 0;
    virtual void clear(ProgrammeRows& rows) const = 0;
    /// The rules of its room.
    [[nodiscard]] virtual Result<> validate(const ProgrammeRows& rows, std::size_t row) const = 0;

    [[nodiscard]] virtual Result<> readAll(Connection& connection, ProgrammeRows& rows) const = 0;
    [[nodiscard]] virtual Result<> insertAll(Edit& edit, const ProgrammeRows& rows) const = 0;

protected:
    RowTable(const char* name, std::size_t keys, std::vector<FieldShape> fields)
        : name_(name),
          keys_(keys),
          fields_(std::move(fields))
    {}

private:
    const char* name_;
    std::size_t keys_;
    std::vector<FieldShape> fields_;
};

using RowTables = std::vector<std::unique_ptr<RowTable>>;

/// All of them, in the order of AllRows.
[[nodiscard]] const RowTables& rowTables();
/// The one with that name; there must be one.
[[nodiscard]] const RowTable& rowTable(std::string_view name);

} // namespace filrouge
