// SPDX-License-Identifier: GPL-3.0-or-later
// scripts/bench build: a board of 2,000 cards and their history, on the programme a hundred times the sample's size.
#include "core/programme/programme.h"
#include "core/programme/programmeschema.h"
#include "core/programme/services.h"
#include "core/sprint/boardfigures.h"
#include "core/storage/frozencopy.h"
#include "tests/bench/buildboard.h"
#include "tests/bench/child.h"
#include "tests/bench/largeprogramme.h"
#include "tests/bench/measuring.h"
#include "tests/bench/report.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <thread>

using namespace filrouge;
using namespace filrouge::bench;

namespace {

constexpr double frame = 16;
constexpr double twoFrames = 33;
constexpr int boardCards = 2'000;
constexpr int historyRows = 50'000;

Sprint boardOf(Programme& programme)
{
    const std::vector<Sprint> sprints = got(programme.services().sprints.read().all());
    const auto running = std::ranges::find(sprints, SprintState::Running, &Sprint::state);
    if (running == sprints.end())
        giveUp({ErrorCode::NotFound, QStringLiteral("sprint"), QStringLiteral("none is under way")});
    return *running;
}

/// Everything that a board shows of one sprint, as it is read when the board is opened.
double readingP95(Programme& programme, const Sprint& board)
{
    Services& services = programme.services();
    std::vector<double> times;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::vector<Card> cards = got(services.cards.read().of(board.id));
        (void)got(services.solutions.read().of(board.team));
        (void)got(services.teams.read().members(board.team));
        (void)got(services.sprints.read().of(board.team));
        times.push_back(elapsedMs(timer));
        if (cards.size() != boardCards)
            giveUp({ErrorCode::Invalid, QStringLiteral("cards"), QString::number(cards.size())});
    }
    return percentile95(times);
}

struct MoveTimes {
    double toTheEnd = 0; ///< of the column beside: nothing there has to make room
    double toTheTop = 0; ///< where every card below takes another place
};

/// From the call to the end of changed(): what a drop costs once the card is let go.
MoveTimes movesP95(Programme& programme, const Sprint& board)
{
    CardService& service = programme.services().cards;
    std::vector<Card> ideas = got(service.read().of(board.id));
    std::erase_if(ideas, [](const Card& card) { return card.stage != CardStage::Idea; });
    const auto moved = [&](std::size_t from, int position) {
        std::vector<double> times;
        for (std::size_t i = from; i < from + 100; ++i) {
            QElapsedTimer timer;
            timer.start();
            got(service.move(ideas.at(i).id, CardStage::MockUp, position));
            times.push_back(elapsedMs(timer));
        }
        return percentile95(times);
    };
    return {moved(0, boardCards), moved(100, 0)};
}

struct HistoryTimes {
    double freezing = 0; ///< on the window's thread, before the other one can begin
    double reading = 0;  ///< on the other thread, from an open copy to the figures
};

/// The history read and counted on a thread of its own from a copy, as while a window goes on.
HistoryTimes historyMs(Programme& programme, const StorageEnvironment& environment, TeamId team)
{
    QElapsedTimer timer;
    timer.start();
    const auto copy = got(freeze(programme.file()));
    HistoryTimes measured;
    measured.freezing = elapsedMs(timer);
    std::thread([&] {
        const auto file = got(copy->openIn(environment));
        const CardRepository cards(file->connection());
        std::vector<double> times;
        for (int i = 0; i < 9; ++i) {
            QElapsedTimer clock;
            clock.start();
            const std::vector<CardStep> steps = got(cards.steps());
            const BoardFigures figures = boardFigures(got(cards.of(team)), steps);
            times.push_back(elapsedMs(clock));
            if (steps.size() < historyRows || figures.of(CardStage::Idea).stays == 0)
                giveUp({ErrorCode::Invalid, QStringLiteral("card_event"), QString::number(steps.size())});
        }
        measured.reading = median(times);
    }).join();
    return measured;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc == 3) {
        QStandardPaths::setTestModeEnabled(true);
        const QApplication application(argc, argv);
        WindowBed bed(QString::fromLocal8Bit(argv[2]));
        bed.finishSnapshot();
        measureBoard(bed);
        return 0;
    }
    const QCoreApplication application(argc, argv);
    const Report report(QStringLiteral("build"), QCoreApplication::arguments().contains(QStringLiteral("--json")));
    const auto add = [&report](const char* name, double value, double limit) {
        report.add({QString::fromUtf8(name), value, QStringLiteral("ms"), QStringLiteral("limit"), limit, 1, false});
    };

    const QTemporaryDir folder;
    const SystemClock clock;
    SeededRandom random(1);
    LargeProgramme size;
    size.cards = boardCards;
    size.cardEvents = historyRows;
    const QString path = folder.filePath(QStringLiteral("large.filrouge"));
    auto programme = got(Programme::create(path, Language::French, {clock, random}));
    got(addContent(programme->file(), got(largeProgramme(size))));
    const Sprint board = boardOf(*programme);

    add("a board of 2,000 cards, read as it opens, p95", readingP95(*programme, board), twoFrames);
    const HistoryTimes history = historyMs(*programme, {clock, random, programmeSchema()}, board.team);
    add("50,000 rows of history to figures, on another thread", history.reading, 100);
    add("the copy it reads, made on the window's thread", history.freezing, twoFrames);
    const MoveTimes moves = movesP95(*programme, board);
    add("a card to the end of a column of 400, p95", moves.toTheEnd, frame);
    add("a card to the top of that column, p95", moves.toTheTop, frame);

    programme.reset();
    const Values window = valuesOfChild({QStringLiteral("--board"), path}, QStringLiteral("1920x1080"));
    const auto addOf = [&](const char* name, const char* value, double limit) {
        const auto found = window.find(QLatin1String(value));
        report.add({QString::fromUtf8(name),
                    found == window.end() ? std::nullopt : std::optional(found->second),
                    QStringLiteral("ms"),
                    QStringLiteral("limit"),
                    limit,
                    1,
                    false});
    };
    addOf("the board on the window, from another sprint's to its paint, p95", "open.p95", twoFrames);
    addOf("a card dragged across it, a step to its paint, the longest", "drag.max", twoFrames);
    addOf("its filter, a key to the paint, p95", "filter.p95", frame);
    addOf("a card carried by keys, to the paint, p95", "carry.p95", twoFrames);
    return 0;
}
