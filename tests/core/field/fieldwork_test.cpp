// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/attachmentservice.h"
#include "core/field/evidenceservice.h"
#include "core/field/fieldschema.h"
#include "core/field/immersionservice.h"
#include "core/field/interviewservice.h"
#include "core/field/territoryservice.h"
#include "core/storage/blobstore.h"
#include "core/storage/searchindex.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct FieldWork {
    ProgrammeFixture programme{{fieldSchema()}};
    InterviewService interviews{programme.file()};
    ImmersionService immersions{programme.file()};
    EvidenceService evidence{programme.file()};
    AttachmentService attachments{programme.file()};
    TerritoryService territory{programme.file()};

    Interview addInterview(const QString& notes = {})
    {
        Interview row;
        row.title = u"Aides à domicile, Lalbenque"_s;
        row.heldOn = QDate(2018, 1, 16);
        row.notes = notes;
        return interviews.add(row).value();
    }
    Immersion addImmersion(const QString& notes = {})
    {
        Immersion row;
        row.title = u"CAF, accueil"_s;
        row.minutes = 180;
        row.posture = Posture::BesideOfficer;
        row.notes = notes;
        return immersions.add(row).value();
    }
};

Picture tinyPicture(char seed)
{
    return {QByteArray("picture ") + seed, PictureFormat::Png, 1, 1};
}

} // namespace

TEST_CASE("Interviews come, change and go", "[field][interview]")
{
    FieldWork work;
    ProgrammeFixture& programme = work.programme;
    QStringList before = programme.dump();
    const Interview added = work.addInterview();
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Interview, Operation::Inserted, added.id.value}});
    programme.checkUndoRedo(before);
    programme.takeChanges();

    before = programme.dump();
    Interview changed = added;
    changed.mode = InterviewMode::Individual;
    changed.consent = Consent::Given;
    changed.keepUntil = QDate(2019, 1, 16);
    REQUIRE_OK(work.interviews.update(changed));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Interview, Operation::Updated, added.id.value}});
    CHECK(work.interviews.read().all().value() == std::vector{changed});
    programme.checkUndoRedo(before);

    changed.title.clear();
    REQUIRE_FAILS(work.interviews.update(changed), ErrorCode::Invalid);
    REQUIRE_FAILS(work.interviews.updateNotes(InterviewId(7), u"x"_s), ErrorCode::NotFound);
    REQUIRE_FAILS(work.interviews.remove(InterviewId(7)), ErrorCode::NotFound);
}

TEST_CASE("Who took part in an interview", "[field][interview]")
{
    FieldWork work;
    ProgrammeFixture& programme = work.programme;
    const InterviewId interview = work.addInterview().id;
    Person row;
    row.name = u"Odile"_s;
    const PersonId odile = work.territory.addPerson(row).value().id;
    Organisation association;
    association.name = u"ADMR"_s;
    const OrganisationId admr = work.territory.addOrganisation(association).value().id;
    programme.takeChanges();

    QStringList before = programme.dump();
    REQUIRE_OK(work.interviews.setPerson(interview, odile, InterviewPart::Interviewer));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Person, Operation::Updated, odile.value},
                                                             {Kind::Interview, Operation::Updated, interview.value}});
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(work.interviews.setPerson(interview, odile, InterviewPart::Met));
    CHECK(work.interviews.read().peopleOf(interview).value() ==
          std::vector<InterviewPerson>{{interview, odile, InterviewPart::Met}});
    CHECK(work.interviews.read().withPerson(odile)->size() == 1);
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(work.interviews.addOrganisation(interview, admr));
    REQUIRE_OK(work.interviews.addOrganisation(interview, admr));
    CHECK(work.interviews.read().organisations().value() == std::vector<InterviewOrganisation>{{interview, admr}});
    programme.checkUndoRedo(before);

    REQUIRE_OK(work.interviews.removePerson(interview, odile));
    REQUIRE_OK(work.interviews.removeOrganisation(interview, admr));
    CHECK(work.interviews.read().people()->empty());
    CHECK(work.interviews.read().organisationsOf(interview)->empty());
    REQUIRE_FAILS(work.interviews.removePerson(interview, odile), ErrorCode::NotFound);
    REQUIRE_FAILS(work.interviews.removeOrganisation(interview, admr), ErrorCode::NotFound);
    REQUIRE_FAILS(work.interviews.setPerson(interview, PersonId(7), InterviewPart::Met), ErrorCode::DanglingReference);
}

TEST_CASE("Removing an interview removes its evidence and pictures, and undo brings them back", "[field][interview]")
{
    FieldWork work;
    ProgrammeFixture& programme = work.programme;
    const InterviewId interview = work.addInterview(u"Entre deux dames, deux heures de trou."_s).id;
    const InterviewId other = work.addInterview().id;
    Evidence said;
    said.text = u"deux heures de trou"_s;
    said.interview = interview;
    said.anchor = AnchorState::Anchored;
    said.anchorStart = 18;
    said.anchorLength = 19;
    said = work.evidence.record(said).value();
    Evidence elsewhere;
    elsewhere.text = u"ailleurs"_s;
    elsewhere.interview = other;
    elsewhere = work.evidence.record(elsewhere).value();
    Attachment photo;
    photo.interview = interview;
    REQUIRE_OK(work.attachments.add(photo, tinyPicture('a')));
    programme.takeChanges();

    const QStringList before = programme.dump();
    REQUIRE_OK(work.interviews.remove(interview));
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Interview, Operation::Removed, interview.value},
                                                             {Kind::Evidence, Operation::Removed, said.id.value}});
    CHECK(work.evidence.read().all().value() == std::vector{elsewhere});
    CHECK(work.attachments.read().all()->empty());
    CHECK(programme.file().search().find(u"trou"_s)->empty());
    programme.checkUndoRedo(before);

    REQUIRE_OK(programme.file().undo());
    CHECK(work.evidence.read().of(interview).value() == std::vector{said});
    CHECK(programme.file().search().find(u"trou"_s)->size() == 2);
}

TEST_CASE("Anchors follow the notes of interviews and immersions in the same step", "[field][interview][anchor]")
{
    FieldWork work;
    ProgrammeFixture& programme = work.programme;
    const QString notes = u"Le guichet ferme à midi."_s;
    Evidence piece;
    piece.text = u"ferme à midi"_s;
    piece.anchor = AnchorState::Anchored;
    piece.anchorStart = 11;
    piece.anchorLength = 12;

    const bool inInterview = GENERATE(true, false);
    InterviewId interview;
    ImmersionId immersion;
    if (inInterview)
        piece.interview = interview = work.addInterview(notes).id;
    else
        piece.immersion = immersion = work.addImmersion(notes).id;
    piece = work.evidence.record(piece).value();
    const auto write = [&](const QString& text) {
        return inInterview ? work.interviews.updateNotes(interview, text)
                           : work.immersions.updateNotes(immersion, text);
    };
    programme.takeChanges();

    QStringList before = programme.dump();
    REQUIRE_OK(write(u"😀 "_s + notes));
    CHECK(programme.takeChange().touches(Kind::Evidence));
    Evidence now = work.evidence.read().find(piece.id).value();
    CHECK(now.anchor == AnchorState::Anchored);
    CHECK(now.anchorStart == 13);
    programme.checkUndoRedo(before);
    programme.takeChanges();

    before = programme.dump();
    REQUIRE_OK(write(u"Le guichet ferme tôt."_s));
    now = work.evidence.read().find(piece.id).value();
    CHECK(now.anchor == AnchorState::Lost);
    CHECK(now.text == piece.text);
    programme.checkUndoRedo(before);
    programme.takeChanges();

    // An edit behind the anchor leaves the evidence alone.
    REQUIRE_OK(programme.file().undo());
    programme.takeChanges();
    REQUIRE_OK(write(u"😀 "_s + notes + u" Puis rien."_s));
    CHECK_FALSE(programme.takeChange().touches(Kind::Evidence));
}

TEST_CASE("Immersions come, change and go", "[field][immersion]")
{
    FieldWork work;
    ProgrammeFixture& programme = work.programme;
    QStringList before = programme.dump();
    const Immersion added = work.addImmersion();
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Immersion, Operation::Inserted, added.id.value}});
    programme.checkUndoRedo(before);

    before = programme.dump();
    Immersion changed = added;
    changed.minutes = 0;
    changed.publics = u"Familles"_s;
    REQUIRE_OK(work.immersions.update(changed));
    CHECK(work.immersions.read().all().value() == std::vector{changed});
    programme.checkUndoRedo(before);

    Evidence seen;
    seen.text = u"Personne ne lève la tête."_s;
    seen.kind = EvidenceKind::Observation;
    seen.immersion = added.id;
    REQUIRE_OK(work.evidence.record(seen));
    before = programme.dump();
    REQUIRE_OK(work.immersions.remove(added.id));
    CHECK(work.evidence.read().all()->empty());
    programme.checkUndoRedo(before);

    changed.minutes = -5;
    REQUIRE_FAILS(work.immersions.update(changed), ErrorCode::Invalid);
    REQUIRE_FAILS(work.immersions.add(changed), ErrorCode::Invalid);
}

TEST_CASE("Pictures of field work keep their order", "[field][attachment]")
{
    FieldWork work;
    ProgrammeFixture& programme = work.programme;
    const ImmersionId immersion = work.addImmersion().id;
    const InterviewId interview = work.addInterview().id;
    programme.takeChanges();

    Attachment row;
    row.immersion = immersion;
    row.position = 9;
    QStringList before = programme.dump();
    const Attachment a = work.attachments.add(row, tinyPicture('a')).value();
    CHECK(programme.takeChange().list == std::vector<Change>{{Kind::Immersion, Operation::Updated, immersion.value}});
    programme.checkUndoRedo(before);
    const Attachment b = work.attachments.add(row, tinyPicture('b')).value();
    const Attachment c = work.attachments.add(row, tinyPicture('c')).value();
    Attachment other;
    other.interview = interview;
    other.content = a.content; // kept already: no second copy
    other = work.attachments.add(other).value();
    CHECK(programme.file().blobs().bytes(b.content).value() == tinyPicture('b').bytes);
    CHECK(other.position == 0);
    CHECK(c.position == 2);

    const auto order = [&] {
        std::vector<AttachmentId> ids;
        int position = 0;
        const std::vector<Attachment> rows = work.attachments.read().of(immersion).value();
        for (const Attachment& each : rows) {
            CHECK(each.position == position++);
            ids.push_back(each.id);
        }
        return ids;
    };
    before = programme.dump();
    REQUIRE_OK(work.attachments.move(c.id, 0));
    CHECK(order() == std::vector{c.id, a.id, b.id});
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(work.attachments.remove(c.id));
    CHECK(order() == std::vector{a.id, b.id});
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(work.attachments.updateCaption(a.id, u"La file à 8 h 50"_s));
    CHECK(work.attachments.read().find(a.id).value().caption == u"La file à 8 h 50"_s);
    CHECK(programme.file().search().find(u"file"_s)->size() == 1);
    programme.checkUndoRedo(before);

    Attachment unknown;
    unknown.immersion = immersion;
    unknown.content = {QString(64, u'0')};
    REQUIRE_FAILS(work.attachments.add(unknown), ErrorCode::NotFound);
    REQUIRE_FAILS(work.attachments.add(Attachment(), tinyPicture('d')), ErrorCode::Invalid);
    CHECK_FALSE(programme.file().blobs().contains({tinyPicture('d').sha256()}).value());
}
