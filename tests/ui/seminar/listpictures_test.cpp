// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/look.h"
#include "ui/imports/tableimportpanel.h"
#include "ui/seminar/rollpage.h"
#include "ui/seminar/signinview.h"

#include <QFile>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

TEST_CASE("a list of people on its way onto the roll", "[.pictures]")
{
    for (const Look& look : {Look{Content::Empty, Language::English},
                             Look{Content::Cahors, Language::French},
                             Look{Content::Cahors, Language::English, Appearance::Dark},
                             Look{Content::Cahors, Language::English, Appearance::HighContrast},
                             Look{Content::Cahors, Language::French, Appearance::Light, 200}}) {
        TestDesk desk(look.content, look.language);
        look.wear();
        if (look.content == Content::Empty) {
            Seminar seminar;
            seminar.title = QStringLiteral("Orientation seminar");
            REQUIRE(desk.services().seminars.add(seminar));
        }
        auto* page = new RollPage(desk.desk());
        desk.show(page);
        auto* panel = page->findChild<TableImportPanel*>();
        const auto show = [&](const QByteArray& bytes, const char* name) {
            const QString path = desk.folder() + QStringLiteral("/invités.csv");
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            desk.prompts().paths << path;
            if (panel->isVisible()) {
                (void)panel->chooseFiles();
            } else if (look.content != Content::Empty) {
                Q_EMIT page->findChild<SignInView*>()->importWanted();
            } else {
                for (QPushButton* other : page->findChildren<QPushButton*>(QStringLiteral("otherAction")))
                    if (other->isVisible())
                        other->click();
            }
            REQUIRE(panel->isVisible());
            waitUntil([panel] { return !panel->isReading(); });
            picture(desk.window(), look.name(name));
        };
        picture(desk.window(), look.name("list-0before"));
        QByteArray people = "Prénom;Nom;Organisme;Fonction;Courriel;Réponse;Départ;Besoins d’accès\n";
        const auto known = desk.services().territory.people().all();
        REQUIRE(known);
        for (const Person& person : *known)
            people += ";" + person.name.toUtf8() + ";;;;oui;;\n";
        for (int i = 0; i < 47; ++i)
            people += "Camille;Exemple " + QByteArray::number(i) + ";Amicale laïque n° " + QByteArray::number(i % 9) +
                      ";Présidente;c" + QByteArray::number(i) + "@example.org;" + (i % 3 == 0 ? "oui" : "invité") +
                      ";16h30;" + (i % 10 == 0 ? "boucle magnétique" : "") + "\n";
        show(people, "list-1preview");
        show(people + "Ada;Fausse;CAF;;nowhere;peut-être;tard;\n", "list-2problems");
        QByteArray long40;
        for (int i = 0; i < 40; ++i)
            long40 += "mot" + QByteArray::number(i) + ' ';
        show("Nom;" + long40 + "\n" + long40 + ';' + long40 + "\n", "list-3long");
        show("PK\x03\x04", "list-4workbook");
    }
}
