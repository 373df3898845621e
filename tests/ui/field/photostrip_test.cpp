// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/hands.h"
#include "tests/ui/support/carryinghand.h"
#include "tests/ui/support/testdesk.h"
#include "ui/field/photocard.h"
#include "ui/field/photostrip.h"
#include "ui/widgets/fieldtext.h"
#include "ui/widgets/photoviewer.h"

#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

struct Photos final {
    Photos() : desk(Content::Empty)
    {
        Immersion immersion;
        immersion.title = QStringLiteral("Au guichet");
        const auto added = desk.services().immersions.add(immersion);
        REQUIRE(added);
        source.immersion = added->id;
        strip = new PhotoStrip(desk.desk());
        strip->showSource(source);
        QObject::connect(
            &desk.programme().file(), &ProgrammeFile::changed, strip, [this] { strip->showSource(source); });
        desk.show(strip);
    }

    QString picture(const QString& name, QColor colour) const
    {
        const QString path = desk.folder() + u'/' + name;
        QImage image(80, 60, QImage::Format_RGB32);
        image.fill(colour);
        REQUIRE(image.save(path));
        return path;
    }
    QString noPicture() const
    {
        const QString path = desk.folder() + QStringLiteral("/notes.png");
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("not a picture at all");
        return path;
    }
    void waitForPhotos()
    {
        waitUntil([this] { return !strip->isBusy(); });
        settle();
    }
    [[nodiscard]] std::vector<Attachment> kept()
    {
        const auto all = desk.services().attachments.read().of(*source.immersion);
        REQUIRE(all);
        return *all;
    }
    [[nodiscard]] QList<PhotoThumb*> thumbs() const
    {
        QList<PhotoThumb*> all;
        for (PhotoThumb* thumb : strip->findChildren<PhotoThumb*>())
            if (thumb->isVisible())
                all << thumb;
        std::ranges::sort(all, {}, [this](const PhotoThumb* thumb) { return thumb->mapTo(strip, QPoint()).x(); });
        return all;
    }

    /// Carried over the strip and let go there; false: it does not take it.
    bool letGo(const QMimeData& carried, QPoint at) const
    {
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(strip, &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent over(at, Qt::CopyAction | Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(strip, &over);
        QDropEvent drop(QPointF(at), Qt::CopyAction | Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(strip, &drop);
        return drop.isAccepted();
    }

    TestDesk desk;
    NotesSource source;
    PhotoStrip* strip = nullptr;
};

} // namespace

TEST_CASE("several photos are chosen at once, and what is none is said", "[field-pages]")
{
    Photos photos;
    photos.desk.prompts().paths << photos.picture(QStringLiteral("a.png"), Qt::red) << photos.noPicture()
                                << photos.picture(QStringLiteral("b.png"), Qt::blue);
    click(button(photos.strip, QStringLiteral("Add photos…")));
    photos.waitForPhotos();
    CHECK(photos.kept().size() == 2);
    CHECK(photos.desk.toasts().sentence().contains(QStringLiteral("notes.png")));
    CHECK(photos.thumbs().size() == 2);
}

TEST_CASE("photos are moved and removed by keys, captioned in place, and all of it is undone", "[field-pages]")
{
    Photos photos;
    photos.strip->addFiles(
        {photos.picture(QStringLiteral("a.png"), Qt::red), photos.picture(QStringLiteral("b.png"), Qt::blue)});
    photos.waitForPhotos();
    const auto first = photos.kept();
    REQUIRE(first.size() == 2);
    photos.thumbs().front()->setFocus();
    press(Qt::Key_Right, Qt::AltModifier);
    CHECK(photos.kept().front().id == first.back().id);
    CHECK(atKeyboard() == QStringLiteral("Photo without a caption"));
    press(Qt::Key_Tab);
    type(QStringLiteral("La file d’attente"));
    photos.desk.pending().flush();
    CHECK(photos.kept().back().caption == QStringLiteral("La file d’attente"));
    photos.thumbs().back()->setFocus();
    CHECK(atKeyboard() == QStringLiteral("Photo: La file d’attente"));
    press(Qt::Key_Delete);
    CHECK(photos.kept().size() == 1);
    CHECK(photos.thumbs().size() == 1);
    for (int i = 0; i < 3; ++i)
        REQUIRE(photos.desk.programme().file().undo());
    settle();
    CHECK(photos.kept() == first);
}

TEST_CASE("a photo is enlarged and the arrows go to the next", "[field-pages]")
{
    Photos photos;
    photos.strip->addFiles(
        {photos.picture(QStringLiteral("a.png"), Qt::red), photos.picture(QStringLiteral("b.png"), Qt::blue)});
    photos.waitForPhotos();
    photos.thumbs().front()->setFocus();
    press(Qt::Key_Return);
    auto* viewer = photos.strip->findChild<PhotoViewer*>();
    REQUIRE(viewer != nullptr);
    CHECK(viewer->windowTitle() == QStringLiteral("Photo 1 of 2"));
    QTest::keyClick(viewer, Qt::Key_Right);
    CHECK(viewer->windowTitle() == QStringLiteral("Photo 2 of 2"));
    QTest::keyClick(viewer, Qt::Key_Right);
    CHECK(viewer->windowTitle() == QStringLiteral("Photo 2 of 2"));
    QTest::keyClick(viewer, Qt::Key_Escape);
    settle();
    CHECK(photos.strip->findChild<PhotoViewer*>() == nullptr);
}

TEST_CASE("photos are dropped as files, and nothing else is", "[field-pages]")
{
    Photos photos;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(photos.picture(QStringLiteral("a.png"), Qt::red)),
                   QUrl(QStringLiteral("https://example.org/b.png")),
                   QUrl::fromLocalFile(photos.picture(QStringLiteral("c.png"), Qt::blue))});
    REQUIRE(photos.letGo(files, QPoint(10, 10)));
    photos.waitForPhotos();
    CHECK(photos.kept().size() == 2);
    CHECK(photos.thumbs().size() == 2);
    CHECK(photos.desk.toasts().sentence().contains(QStringLiteral("2 photos")));
    REQUIRE(photos.desk.programme().file().undo());
    CHECK(photos.kept().size() == 1); // each by itself
    QMimeData words;
    words.setText(QStringLiteral("a.png"));
    CHECK_FALSE(photos.letGo(words, QPoint(10, 10)));
    QMimeData address;
    address.setUrls({QUrl(QStringLiteral("https://example.org/b.png"))});
    CHECK_FALSE(photos.letGo(address, QPoint(10, 10)));
    QMimeData other; // a photo of another strip
    other.setData(QStringLiteral("application/x-filrouge-photo"), "photo");
    CHECK_FALSE(photos.letGo(other, QPoint(10, 10)));
    CHECK(photos.kept().size() == 1);
}

TEST_CASE("photos that come while others are read are added too, each where it was wanted", "[field-pages]")
{
    Photos photos;
    Immersion market;
    market.title = QStringLiteral("Au marché");
    const auto other = photos.desk.services().immersions.add(market);
    REQUIRE(other);
    NotesSource elsewhere;
    elsewhere.immersion = other->id;
    photos.strip->addFiles(
        {photos.picture(QStringLiteral("a.png"), Qt::red), photos.picture(QStringLiteral("b.png"), Qt::blue)});
    photos.strip->addFiles({photos.picture(QStringLiteral("c.png"), Qt::green)});
    photos.strip->showSource(elsewhere);
    REQUIRE(photos.strip->isBusy());
    photos.strip->addFiles({photos.picture(QStringLiteral("d.png"), Qt::black)});
    photos.waitForPhotos();
    CHECK(photos.kept().size() == 3);
    CHECK(photos.desk.services().attachments.read().of(other->id)->size() == 1);
    CHECK(photos.desk.toasts().sentence().contains(QStringLiteral("4 photos")));
}

TEST_CASE("while many photos come in, Stop keeps those that are there and takes no more", "[field-pages]")
{
    Photos photos;
    QStringList paths;
    for (int i = 0; i < 12; ++i)
        paths << photos.picture(QStringLiteral("%1.png").arg(i), QColor::fromHsv(i * 20, 200, 200));
    QAbstractButton* stop = nullptr;
    int done = 0;
    QObject::connect(&photos.desk.programme().file(), &ProgrammeFile::changed, photos.strip, [&] {
        if (++done == 3)
            stop->click(); // as soon as the third is there
    });
    photos.strip->addFiles(paths);
    stop = button(photos.strip, QStringLiteral("Stop"));
    REQUIRE(stop != nullptr);
    QAbstractButton* add = button(photos.strip, QStringLiteral("Add photos…"));
    REQUIRE(add != nullptr);
    CHECK_FALSE(add->isEnabled());
    photos.waitForPhotos();
    CHECK(photos.kept().size() == 3);
    CHECK_FALSE(stop->isVisible());
    CHECK(add->isEnabled());
    CHECK(photos.desk.toasts().sentence().contains(QStringLiteral("3 photos")));
    photos.strip->addFiles({paths.last()});
    photos.waitForPhotos();
    CHECK(photos.kept().size() == 4);
}

TEST_CASE("a photo is carried by pressing and moving, and stands where it is let go", "[field-pages]")
{
    Photos photos;
    photos.strip->addFiles(
        {photos.picture(QStringLiteral("a.png"), Qt::red), photos.picture(QStringLiteral("b.png"), Qt::blue)});
    photos.waitForPhotos();
    const auto first = photos.kept();
    REQUIRE(first.size() == 2);
    PhotoThumb* last = photos.thumbs().back();
    {
        CarryingHand hand;
        pressAndMove(*last, last->rect().center(), QApplication::startDragDistance() - 1);
        CHECK(hand.carried.isEmpty());
        settle();
        if (auto* viewer = photos.strip->findChild<PhotoViewer*>()) // that was a click
            viewer->close();
        settle();
        pressAndMove(*last, last->rect().center(), farEnough());
        CHECK(hand.carried.size() == 1);
        CHECK(hand.pictured);
    }
    CHECK(photos.kept() == first); // taken back
    CarryingHand hand([&] {
        QMimeData carried;
        carried.setData(QStringLiteral("application/x-filrouge-photo"), "photo");
        CHECK(photos.letGo(carried, QPoint(1, photos.thumbs().front()->mapTo(photos.strip, QPoint(0, 20)).y())));
    });
    pressAndMove(*last, last->rect().center(), farEnough());
    settle();
    REQUIRE(photos.kept().size() == 2);
    CHECK(photos.kept().front().id == first.back().id);
    REQUIRE(photos.desk.programme().file().undo());
    CHECK(photos.kept() == first);
}
