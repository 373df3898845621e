// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programmeshape.h"

#include "core/documents/listshapes.h"

namespace filrouge {

namespace {

template <class... Shapes>
ListShapes lists(Shapes... shapes)
{
    ListShapes list;
    (list.push_back(std::move(shapes)), ...);
    return list;
}

std::unique_ptr<ListShape> rows(const char* name, const char* table, ListShapes nested = {})
{
    return std::make_unique<RowList>(name, RowForm{table, nullptr, {}}, std::move(nested));
}

/// Rows of `table` whose field `parent` names the row they are nested in; `omitted`: fields JSON does not have.
std::unique_ptr<ListShape> nestedRows(const char* name, const char* table, const char* parent, ListShapes nested = {},
                                      std::vector<std::string_view> omitted = {})
{
    return std::make_unique<RowList>(name, RowForm{table, parent, std::move(omitted)}, std::move(nested));
}

std::unique_ptr<ListShape> links(const char* name, const char* table, const char* parent, const char* target)
{
    return std::make_unique<LinkList>(name, table, parent, target);
}

/// Written with that end of each pair whose key is smaller.
std::unique_ptr<ListShape> distinctFrom(const char* table)
{
    return links("distinct_from", table, "one", "other");
}

ListShapes fieldShape()
{
    return lists(rows("communes", "commune"),
                 rows("organisations", "organisation", lists(distinctFrom("distinct_organisation"))),
                 rows("people", "person", lists(distinctFrom("distinct_person"))),
                 rows("themes", "theme"),
                 rows("interviews",
                      "interview",
                      lists(nestedRows("people", "interview_person", "interview"),
                            links("organisations", "interview_organisation", "interview", "organisation"),
                            nestedRows("attachments", "attachment", "interview", {}, {"immersion"}),
                            distinctFrom("distinct_interview"))),
                 rows("immersions",
                      "immersion",
                      lists(nestedRows("attachments", "attachment", "immersion", {}, {"interview"}),
                            distinctFrom("distinct_immersion"))),
                 rows("irritants", "irritant"),
                 rows("local_networks",
                      "local_network",
                      lists(links("members", "local_network_member", "network", "organisation"),
                            links("irritants", "local_network_irritant", "network", "irritant"))));
}

ListShapes seminarShape()
{
    return lists(rows("seminars",
                      "seminar",
                      lists(nestedRows("activities", "activity", "seminar"),
                            nestedRows("participants", "participant", "seminar"))),
                 rows("evidence", "evidence", lists(links("irritants", "irritant_evidence", "evidence", "irritant"))));
}

ListShapes personaShape()
{
    return lists(rows("challenge_questions", "challenge_question"),
                 rows("personas",
                      "persona",
                      lists(nestedRows("statements",
                                       "statement",
                                       "persona",
                                       lists(links("evidence", "statement_evidence", "statement", "evidence"),
                                             links("irritants", "statement_irritant", "statement", "irritant"))),
                            nestedRows("journey", "journey_step", "persona"))),
                 rows("challenge_letters",
                      "challenge_letter",
                      lists(nestedRows("difficulties",
                                       "difficulty",
                                       "letter",
                                       lists(links("irritants", "difficulty_irritant", "difficulty", "irritant"))),
                            nestedRows("expectations", "expectation", "letter"))));
}

ListShapes voteShape()
{
    return lists(rows("votes",
                      "vote",
                      lists(nestedRows("options", "vote_option", "vote"),
                            nestedRows("tally", "vote_tally", "vote"),
                            nestedRows("turnout", "vote_turnout", "vote"),
                            nestedRows("events", "vote_event", "vote"),
                            nestedRows("published_codes", "published_code", "vote"),
                            nestedRows("published_ballots", "published_ballot", "vote"))));
}

ListShapes engagementShape()
{
    return lists(rows("engagement_letters",
                      "engagement_letter",
                      lists(nestedRows("promises",
                                       "promise",
                                       "letter",
                                       lists(links("difficulties", "promise_difficulty", "promise", "difficulty"),
                                             nestedRows("progress", "promise_progress", "promise"))),
                            nestedRows("contributions", "contribution", "letter"),
                            nestedRows("signatories", "signatory", "letter"))));
}

ListShapes sprintShape()
{
    return lists(rows("teams", "team", lists(nestedRows("members", "team_member", "team"))),
                 rows("solution_bundles", "solution_bundle"),
                 rows("solutions", "solution", lists(links("promises", "solution_promise", "solution", "promise"))),
                 rows("sprints", "sprint", lists(nestedRows("reviews", "sprint_review", "sprint"))),
                 rows("cards",
                      "card",
                      lists(nestedRows("events", "card_event", "card"),
                            nestedRows("attachments", "card_attachment", "card"),
                            nestedRows("field_tests",
                                       "field_test",
                                       "card",
                                       lists(nestedRows("photos", "field_test_photo", "field_test"))))));
}

} // namespace

ListShapes programmeShape()
{
    ListShapes shape;
    // Its key and its uuid belong to the file, not to the programme.
    shape.push_back(std::make_unique<OneRow>("programme", RowForm{"programme", nullptr, {"id", "uuid"}}, ListShapes{}));
    shape.push_back(rows("labels", "label"));
    for (auto part : {&fieldShape, &seminarShape, &personaShape, &voteShape, &engagementShape, &sprintShape})
        for (auto& list : part())
            shape.push_back(std::move(list));
    return shape;
}

} // namespace filrouge
