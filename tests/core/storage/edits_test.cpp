// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture.h"
#include "core/field/evidence.h"
#include "core/field/fieldschema.h"
#include "core/persona/persona.h"
#include "core/persona/personaschema.h"
#include "core/programme/programmeschema.h"
#include "core/programme/rows.h"
#include "core/storage/blobstore.h"
#include "core/storage/rowstore.h"
#include "core/storage/searchindex.h"
#include "tests/support/programmefixture.h"

#include <QBuffer>
#include <QImage>

#include <set>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

Text label(const char* source)
{
    return Text{"Edits", source, {}, -1};
}

Theme stored(ProgrammeFixture& programme, const QString& name)
{
    Theme theme;
    theme.name = name;
    const auto result = programme.file().edit(
        label("Add"), [&](Edit& edit) { return RowStore<Theme>(edit.connection()).insert(edit, theme); });
    REQUIRE(result);
    return *result;
}

Result<> rename(ProgrammeFixture& programme, Theme theme, const QString& name, const QString& mergeKey = {})
{
    theme.name = name;
    return programme.file().edit(
        label("Rename"),
        [&](Edit& edit) { return RowStore<Theme>(edit.connection()).update(edit, theme); },
        EditOptions{.mergeKey = mergeKey});
}

QString nameOf(ProgrammeFixture& programme, const Theme& theme)
{
    const auto found = RowStore<Theme>(programme.connection()).find(theme.id);
    return found ? found->name : QStringLiteral("(none)");
}

} // namespace

TEST_CASE("an edit is undone and redone, and says what it was", "[storage]")
{
    ProgrammeFixture programme({fieldSchema()});
    CHECK_FALSE(programme.file().canUndo());
    CHECK(programme.file().undo().error().code == ErrorCode::NothingToUndo);

    const Theme theme = stored(programme, QStringLiteral("Mobilité"));
    REQUIRE(rename(programme, theme, QStringLiteral("Déplacements")));
    CHECK(QString::fromUtf8(programme.file().undoLabel().source) == QStringLiteral("Rename"));
    REQUIRE(programme.file().undo());
    CHECK(nameOf(programme, theme) == QStringLiteral("Mobilité"));
    CHECK(QString::fromUtf8(programme.file().redoLabel().source) == QStringLiteral("Rename"));
    REQUIRE(programme.file().undo());
    CHECK(nameOf(programme, theme) == QStringLiteral("(none)"));
    REQUIRE(programme.file().redo());
    REQUIRE(programme.file().redo());
    CHECK(nameOf(programme, theme) == QStringLiteral("Déplacements"));
    CHECK_FALSE(programme.file().canRedo());

    // Something new after an undo: what was undone is gone for good.
    REQUIRE(programme.file().undo());
    REQUIRE(rename(programme, theme, QStringLiteral("Accès")));
    CHECK_FALSE(programme.file().canRedo());
}

TEST_CASE("typing in one field is one step until the focus leaves", "[storage]")
{
    ProgrammeFixture programme({fieldSchema()});
    const Theme theme = stored(programme, QStringLiteral("A"));
    const QString key = QStringLiteral("theme.name");
    REQUIRE(rename(programme, theme, QStringLiteral("Ab"), key));
    REQUIRE(rename(programme, theme, QStringLiteral("Abc"), key));
    programme.file().endMerging();
    REQUIRE(rename(programme, theme, QStringLiteral("Abcd"), key));

    REQUIRE(programme.file().undo());
    CHECK(nameOf(programme, theme) == QStringLiteral("Abc"));
    REQUIRE(programme.file().undo());
    CHECK(nameOf(programme, theme) == QStringLiteral("A"));

    // After an undo the same field starts a step of its own.
    REQUIRE(rename(programme, theme, QStringLiteral("B"), key));
    REQUIRE(programme.file().undo());
    CHECK(nameOf(programme, theme) == QStringLiteral("A"));
}

TEST_CASE("typing that comes back to where it began leaves nothing to undo", "[storage]")
{
    ProgrammeFixture programme({fieldSchema()});
    const Theme theme = stored(programme, QStringLiteral("A"));
    programme.file().endMerging();
    REQUIRE(rename(programme, theme, QStringLiteral("B"), QStringLiteral("k")));
    REQUIRE(rename(programme, theme, QStringLiteral("A"), QStringLiteral("k")));
    CHECK(QString::fromUtf8(programme.file().undoLabel().source) == QStringLiteral("Add"));
}

TEST_CASE("an edit that changes nothing is no step and no notice", "[storage]")
{
    ProgrammeFixture programme({fieldSchema()});
    const Theme theme = stored(programme, QStringLiteral("A"));
    (void)programme.takeChanges();
    REQUIRE(rename(programme, theme, QStringLiteral("A")));
    CHECK(programme.takeChanges().empty());
    CHECK(QString::fromUtf8(programme.file().undoLabel().source) == QStringLiteral("Add"));
}

TEST_CASE("an edit that fails leaves nothing behind, and the next one works", "[storage]")
{
    ProgrammeFixture programme({fieldSchema()});
    const QStringList before = programme.dump();
    Theme theme;
    theme.name = QStringLiteral("A");
    const auto failed = programme.file().edit(label("Add"), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(RowStore<Theme>(edit.connection()).insert(edit, theme));
        theme.name.clear(); // refused by the schema
        FILROUGE_TRY(RowStore<Theme>(edit.connection()).insert(edit, theme));
        return {};
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::Invalid);
    CHECK(failed.error().where == QStringLiteral("theme"));
    CHECK(programme.dump() == before);
    CHECK_FALSE(programme.file().canUndo());
    stored(programme, QStringLiteral("B"));
}

TEST_CASE("a nested edit joins the outer step and falls alone", "[storage]")
{
    ProgrammeFixture programme({fieldSchema()});
    const QStringList before = programme.dump();
    const RowStore<Theme> themes(programme.connection());
    const auto add = [&](Edit& edit, const char* name) {
        Theme theme;
        theme.name = QString::fromUtf8(name);
        return themes.insert(edit, theme);
    };
    REQUIRE(programme.file().edit(label("Outer"), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(add(edit, "outer"));
        FILROUGE_TRY(programme.file().edit(label("Inner"), [&](Edit& inner) { return add(inner, "kept"); }));
        const auto refused = programme.file().edit(label("Inner"), [&](Edit& inner) -> Result<> {
            FILROUGE_TRY(add(inner, "dropped"));
            return fail(ErrorCode::Cancelled);
        });
        CHECK_FALSE(refused);
        return {};
    }));
    CHECK(themes.count().value() == 2);
    CHECK(programme.takeChange().list.size() == 2);
    CHECK(QString::fromUtf8(programme.file().undoLabel().source) == QStringLiteral("Outer"));
    programme.checkUndoRedo(before);
}

TEST_CASE("what cannot be undone clears the history, nested or not", "[storage]")
{
    ProgrammeFixture programme({fieldSchema()});
    const Theme theme = stored(programme, QStringLiteral("A"));
    REQUIRE(rename(programme, theme, QStringLiteral("B")));
    REQUIRE(programme.file().undo());
    REQUIRE(programme.file().canRedo());
    REQUIRE(programme.file().edit(label("Outer"), [&](Edit&) {
        return programme.file().edit(
            label("Final"),
            [&](Edit& edit) {
                Theme other;
                other.name = QStringLiteral("C");
                return RowStore<Theme>(edit.connection()).insert(edit, other);
            },
            EditOptions{.undoable = false});
    }));
    CHECK_FALSE(programme.file().canUndo());
    CHECK_FALSE(programme.file().canRedo());
}

TEST_CASE("nobody edits while changes are being delivered", "[storage]")
{
    ProgrammeFixture programme({fieldSchema()});
    std::vector<ErrorCode> codes;
    QObject::connect(&programme.file(), &ProgrammeFile::changed, &programme.file(), [&](const Changes&) {
        const auto refused = programme.file().edit(label("Echo"), [](Edit&) { return Result<>(); });
        codes.push_back(refused ? ErrorCode::NotFound : refused.error().code);
        codes.push_back(programme.file().undo().error().code);
    });
    stored(programme, QStringLiteral("A"));
    CHECK(codes == std::vector{ErrorCode::Conflict, ErrorCode::Conflict});
    CHECK(programme.file().canUndo());
}

TEST_CASE("changes name aggregates: the owner of a part, both ends of a link, both hands of a move", "[storage]")
{
    ProgrammeFixture programme({fieldSchema(), personaSchema()});
    Connection& connection = programme.connection();
    Persona sarah;
    sarah.firstName = QStringLiteral("Sarah");
    Persona lucien;
    lucien.firstName = QStringLiteral("Lucien");
    Evidence evidence;
    evidence.text = QStringLiteral("Le bus ne passe plus.");
    Statement statement;
    const auto inEdit = [&](auto work) {
        REQUIRE(programme.file().edit(label("Edit"), work));
        return programme.takeChange();
    };
    inEdit([&](Edit& edit) -> Result<> {
        sarah = RowStore<Persona>(connection).insert(edit, sarah).value();
        lucien = RowStore<Persona>(connection).insert(edit, lucien).value();
        evidence = RowStore<Evidence>(connection).insert(edit, evidence).value();
        return {};
    });
    const auto updated = [](Kind kind, qint64 id) { return Change{kind, Operation::Updated, id}; };
    const auto sorted = [](std::vector<Change> changes) {
        std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
            return std::pair(a.kind, a.id) < std::pair(b.kind, b.id);
        });
        return changes;
    };

    statement.persona = sarah.id;
    CHECK(inEdit([&](Edit& edit) -> Result<> {
              statement = RowStore<Statement>(connection).insert(edit, statement).value();
              return {};
          }).list == std::vector{updated(Kind::Persona, sarah.id.value)});
    CHECK(inEdit([&](Edit& edit) -> Result<> {
              return RowStore<StatementEvidence>(connection).link(edit, {statement.id, evidence.id});
          }).list == sorted({updated(Kind::Evidence, evidence.id.value), updated(Kind::Persona, sarah.id.value)}));
    statement.text = QStringLiteral("Elle attend.");
    CHECK(inEdit([&](Edit& edit) { return RowStore<Statement>(connection).update(edit, statement); }).list ==
          std::vector{updated(Kind::Persona, sarah.id.value)});
    statement.persona = lucien.id;
    CHECK(inEdit([&](Edit& edit) { return RowStore<Statement>(connection).update(edit, statement); }).list ==
          sorted({updated(Kind::Persona, sarah.id.value), updated(Kind::Persona, lucien.id.value)}));

    // Deleting the persona takes its statement and the link along: the evidence has lost one too.
    const auto removal = inEdit([&](Edit& edit) { return RowStore<Persona>(connection).removeById(edit, lucien.id); });
    CHECK(removal.list ==
          sorted({updated(Kind::Evidence, evidence.id.value), {Kind::Persona, Operation::Removed, lucien.id.value}}));
    REQUIRE(programme.file().undo());
    CHECK(programme.takeChange().list ==
          sorted({updated(Kind::Evidence, evidence.id.value), {Kind::Persona, Operation::Inserted, lucien.id.value}}));
}

TEST_CASE("every table is captured, but for pictures and search", "[storage]")
{
    const ProgrammeSchema schema = programmeSchema();
    std::set<QString> declared;
    for (const AggregateSchema& aggregate : schema) {
        declared.insert(QLatin1String(aggregate.root));
        for (const OwnedTable& table : aggregate.owned)
            declared.insert(QLatin1String(table.table));
    }
    std::set<QString> described;
    forEachRowType([&](auto row) { described.insert(QLatin1String(Description<decltype(row)>::table)); });
    CHECK(declared == described);

    ProgrammeFixture programme({schema});
    auto rows = programme.connection().run(QStringLiteral(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name <> 'blob'"));
    REQUIRE(rows);
    std::set<QString> present;
    while (rows->next())
        present.insert(rows->text(0));
    CHECK(declared == present);
}

TEST_CASE("a picture outlives the undo of its link, and goes when the file is closed without it", "[storage]")
{
    ProgrammeFixture programme({fieldSchema(), personaSchema()});
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    REQUIRE(image.save(&buffer, "PNG"));
    const auto picture = normalisedPicture(png, PictureOrigin::User);
    REQUIRE(picture);
    Persona persona;
    persona.firstName = QStringLiteral("Sarah");
    BlobStore& blobs = programme.file().blobs();
    REQUIRE(programme.file().edit(label("Add"), [&](Edit& edit) -> Result<> {
        FILROUGE_TRY_VALUE(reference, blobs.add(edit, *picture));
        persona.portrait = reference;
        FILROUGE_TRY(RowStore<Persona>(edit.connection()).insert(edit, persona));
        return {};
    }));
    REQUIRE(programme.file().undo());
    CHECK(blobs.contains(persona.portrait).value());
    REQUIRE(programme.file().redo());
    CHECK(blobs.bytes(persona.portrait).value() == picture->bytes);
    CHECK(blobs.removeUnreferenced().value() == 0);
    REQUIRE(programme.file().undo());
    CHECK(blobs.removeUnreferenced().value() == 1);
    CHECK(blobs.bytes(persona.portrait).error().code == ErrorCode::NotFound);
    CHECK(blobs.bytes(PictureRef{}).error().code == ErrorCode::NotFound);
}

TEST_CASE("every column that holds a picture keeps it from being forgotten", "[storage]")
{
    ProgrammeFixture programme({programmeSchema()});
    forEachRowType([&](auto row) {
        using Row = decltype(row);
        for (const auto& field : Description<Row>::fields) {
            if (field.type != FieldType::Picture)
                continue;
            CAPTURE(Description<Row>::table, field.name);
            const QString hash = QString(64, QLatin1Char('a'));
            // Straight into the tables: which other columns a row needs is not the question here.
            REQUIRE(programme.connection().script("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON"));
            REQUIRE(programme.connection().change(QStringLiteral("INSERT INTO blob VALUES(?, x'00')"), {hash}));
            REQUIRE(field.fromSql(row, hash));
            QVariantList values;
            QStringList names;
            QStringList marks;
            for (const auto& each : Description<Row>::fields) {
                values << each.toSql(row);
                names << QLatin1String(each.name);
                marks << QStringLiteral("?");
            }
            values[0] = 1;
            for (qsizetype i = 1; i < values.size(); ++i)
                if (values[i].isNull() && !Description<Row>::fields[static_cast<std::size_t>(i)].optional)
                    values[i] = 1;
            REQUIRE(programme.connection().change(QStringLiteral("INSERT INTO %1(%2) VALUES(%3)")
                                                      .arg(QLatin1String(Description<Row>::table),
                                                           names.join(QLatin1Char(',')),
                                                           marks.join(QLatin1Char(','))),
                                                  values));
            CHECK(programme.file().blobs().removeUnreferenced().value() == 0);
            REQUIRE(programme.connection().script(QByteArray("DELETE FROM ") + Description<Row>::table));
            CHECK(programme.file().blobs().removeUnreferenced().value() == 1);
        }
    });
}
