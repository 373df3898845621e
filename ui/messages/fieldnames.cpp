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
    {"chosen_target", QT_TRANSLATE_NOOP("FieldNames", "Target of personas to be elected")},
    {"decision", QT_TRANSLATE_NOOP("FieldNames", "Decision")},
    {"due_on", QT_TRANSLATE_NOOP("FieldNames", "Due date")},
    {"emotion", QT_TRANSLATE_NOOP("FieldNames", "Emotion")},
    {"ends_on", QT_TRANSLATE_NOOP("FieldNames", "Last day")},
    {"field_test_limit", QT_TRANSLATE_NOOP("FieldNames", "Limit of field tests")},
    {"first_name", QT_TRANSLATE_NOOP("FieldNames", "First name")},
    {"frequency", QT_TRANSLATE_NOOP("FieldNames", "Frequency")},
    {"held_on", QT_TRANSLATE_NOOP("FieldNames", "Date")},
    {"horizon", QT_TRANSLATE_NOOP("FieldNames", "Horizon")},
    {"hue", QT_TRANSLATE_NOOP("FieldNames", "Colour")},
    {"idea_limit", QT_TRANSLATE_NOOP("FieldNames", "Limit of ideas")},
    {"immersion_target", QT_TRANSLATE_NOOP("FieldNames", "Target of immersions")},
    {"interview_target", QT_TRANSLATE_NOOP("FieldNames", "Target of interviews")},
    {"keep_until", QT_TRANSLATE_NOOP("FieldNames", "Keep the notes until")},
    {"lessons_limit", QT_TRANSLATE_NOOP("FieldNames", "Limit of lessons")},
    {"limits", QT_TRANSLATE_NOOP("FieldNames", "Limits")},
    {"minutes", QT_TRANSLATE_NOOP("FieldNames", "Duration")},
    {"mock_up_limit", QT_TRANSLATE_NOOP("FieldNames", "Limit of mock-ups")},
    {"name", QT_TRANSLATE_NOOP("FieldNames", "Name")},
    {"noted_on", QT_TRANSLATE_NOOP("FieldNames", "Date of the entry")},
    {"number", QT_TRANSLATE_NOOP("FieldNames", "Number")},
    {"participant_target", QT_TRANSLATE_NOOP("FieldNames", "Target of participants")},
    {"people_target", QT_TRANSLATE_NOOP("FieldNames", "Target of people")},
    {"persona_target", QT_TRANSLATE_NOOP("FieldNames", "Target of personas")},
    {"public_reason", QT_TRANSLATE_NOOP("FieldNames", "Reason, as published")},
    {"question", QT_TRANSLATE_NOOP("FieldNames", "Question")},
    {"reason", QT_TRANSLATE_NOOP("FieldNames", "Reason")},
    {"seats", QT_TRANSLATE_NOOP("FieldNames", "How many are elected")},
    {"severity", QT_TRANSLATE_NOOP("FieldNames", "Severity")},
    {"signed_in_at", QT_TRANSLATE_NOOP("FieldNames", "Signed in at")},
    {"signed_on", QT_TRANSLATE_NOOP("FieldNames", "Signed on")},
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
