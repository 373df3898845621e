// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/workshopday.h"

#include "app/choosepage.h"
#include "app/commitpage.h"
#include "core/base/foldedtext.h"
#include "core/storage/blobstore.h"
#include "tests/ui/day/hands.h"
#include "tests/ui/day/printedwords.h"
#include "ui/engagement/engagementpage.h"
#include "ui/engagement/personatabs.h"
#include "ui/engagement/signaturepad.h"
#include "ui/widgets/exportstrip.h"

#include <QAbstractButton>
#include <QDir>
#include <QImage>
#include <QtTest>

#include <algorithm>
#include <cmath>

namespace filrouge::tests {

namespace {

EngagementPage& page(SeminarDay& seminar)
{
    auto* commit = qobject_cast<CommitPage*>(seminar.day().window().ensurePage(Station::Commit));
    REQUIRE(commit != nullptr);
    return commit->letters();
}

LetterSheet sheetOf(SeminarDay& seminar, const QString& persona)
{
    const auto letters = seminar.services().engagementLetters.read().all();
    REQUIRE(letters);
    for (const EngagementLetter& letter : *letters) {
        const auto sheet = seminar.services().engagementLetters.sheet(letter.id);
        REQUIRE(sheet);
        if (sheet->persona.firstName == persona)
            return *sheet;
    }
    FAIL("no letter to " << persona.toStdString());
    throw 0;
}

void begin(SeminarDay& seminar, const QString& persona)
{
    PersonaTab* tab = nullptr;
    for (PersonaTab* one : page(seminar).findChildren<PersonaTab*>())
        if (one->isVisible() && one->text() == persona)
            tab = one;
    REQUIRE(tab != nullptr);
    click(tab);
    QAbstractButton* first = button(&page(seminar), QStringLiteral("Begin the letter to %1").arg(persona));
    REQUIRE(first != nullptr);
    click(first);
    CHECK(sheetOf(seminar, persona).promises.empty());
}

/// By keys alone.
void promise(SeminarDay& seminar, const QString& persona)
{
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(atKeyboard() == QStringLiteral("Title"));
    type(QStringLiteral("Un rendez-vous au village"));
    REQUIRE(tabTo(QStringLiteral("Deliverable")));
    type(QStringLiteral("Une permanence tenue chaque mois"));
    REQUIRE(tabTo(QStringLiteral("Lead organisation")));
    type(QStringLiteral("Bureau du village"));
    press(Qt::Key_Return);
    REQUIRE(tabTo(QStringLiteral("Due date")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("30/6/2018"));
    press(Qt::Key_Return);
    const LetterSheet sheet = sheetOf(seminar, persona);
    REQUIRE(sheet.promises.size() == 1);
    const NumberedPromise& made = sheet.promises.front();
    CHECK(made.promise.title == QStringLiteral("Un rendez-vous au village"));
    CHECK(made.promise.deliverable == QStringLiteral("Une permanence tenue chaque mois"));
    CHECK(made.ownerName == QStringLiteral("Bureau du village"));
    CHECK(made.promise.dueOn == QDate(2018, 6, 30));
    CHECK(made.answers.size() == 1);
}

void showToTheRoom(SeminarDay& seminar, const QString& persona)
{
    QAbstractButton* show = button(&page(seminar), QStringLiteral("Show to the room"));
    REQUIRE(show != nullptr);
    click(show);
    REQUIRE(std::holds_alternative<EngagementScene>(seminar.day().roomSees()));
    CHECK(std::get<EngagementScene>(seminar.day().roomSees()).persona.name == persona);
    CHECK(seminar.day().roomReads().contains(QStringLiteral("Un rendez-vous au village")));
    CHECK(page(seminar).isVisible()); // one goes on writing
}

void sign(SeminarDay& seminar, const QString& persona)
{
    REQUIRE(tabTo(QStringLiteral("Difficulties of the letter")));
    press(Qt::Key_End);
    REQUIRE(tabTo(QStringLiteral("Add who signs")));
    const QString name = QStringLiteral("Signataire pour ") + persona;
    type(name);
    press(Qt::Key_Return);
    REQUIRE(atKeyboard() == QStringLiteral("Role of ") + name);
    type(QStringLiteral("Maire"));
    REQUIRE(tabTo(name + QStringLiteral(" signs on screen")));
    press(Qt::Key_Space);
    SignaturePad* pad = nullptr;
    for (SignaturePad* one : page(seminar).findChildren<SignaturePad*>())
        if (one->isVisible())
            pad = one;
    REQUIRE(pad != nullptr);
    QTest::mousePress(pad, Qt::LeftButton, {}, {30, 60});
    for (int x = 40; x <= 160; x += 10)
        QTest::mouseMove(pad, {x, 60 + (x % 40)});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {170, 60});
    QAbstractButton* done = button(&page(seminar), QStringLiteral("Sign"));
    REQUIRE(done != nullptr);
    REQUIRE(done->isEnabled());
    click(done);
    const LetterSheet sheet = sheetOf(seminar, persona);
    REQUIRE(sheet.signatories.size() == 1);
    const Signatory& signatory = sheet.signatories.front().signatory;
    CHECK(signatory.role == QStringLiteral("Maire"));
    CHECK_FALSE(signatory.signature.isEmpty());
    CHECK(signatory.signedOn == QDate(2018, 2, 7));
}

/// Its picture in the file may be smaller, but has the same shape.
bool isDrawn(const QList<QSize>& pictures, QSize signature)
{
    return std::ranges::any_of(pictures, [signature](QSize one) {
        const double other = double(one.width()) * signature.height();
        return std::abs(other / (double(one.height()) * signature.width()) - 1) < 0.05;
    });
}

void checkPrinted(SeminarDay& seminar, const LetterSheet& sheet, const QString& folder)
{
    const QString persona = sheet.persona.firstName;
    CAPTURE(persona.toStdString());
    const QString path = folder + QStringLiteral("/lettre-d-engagement-%1.pdf").arg(folded(persona));
    const QString words = wordsOfPdf(path);
    CHECK(says(words, persona));
    REQUIRE_FALSE(sheet.promises.empty());
    for (const NumberedPromise& promise : sheet.promises) {
        CHECK(says(words, promise.promise.title));
        CHECK(says(words, promise.promise.deliverable));
    }
    REQUIRE_FALSE(sheet.signatories.empty());
    for (const NamedSignatory& signatory : sheet.signatories) {
        CHECK(says(words, signatory.personName));
        const auto drawn = seminar.day().session().programme().file().blobs().bytes(signatory.signatory.signature);
        REQUIRE(drawn);
        const QSize signature = QImage::fromData(*drawn).size();
        REQUIRE_FALSE(signature.isEmpty());
        REQUIRE(signature.width() > 2 * signature.height()); // no portrait has this shape
        CHECK(isDrawn(picturesOfPdf(path), signature));
    }
}

} // namespace

void writeTheLetter(SeminarDay& seminar, const QString& persona)
{
    INFO("the letter to " << persona.toStdString());
    seminar.day().goTo(Station::Commit);
    begin(seminar, persona);
    promise(seminar, persona);
    showToTheRoom(seminar, persona);
    sign(seminar, persona);
}

void exportThreeLetters(SeminarDay& seminar)
{
    const QString folder = seminar.folder() + QStringLiteral("/letters");
    seminar.prompts().paths << folder;
    REQUIRE(tabTo(QStringLiteral("Export the letters")));
    chooseFromMenu(0);
    auto* strip = page(seminar).findChild<ExportStrip*>();
    waitUntil([strip] { return !strip->isRunning() && !strip->isVisible(); }, std::chrono::seconds(60));
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    CHECK(files.size() == 3);
    const auto letters = seminar.services().engagementLetters.read().all();
    REQUIRE(letters);
    CHECK(letters->size() == 3);
    for (const EngagementLetter& letter : *letters) {
        const auto sheet = seminar.services().engagementLetters.sheet(letter.id);
        REQUIRE(sheet);
        checkPrinted(seminar, *sheet, folder);
    }
    CHECK(seminar.day().window().toasts().sentence().contains(QStringLiteral("lettre")));
}

} // namespace filrouge::tests
