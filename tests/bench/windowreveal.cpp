// SPDX-License-Identifier: GPL-3.0-or-later
// The bars of a result, frame by frame, on the projector and in the presenter's view of it.
#include "app/choosepage.h"
#include "core/documents/newprogramme.h"
#include "core/persona/personarules.h"
#include "core/programme/services.h"
#include "tests/bench/measuring.h"
#include "tests/bench/windowbed.h"
#include "tests/bench/windowmeasures.h"
#include "tests/ui/day/hands.h"
#include "ui/vote/presenterpage.h"

#include <QImage>
#include <QVariantAnimation>

namespace filrouge::bench {

namespace {

constexpr int framesASecond = 60;

/// The sample's seminar, before anybody has chosen: everybody is there.
VoteId makeDay(const QString& path)
{
    const SystemClock clock;
    SeededRandom random(5);
    got(makeProgrammeFile(path, QStringLiteral("cahors"), Language::French, clock, random));
    const auto programme = got(Programme::open(path, {clock, random}));
    Services& services = programme->services();
    const SeminarId seminar = got(services.seminars.read().all()).front().id;
    for (const Participant& one : got(services.roll.read().of(seminar)))
        if (one.attendance == Attendance::Expected)
            got(services.signIn.signIn(one.id));
    return got(services.votes.votes(seminar)).front().id;
}

void holdVote(Session& session, VoteId vote)
{
    PollingStation& station = session.station();
    Services& services = session.programme().services();
    got(station.open(vote));
    const std::vector<BallotOption> options = got(services.votes.options(vote));
    std::size_t voter = 0;
    for (const ParticipantId who : got(services.roll.presentParticipants(got(services.votes.vote(vote)).seminar))) {
        // A different number for each: 1, 2, 3 ... in turn.
        const std::size_t place = (voter * voter + voter / 3) % (options.size() + 1);
        ++voter;
        got(station.cast(vote,
                         who,
                         Channel::Kiosk,
                         place < options.size() ? badgeLetter(options[place].option.position) : QString()));
    }
    got(station.close(vote));
}

} // namespace

int revealChild(const QString& path)
{
    const VoteId vote = makeDay(path);
    WindowBed bed(path);
    SceneView& room = bed.projector();
    PresenterPage& presenter = bed.day().choose().presenter();
    holdVote(bed.day().session(), vote);
    tests::settle();
    bed.finishSnapshot();
    auto* growth = presenter.findChild<QVariantAnimation*>();
    const PaintCount inRoom(&room);

    // Pressed twice, as the presenter does. What is put together once a scene: the words' sizes, faces, all that stays.
    (void)presenter.pressKey(Qt::Key_R);
    (void)presenter.pressKey(Qt::Key_R);
    growth->pause();
    QElapsedTimer first;
    first.start();
    tests::settle();
    const double firstMs = elapsedMs(first);
    const auto* scene = std::get_if<RevealScene>(&room.scene());
    if (scene == nullptr || scene->bars.size() < 2 || inRoom.paints() == 0)
        giveUp({ErrorCode::Invalid, QStringLiteral("reveal"), QStringLiteral("no bars")});

    const int duration = growth->duration();
    const int frames = duration * framesASecond / 1000;
    const int before = inRoom.paints();
    std::vector<double> times;
    for (int frame = 1; frame <= frames; ++frame) {
        QElapsedTimer timer;
        timer.start();
        growth->setCurrentTime(duration * frame / frames);
        QCoreApplication::processEvents();
        times.push_back(elapsedMs(timer));
    }
    if (inRoom.paints() - before < frames)
        giveUp({ErrorCode::Invalid, QStringLiteral("reveal"), QStringLiteral("%1 paints").arg(inRoom.paints())});

    // A desktop may want the whole window again each time.
    QImage whole(room.size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> wholes;
    for (int frame = 1; frame <= frames; ++frame) {
        growth->setCurrentTime(duration * frame / frames);
        QElapsedTimer timer;
        timer.start();
        room.render(&whole);
        wholes.push_back(elapsedMs(timer));
    }
    tell("width", room.width());
    tell("first", firstMs);
    tell("frame", percentile95(times));
    tell("whole", percentile95(wholes));
    return 0;
}

} // namespace filrouge::bench
