// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fieldpages.h"

#include "core/programme/services.h"
#include "tests/bench/fieldframes.h"
#include "tests/bench/measuring.h"
#include "tests/ui/day/hands.h"
#include "ui/shell/commands.h"
#include "ui/shell/searchpalette.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTabWidget>

namespace filrouge::bench {

namespace {

constexpr int manyRows = 1'000; // fewer scroll themselves

} // namespace

void measurePalette(WindowBed& bed)
{
    MainWindow& window = bed.day().window();
    window.commands().action(Commands::Search)->trigger();
    tests::settle();
    auto* palette = window.findChild<SearchPalette*>();
    auto* typed = palette->findChild<QLineEdit*>();
    auto* list = palette->findChild<QListView*>();
    Frames frames;
    for (const char* words : {"guichet",
                              "déclaration",
                              "le car de limogne",
                              "rendez-vous",
                              "a",
                              "l'eau de la ville",
                              "d l p a s",
                              "préfecture dossier",
                              "e"}) {
        for (int round = 0; round < 3; ++round) {
            typed->clear();
            tests::settle();
            frames.add(filtered(*typed, *list, words));
        }
    }
    frames.tellAs("palette");
    palette->hide();
}

void measureLists(WindowBed& bed)
{
    bed.day().goTo(Station::Listen);
    Page* page = bed.day().window().ensurePage(Station::Listen);
    Frames frames;
    const auto scrollThose = [&] {
        for (auto* view : page->findChildren<QAbstractItemView*>())
            if (view->isVisible() && view->model() != nullptr && view->model()->rowCount() > manyRows)
                frames.add(scrolled(*view));
    };
    auto* tabs = page->findChild<QTabWidget*>();
    for (int tab = 0; tabs != nullptr && tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        tests::settle();
        scrollThose();
    }
    if (tabs == nullptr)
        scrollThose();
    frames.tellAs("lists");
}

void measurePersonas(WindowBed& bed)
{
    MainWindow& window = bed.day().window();
    const std::vector<Persona> personas = got(bed.day().session().programme().services().personas.read().all());
    Page* page = window.ensurePage(Station::Understand);
    window.showItem(Kind::Persona, personas.front().id.value);
    tests::settle(); // portraits are read once
    Frames frames;
    for (int round = 0; round < 3; ++round)
        for (const Persona& persona : personas)
            frames.add(untilPainted(*page, [&] { window.showItem(Kind::Persona, persona.id.value); }));
    frames.tellAs("persona");
    Frames bare;
    for (int round = 0; round < 20; ++round) {
        QElapsedTimer timer;
        timer.start();
        tests::press(Qt::Key_F8);
        bare.add(elapsedMs(timer));
    }
    bare.tellAs("bare");
}

void measureThreads(WindowBed& bed)
{
    MainWindow& window = bed.day().window();
    Services& services = bed.day().session().programme().services();
    Frames frames;
    const auto follow = [&](Kind kind, qint64 id) {
        window.showItem(kind, id);
        tests::settle();
        QElapsedTimer timer;
        timer.start();
        window.showThread();
        QCoreApplication::processEvents();
        frames.add(elapsedMs(timer));
    };
    for (const Irritant& irritant : got(services.irritants.read().heaviest(5)))
        follow(Kind::Irritant, irritant.id.value);
    for (const Persona& persona : got(services.personas.read().all()))
        follow(Kind::Persona, persona.id.value);
    for (const EngagementLetter& letter : got(services.engagementLetters.read().all()))
        follow(Kind::EngagementLetter, letter.id.value);
    for (const Solution& solution : got(services.solutions.read().all()))
        follow(Kind::Solution, solution.id.value);
    frames.tellAs("thread");
}

} // namespace filrouge::bench
