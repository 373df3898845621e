// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture.h"
#include "core/storage/blobstore.h"
#include "tests/core/engagement/engagementfixture.h"

#include <QBuffer>
#include <QImage>

using namespace filrouge;
using namespace filrouge::tests;

namespace {

Signatory signatory(EngagementFixture& fixture, PersonId person)
{
    Signatory made;
    made.letter = fixture.letter.id;
    made.person = person;
    made.role = QStringLiteral("Directrice");
    const auto stored = fixture.signatories.add(made);
    REQUIRE_OK(stored);
    (void)fixture.programme.takeChanges();
    return *stored;
}

Signatory stored(EngagementFixture& fixture, SignatoryId id)
{
    const auto found = fixture.letters.read().find(id);
    REQUIRE_OK(found);
    return *found;
}

QString names(EngagementFixture& fixture)
{
    QStringList names;
    const LetterSheet sheet = fixture.sheet();
    for (std::size_t i = 0; i < sheet.signatories.size(); ++i) {
        CHECK(sheet.signatories[i].signatory.position == static_cast<int>(i));
        names << sheet.signatories[i].personName;
    }
    return names.join(QStringLiteral(", "));
}

Picture drawn()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setPixel(20, 10, 0);
    QBuffer buffer;
    REQUIRE(image.save(&buffer, "PNG"));
    const auto picture = normalisedPicture(buffer.data(), PictureOrigin::User);
    REQUIRE_OK(picture);
    return *picture;
}

} // namespace

TEST_CASE("signatories: adding, editing and removing, with undo and notices", "[engagement]")
{
    EngagementFixture fixture;
    QStringList before = fixture.programme.dump();
    Signatory made;
    made.letter = fixture.letter.id;
    made.person = fixture.amelie;
    const auto added = fixture.signatories.add(made);
    REQUIRE_OK(added);
    CHECK(fixture.programme.takeChange().list == std::vector{fixture.letterUpdated()});
    CHECK(fixture.sheet().signatories.front().organisationName ==
          QStringLiteral("Caisse d’allocations familiales du Lot"));
    fixture.programme.checkUndoRedo(before);

    before = fixture.programme.dump();
    Signatory changed = *added;
    changed.role = QStringLiteral("Directrice");
    changed.position = 5;
    changed.letter = EngagementLetterId(4711);
    REQUIRE_OK(fixture.signatories.update(changed));
    CHECK(stored(fixture, added->id).role == QStringLiteral("Directrice"));
    CHECK(stored(fixture, added->id).letter == fixture.letter.id);
    fixture.programme.checkUndoRedo(before);

    before = fixture.programme.dump();
    REQUIRE_OK(fixture.signatories.remove(added->id));
    CHECK(names(fixture).isEmpty());
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("signatories: protocol order is set by hand", "[engagement]")
{
    EngagementFixture fixture;
    const Signatory first = signatory(fixture, fixture.amelie);
    (void)signatory(fixture, fixture.bruno);
    (void)signatory(fixture, fixture.person("Claire Fabre"));
    QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.signatories.move(first.id, 2));
    CHECK(names(fixture) == QStringLiteral("Bruno Delpech, Claire Fabre, Amélie Vidal"));
    fixture.programme.checkUndoRedo(before);
    before = fixture.programme.dump();
    REQUIRE_OK(fixture.territory.removePerson(fixture.bruno));
    CHECK(fixture.sheet().signatories.size() == 2);
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("signatories: what is refused changes nothing", "[engagement]")
{
    EngagementFixture fixture;
    const Signatory first = signatory(fixture, fixture.amelie);
    const Signatory second = signatory(fixture, fixture.bruno);
    const QStringList before = fixture.programme.dump();
    Signatory again = first;
    again.id = {};
    const auto twice = fixture.signatories.add(again);
    REQUIRE_FAILS(twice, ErrorCode::Invalid);
    CHECK(twice.error().where == QStringLiteral("person"));
    Signatory other = second;
    other.person = fixture.amelie;
    REQUIRE_FAILS(fixture.signatories.update(other), ErrorCode::Invalid);
    again.person = PersonId(4711);
    REQUIRE_FAILS(fixture.signatories.add(again), ErrorCode::NotFound);
    again.letter = EngagementLetterId(4711);
    REQUIRE_FAILS(fixture.signatories.add(again), ErrorCode::NotFound);
    REQUIRE_FAILS(fixture.signatories.markSigned(first.id, {}), ErrorCode::Invalid);
    REQUIRE_FAILS(fixture.signatories.markSigned(first.id, QDate(3018, 2, 7)), ErrorCode::Invalid);
    CHECK(fixture.programme.dump() == before);
}

TEST_CASE("signatories: a signature drawn on screen is kept and dated, and can be taken back", "[engagement]")
{
    EngagementFixture fixture;
    const Signatory made = signatory(fixture, fixture.amelie);
    const Picture picture = drawn();
    QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.signatories.sign(made.id, picture));
    CHECK(stored(fixture, made.id).signature.sha256 == picture.sha256());
    CHECK(stored(fixture, made.id).signedOn == fixture.programme.clock().today());
    const auto bytes = fixture.programme.file().blobs().bytes(stored(fixture, made.id).signature);
    REQUIRE_OK(bytes);
    CHECK(*bytes == picture.bytes);
    fixture.programme.checkUndoRedo(before);

    before = fixture.programme.dump();
    REQUIRE_OK(fixture.signatories.takeBackSignature(made.id));
    CHECK(stored(fixture, made.id).signature.isEmpty());
    CHECK(stored(fixture, made.id).signedOn.isNull());
    fixture.programme.checkUndoRedo(before);
}

TEST_CASE("signatories: signed by hand on paper", "[engagement]")
{
    EngagementFixture fixture;
    const Signatory made = signatory(fixture, fixture.amelie);
    const QStringList before = fixture.programme.dump();
    REQUIRE_OK(fixture.signatories.markSigned(made.id, QDate(2018, 2, 8)));
    CHECK(stored(fixture, made.id).signedOn == QDate(2018, 2, 8));
    CHECK(stored(fixture, made.id).signature.isEmpty());
    fixture.programme.checkUndoRedo(before);
}
