// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/engagement/engagementletter.h"
#include "core/engagement/promise.h"
#include "core/engagement/promiseprogress.h"
#include "core/field/distinctpair.h"
#include "core/field/evidence.h"
#include "core/field/fieldwork.h"
#include "core/field/localnetwork.h"
#include "core/field/organisation.h"
#include "core/field/programmedetails.h"
#include "core/persona/challengeletter.h"
#include "core/persona/persona.h"
#include "core/seminar/seminar.h"
#include "core/sprint/card.h"
#include "core/sprint/fieldtest.h"
#include "core/sprint/solution.h"
#include "core/sprint/sprint.h"
#include "core/sprint/team.h"
#include "core/vote/vote.h"
#include "core/vote/voteresult.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

// A wrong pointer or a word too few in a description would be a column that silently holds another's value.

using namespace filrouge;

namespace {

/// A JSON value that a field of this type takes and that no default-made row holds.
template <class Row>
QJsonValue example(const Field<Row>& field, const Row& unset)
{
    switch (field.type) {
    case FieldType::Text:
        return QStringLiteral("Limogne-en-Quercy");
    case FieldType::Integer:
        return 77;
    case FieldType::Boolean:
        return !field.toJson(unset).toBool();
    case FieldType::Date:
        return QStringLiteral("2018-02-07");
    case FieldType::TimeOfDay:
        return QStringLiteral("09:30");
    case FieldType::Instant:
        return QStringLiteral("2018-02-07T08:30:00.000Z");
    case FieldType::Key:
        return QStringLiteral("9007199254740993");
    case FieldType::Picture:
        return QStringLiteral("ab").repeated(32);
    case FieldType::Choice:
        break;
    }
    for (const char* word : field.choices)
        if (field.toJson(unset) != QJsonValue(QString::fromLatin1(word)))
            return QString::fromLatin1(word);
    return QJsonValue::Undefined; // one word only: nothing to tell apart
}

using DescribedRows =
    std::tuple<ProgrammeDetails, Label, Commune, Organisation, Person, LocalNetwork, LocalNetworkMember,
               LocalNetworkIrritant, Interview, InterviewPerson, InterviewOrganisation, Immersion, Attachment, Evidence,
               Theme, Irritant, IrritantEvidence, Persona, Statement, StatementEvidence, StatementIrritant, JourneyStep,
               ChallengeQuestion, ChallengeLetter, Difficulty, DifficultyIrritant, Expectation, Seminar, Activity,
               Participant, Vote, VoteOption, VoteTally, VoteTurnout, VoteEvent, PublishedCode, PublishedBallot,
               EngagementLetter, Contribution, Promise, PromiseDifficulty, Signatory, PromiseProgress, Team, TeamMember,
               SolutionBundle, Solution, SolutionPromise, Sprint, SprintReview, Card, CardEvent, CardAttachment,
               FieldTest, FieldTestPhoto, DistinctPair<OrganisationId>, DistinctPair<PersonId>,
               DistinctPair<InterviewId>, DistinctPair<ImmersionId>>;

/// Calls visit(Row{}) for every row type of the programme file.
void forEveryRow(const auto& visit)
{
    std::apply([&visit](const auto&... rows) { (visit(rows), ...); }, DescribedRows{});
}

template <class Row>
QString columnName(const Field<Row>& field)
{
    return QString::fromLatin1(Description<Row>::table) + u'.' + QString::fromLatin1(field.name);
}

/// Sets each field alone and names those that do not come back, or that move another.
template <class Row>
QStringList crossedFields(const Row& unset)
{
    QStringList crossed;
    const auto& fields = Description<Row>::fields;
    for (const auto& field : fields) {
        const QJsonValue value = example(field, unset);
        if (value.isUndefined())
            continue;
        Row row{};
        bool right = field.fromJson(row, value);
        for (const auto& other : fields)
            right = right && other.toJson(row) == (&other == &field ? value : other.toJson(unset));
        Row stored{};
        right = right && field.fromSql(stored, field.toSql(row)) && stored == row;
        if (!right)
            crossed.append(columnName(field));
    }
    return crossed;
}

/// Words that are not snake_case or stand twice; an array of choices longer than its list holds null words.
QStringList badWords(const QStringList& words)
{
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    QStringList bad;
    QSet<QString> seen;
    for (const QString& word : words) {
        if (seen.contains(word) || !snakeCase.match(word).hasMatch())
            bad.append(word);
        seen.insert(word);
    }
    return bad;
}

QStringList wordsOf(std::span<const char* const> names)
{
    QStringList words;
    for (const char* name : names)
        words.append(QString::fromLatin1(name));
    return words;
}

} // namespace

TEST_CASE("each field writes its own member and no other", "[base][fields]")
{
    QStringList crossed;
    forEveryRow([&crossed](const auto& row) { crossed += crossedFields(row); });
    CHECK(crossed == QStringList());
}

TEST_CASE("columns and choices are distinct snake_case words", "[base][fields]")
{
    QStringList bad;
    QStringList unsure; // a choice without words, or words without a choice
    forEveryRow([&](const auto& row) {
        QStringList columns;
        for (const auto& field : Description<std::remove_cvref_t<decltype(row)>>::fields) {
            columns.append(QString::fromLatin1(field.name));
            bad += badWords(wordsOf(field.choices));
            if ((field.type == FieldType::Choice) == field.choices.empty())
                unsure.append(columnName(field));
        }
        bad += badWords(columns);
    });
    CHECK(bad == QStringList());
    CHECK(unsure == QStringList());
}

TEST_CASE("tables have a key and a name of their own", "[base][fields]")
{
    QStringList tables;
    forEveryRow([&tables](const auto& row) {
        using Described = Description<std::remove_cvref_t<decltype(row)>>;
        tables.append(QString::fromLatin1(Described::table));
        STATIC_REQUIRE(Described::keys >= 1);
        STATIC_REQUIRE(Described::keys <= Described::fields.size());
    });
    CHECK(badWords(tables) == QStringList());
}
