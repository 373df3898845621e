// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blobstore.h"
#include "tests/ui/support/testdesk.h"
#include "ui/persona/personapage.h"
#include "ui/persona/portraitbox.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

/// A picture of one bit a pixel, so that even twelve thousand of them are made at once.
QString pictureOf(TestDesk& desk, const QString& name, QSize size)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(1);
    QString path = desk.folder() + QLatin1Char('/') + name;
    REQUIRE(image.save(path, "PNG"));
    return path;
}

} // namespace

TEST_CASE("a portrait of 12,000 px is made small, one of 144 million is told, one that is no image is told",
          "[persona-pages]")
{
    TestDesk desk(Content::Cahors);
    const auto sarah = desk.services().personas.read().all()->front();
    auto* page = new PersonaPage(desk.desk());
    desk.show(page);
    page->showItem(Kind::Persona, sarah.id.value);
    auto* box = page->findChild<PortraitBox*>();
    REQUIRE(box != nullptr);
    const auto stored = [&] { return desk.services().personas.read().find(sarah.id)->portrait.sha256; };
    const QString before = stored();

    desk.prompts().paths << pictureOf(desk, QStringLiteral("huge.png"), {12000, 12000});
    QTest::mouseClick(box, Qt::LeftButton);
    waitUntil([&] { return !desk.toasts().sentence().isEmpty(); }, std::chrono::seconds(30));
    CHECK(desk.toasts().sentence().contains(QStringLiteral("huge.png")));
    CHECK(stored() == before);
    desk.toasts().hideToast();

    const QString text = desk.folder() + QStringLiteral("/portrait.jpg");
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<html>not a picture at all</html>");
    file.close();
    desk.prompts().paths << text;
    QTest::mouseClick(box, Qt::LeftButton);
    waitUntil([&] { return !desk.toasts().sentence().isEmpty(); });
    CHECK(desk.toasts().sentence().contains(QStringLiteral("portrait.jpg")));
    CHECK_FALSE(desk.toasts().sentence().contains(u'\n'));
    CHECK(stored() == before);
    desk.toasts().hideToast();

    desk.prompts().paths << pictureOf(desk, QStringLiteral("wide.png"), {12000, 1000});
    QTest::mouseClick(box, Qt::LeftButton);
    waitUntil([&] { return stored() != before; }, std::chrono::seconds(30));
    const auto bytes = desk.programme().file().blobs().bytes(desk.services().personas.read().find(sarah.id)->portrait);
    REQUIRE(bytes);
    CHECK(QImage::fromData(*bytes).width() == 1600);
    REQUIRE(desk.programme().file().undo());
    CHECK(stored() == before);
}
