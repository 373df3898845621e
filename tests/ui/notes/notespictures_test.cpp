// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notes/typing.h"
#include "tests/ui/support/look.h"
#include "ui/notes/capturewindow.h"
#include "ui/notes/evidencepage.h"
#include "ui/notes/noteseditor.h"
#include "ui/notes/notespane.h"
#include "ui/widgets/fieldtext.h"

#include <QTableView>
#include <QtTest>

#include <memory>

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

/// An interview with evidence of every kind, some of it over other, some lost; overfull: 500 pieces in 300,000 letters.
NotesSource interviewWithEvidence(TestDesk& desk, Content content)
{
    Services& services = desk.services();
    const QString line =
        u"— Il faut deux heures de car, et le guichet ferme à midi. L’agente dit que personne ne lit les "
        "courriers : trop longs, trop de sigles. Dix personnes attendent debout.\n"_s;
    Interview interview;
    interview.title = u"Guichet de la CAF, Luzech"_s;
    interview.notes = line.repeated(content == Content::Overfull ? 2000 : 6);
    const InterviewId id = services.interviews.add(interview).value().id;
    Irritant irritant;
    irritant.title = u"Horaires illisibles"_s;
    const IrritantId linked = services.irritants.add(irritant).value().id;
    const QString quotes[] = {u"Il faut deux heures de car"_s,
                              u"deux heures de car, et le guichet ferme à midi"_s,
                              u"personne ne lit les courriers"_s,
                              u"Dix personnes attendent debout."_s};
    const int lines = content == Content::Empty ? 0 : content == Content::Overfull ? 125 : 1;
    for (int i = 0; i < lines; ++i)
        for (std::size_t which = 0; which < std::size(quotes); ++which) {
            Evidence piece;
            piece.text = quotes[which];
            piece.interview = id;
            piece.kind = static_cast<EvidenceKind>(which);
            piece.voice = which < 2 ? Voice::User : Voice::Actor;
            piece.speaker = which < 2 ? u"retraitée"_s : u"agente d’accueil"_s;
            piece.anchor = AnchorState::Anchored;
            piece.anchorStart = static_cast<int>(i * line.size() + line.indexOf(quotes[which]));
            piece.anchorLength = static_cast<int>(quotes[which].size());
            REQUIRE(services.evidence.record(piece, which == 0 ? std::vector{linked} : std::vector<IrritantId>()));
        }
    if (content == Content::Cahors) {
        QString notes = interview.notes;
        REQUIRE(services.interviews.updateNotes(id, notes.replace(notes.indexOf(u"attendent"_s), 9, u"patientent"_s)));
    }
    return {.interview = id};
}

} // namespace

TEST_CASE("notes, evidence and field capture", "[.pictures]")
{
    for (const Look& look : {Look{Content::Empty, Language::English},
                             Look{Content::Empty, Language::French, Appearance::Dark},
                             Look{Content::Cahors, Language::French},
                             Look{Content::Cahors, Language::English, Appearance::Dark},
                             Look{Content::Cahors, Language::French, Appearance::HighContrast},
                             Look{Content::Cahors, Language::French, Appearance::Light, 200},
                             Look{Content::Overfull, Language::English}}) {
        TestDesk desk(look.content, look.language);
        look.wear();
        if (look.content == Content::Empty) {
            auto* page = new EvidencePage(desk.desk());
            desk.show(page);
            picture(desk.window(), look.name("evidence"));
            delete page;
        }
        const NotesSource source = interviewWithEvidence(desk, look.content);
        auto* pane = new NotesPane(desk.desk());
        pane->showSource(source);
        desk.show(pane, {900, 600});
        auto* editor = pane->findChild<NotesEditor*>();
        editor->setFocus();
        if (look.content != Content::Empty)
            QTest::keyClick(editor, Qt::Key_Down, Qt::ControlModifier);
        picture(desk.window(), look.name("notes"));
        delete pane;

        if (look.content != Content::Empty) {
            auto* page = new EvidencePage(desk.desk());
            desk.show(page);
            auto* table = page->findChild<QTableView*>();
            table->setCurrentIndex(table->model()->index(2, 0));
            table->setFocus();
            picture(desk.window(), look.name("evidence"));
            delete page;
        }

        CaptureWindow capture(desk.desk());
        capture.show();
        capture.capture(look.content == Content::Empty ? NotesSource() : source);
        for (auto* field : capture.findChildren<FieldText*>())
            if (field->accessibleName().startsWith(u"Li"_s)) {
                capture.activateWindow();
                field->setFocus();
                typeText(field, u"Je ne comprends pas les horaires !hor"_s);
            }
        picture(capture, look.name("capture"));
    }
}
