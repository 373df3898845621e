// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/programmeshape.h"
#include "core/programme/rowtable.h"

namespace filrouge {

/// How rows of a table look as JSON objects.
struct RowForm final {
    const char* table;
    const char* parent;                    ///< the field that names the row they are nested in; nullptr: none
    std::vector<std::string_view> omitted; ///< fields that JSON does not have
};

/// Objects, one a row.
class RowList : public ListShape {
public:
    RowList(const char* name, const RowForm& form, ListShapes nested);

    void write(ProgrammeWriting& writing, qint64 parent) const override;
    void read(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent) const override;

protected:
    void writeRow(ProgrammeWriting& writing, std::size_t row) const;
    void readRow(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent,
                 int index) const;
    [[nodiscard]] const RowTable& table() const { return table_; }

private:
    [[nodiscard]] bool isOmitted(std::size_t field) const;
    [[nodiscard]] bool isNested(const QString& key) const;
    void readFields(ProgrammeReading& reading, std::size_t row, const QJsonObject& object, const QString& path) const;
    void readField(ProgrammeReading& reading, std::size_t row, std::size_t field, const QJsonValue& json,
                   const QString& path) const;

    const RowTable& table_;
    std::optional<std::size_t> parent_;
    std::vector<std::string_view> omitted_;
    ListShapes nested_;
};

/// The one row of a table that always has one, as an object.
class OneRow final : public RowList {
public:
    using RowList::RowList;

    void write(ProgrammeWriting& writing, qint64 parent) const override;
    void read(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent) const override;
};

/// Keys, each a link between the parent and the row it names.
class LinkList final : public ListShape {
public:
    LinkList(const char* name, const char* table, const char* parent, const char* target);

    void write(ProgrammeWriting& writing, qint64 parent) const override;
    void read(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent) const override;

private:
    const RowTable& table_;
    std::size_t parent_;
    std::size_t target_;
};

} // namespace filrouge
