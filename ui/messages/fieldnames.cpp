// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/fieldnames.h"

namespace filrouge {

namespace {

struct Named final {
    const char* key;
    const char* name;
};

constexpr Named names[] = {
    {"age", QT_TRANSLATE_NOOP("FieldNames", "Age")},
    {"anchor", QT_TRANSLATE_NOOP("FieldNames", "Place in the notes")},
    {"anchor_length", QT_TRANSLATE_NOOP("FieldNames", "Place in the notes")},
    {"anchor_start", QT_TRANSLATE_NOOP("FieldNames", "Place in the notes")},
    {"blank", QT_TRANSLATE_NOOP("FieldNames", "Blank ballots")},
    {"box_uuid", QT_TRANSLATE_NOOP("FieldNames", "Ballot box")},
    {"card", QT_TRANSLATE_NOOP("FieldNames", "Card")},
    {"channel", QT_TRANSLATE_NOOP("FieldNames", "Channel")},
    {"chosen_target", QT_TRANSLATE_NOOP("FieldNames", "Target of personas to be elected")},
    {"content", QT_TRANSLATE_NOOP("FieldNames", "Content")},
    {"decision", QT_TRANSLATE_NOOP("FieldNames", "Decision")},
    {"difficulty", QT_TRANSLATE_NOOP("FieldNames", "Difficulty")},
    {"due_on", QT_TRANSLATE_NOOP("FieldNames", "Due date")},
    {"emotion", QT_TRANSLATE_NOOP("FieldNames", "Emotion")},
    {"ends_on", QT_TRANSLATE_NOOP("FieldNames", "Last day")},
    {"evidence", QT_TRANSLATE_NOOP("FieldNames", "Evidence")},
    {"field_test_limit", QT_TRANSLATE_NOOP("FieldNames", "Limit of field tests")},
    {"first_name", QT_TRANSLATE_NOOP("FieldNames", "First name")},
    {"frequency", QT_TRANSLATE_NOOP("FieldNames", "Frequency")},
    {"held_on", QT_TRANSLATE_NOOP("FieldNames", "Date")},
    {"horizon", QT_TRANSLATE_NOOP("FieldNames", "Horizon")},
    {"hue", QT_TRANSLATE_NOOP("FieldNames", "Colour")},
    {"idea_limit", QT_TRANSLATE_NOOP("FieldNames", "Limit of ideas")},
    {"immersion_target", QT_TRANSLATE_NOOP("FieldNames", "Target of immersions")},
    {"interview", QT_TRANSLATE_NOOP("FieldNames", "Interview")},
    {"interview_target", QT_TRANSLATE_NOOP("FieldNames", "Target of interviews")},
    {"irritant", QT_TRANSLATE_NOOP("FieldNames", "Pain point")},
    {"iteration", QT_TRANSLATE_NOOP("FieldNames", "Iteration")},
    {"keep_until", QT_TRANSLATE_NOOP("FieldNames", "Keep the notes until")},
    {"lessons_limit", QT_TRANSLATE_NOOP("FieldNames", "Limit of lessons")},
    {"limits", QT_TRANSLATE_NOOP("FieldNames", "Limits")},
    {"lot_seed", QT_TRANSLATE_NOOP("FieldNames", "Seed of the lot")},
    {"method", QT_TRANSLATE_NOOP("FieldNames", "Voting method")},
    {"minutes", QT_TRANSLATE_NOOP("FieldNames", "Duration")},
    {"mock_up_limit", QT_TRANSLATE_NOOP("FieldNames", "Limit of mock-ups")},
    {"most_approvals", QT_TRANSLATE_NOOP("FieldNames", "Personas one may tick")},
    {"most_on_one", QT_TRANSLATE_NOOP("FieldNames", "Points one persona may get from a voter")},
    {"name", QT_TRANSLATE_NOOP("FieldNames", "Name")},
    {"note", QT_TRANSLATE_NOOP("FieldNames", "Note")},
    {"noted_on", QT_TRANSLATE_NOOP("FieldNames", "Date of the entry")},
    {"number", QT_TRANSLATE_NOOP("FieldNames", "Number")},
    {"options", QT_TRANSLATE_NOOP("FieldNames", "Personas on the ballot")},
    {"participant_target", QT_TRANSLATE_NOOP("FieldNames", "Target of participants")},
    {"people_target", QT_TRANSLATE_NOOP("FieldNames", "Target of people")},
    {"person", QT_TRANSLATE_NOOP("FieldNames", "Person")},
    {"persona", QT_TRANSLATE_NOOP("FieldNames", "Persona")},
    {"persona_target", QT_TRANSLATE_NOOP("FieldNames", "Target of personas")},
    {"points", QT_TRANSLATE_NOOP("FieldNames", "Points each voter has")},
    {"previous", QT_TRANSLATE_NOOP("FieldNames", "Card before")},
    {"promise", QT_TRANSLATE_NOOP("FieldNames", "Promise")},
    {"public_reason", QT_TRANSLATE_NOOP("FieldNames", "Reason, as published")},
    {"question", QT_TRANSLATE_NOOP("FieldNames", "Question")},
    {"reason", QT_TRANSLATE_NOOP("FieldNames", "Reason")},
    {"roll", QT_TRANSLATE_NOOP("FieldNames", "Roll of voters")},
    {"roll_size", QT_TRANSLATE_NOOP("FieldNames", "People on the roll")},
    {"seats", QT_TRANSLATE_NOOP("FieldNames", "How many are elected")},
    {"severity", QT_TRANSLATE_NOOP("FieldNames", "Severity")},
    {"signed_in_at", QT_TRANSLATE_NOOP("FieldNames", "Signed in at")},
    {"signed_on", QT_TRANSLATE_NOOP("FieldNames", "Signed on")},
    {"spoiled", QT_TRANSLATE_NOOP("FieldNames", "Spoiled ballots")},
    {"sprint", QT_TRANSLATE_NOOP("FieldNames", "Sprint")},
    {"starts_on", QT_TRANSLATE_NOOP("FieldNames", "First day")},
    {"subject_until", QT_TRANSLATE_NOOP("FieldNames", "Subject to confirmation until")},
    {"substitute_for", QT_TRANSLATE_NOOP("FieldNames", "Substitute")},
    {"team", QT_TRANSLATE_NOOP("FieldNames", "Team")},
    {"term", QT_TRANSLATE_NOOP("FieldNames", "Term")},
    {"testers", QT_TRANSLATE_NOOP("FieldNames", "Testers")},
    {"text", QT_TRANSLATE_NOOP("FieldNames", "Text")},
    {"title", QT_TRANSLATE_NOOP("FieldNames", "Title")},
    {"wording", QT_TRANSLATE_NOOP("FieldNames", "Wording")},
    {"workgroup", QT_TRANSLATE_NOOP("FieldNames", "Workgroup")},
    {"written_on", QT_TRANSLATE_NOOP("FieldNames", "Written on")},
};

} // namespace

QString fieldNameIn(const QString& key, Language language)
{
    for (const Named& each : names)
        if (key == QLatin1String(each.key))
            return (language == Language::French ? QStringLiteral("«\u00A0%1\u00A0»") : QStringLiteral("“%1”"))
                .arg(translated(Text{"FieldNames", each.name}, language));
    return key;
}

} // namespace filrouge
