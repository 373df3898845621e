// SPDX-License-Identifier: GPL-3.0-or-later
// Reading that is given up while it goes on: what is read then never arrives. The file is a pipe, so that it ends when
// the test says so.
#include "core/field/interviewimport.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/support/testdesk.h"
#include "ui/imports/backgroundreading.h"
#include "ui/imports/notesimportpanel.h"
#include "ui/imports/tableimportpanel.h"

#include <QFile>
#include <QLabel>
#include <QSemaphore>
#include <QTableView>
#include <QThread>
#include <QtTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// A file that has not ended yet.
class Pipe final {
public:
    explicit Pipe(QString path) : path_(std::move(path))
    {
        const QByteArray name = QFile::encodeName(path_);
        REQUIRE(mkfifo(name.constData(), 0600) == 0);
        end_ = open(name.constData(), O_RDWR | O_CLOEXEC); // whoever reads waits
        REQUIRE(end_ >= 0);
    }
    ~Pipe() { finish({}); }
    Q_DISABLE_COPY_MOVE(Pipe)

    [[nodiscard]] const QString& path() const { return path_; }
    /// That was all of it.
    void finish(const QByteArray& bytes)
    {
        if (end_ < 0)
            return;
        const auto written = write(end_, bytes.constData(), static_cast<size_t>(bytes.size()));
        CHECK(written == bytes.size());
        // Closed before anybody has it open for reading, a pipe forgets what is in it, and who comes later waits.
        for (int waited = 0, unread = 1; waited < 2000 && ioctl(end_, FIONREAD, &unread) == 0 && unread > 0; ++waited)
            QThread::msleep(1);
        close(end_);
        end_ = -1;
    }

private:
    QString path_;
    int end_ = -1;
};

QString writtenFile(const TestDesk& desk, const QString& name, const char* text)
{
    QString path = desk.folder() + u'/' + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) > 0);
    return path;
}

} // namespace

TEST_CASE("what a reading brings that was given up never arrives, and the next one does", "[imports]")
{
    BackgroundReading reading;
    QSemaphore begun;
    int arrived = 0;
    bool stopped = false;
    const auto untilCancelled = [&](ReadWatch& watch) -> BackgroundReading::Arrival {
        begun.release();
        while (!watch.cancelled)
            QThread::yieldCurrentThread();
        stopped = true;
        return [&arrived] { arrived += 100; };
    };
    reading.start(untilCancelled);
    begun.acquire();
    CHECK(reading.isRunning());
    reading.cancel();
    CHECK_FALSE(reading.isRunning());
    reading.start([](ReadWatch&) { return [] {}; });
    waitUntil([&] { return !reading.isRunning(); }); // there is one reader: the one before has ended
    CHECK(stopped);
    CHECK(arrived == 0);

    reading.start(untilCancelled);
    begun.acquire();
    reading.start([&](ReadWatch&) { return [&arrived] { ++arrived; }; }); // another one instead
    waitUntil([&] { return !reading.isRunning(); });
    CHECK(arrived == 1);
}

TEST_CASE("a list that is left by keys while it is read does not arrive", "[imports][list]")
{
    TestDesk desk(Content::Empty);
    Pipe pipe(desk.folder() + QStringLiteral("/liste.csv"));
    auto* panel = new TableImportPanel(desk.desk(), std::make_unique<InterviewImport>(desk.programme().file()));
    desk.show(panel);
    int closed = 0;
    QObject::connect(panel, &TableImportPanel::closed, panel, [&closed] { ++closed; });
    panel->takeFiles({pipe.path()});
    panel->focusFirst();
    settle();
    REQUIRE(panel->isReading());
    const auto says = [panel](const QString& words) {
        return std::ranges::any_of(panel->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisibleTo(panel) && label->text().contains(words);
        });
    };
    CHECK(says(QStringLiteral("Reading the file: 0 %")));
    CHECK(atKeyboard() == QStringLiteral("Close"));
    press(Qt::Key_Escape);
    CHECK(closed == 1);
    CHECK_FALSE(panel->isReading());
    pipe.finish("Date;Titre\n12/01/2018;Le club\n");
    // The next one is read behind it.
    panel->takeFiles(
        {writtenFile(desk, QStringLiteral("autre.csv"), "Date;Titre\n15/01/2018;La ferme\n16/01/2018;Le pré\n")});
    CHECK_FALSE(says(QStringLiteral("1 new")));
    waitUntil([panel] { return !panel->isReading(); });
    CHECK(says(QStringLiteral("autre.csv")));
    CHECK(says(QStringLiteral("2 new")));
    CHECK(desk.services().interviews.read().all()->empty());
}

TEST_CASE("notes that are left by keys while they are read do not arrive", "[imports][notes]")
{
    TestDesk desk(Content::Empty);
    Pipe pipe(desk.folder() + QStringLiteral("/notes.txt"));
    auto* panel = new NotesImportPanel(desk.desk(), NotesKind::Interviews);
    desk.show(panel);
    int closed = 0;
    QObject::connect(panel, &NotesImportPanel::closed, panel, [&closed] { ++closed; });
    panel->takeFiles({pipe.path()});
    panel->focusFirst();
    settle();
    REQUIRE(panel->isReading());
    CHECK(atKeyboard() == QStringLiteral("Close"));
    press(Qt::Key_Space);
    CHECK(closed == 1);
    CHECK_FALSE(panel->isReading());
    pipe.finish("Une matinée au guichet.");
    const QAbstractItemModel& files = *panel->findChild<QTableView*>()->model();
    panel->takeFiles({writtenFile(desk, QStringLiteral("autres.txt"), "À la ferme.")});
    CHECK(files.rowCount() == 0);
    waitUntil([panel] { return !panel->isReading(); });
    REQUIRE(files.rowCount() == 1);
    CHECK(files.index(0, NotesImportModel::Target).data().toString().contains(QStringLiteral("À la ferme.")));
    CHECK(desk.services().interviews.read().all()->empty());
}
