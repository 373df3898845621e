// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/fieldrules.h"
#include "tests/support/catch.h"

#include <functional>

using namespace filrouge;
using namespace Qt::StringLiterals;

namespace {

template <class Row>
struct Case {
    const char* field; ///< nullptr: accepted
    std::function<void(Row&)> spoil;
};

template <class Row>
void checkRules(const Row& good, const std::vector<Case<Row>>& cases)
{
    REQUIRE_OK(validate(good));
    int number = 0;
    for (const Case<Row>& each : cases) {
        INFO("case " << number++);
        Row row = good;
        each.spoil(row);
        const Result<> result = validate(row);
        if (each.field == nullptr) {
            REQUIRE_OK(result);
            continue;
        }
        REQUIRE_FAILS(result, ErrorCode::Invalid);
        CHECK(result.error().where == QLatin1String(each.field));
        CHECK_FALSE(result.error().detail.isEmpty());
    }
}

} // namespace

TEST_CASE("Rules of the programme's details", "[field][rules]")
{
    ProgrammeDetails good;
    good.uuid = u"u"_s;
    good.name = u"Carte Blanche"_s;
    good.startsOn = QDate(2018, 1, 8);
    good.horizon = QDate(2018, 12, 31);
    using R = ProgrammeDetails;
    checkRules<R>(good,
                  {{nullptr, [](R& r) { r.name.clear(); }},
                   {"starts_on", [](R& r) { r.startsOn = QDate(1899, 12, 31); }},
                   {nullptr, [](R& r) { r.startsOn = QDate(1900, 1, 1); }},
                   {"horizon", [](R& r) { r.horizon = QDate(2201, 1, 1); }},
                   {nullptr, [](R& r) { r.horizon = QDate(2200, 12, 31); }},
                   {"horizon", [](R& r) { r.horizon = QDate(2018, 1, 7); }},
                   {nullptr, [](R& r) { r.horizon = {}; }},
                   {"interview_target", [](R& r) { r.interviewTarget = -1; }},
                   {"immersion_target", [](R& r) { r.immersionTarget = -1; }},
                   {"people_target", [](R& r) { r.peopleTarget = -1; }},
                   {"persona_target", [](R& r) { r.personaTarget = -1; }},
                   {"participant_target", [](R& r) { r.participantTarget = -1; }},
                   {"chosen_target", [](R& r) { r.chosenTarget = -1; }}});
    checkRules<Label>({{}, u"irritant"_s, u"gisement"_s},
                      {{"term", [](Label& r) { r.term.clear(); }}, {"wording", [](Label& r) { r.wording = u"  "_s; }}});
}

TEST_CASE("Rules of the territory", "[field][rules]")
{
    Commune commune;
    commune.name = u"Cahors"_s;
    checkRules<Commune>(commune, {{"name", [](Commune& r) { r.name = u"\t"_s; }}});
    Organisation organisation;
    organisation.name = u"CAF"_s;
    checkRules<Organisation>(organisation, {{"name", [](Organisation& r) { r.name.clear(); }}});
    Person person;
    person.name = u"X"_s;
    checkRules<Person>(person,
                       {{"name", [](Person& r) { r.name.clear(); }},
                        {"keep_until", [](Person& r) { r.keepUntil = QDate(18, 1, 1); }},
                        {nullptr, [](Person& r) { r.keepUntil = QDate(2020, 1, 1); }}});
    LocalNetwork network;
    network.name = u"Réseau"_s;
    checkRules<LocalNetwork>(network, {{"name", [](LocalNetwork& r) { r.name.clear(); }}});
}

TEST_CASE("Rules of the field work", "[field][rules]")
{
    Interview interview;
    interview.title = u"Club de Limogne"_s;
    interview.heldOn = QDate(2018, 1, 18);
    checkRules<Interview>(interview,
                          {{"title", [](Interview& r) { r.title.clear(); }},
                           {"held_on", [](Interview& r) { r.heldOn = QDate(218, 1, 18); }},
                           {"keep_until", [](Interview& r) { r.keepUntil = QDate(2018, 1, 17); }},
                           {nullptr, [](Interview& r) { r.keepUntil = QDate(2018, 1, 18); }}});
    Immersion immersion;
    immersion.title = u"CAF, accueil"_s;
    checkRules<Immersion>(immersion,
                          {{"title", [](Immersion& r) { r.title.clear(); }},
                           {"minutes", [](Immersion& r) { r.minutes = -1; }},
                           {nullptr, [](Immersion& r) { r.minutes = 0; }},
                           {"keep_until", [](Immersion& r) { r.keepUntil = QDate(3000, 1, 1); }}});
    CHECK(validate(distinctPair(PersonId(2), PersonId(1))));
    REQUIRE_FAILS(validate(distinctPair(PersonId(2), PersonId(2))), ErrorCode::Invalid);
    Attachment attachment;
    attachment.immersion = ImmersionId(1);
    attachment.content = {QString(64, u'a')};
    checkRules<Attachment>(attachment,
                           {{"interview", [](Attachment& r) { r.interview = InterviewId(1); }},
                            {"interview", [](Attachment& r) { r.immersion.reset(); }},
                            {"content", [](Attachment& r) { r.content = {}; }}});
}

TEST_CASE("Rules of evidence, themes and irritants", "[field][rules]")
{
    Evidence evidence;
    evidence.text = u"Je remplis les papiers de tout le village."_s;
    evidence.interview = InterviewId(1);
    using R = Evidence;
    checkRules<R>(evidence,
                  {{"text", [](R& r) { r.text = u" "_s; }},
                   {nullptr, [](R& r) { r.interview.reset(); }},
                   {"interview", [](R& r) { r.immersion = ImmersionId(2); }},
                   {"interview", [](R& r) { r.seminar = SeminarId(2); }},
                   {"anchor", [](R& r) { r.anchorLength = 3; }},
                   {"anchor", [](R& r) { r.anchorStart = 3; }},
                   {"anchor_start", [](R& r) { r.anchorStart = -1; }},
                   {"anchor_length", [](R& r) { r.anchorLength = -1; }},
                   {"anchor_length", [](R& r) { r.anchor = AnchorState::Anchored; }},
                   {nullptr,
                    [](R& r) {
                        r.anchor = AnchorState::Anchored;
                        r.anchorLength = 1;
                    }},
                   {"anchor", [](R& r) {
                        r.anchor = AnchorState::Lost;
                        r.interview.reset();
                        r.seminar = SeminarId(2);
                    }}});
    Theme theme;
    theme.name = u"Aller vers"_s;
    checkRules<Theme>(theme, {{"name", [](Theme& r) { r.name.clear(); }}});
    Irritant irritant;
    irritant.title = u"Tout redire"_s;
    checkRules<Irritant>(irritant,
                         {{"title", [](Irritant& r) { r.title.clear(); }},
                          {"severity", [](Irritant& r) { r.severity = 5; }},
                          {"severity", [](Irritant& r) { r.severity = -1; }},
                          {nullptr, [](Irritant& r) { r.severity = 4; }},
                          {"frequency", [](Irritant& r) { r.frequency = 5; }},
                          {"frequency", [](Irritant& r) { r.frequency = -1; }}});
}
