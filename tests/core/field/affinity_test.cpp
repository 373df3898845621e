// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/affinityservice.h"
#include "core/field/evidenceservice.h"
#include "core/field/fieldschema.h"
#include "core/field/irritantservice.h"
#include "core/field/localnetworkservice.h"
#include "core/field/publics.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct Board {
    ProgrammeFixture programme{{fieldSchema()}};
    IrritantService irritants{programme.file()};
    AffinityService affinity{programme.file()};
    EvidenceService evidence{programme.file()};
    LocalNetworkService networks{programme.file()};
    qint64 now = 1'517'990'400'000;

    Irritant add(const QString& title, std::optional<ThemeId> theme = {})
    {
        Irritant row;
        row.title = title;
        row.theme = theme;
        return irritants.add(row).value();
    }
    EvidenceId heard(const QString& text, Voice voice = Voice::User)
    {
        Evidence row;
        row.text = text;
        row.voice = voice;
        row.recordedAt = Instant{++now};
        return evidence.record(row).value().id;
    }
    ThemeId theme(const QString& name)
    {
        Theme row;
        row.name = name;
        return irritants.addTheme(row).value().id;
    }
    QString order()
    {
        QString titles;
        int position = 0;
        const std::vector<Irritant> rows = irritants.read().all().value();
        for (const Irritant& irritant : rows) {
            CHECK(irritant.position == position++);
            titles += irritant.title;
        }
        return titles;
    }
    std::vector<EvidenceId> under(IrritantId irritant) { return affinity.read().gatheredUnder(irritant).value(); }
};

} // namespace

TEST_CASE("Evidence is linked, moved and unlinked several at once, in one step", "[field][affinity]")
{
    Board board;
    ProgrammeFixture& programme = board.programme;
    const IrritantId a = board.add(u"A"_s).id;
    const IrritantId b = board.add(u"B"_s).id;
    const EvidenceId actor = board.heard(u"dit d’un autre"_s, Voice::Actor);
    const EvidenceId user = board.heard(u"dit de soi"_s);
    const EvidenceId rest = board.heard(u"reste"_s);
    CHECK(board.affinity.read().ungathered()->size() == 3);

    QStringList before = programme.dump();
    REQUIRE_OK(board.affinity.link({actor, user}, a));
    CHECK(board.under(a) == std::vector{user, actor}); // users' voices first
    CHECK(board.affinity.read().ungathered()->front().id == rest);
    CHECK_FALSE(board.affinity.read().ungathered(user)->has_value());
    programme.checkUndoRedo(before);
    REQUIRE_OK(board.affinity.link({user, rest}, a)); // again is no error
    CHECK(board.under(a).size() == 3);

    before = programme.dump();
    REQUIRE_OK(board.affinity.moveEvidence({user, rest}, a, b));
    CHECK(board.under(a) == std::vector{actor});
    CHECK(board.under(b) == std::vector{user, rest});
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_FAILS(board.affinity.moveEvidence({actor, user}, a, b), ErrorCode::NotFound);
    CHECK(programme.dump() == before); // nothing half done
    REQUIRE_OK(board.affinity.unlink({user, rest}, b));
    CHECK(board.under(b).empty());
    programme.checkUndoRedo(before);
}

TEST_CASE("An irritant is gathered from evidence and sorted under a theme", "[field][affinity]")
{
    Board board;
    ProgrammeFixture& programme = board.programme;
    const ThemeId theme = board.theme(u"Se déplacer"_s);
    const IrritantId a = board.add(u"A"_s).id;
    const IrritantId b = board.add(u"B"_s).id;
    const IrritantId c = board.add(u"C"_s).id;
    const EvidenceId piece = board.heard(u"x"_s);

    QStringList before = programme.dump();
    Irritant row;
    row.title = u"D"_s;
    const Irritant d = board.affinity.gather(row, {piece}).value();
    CHECK(board.order() == u"ABCD"_s);
    CHECK(board.under(d.id) == std::vector{piece});
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(board.affinity.sort(c, theme, a));
    CHECK(board.order() == u"CABD"_s);
    CHECK(board.irritants.read().find(c)->theme == theme);
    programme.checkUndoRedo(before);
    REQUIRE_OK(board.affinity.sort(c, {}, d.id));
    CHECK(board.order() == u"ABCD"_s);
    CHECK_FALSE(board.irritants.read().find(c)->theme.has_value());
    REQUIRE_OK(board.affinity.sort(b, {}));
    CHECK(board.order() == u"ACDB"_s);
}

TEST_CASE("An irritant is split: a part of its evidence goes, all else stays", "[field][affinity]")
{
    Board board;
    ProgrammeFixture& programme = board.programme;
    const ThemeId theme = board.theme(u"Se déplacer"_s);
    Irritant whole = board.add(u"A"_s, theme);
    board.add(u"B"_s);
    whole.channel = u"Guichet"_s;
    whole.publics = u"Jeunes"_s;
    whole.severity = 4;
    REQUIRE_OK(board.irritants.update(whole));
    const EvidenceId kept = board.heard(u"x"_s);
    const EvidenceId gone = board.heard(u"y"_s);
    REQUIRE_OK(board.affinity.link({kept, gone}, whole.id));
    LocalNetwork row;
    row.name = u"Réseau"_s;
    const LocalNetworkId network = board.networks.add(row).value().id;
    REQUIRE_OK(board.networks.linkIrritant(network, whole.id));

    const QStringList before = programme.dump();
    const auto made = board.affinity.split(whole.id, {gone}, u" Z "_s, theme);
    REQUIRE_OK(made);
    CHECK(board.order() == u"AZB"_s);
    CHECK(made->theme == theme);
    CHECK(made->channel == whole.channel);
    CHECK(made->publics == whole.publics);
    CHECK(made->severity == 0);
    CHECK(board.under(whole.id) == std::vector{kept});
    CHECK(board.under(made->id) == std::vector{gone});
    CHECK(board.networks.read().actingOn(whole.id)->size() == 1);
    CHECK(board.networks.read().actingOn(made->id)->empty());
    programme.checkUndoRedo(before);

    const QStringList after = programme.dump();
    REQUIRE_FAILS(board.affinity.split(whole.id, {}, u"X"_s, {}), ErrorCode::Invalid);
    REQUIRE_FAILS(board.affinity.split(whole.id, {kept}, u"  "_s, {}), ErrorCode::Invalid);
    REQUIRE_FAILS(board.affinity.split(whole.id, {gone}, u"X"_s, {}), ErrorCode::NotFound);
    CHECK(programme.dump() == after);
}

TEST_CASE("Merged irritants say what each of them said, once", "[field][affinity]")
{
    Irritant into;
    into.title = u"Le car part tôt"_s;
    into.description = u"Après 17 h il n’y a plus rien."_s;
    into.publics = u"Jeunes"_s;
    into.severity = 2;
    Irritant other;
    other.title = u"Plus de car le soir"_s;
    other.description = u"Après 17 h il n’y a plus rien."_s;
    other.theme = ThemeId(3);
    other.publics = u"jeunes ; Personnes âgées"_s;
    other.frequency = 4;
    other.severity = 1;
    other.channel = u"Transport"_s;
    const Irritant whole = united(into, {other});
    CHECK(whole.title == into.title);
    CHECK(whole.description == u"Après 17 h il n’y a plus rien.\n\nPlus de car le soir"_s);
    CHECK(whole.publics == u"Jeunes, Personnes âgées"_s);
    CHECK(whole.theme == ThemeId(3));
    CHECK(whole.severity == 2);
    CHECK(whole.frequency == 4);
    CHECK(whole.channel == u"Transport"_s);
    CHECK(united(into, {}) == into);
}

TEST_CASE("Publics are read as people list them", "[field][publics]")
{
    CHECK(publicsIn(u" jeunes, personnes âgées;\nAidants,, "_s) ==
          QStringList({u"Jeunes"_s, u"Personnes âgées"_s, u"Aidants"_s}));
    CHECK(publicsIn(QString()).isEmpty());
    CHECK(publicKey(u"Personnes  Âgées"_s) == publicKey(u"personnes agees"_s));
    CHECK(publicKey(u"Jeunes"_s) != publicKey(u"Jeune"_s));
}
