// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/personcells.h"

#include "core/field/listwords.h"

#include <QRegularExpression>

namespace filrouge {

namespace {

constexpr qsizetype quoted = 60; // characters of a name

/// A spreadsheet takes a French number for a number, and its first zero away.
QString withItsZero(const QString& phone)
{
    static const QRegularExpression beheaded(QStringLiteral("\\A[1-9]\\d{8}\\z"));
    return beheaded.match(phone).hasMatch() ? u'0' + phone : phone;
}

} // namespace

PersonCells readPerson(ListCells& cells)
{
    PersonCells person;
    const bool whole = !cells.text(PersonField::Name).isEmpty() || !cells.has(PersonField::LastName);
    const PersonField nameField = whole ? PersonField::Name : PersonField::LastName;
    person.name = whole ? cells.text(nameField)
                        : cleanedCell(cells.text(PersonField::FirstName) + u' ' + cells.text(PersonField::LastName));
    if (person.name.isEmpty())
        cells.object(nameField, QStringLiteral("there is no name"));
    if (person.name.size() > longestListedName)
        cells.object(nameField, QStringLiteral("a name of more than %1 characters").arg(longestListedName));
    for (const PersonField field : {PersonField::Organisation, PersonField::Role, PersonField::Phone})
        cells.limit(field, longestListedText);
    person.organisation = cells.text(PersonField::Organisation);
    person.role = cells.text(PersonField::Role);
    person.phone = withItsZero(cells.text(PersonField::Phone));
    person.email = cells.text(PersonField::Email);
    if (!person.email.isEmpty() && !looksLikeEmail(person.email))
        cells.object(PersonField::Email, QStringLiteral("“%1” is no e-mail address").arg(person.email.left(60)));
    person.organisationKind = organisationKindOf(person.organisation);
    if (!cells.text(PersonField::OrganisationKind).isEmpty())
        person.organisationKind =
            cells.understood(PersonField::OrganisationKind,
                             organisationKindCalled,
                             OrganisationKind::StateOffice,
                             QStringLiteral("“%1” is no kind of organisation, such as association or company"));
    return person;
}

std::vector<ListSchema::Field> personFields()
{
    return {
        {"name",
         FILROUGE_TEXT("Lists", "Whole name"),
         {"name",
          "full name",
          "nom complet",
          "nom et prenom",
          "nom prenom",
          "prenom nom",
          "prenom et nom",
          "participant",
          "participante",
          "person",
          "personne",
          "invite"}},
        {"first_name", FILROUGE_TEXT("Lists", "First name"), {"first name", "firstname", "given name", "prenom"}},
        {"last_name",
         FILROUGE_TEXT("Lists", "Last name"),
         {"last name", "lastname", "surname", "family name", "nom de famille"}},
        {"organisation",
         FILROUGE_TEXT("Lists", "Organisation"),
         {"organisation",
          "organization",
          "organisme",
          "structure",
          "employeur",
          "employer",
          "entreprise",
          "company",
          "service",
          "institution",
          "collectivite"}},
        {"organisation_kind",
         FILROUGE_TEXT("Lists", "Kind of organisation"),
         {"organisation kind", "kind", "type", "type de structure", "type d organisation", "type d organisme"}},
        {"role",
         FILROUGE_TEXT("Lists", "Role"),
         {"role", "function", "fonction", "job title", "position", "poste", "qualite"}},
        {"email",
         FILROUGE_TEXT("Lists", "E-mail"),
         {"email",
          "e mail",
          "mail",
          "courriel",
          "adresse mail",
          "adresse e mail",
          "adresse electronique",
          "email address"}},
        {"phone", FILROUGE_TEXT("Lists", "Phone"), {"phone", "telephone", "tel", "mobile", "portable"}},
    };
}

QString ambiguousMention(const QString& name)
{
    return QStringLiteral("several people are called “%1”: take the name out and add the right one afterwards")
        .arg(name.left(quoted));
}

QString ambiguousPerson(const QString& name)
{
    return QStringLiteral("several people are called “%1”: add their e-mail address").arg(name.left(quoted));
}

} // namespace filrouge
