// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/interviewimport.h"
#include "tests/ui/support/look.h"
#include "ui/imports/notesimportpanel.h"
#include "ui/imports/tableimportpanel.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("lists and notes on their way in", "[.pictures]")
{
    const QString raw = QStringLiteral(FILROUGE_SOURCE_DIR "/resources/samples/cahors/raw/");
    for (const Look& look : {Look{Content::Empty, Language::French},
                             Look{Content::Cahors, Language::English, Appearance::Dark},
                             Look{Content::Cahors, Language::French, Appearance::Light, 200}}) {
        TestDesk desk(look.content, look.language);
        look.wear();
        auto* list = new TableImportPanel(desk.desk(), std::make_unique<InterviewImport>(desk.programme().file()));
        desk.show(list);
        list->takeFiles({raw + QStringLiteral("entretiens.csv")});
        waitUntil([list] { return !list->isReading(); });
        picture(desk.window(), look.name("import-list"));
        auto* notes = new NotesImportPanel(desk.desk(), NotesKind::Interviews);
        desk.show(notes);
        picture(desk.window(), look.name("import-notes-none"));
        QStringList paths;
        for (const QFileInfo& file : QDir(raw).entryInfoList({QStringLiteral("*.docx"), QStringLiteral("*.odt")}))
            paths << file.filePath();
        const QString broken = desk.folder() + QStringLiteral("/abîmé.docx");
        QFile file(broken);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("PK\x03\x04");
        file.close();
        notes->takeFiles(paths << broken);
        waitUntil([notes] { return !notes->isReading(); });
        picture(desk.window(), look.name("import-notes"));
    }
}
