// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fields.h"
#include "core/storage/edit.h"

#include <vector>

namespace filrouge {

class Cursor;
class TableStatements;

/// The key of a row that has one of its own, unlike a link, which is all keys of others.
template <class Key, class Row>
concept KeyOf = Description<Row>::keys == 1 && requires(Row& row, Key key)
{
    row.id = key;
    key.value;
};

/// One table as rows of its type, after the row's Description: what every repository would otherwise spell out.
/// Queries that know more than one table stand in the repositories. Errors: those of the file; Damaged when a stored
/// value is none the field can have.
///
/// Members are defined in rowstoredefinition.h and made once for each row type, by its room's rowstores.cpp: every
/// file that sees a repository would compile them again otherwise, at two seconds a file.
template <class Row>
class RowStore final {
public:
    using About = Description<Row>;

    explicit RowStore(Connection& connection) : connection_(connection) {}

    /// All rows, by `order` (a list of columns) and then by key.
    [[nodiscard]] Result<std::vector<Row>> all(const char* order = "") const;
    [[nodiscard]] Result<std::vector<Row>> where(const char* column, qint64 value, const char* order = "") const;
    /// Any tail after "SELECT … FROM table": for the queries of repositories.
    [[nodiscard]] Result<std::vector<Row>> select(const QString& tail, const QVariantList& values,
                                                  const char* order = "") const;
    template <KeyOf<Row> Key>
    [[nodiscard]] Result<Row> find(Key id) const
    {
        return findKey(id.value);
    }
    [[nodiscard]] Result<int> count() const;

    /// Stores a new row and returns it; a row without a key gets a fresh one.
    [[nodiscard]] Result<Row> insert(Edit& edit, Row row) const;
    /// Adds the row unless it stands there already: for links, which are all key.
    template <class Link = Row>
        requires(Description<Link>::keys == Description<Link>::fields.size())
    [[nodiscard]] Result<> link(Edit& edit, const Row& row) const { return addMissing(edit, row); }
    /// NotFound when the row is not there. Not for links: they have nothing to update.
    template <class Changing = Row>
        requires(Description<Changing>::keys < Description<Changing>::fields.size())
    [[nodiscard]] Result<> update(Edit& /*edit*/, const Row& row) const { return store(row); }
    /// Removes the row with the key of `row`; NotFound when it is not there.
    [[nodiscard]] Result<> remove(Edit& edit, const Row& row) const;
    template <KeyOf<Row> Key>
    [[nodiscard]] Result<> removeById(Edit& edit, Key id) const
    {
        Row row;
        row.id = id;
        return remove(edit, row);
    }

private:
    [[nodiscard]] Result<Row> findKey(qint64 key) const;
    [[nodiscard]] Result<> addMissing(Edit& edit, const Row& row) const;
    [[nodiscard]] Result<> store(const Row& row) const;
    static const TableStatements& statements();
    static QStringList columns();
    static QVariantList values(const Row& row);
    /// The column whose value is none its field can have, or nullptr.
    static const char* read(const Cursor& cursor, Row& row);

    Connection& connection_;
};

} // namespace filrouge
