// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storagesample.h"

#include "core/base/picture.h"
#include "core/storage/blobstore.h"

namespace filrouge::tests {

namespace {

QString words(int n, int length)
{
    SeededRandom random(static_cast<quint64>(n));
    QString text;
    while (text.size() < length)
        text += QString::number(random.below(100'000), 36) + QLatin1Char(' ');
    return text;
}

Result<> addPersona(ProgrammeFile& file, Edit& edit, int n)
{
    Connection& connection = edit.connection();
    QVariant portrait(QMetaType::fromType<QString>());
    if (n % 3 == 0) {
        Picture picture;
        picture.bytes = SeededRandom(static_cast<quint64>(n)).bytes(20'000);
        FILROUGE_TRY_VALUE(reference, file.blobs().add(edit, picture));
        portrait = reference.sha256;
    }
    FILROUGE_TRY(connection.change(QStringLiteral("INSERT INTO persona VALUES(?, ?, 40, ?, ?, '', NULL, ?, '', 0, ?)"),
                                   {n, QStringLiteral("Amina %1").arg(n), words(n, 40), words(n, 900), portrait, n}));
    for (int i = 0; i < 4; ++i)
        FILROUGE_TRY(connection.change(QStringLiteral("INSERT INTO statement VALUES(?, ?, 'need', ?, ?)"),
                                       {n * 10 + i, n, words(n * 10 + i, i == 0 ? 9000 : 120), i}));
    return {};
}

} // namespace

const ProgrammeSchema& sampleSchema()
{
    static const ProgrammeSchema schema{
        {Kind::Programme, "programme", {}, "SELECT name, territory FROM programme WHERE id = ?"},
        {Kind::Persona,
         "persona",
         {{"statement", "persona"}},
         "SELECT first_name, tagline || ' ' || situation FROM persona WHERE id = ?"},
    };
    return schema;
}

Migrations todaysSchema()
{
    return Migrations::builtIn();
}

Migrations tomorrowsSchema()
{
    Migrations migrations = Migrations::builtIn();
    migrations.steps.push_back("CREATE TABLE heard (id INTEGER PRIMARY KEY, said TEXT NOT NULL) STRICT;"
                               "INSERT INTO heard SELECT id, text FROM statement;"
                               "CREATE INDEX heard_said ON heard (said);");
    return migrations;
}

Result<> fillSample(Edit& edit)
{
    FILROUGE_TRY(edit.connection().change(
        QStringLiteral("INSERT INTO programme(id, uuid, name, territory, sponsor, place, language, illustrative, "
                       "illustrative_note, interview_target, immersion_target, people_target, persona_target, "
                       "participant_target, chosen_target) "
                       "VALUES(1, '5d1f0c7e-6f0c-4f6e-9a57-2f3f6d1f8a01', 'Bien vieillir', 'Grand Cahors', '', '', "
                       "'fr', 0, '', 0, 0, 0, 0, 0, 0)")));
    return {};
}

Result<> sampleEdit(ProgrammeFile& file, int n)
{
    return file.edit(Text{"Tests", "sample edit"}, [&](Edit& edit) -> Result<> {
        FILROUGE_TRY(addPersona(file, edit, n));
        FILROUGE_TRY(edit.connection().change(QStringLiteral("UPDATE persona SET tagline = ? WHERE id = ?"),
                                              {words(n + 7, 60), n - 1}));
        FILROUGE_TRY(edit.connection().change(QStringLiteral("DELETE FROM persona WHERE id = ?"), {n - 5}));
        return {};
    });
}

} // namespace filrouge::tests
