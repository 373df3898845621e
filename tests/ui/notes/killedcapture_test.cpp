// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of a sentence.
#include "core/base/random.h"
#include "core/field/anchor.h"
#include "core/programme/programme.h"
#include "core/programme/services.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace filrouge;

TEST_CASE("A kill -9 in the middle of a sentence leaves it in the file, as far as it was", "[notes][kill]")
{
    constexpr int patience = 60'000; // ms, for a child that hangs
    const int times = GENERATE(1, 3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("field.filrouge"));
    const QString words = QStringLiteral("il attend depuis huit heures #tra ");
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(FILROUGE_CAPTURE_CHILD), {path, words});
    REQUIRE(child.waitForStarted(patience));
    // It types without a pause: what it says was stored while it typed.
    qsizetype acknowledged = 0;
    const auto take = [&] {
        const QByteArrayList said = child.readLine().trimmed().split(' ');
        REQUIRE(said.size() == 2);
        REQUIRE(said[0] == "stored");
        acknowledged = said[1].toLongLong();
    };
    for (int i = 0; i < times; ++i) {
        while (!child.canReadLine())
            REQUIRE(child.waitForReadyRead(patience));
        take();
    }
    child.kill(); // SIGKILL, in whatever it was doing
    child.waitForFinished(patience);
    CHECK(child.exitStatus() == QProcess::CrashExit);
    while (child.canReadLine())
        take();
    CHECK(acknowledged > 0);

    SystemClock clock;
    SystemRandom random;
    const auto reopened = Programme::open(path, {clock, random});
    REQUIRE(reopened);
    const Services& services = (*reopened)->services();
    const auto all = services.evidence.read().all().value();
    REQUIRE(all.size() == 1);
    const Evidence& piece = all.front();
    CHECK(piece.text.size() >= acknowledged);
    CHECK(words.repeated(piece.text.size() / words.size() + 1).startsWith(piece.text));
    // Notes and evidence agree, and half a name has made no theme.
    REQUIRE(piece.interview);
    const QString notes = services.interviews.read().find(*piece.interview)->notes;
    CHECK(notes == piece.text);
    CHECK(piece.anchor == AnchorState::Anchored);
    CHECK(passage(notes, piece.anchorStart, piece.anchorLength) == piece.text);
    CHECK(services.irritants.themes().count().value() == 0);
}
