// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programmefixture.h"

#include "core/field/programmedetails.h"
#include "core/storage/rowstore.h"

namespace filrouge::tests {

QStringList textColumn(Connection& connection, const QString& sql, const QVariantList& values)
{
    QStringList texts;
    auto rows = connection.run(sql, values);
    REQUIRE_OK(rows);
    while (rows->next())
        texts << rows->text(0);
    REQUIRE_OK(rows->outcome());
    return texts;
}

ProgrammeFixture::ProgrammeFixture(std::initializer_list<ProgrammeSchema> rooms)
    : clock_(Instant{QDateTime(QDate(2018, 2, 7), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()}),
      random_(20180207)
{
    REQUIRE(folder_.isValid());
    for (const ProgrammeSchema& room : rooms)
        schema_.insert(schema_.end(), room.begin(), room.end());
    auto made = ProgrammeFile::create(folder_.filePath(QStringLiteral("test.filrouge")),
                                      StorageEnvironment{clock_, random_, schema_},
                                      [](Edit& edit) -> Result<> {
                                          ProgrammeDetails details;
                                          details.id = ProgrammeId(1);
                                          details.uuid = QStringLiteral("5d0c1b7e-8a34-4f0e-9c62-2f1e7b46c018");
                                          details.name = QStringLiteral("Carte Blanche");
                                          details.territory = QStringLiteral("Bassin de vie de Cahors");
                                          details.place = QStringLiteral("Cahors");
                                          details.horizon = QDate(2018, 12, 31);
                                          const RowStore<ProgrammeDetails> programmes(edit.connection());
                                          FILROUGE_TRY(programmes.insert(edit, details));
                                          return {};
                                      });
    REQUIRE_OK(made);
    file_ = std::move(*made);
    QObject::connect(file_.get(), &ProgrammeFile::changed, file_.get(), [this](const Changes& changes) {
        delivered_.push_back(changes);
    });
}

Changes ProgrammeFixture::takeChange()
{
    const std::vector<Changes> changes = takeChanges();
    REQUIRE(changes.size() == 1);
    return changes.front();
}

QStringList ProgrammeFixture::dump() const
{
    return tests::dump(file_->connection());
}

QStringList ProgrammeFixture::foreignKeyFaults() const
{
    return textColumn(file_->connection(),
                      QStringLiteral("SELECT \"table\" || ' -> ' || parent FROM pragma_foreign_key_check"));
}

void ProgrammeFixture::checkUndoRedo(const QStringList& before)
{
    const QStringList after = dump();
    REQUIRE(after != before);
    REQUIRE_OK(file_->undo());
    REQUIRE(dump() == before);
    REQUIRE(foreignKeyFaults() == QStringList());
    REQUIRE_OK(file_->redo());
    REQUIRE(dump() == after);
    REQUIRE(foreignKeyFaults() == QStringList());
}

QStringList dump(Connection& connection)
{
    const QStringList tables =
        textColumn(connection,
                   QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'blob' "
                                  "AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'"));
    REQUIRE_FALSE(tables.isEmpty());
    QStringList lines;
    for (const QString& table : tables) {
        QStringList parts;
        for (const QString& name :
             textColumn(connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)))
            parts << QStringLiteral("'%1=' || quote(\"%1\")").arg(name);
        lines += textColumn(
            connection,
            QStringLiteral("SELECT '%1: ' || %2 FROM \"%1\"").arg(table, parts.join(QStringLiteral(" || ', ' || "))));
    }
    lines.sort();
    return lines;
}

} // namespace filrouge::tests

std::string Catch::StringMaker<filrouge::Change>::convert(const filrouge::Change& change)
{
    constexpr const char* operations[] = {"inserted", "updated", "removed"};
    return "kind " + std::to_string(static_cast<int>(change.kind)) + " #" + std::to_string(change.id) + " " +
           operations[static_cast<int>(change.operation)];
}
