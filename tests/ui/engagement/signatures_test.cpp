// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blobstore.h"
#include "tests/ui/engagement/workshop.h"
#include "ui/engagement/signatoryrow.h"
#include "ui/engagement/signaturepad.h"
#include "ui/widgets/namechoice.h"

#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

void stroke(SignaturePad& pad)
{
    QTest::mousePress(&pad, Qt::LeftButton, Qt::NoModifier, {30, 60});
    for (int x = 40; x <= 160; x += 20)
        QTest::mouseMove(&pad, {x, 60 + (x % 40)});
    QTest::mouseRelease(&pad, Qt::LeftButton, Qt::NoModifier, {170, 60});
}

} // namespace

TEST_CASE("the pad keeps ink, and nothing else", "[engagement-pages]")
{
    TestDesk desk(Content::Empty);
    auto* pad = new SignaturePad(theme());
    desk.show(pad, {400, 180});
    CHECK(pad->isBlank());
    CHECK(pad->png().isEmpty());
    stroke(*pad);
    CHECK_FALSE(pad->isBlank());
    QImage image;
    REQUIRE(image.loadFromData(pad->png()));
    CHECK(image.width() > image.height());
    CHECK(qAlpha(image.pixel(0, 0)) == 0); // on nothing: it prints on paper and on tinted grounds
    QTest::mouseClick(pad, Qt::RightButton);
    pad->clear();
    CHECK(pad->isBlank());
}

TEST_CASE("signing on screen stores the signature, paper only the day, and both can be taken back",
          "[engagement-pages]")
{
    Workshop workshop(Content::Cahors);
    workshop.choose({LetterPlace::Part::Closing});
    const LetterSheet before = workshop.sheet();
    REQUIRE_FALSE(before.signatories.empty());
    // A signatory of one's own, so that the test does not hang on who has signed in the sample.
    auto& add = workshop.named<NameChoice>(QStringLiteral("Add who signs"));
    add.lineEdit()->setFocus();
    QTest::keyClicks(add.lineEdit(), QStringLiteral("Ada Neuf"));
    QTest::keyClick(&add, Qt::Key_Return);
    LetterSheet sheet = workshop.sheet();
    REQUIRE(sheet.signatories.size() == before.signatories.size() + 1);
    CHECK(sheet.signatories.back().personName == QStringLiteral("Ada Neuf"));
    auto& role = workshop.named<FieldText>(QStringLiteral("Role of Ada Neuf"));
    CHECK(role.hasFocus());
    QTest::keyClicks(&role, QStringLiteral("Directrice"));
    QTest::keyClick(&role, Qt::Key_Up, Qt::AltModifier);
    sheet = workshop.sheet();
    REQUIRE(sheet.signatories.size() >= 2);
    const NamedSignatory& moved = sheet.signatories[sheet.signatories.size() - 2];
    CHECK(moved.personName == QStringLiteral("Ada Neuf")); // protocol order
    CHECK(moved.signatory.role == QStringLiteral("Directrice"));

    workshop.named<QPushButton>(QStringLiteral("Ada Neuf signs on screen")).click();
    QCoreApplication::processEvents();
    SignaturePad* pad = nullptr;
    for (SignaturePad* one : workshop.page().findChildren<SignaturePad*>())
        if (one->isVisible())
            pad = one;
    REQUIRE(pad != nullptr);
    CHECK_FALSE(workshop.button(QStringLiteral("Sign")).isEnabled());
    stroke(*pad);
    CHECK(namelessWidgets(workshop.page()) == QStringList());
    QTest::mouseClick(&workshop.button(QStringLiteral("Sign")), Qt::LeftButton);
    const auto find = [&workshop] {
        const LetterSheet now = workshop.sheet();
        return std::ranges::find(now.signatories, QStringLiteral("Ada Neuf"), &NamedSignatory::personName)->signatory;
    };
    CHECK(find().signedOn == workshop.desk().clock().today());
    REQUIRE_FALSE(find().signature.isEmpty());
    CHECK(workshop.desk().programme().file().blobs().contains(find().signature) == Result<bool>(true));
    CHECK_FALSE(pad->isVisible());
    workshop.named<QPushButton>(QStringLiteral("Take back the signature of Ada Neuf")).click();
    CHECK(find().signature.isEmpty());
    CHECK(find().signedOn.isNull());
    workshop.named<QPushButton>(QStringLiteral("Ada Neuf has signed on paper")).click();
    CHECK(find().signedOn == workshop.desk().clock().today());
    CHECK(find().signature.isEmpty());
}
