// SPDX-License-Identifier: GPL-3.0-or-later
// From a key in a persona's sheet to the disk and to all that shows it.
#include "app/choosepage.h"
#include "core/programme/services.h"
#include "tests/bench/measuring.h"
#include "tests/bench/windowbed.h"
#include "tests/bench/windowmeasures.h"
#include "tests/ui/day/hands.h"
#include "ui/vote/presenterpage.h"
#include "ui/widgets/fieldtext.h"

#include <QtTest>

#include <algorithm>

namespace filrouge::bench {

namespace {

constexpr int edits = 300;
constexpr int pauses = 60;
constexpr qint64 pauseMs = 400; // the rail's figures and the presenter's clock fall into it

/// A key, and the field is left: what is typed is in the file, and shown.
void typeAndLeave(FieldText& field, int round)
{
    QTest::keyClick(&field, round % 2 == 0 ? Qt::Key_X : Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Tab);
}

void comeBack(FieldText& field)
{
    field.setFocus();
    field.moveCursor(QTextCursor::End);
    tests::settle();
}

/// The longest that nothing else could happen in that time.
double longestTurn(qint64 ms)
{
    QElapsedTimer whole;
    whole.start();
    double longest = 0;
    while (whole.elapsed() < ms) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        const double took = elapsedMs(turn);
        longest = std::max(longest, took);
        QThread::usleep(200);
    }
    return longest;
}

} // namespace

int editChild(const QString& path)
{
    WindowBed bed(path);
    tests::DayWindow& day = bed.day();
    Services& services = day.session().programme().services();
    const Persona persona = got(services.personas.read().all()).front();
    SceneView& room = bed.projector();
    day.choose().presenter().showPersona(persona.id);
    day.window().showItem(Kind::Persona, persona.id.value);
    tests::settle();
    bed.finishSnapshot();
    auto* field = tests::named<FieldText>(&day.window(), QStringLiteral("Tagline"));
    if (field == nullptr)
        giveUp({ErrorCode::NotFound, QStringLiteral("sheet"), QStringLiteral("no tagline")});
    const PaintCount onSheet(field->viewport());
    const PaintCount inRoom(&room);

    std::vector<double> times;
    for (int round = 0; round < edits; ++round) {
        comeBack(*field);
        const int sheetBefore = onSheet.paints();
        const int roomBefore = inRoom.paints();
        QElapsedTimer timer;
        timer.start();
        typeAndLeave(*field, round);
        while (onSheet.paints() == sheetBefore || inRoom.paints() == roomBefore)
            QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        times.push_back(elapsedMs(timer));
    }
    tell("edit", percentile95(times));

    std::vector<double> turns;
    for (int round = 0; round < pauses; ++round) {
        comeBack(*field);
        typeAndLeave(*field, round);
        turns.push_back(longestTurn(pauseMs));
    }
    tell("turn", percentile95(turns));

    // Two rounds undo each other: one more says that the keys were real.
    comeBack(*field);
    typeAndLeave(*field, 0);
    tests::settle();
    const Persona now = got(services.personas.read().find(persona.id));
    const auto* scene = std::get_if<PersonaScene>(&room.scene());
    if (now.tagline != persona.tagline + QLatin1Char('x') || scene == nullptr ||
        !scene->persona.tagline.endsWith(QLatin1Char('x')))
        giveUp({ErrorCode::Invalid, QStringLiteral("edit"), now.tagline});
    return 0;
}

} // namespace filrouge::bench
