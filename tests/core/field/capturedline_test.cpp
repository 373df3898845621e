// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/field/capturedline.h"
#include "tests/support/catch.h"

using namespace filrouge;
using namespace Qt::StringLiterals;

namespace {

const KnownNames known{{u"Transport"_s, u"Accès aux droits"_s, u"1er accueil"_s, u"Accès"_s},
                       {u"Horaires illisibles"_s, u"Horaires"_s, u"Le « bon » guichet"_s}};

CapturedLine said(const QString& text, const QStringList& themes = {}, const QStringList& irritants = {})
{
    return {text, std::nullopt, std::nullopt, themes, irritants};
}

} // namespace

TEST_CASE("A captured line is taken apart", "[field][capture]")
{
    struct Case {
        QString typed;
        CapturedLine line;
    };
    const Case cases[] = {
        {QString(), said({})},
        {u"  Il attend depuis huit heures.  "_s, said(u"Il attend depuis huit heures."_s)},
        // Marks
        {u"Il attend #transport"_s, said(u"Il attend"_s, {u"Transport"_s})},
        {u"#TRANSPORT Il attend"_s, said(u"Il attend"_s, {u"Transport"_s})},
        {u"Il attend #transport depuis huit heures"_s, said(u"Il attend depuis huit heures"_s, {u"Transport"_s})},
        {u"Il attend #transport."_s, said(u"Il attend."_s, {u"Transport"_s})},
        {u"Il attend (#transport)"_s, said(u"Il attend ()"_s, {u"Transport"_s})},
        {u"Il attend !horaires illisibles et part"_s, said(u"Il attend et part"_s, {}, {u"Horaires illisibles"_s})},
        {u"Il attend !horaires et part"_s, said(u"Il attend et part"_s, {}, {u"Horaires"_s})},
        {u"Il attend !Horairesx"_s, said(u"Il attend"_s, {}, {u"Horairesx"_s})},
        {u"Il attend #acces aux droits !Attente !horaires"_s,
         said(u"Il attend"_s, {u"Accès aux droits"_s}, {u"Attente"_s, u"Horaires"_s})},
        {u"Il attend #acce\u0300s aux DROITS"_s, said(u"Il attend"_s, {u"Accès aux droits"_s})},
        {u"Il attend #accès #acces #nouveau"_s, said(u"Il attend"_s, {u"Accès"_s, u"nouveau"_s})},
        {u"Il attend !rendez-vous pris"_s, said(u"Il attend pris"_s, {}, {u"rendez-vous"_s})},
        {u"Il attend #l’accueil."_s, said(u"Il attend."_s, {u"l’accueil"_s})},
        {u"Il attend !\"Attente au  guichet\" debout"_s, said(u"Il attend debout"_s, {}, {u"Attente au guichet"_s})},
        {u"Il attend !«\u00A0Attente\u00A0» debout"_s, said(u"Il attend debout"_s, {}, {u"Attente"_s})},
        {u"Il attend !\"HORAIRES ILLISIBLES\""_s, said(u"Il attend"_s, {}, {u"Horaires illisibles"_s})},
        {u"Il attend !le « bon » guichet là"_s, said(u"Il attend là"_s, {}, {u"Le « bon » guichet"_s})},
        {u"Il attend #1er accueil"_s, said(u"Il attend"_s, {u"1er accueil"_s})},
        {u"#transport"_s, said({}, {u"Transport"_s})},
        // No marks
        {u"C’est trop long !"_s, said(u"C’est trop long !"_s)},
        {u"C’est trop long! Et puis"_s, said(u"C’est trop long! Et puis"_s)},
        {u"C’est trop long ! Et puis"_s, said(u"C’est trop long ! Et puis"_s)},
        {u"C’est trop long\u202F! Horaires"_s, said(u"C’est trop long\u202F! Horaires"_s)},
        {u"Stop!Horaires"_s, said(u"Stop!Horaires"_s)},
        {u"Non !!"_s, said(u"Non !!"_s)},
        {u"Écrire à accueil@lot.fr#rdv, a@b#c ou a@b.c"_s, said(u"Écrire à accueil@lot.fr#rdv, a@b#c ou a@b.c"_s)},
        {u"le guichet n° #3 et le #"_s, said(u"le guichet n° #3 et le #"_s)},
        {u"https://x.fr/#haut"_s, said(u"https://x.fr/#haut"_s)},
        {u"Il attend !\"sans fin"_s, said(u"Il attend !\"sans fin"_s)},
        {u"Il attend #\"\""_s, said(u"Il attend #\"\""_s)},
        // Escapes
        {u"Il dit \\#transport et \\!horaires"_s, said(u"Il dit #transport et !horaires"_s)},
        {u"C:\\temp et \\\\serveur"_s, said(u"C:\\temp et \\serveur"_s)},
        {u"\\* trois étoiles"_s, said(u"* trois étoiles"_s)},
        {u"fin \\"_s, said(u"fin \\"_s)},
        // Signs at the beginning
        {u"\"Il attend"_s, {u"Il attend"_s, EvidenceKind::Verbatim, std::nullopt, {}, {}}},
        {u"\"Il attend\" #transport"_s, {u"Il attend"_s, EvidenceKind::Verbatim, std::nullopt, {u"Transport"_s}, {}}},
        {u"«\u00A0Il attend\u00A0»"_s, {u"Il attend"_s, EvidenceKind::Verbatim, std::nullopt, {}, {}}},
        {u"\"Stop\", dit-il"_s, {u"\"Stop\", dit-il"_s, EvidenceKind::Verbatim, std::nullopt, {}, {}}},
        {u"\"Il attend !\"Horaires illisibles\""_s,
         {u"Il attend"_s, EvidenceKind::Verbatim, std::nullopt, {}, {u"Horaires illisibles"_s}}},
        {u"* Dix personnes debout"_s, {u"Dix personnes debout"_s, EvidenceKind::Observation, std::nullopt, {}, {}}},
        {u"=12 % sans voiture"_s, {u"12 % sans voiture"_s, EvidenceKind::Fact, std::nullopt, {}, {}}},
        {u"? peut-être la peur"_s, {u"peut-être la peur"_s, EvidenceKind::Analysis, std::nullopt, {}, {}}},
        {u"@ Ils ne lisent pas"_s, {u"Ils ne lisent pas"_s, std::nullopt, Voice::Actor, {}, {}}},
        {u"+\"Je lis"_s, {u"Je lis"_s, EvidenceKind::Verbatim, Voice::User, {}, {}}},
        {u"@* Ils partent"_s, {u"Ils partent"_s, EvidenceKind::Observation, Voice::Actor, {}, {}}},
        {u"@"_s, {{}, std::nullopt, Voice::Actor, {}, {}}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.typed);
        const CapturedLine line = parseCapturedLine(c.typed, known);
        CHECK(line.text == c.line.text);
        CHECK(line.themes == c.line.themes);
        CHECK(line.irritants == c.line.irritants);
        CHECK(line.kind == c.line.kind);
        CHECK(line.voice == c.line.voice);
    }
}

TEST_CASE("A line that is edited again is what could have been typed", "[field][capture]")
{
    SeededRandom random(3);
    const QString parts[] = {u"Il attend"_s, u" "_s, u"#"_s, u"!"_s, u"\\"_s, u"\""_s,    u"«"_s,
                             u"»"_s,         u"*"_s, u"@"_s, u"="_s, u"?"_s,  u"“"_s,     u"é"_s,
                             u"Horaires"_s,  u"("_s, u"😀"_s, u"a"_s, u"1"_s,  u"\u00A0"_s};
    for (int round = 0; round < 3000; ++round) {
        CapturedLine line;
        for (auto left = 1 + random.below(7); left > 0; --left)
            line.text += parts[random.below(std::size(parts))];
        line.text = line.text.trimmed();
        if (random.below(2) == 0)
            line.themes = {u"Transport"_s};
        if (random.below(2) == 0)
            line.irritants = {u"Horaires illisibles"_s, u"Le « bon » guichet"_s};
        const QString typed = typedLine(line);
        CAPTURE(line.text, typed);
        const CapturedLine again = parseCapturedLine(typed, known);
        REQUIRE(again.text == line.text);
        REQUIRE(again.themes == line.themes);
        REQUIRE(again.irritants == line.irritants);
        REQUIRE_FALSE(again.kind);
        REQUIRE_FALSE(again.voice);
    }
}

TEST_CASE("The mark that is being typed", "[field][capture]")
{
    const auto at = [](const QString& typed) { return markAt(typed, typed.size()); };
    CHECK(at(u"Il attend #tra"_s) == OpenMark{10, u'#', u"tra"_s});
    CHECK(at(u"Il attend !"_s) == OpenMark{10, u'!', {}});
    CHECK(at(u"Il attend !Horaires ill"_s) == OpenMark{10, u'!', u"Horaires ill"_s});
    CHECK(at(u"#a !b"_s) == OpenMark{3, u'!', u"b"_s});
    CHECK(at(u"!\"deux mo"_s) == OpenMark{0, u'!', u"deux mo"_s});
    CHECK_FALSE(at(u"!\"deux mots\" et"_s));
    CHECK_FALSE(at(u"C’est long ! Et"_s));
    CHECK_FALSE(at(u"a@b#c"_s));
    CHECK_FALSE(at(u"rien"_s));
    CHECK(markAt(u"Il #tra attend"_s, 7) == OpenMark{3, u'#', u"tra"_s});
    CHECK(typedMark(u'#', u"Transport"_s) == u"#Transport"_s);
    CHECK(typedMark(u'!', u"Deux mots"_s) == u"!\"Deux mots\""_s);
}
