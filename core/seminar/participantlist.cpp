// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/participantlist.h"

#include "core/seminar/participantwords.h"

#include <algorithm>

namespace filrouge {

namespace {

/// Longer is no name, but the rest of a file whose quotation mark was lost.
constexpr qsizetype longestName = 500;
constexpr qsizetype longestText = 4'000;

/// On one line, without characters that cannot be seen and only ever deceive.
QString cleaned(const QString& cell)
{
    QString text;
    text.reserve(cell.size());
    for (const QChar character : cell.simplified()) {
        const bool turnsText =
            (character >= u'\u202A' && character <= u'\u202E') || (character >= u'\u2066' && character <= u'\u2069');
        if (!turnsText && character.category() != QChar::Other_Control && character != u'\uFEFF')
            text.append(character);
    }
    return text.trimmed();
}

bool looksLikeEmail(const QString& text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1 && !text.contains(u' ');
}

tl::unexpected<Error> wrongMap(const QString& detail)
{
    return fail(ErrorCode::Invalid, QStringLiteral("map"), detail);
}

class ListReader final {
public:
    ListReader(const CsvTable& table, const ListMapping& mapping) : table_(table), mapping_(mapping) {}

    ParticipantList read()
    {
        if (!mapping_.names())
            list_.problems.push_back(failAt(1, 0, QStringLiteral("no column holds names: say which one does")).value());
        for (row_ = mapping_.header ? 1 : 0; row_ < table_.rows.size() && mapping_.names(); ++row_)
            if (std::ranges::any_of(table_.rows[row_], [](const QString& cell) { return !cleaned(cell).isEmpty(); }))
                readRow();
        return std::move(list_);
    }

private:
    [[nodiscard]] QString text(ListField field) const
    {
        const std::optional<int> column = mapping_.of(field);
        return column ? cleaned(table_.cell(row_, *column)) : QString();
    }

    void object(ListField field, const QString& detail)
    {
        list_.problems.push_back(
            failAt(static_cast<qsizetype>(row_) + 1, mapping_.of(field).value_or(-1) + 1, detail).value());
    }

    /// What the words of a cell mean; an objection when they mean nothing.
    template <class Value>
    [[nodiscard]] Value understood(ListField field, std::optional<Value> (*meaning)(const QString&), Value otherwise,
                                   const QString& objection)
    {
        const QString words = text(field);
        if (words.isEmpty())
            return otherwise;
        const std::optional<Value> value = meaning(words);
        if (!value)
            object(field, objection.arg(words.left(60)));
        return value.value_or(otherwise);
    }

    void readRow()
    {
        ListedPerson person;
        person.row = static_cast<int>(row_) + 1;
        const ListField nameField = mapping_.of(ListField::Name) ? ListField::Name : ListField::LastName;
        person.name = nameField == ListField::Name
                          ? text(nameField)
                          : cleaned(text(ListField::FirstName) + u' ' + text(ListField::LastName));
        if (person.name.isEmpty())
            object(nameField, QStringLiteral("there is no name"));
        if (person.name.size() > longestName)
            object(nameField, QStringLiteral("a name of more than %1 characters").arg(longestName));
        for (const ListField field :
             {ListField::Organisation, ListField::Role, ListField::Phone, ListField::AccessNeeds})
            if (text(field).size() > longestText)
                object(field, QStringLiteral("more than %1 characters").arg(longestText));
        person.organisation = text(ListField::Organisation);
        person.role = text(ListField::Role);
        person.phone = text(ListField::Phone);
        person.accessNeeds = text(ListField::AccessNeeds);
        person.email = text(ListField::Email);
        if (!person.email.isEmpty() && !looksLikeEmail(person.email))
            object(ListField::Email, QStringLiteral("“%1” is no e-mail address").arg(person.email.left(60)));
        person.organisationKind = organisationKindOf(person.organisation);
        if (!text(ListField::OrganisationKind).isEmpty())
            person.organisationKind =
                understood(ListField::OrganisationKind,
                           organisationKindCalled,
                           OrganisationKind::StateOffice,
                           QStringLiteral("“%1” is no kind of organisation, such as association or company"));
        person.invitation =
            understood(ListField::Invitation,
                       invitationCalled,
                       Invitation::NotSent,
                       QStringLiteral("“%1” is no answer to an invitation, such as accepted or declined"));
        person.leavesAt = understood(
            ListField::LeavesAt, timeOfDay, QTime(), QStringLiteral("“%1” is no time of day, such as 16:30"));
        person.contactAgain =
            understood(ListField::ContactAgain, yesOrNo, false, QStringLiteral("“%1” is neither yes nor no"));
        list_.people.push_back(std::move(person));
    }

    const CsvTable& table_;
    const ListMapping& mapping_;
    ParticipantList list_;
    std::size_t row_ = 0;
};

} // namespace

QString comparableName(const QString& name)
{
    QString plain;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isMark())
            continue;
        plain.append(character.isLetterOrNumber() ? character : QChar(u' '));
    }
    return plain.simplified();
}

void ListMapping::assign(ListField field, std::optional<int> column)
{
    if (column) {
        std::ranges::replace(columns, column, std::optional<int>());
        // Whoever says where whole names are means those, not what was guessed of their parts.
        if (field == ListField::Name)
            of(ListField::FirstName) = of(ListField::LastName) = std::nullopt;
        if (field == ListField::LastName)
            of(ListField::Name).reset();
    }
    of(field) = column;
}

ListMapping guessedMapping(const CsvTable& table)
{
    ListMapping mapping;
    std::optional<int> plainNom;
    for (int column = 0; column < table.columns(); ++column) {
        const QString heading = table.cell(0, column);
        if (comparableName(heading) == QLatin1String("nom") && !plainNom)
            plainNom = column; // beside "Prénom" the last name, alone the whole one
        const auto field = listFieldCalled(heading);
        if (field && !mapping.of(*field))
            mapping.of(*field) = column;
    }
    const bool apart = mapping.of(ListField::FirstName).has_value();
    if (plainNom)
        mapping.of(apart ? ListField::LastName : ListField::Name) = plainNom;
    if (apart && !mapping.of(ListField::LastName))
        mapping.of(ListField::LastName) = mapping.of(ListField::Name);
    if (apart && mapping.of(ListField::LastName))
        mapping.of(ListField::Name).reset();
    mapping.header = std::ranges::any_of(mapping.columns, [](const auto& column) { return column.has_value(); });
    if (!mapping.header && table.columns() > 0)
        mapping.of(ListField::Name) = 0;
    return mapping;
}

Result<ListMapping> mappingFromText(const QString& text, const CsvTable& table)
{
    ListMapping mapping = guessedMapping(table);
    if (!mapping.header)
        mapping.columns = {};
    for (const QString& part : text.split(u',')) {
        const QString word = part.section(u'=', 0, 0).trimmed();
        if (word == QLatin1String("header")) {
            const auto header = yesOrNo(part.section(u'=', 1));
            if (!header)
                return wrongMap(QStringLiteral("“%1” is neither yes nor no").arg(part.section(u'=', 1)));
            mapping.header = *header;
            continue;
        }
        const auto* const known = std::ranges::find_if(Choices<ListField>::names,
                                                       [&](const char* one) { return word == QLatin1String(one); });
        if (known == Choices<ListField>::names.end())
            return wrongMap(QStringLiteral("there is no field “%1”").arg(word));
        const auto field = static_cast<ListField>(known - Choices<ListField>::names.begin());
        bool number = false;
        const int column = part.section(u'=', 1).trimmed().toInt(&number);
        if (!number || column < 0 || column > table.columns())
            return wrongMap(QStringLiteral("“%1” is no column from 1 to %2").arg(part.trimmed()).arg(table.columns()));
        mapping.assign(field, column == 0 ? std::nullopt : std::optional(column - 1));
    }
    if (!mapping.names())
        return wrongMap(QStringLiteral("no column holds names: say which one does"));
    return mapping;
}

ParticipantList readParticipants(const CsvTable& table, const ListMapping& mapping)
{
    return ListReader(table, mapping).read();
}

} // namespace filrouge
