// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programmeshape.h"

#include "core/documents/programmereading.h"
#include "core/documents/programmewriting.h"
#include "core/engagement/engagementrules.h"
#include "core/field/fieldrules.h"
#include "core/persona/personarules.h"
#include "core/seminar/seminarrules.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace filrouge {

namespace {

/// Row types for which no room has a rule.
template <class Row>
Result<> validate(const Row&)
{
    return {};
}

QString expected(FieldType type, std::span<const char* const> choices)
{
    switch (type) {
    case FieldType::Text:
        return QStringLiteral("a text");
    case FieldType::Integer:
        return QStringLiteral("a whole number");
    case FieldType::Boolean:
        return QStringLiteral("true or false");
    case FieldType::Date:
        return QStringLiteral("a date such as 2018-02-07");
    case FieldType::TimeOfDay:
        return QStringLiteral("a time such as 10:30");
    case FieldType::Instant:
        return QStringLiteral("an instant such as 2018-02-07T10:30:00.000Z");
    case FieldType::Key:
        return QStringLiteral("a key such as \"12\"");
    case FieldType::Picture:
        return QStringLiteral("the path of a picture");
    case FieldType::Choice:
        break;
    }
    QStringList words;
    for (const char* choice : choices)
        words << QLatin1String(choice);
    return QStringLiteral("one of ") + words.join(QStringLiteral(", "));
}

QString item(const QString& path, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

template <class Row>
const Field<Row>* fieldNamed(const char* name)
{
    for (const auto& field : Description<Row>::fields)
        if (qstrcmp(field.name, name) == 0)
            return &field;
    return nullptr;
}

/// Rows in the order they are shown: by position where they have one, then by key.
template <class Row>
ProgrammeWriting::Children rowsByParent(const ProgrammeRows& rows, const Field<Row>* parent)
{
    const std::vector<Row>& table = rows.of<Row>();
    ProgrammeWriting::Children children;
    for (std::size_t i = 0; i < table.size(); ++i)
        children[parent == nullptr ? 0 : parent->toSql(table[i]).toLongLong()].push_back(i);
    if constexpr (requires(Row row) { row.position; })
        for (auto& [key, list] : children)
            std::stable_sort(list.begin(), list.end(),
                             [&](std::size_t a, std::size_t b) { return table[a].position < table[b].position; });
    return children;
}

/// Objects, one a row.
template <class Row>
class RowList : public ListShape {
public:
    /// `parent`: the field that names the row this list is nested in. `omitted`: fields the JSON form does not have.
    RowList(const char* name, const char* parent, std::vector<const char*> omitted, ListShapes nested)
        : ListShape(name), parent_(fieldNamed<Row>(parent)), omitted_(std::move(omitted)), nested_(std::move(nested))
    {
    }

    void write(ProgrammeWriting& writing, qint64 parent) const override
    {
        const auto& list = writing.children(this, parent, [&] { return rowsByParent(writing.rows(), parent_); });
        writing.out().beginArray();
        for (const std::size_t index : list)
            writeRow(writing, writing.rows().of<Row>()[index]);
        writing.out().endArray();
    }

    void read(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent) const override
    {
        if (!json.isArray())
            return reading.fail(ErrorCode::WrongType, path, QStringLiteral("a list"));
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size() && !reading.failed(); ++i)
            readRow(reading, array[i], item(path, i), parent, static_cast<int>(i));
    }

protected:
    void writeRow(ProgrammeWriting& writing, const Row& row) const
    {
        JsonText& out = writing.out();
        out.beginObject();
        for (const auto& field : Description<Row>::fields) {
            if (isOmitted(field))
                continue;
            QJsonValue value = field.toJson(row);
            if (field.type == FieldType::Picture)
                value = writing.pictureFile(PictureRef{value.toString()});
            // What reading takes for granted is not worth a line.
            if (value.isNull() || (field.type == FieldType::Text && value.toString().isEmpty()))
                continue;
            out.key(field.name);
            out.value(value);
        }
        if constexpr (Description<Row>::keys == 1)
            for (const auto& list : nested_) {
                out.key(list->name());
                list->write(writing, row.id.value);
            }
        out.endObject();
    }

    void readRow(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent, int index) const
    {
        if (!json.isObject())
            return reading.fail(ErrorCode::WrongType, path, QStringLiteral("an object"));
        const QJsonObject object = json.toObject();
        Row row;
        if constexpr (requires { row.position; })
            row.position = index;
        if (parent_ != nullptr)
            (void)parent_->fromSql(row, QVariant(parent));
        readFields(reading, row, object, path);
        if constexpr (Description<Row>::keys == 1)
            if (!row.id)
                row.id.value = reading.freshKey();
        if (const Result<> valid = validate(row); !valid && !reading.failed())
            reading.fail(valid.error().code, path + QLatin1Char('.') + valid.error().where, valid.error().detail);
        if (reading.failed())
            return;
        if constexpr (Description<Row>::keys == 1) {
            const qint64 key = row.id.value;
            reading.add(std::move(row), path);
            for (const auto& list : nested_)
                if (const auto entry = object.constFind(QLatin1String(list->name())); entry != object.constEnd())
                    list->read(reading, *entry, path + QLatin1Char('.') + QLatin1String(list->name()), key);
        } else {
            reading.add(std::move(row), path);
        }
    }

private:
    bool isOmitted(const Field<Row>& field) const
    {
        return &field == parent_ || std::any_of(omitted_.begin(), omitted_.end(), [&](const char* name) {
                   return qstrcmp(name, field.name) == 0;
               });
    }

    void readFields(ProgrammeReading& reading, Row& row, const QJsonObject& object, const QString& path) const
    {
        for (auto entry = object.constBegin(); entry != object.constEnd() && !reading.failed(); ++entry) {
            const QString place = path + QLatin1Char('.') + entry.key();
            const Field<Row>* field = fieldNamed<Row>(entry.key().toUtf8().constData());
            if (field != nullptr && !isOmitted(*field))
                readField(reading, row, *field, *entry, place);
            else if (!isNested(entry.key()))
                reading.fail(ErrorCode::UnknownKey, place, {});
        }
    }

    bool isNested(const QString& key) const
    {
        return std::any_of(nested_.begin(), nested_.end(),
                           [&](const auto& list) { return key == QLatin1String(list->name()); });
    }

    void readField(ProgrammeReading& reading, Row& row, const Field<Row>& field, const QJsonValue& json,
                   const QString& path) const
    {
        bool right = true;
        if (field.type == FieldType::Text)
            right = field.fromJson(row, reading.text(json, path));
        else if (field.type == FieldType::Picture)
            right = field.fromJson(row, reading.picture(json, path).sha256);
        else
            right = field.fromJson(row, json);
        if (!right)
            reading.fail(ErrorCode::WrongType, path, expected(field.type, field.choices));
    }

    const Field<Row>* parent_;
    std::vector<const char*> omitted_;
    ListShapes nested_;
};

/// The one row of a table that always has one, as an object.
template <class Row>
class OneRow final : public RowList<Row> {
public:
    using RowList<Row>::RowList;

    void write(ProgrammeWriting& writing, qint64) const override
    {
        for (const Row& row : writing.rows().of<Row>())
            this->writeRow(writing, row);
    }

    void read(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64) const override
    {
        this->readRow(reading, json, path, 0, 0);
    }
};

/// Keys, each a link between the parent and the row it names.
template <class Row>
class LinkList final : public ListShape {
public:
    LinkList(const char* name, const char* parent, const char* target)
        : ListShape(name), parent_(fieldNamed<Row>(parent)), target_(fieldNamed<Row>(target))
    {
    }

    void write(ProgrammeWriting& writing, qint64 parent) const override
    {
        const auto& list = writing.children(this, parent, [&] { return rowsByParent(writing.rows(), parent_); });
        writing.out().beginArray();
        for (const std::size_t index : list)
            writing.out().value(target_->toJson(writing.rows().of<Row>()[index]));
        writing.out().endArray();
    }

    void read(ProgrammeReading& reading, const QJsonValue& json, const QString& path, qint64 parent) const override
    {
        if (!json.isArray())
            return reading.fail(ErrorCode::WrongType, path, QStringLiteral("a list"));
        std::set<QString> seen;
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size() && !reading.failed(); ++i) {
            Row row;
            (void)parent_->fromSql(row, QVariant(parent));
            if (!target_->fromJson(row, array[i]))
                return reading.fail(ErrorCode::WrongType, item(path, i), expected(target_->type, target_->choices));
            if (!seen.insert(array[i].toString()).second)
                return reading.fail(ErrorCode::DuplicateId, item(path, i), array[i].toString());
            reading.add(std::move(row), item(path, i));
        }
    }

private:
    const Field<Row>* parent_;
    const Field<Row>* target_;
};

template <class... Shapes>
ListShapes lists(std::unique_ptr<Shapes>... shapes)
{
    ListShapes list;
    (list.push_back(std::move(shapes)), ...);
    return list;
}

template <class Row>
std::unique_ptr<ListShape> rows(const char* name, ListShapes nested = {}, std::vector<const char*> omitted = {})
{
    return std::make_unique<RowList<Row>>(name, "", std::move(omitted), std::move(nested));
}

template <class Row>
std::unique_ptr<ListShape> nestedRows(const char* name, const char* parent, ListShapes nested = {},
                                      std::vector<const char*> omitted = {})
{
    return std::make_unique<RowList<Row>>(name, parent, std::move(omitted), std::move(nested));
}

template <class Row>
std::unique_ptr<ListShape> links(const char* name, const char* parent, const char* target)
{
    return std::make_unique<LinkList<Row>>(name, parent, target);
}

ListShapes fieldShape()
{
    return lists(
        rows<Commune>("communes"), rows<Organisation>("organisations"), rows<Person>("people"), rows<Theme>("themes"),
        rows<Interview>("interviews",
                        lists(nestedRows<InterviewPerson>("people", "interview"),
                              links<InterviewOrganisation>("organisations", "interview", "organisation"),
                              nestedRows<Attachment>("attachments", "interview", {}, {"immersion"}))),
        rows<Immersion>("immersions", lists(nestedRows<Attachment>("attachments", "immersion", {}, {"interview"}))),
        rows<Irritant>("irritants"),
        rows<LocalNetwork>("local_networks", lists(links<LocalNetworkMember>("members", "network", "organisation"),
                                                   links<LocalNetworkIrritant>("irritants", "network", "irritant"))));
}

ListShapes seminarShape()
{
    return lists(rows<Seminar>("seminars", lists(nestedRows<Activity>("activities", "seminar"),
                                                 nestedRows<Participant>("participants", "seminar"))),
                 rows<Evidence>("evidence", lists(links<IrritantEvidence>("irritants", "evidence", "irritant"))));
}

ListShapes personaShape()
{
    return lists(rows<ChallengeQuestion>("challenge_questions"),
                 rows<Persona>("personas",
                               lists(nestedRows<Statement>(
                                         "statements", "persona",
                                         lists(links<StatementEvidence>("evidence", "statement", "evidence"),
                                               links<StatementIrritant>("irritants", "statement", "irritant"))),
                                     nestedRows<JourneyStep>("journey", "persona"))),
                 rows<ChallengeLetter>("challenge_letters",
                                       lists(nestedRows<Difficulty>("difficulties", "letter",
                                                                    lists(links<DifficultyIrritant>(
                                                                        "irritants", "difficulty", "irritant"))),
                                             nestedRows<Expectation>("expectations", "letter"))));
}

ListShapes voteShape()
{
    return lists(rows<Vote>("votes", lists(nestedRows<VoteOption>("options", "vote"), nestedRows<VoteTally>("tally", "vote"),
                                           nestedRows<VoteTurnout>("turnout", "vote"), nestedRows<VoteEvent>("events", "vote"),
                                           nestedRows<PublishedCode>("published_codes", "vote"),
                                           nestedRows<PublishedBallot>("published_ballots", "vote"))));
}

ListShapes engagementShape()
{
    return lists(rows<EngagementLetter>(
        "engagement_letters",
        lists(nestedRows<Promise>("promises", "letter",
                                  lists(links<PromiseDifficulty>("difficulties", "promise", "difficulty"))),
              nestedRows<Contribution>("contributions", "letter"), nestedRows<Signatory>("signatories", "letter"))));
}

} // namespace

ListShapes programmeShape()
{
    ListShapes shape;
    // Its key and its uuid belong to the file, not to the programme.
    shape.push_back(std::make_unique<OneRow<ProgrammeDetails>>("programme", "", std::vector{"id", "uuid"}, ListShapes{}));
    shape.push_back(rows<Label>("labels"));
    for (auto part : {&fieldShape, &seminarShape, &personaShape, &voteShape, &engagementShape})
        for (auto& list : part())
            shape.push_back(std::move(list));
    return shape;
}

} // namespace filrouge
