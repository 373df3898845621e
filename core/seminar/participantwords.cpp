// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/participantwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace filrouge {

namespace {

/// Words as comparableName() leaves them.
template <class Value>
struct Wording final {
    const char* words;
    Value value;
};

template <class Value, std::size_t Count>
std::optional<Value> meaning(const std::array<Wording<Value>, Count>& wordings, const QString& words)
{
    const QString comparable = comparableName(words);
    for (const Wording<Value>& wording : wordings)
        if (comparable == QLatin1String(wording.words))
            return wording.value;
    return std::nullopt;
}

constexpr std::array<Wording<ListField>, 62> headings{{
    {"name", ListField::Name},
    {"full name", ListField::Name},
    {"nom complet", ListField::Name},
    {"nom et prenom", ListField::Name},
    {"nom prenom", ListField::Name},
    {"prenom nom", ListField::Name},
    {"prenom et nom", ListField::Name},
    {"participant", ListField::Name},
    {"participante", ListField::Name},
    {"person", ListField::Name},
    {"personne", ListField::Name},
    {"invite", ListField::Name},
    {"first name", ListField::FirstName},
    {"firstname", ListField::FirstName},
    {"given name", ListField::FirstName},
    {"prenom", ListField::FirstName},
    {"last name", ListField::LastName},
    {"lastname", ListField::LastName},
    {"surname", ListField::LastName},
    {"family name", ListField::LastName},
    {"nom de famille", ListField::LastName},
    {"organisation", ListField::Organisation},
    {"organization", ListField::Organisation},
    {"organisme", ListField::Organisation},
    {"structure", ListField::Organisation},
    {"employeur", ListField::Organisation},
    {"employer", ListField::Organisation},
    {"entreprise", ListField::Organisation},
    {"company", ListField::Organisation},
    {"service", ListField::Organisation},
    {"institution", ListField::Organisation},
    {"collectivite", ListField::Organisation},
    {"organisation kind", ListField::OrganisationKind},
    {"kind", ListField::OrganisationKind},
    {"type", ListField::OrganisationKind},
    {"type de structure", ListField::OrganisationKind},
    {"type d organisation", ListField::OrganisationKind},
    {"type d organisme", ListField::OrganisationKind},
    {"role", ListField::Role},
    {"function", ListField::Role},
    {"fonction", ListField::Role},
    {"job title", ListField::Role},
    {"position", ListField::Role},
    {"poste", ListField::Role},
    {"qualite", ListField::Role},
    {"email", ListField::Email},
    {"e mail", ListField::Email},
    {"mail", ListField::Email},
    {"courriel", ListField::Email},
    {"adresse mail", ListField::Email},
    {"adresse e mail", ListField::Email},
    {"adresse electronique", ListField::Email},
    {"email address", ListField::Email},
    {"phone", ListField::Phone},
    {"telephone", ListField::Phone},
    {"tel", ListField::Phone},
    {"mobile", ListField::Phone},
    {"portable", ListField::Phone},
    {"invitation", ListField::Invitation},
    {"reponse", ListField::Invitation},
    {"leaves at", ListField::LeavesAt},
    {"depart", ListField::LeavesAt},
}};

constexpr std::array<Wording<ListField>, 10> moreHeadings{{
    {"reply", ListField::Invitation},
    {"presence", ListField::Invitation},
    {"part a", ListField::LeavesAt},
    {"access needs", ListField::AccessNeeds},
    {"accessibility", ListField::AccessNeeds},
    {"accessibilite", ListField::AccessNeeds},
    {"besoins d acces", ListField::AccessNeeds},
    {"besoins particuliers", ListField::AccessNeeds},
    {"contact again", ListField::ContactAgain},
    {"accepte d etre recontacte", ListField::ContactAgain},
}};

constexpr std::array<Wording<OrganisationKind>, 28> kinds{{
    {"state office", OrganisationKind::StateOffice},
    {"state", OrganisationKind::StateOffice},
    {"service de l etat", OrganisationKind::StateOffice},
    {"etat", OrganisationKind::StateOffice},
    {"administration", OrganisationKind::StateOffice},
    {"local authority", OrganisationKind::LocalAuthority},
    {"collectivite", OrganisationKind::LocalAuthority},
    {"collectivite territoriale", OrganisationKind::LocalAuthority},
    {"collectivite locale", OrganisationKind::LocalAuthority},
    {"mairie", OrganisationKind::LocalAuthority},
    {"operator", OrganisationKind::Operator},
    {"operateur", OrganisationKind::Operator},
    {"operateur public", OrganisationKind::Operator},
    {"organisme social", OrganisationKind::Operator},
    {"association", OrganisationKind::Association},
    {"asso", OrganisationKind::Association},
    {"charity", OrganisationKind::Association},
    {"ngo", OrganisationKind::Association},
    {"company", OrganisationKind::Company},
    {"business", OrganisationKind::Company},
    {"entreprise", OrganisationKind::Company},
    {"societe", OrganisationKind::Company},
    {"users", OrganisationKind::Users},
    {"user", OrganisationKind::Users},
    {"usagers", OrganisationKind::Users},
    {"usager", OrganisationKind::Users},
    {"habitants", OrganisationKind::Users},
    {"citoyens", OrganisationKind::Users},
}};

/// The first words of an organisation's name.
constexpr std::array<Wording<OrganisationKind>, 29> beginnings{{
    {"prefecture", OrganisationKind::StateOffice},
    {"sous prefecture", OrganisationKind::StateOffice},
    {"ddt", OrganisationKind::StateOffice},
    {"ddfip", OrganisationKind::StateOffice},
    {"ddcspp", OrganisationKind::StateOffice},
    {"dreal", OrganisationKind::StateOffice},
    {"direccte", OrganisationKind::StateOffice},
    {"direction departementale", OrganisationKind::StateOffice},
    {"direction regionale", OrganisationKind::StateOffice},
    {"tresor public", OrganisationKind::StateOffice},
    {"mairie", OrganisationKind::LocalAuthority},
    {"ville de", OrganisationKind::LocalAuthority},
    {"commune", OrganisationKind::LocalAuthority},
    {"communaute", OrganisationKind::LocalAuthority},
    {"conseil departemental", OrganisationKind::LocalAuthority},
    {"conseil regional", OrganisationKind::LocalAuthority},
    {"departement", OrganisationKind::LocalAuthority},
    {"region", OrganisationKind::LocalAuthority},
    {"grand cahors", OrganisationKind::LocalAuthority},
    {"ccas", OrganisationKind::LocalAuthority},
    {"caf", OrganisationKind::Operator},
    {"caisse", OrganisationKind::Operator},
    {"cpam", OrganisationKind::Operator},
    {"msa", OrganisationKind::Operator},
    {"pole emploi", OrganisationKind::Operator},
    {"france travail", OrganisationKind::Operator},
    {"la poste", OrganisationKind::Operator},
    {"association", OrganisationKind::Association},
    {"collectif", OrganisationKind::Users},
}};

constexpr std::array<Wording<Invitation>, 28> invitations{{
    {"not sent", Invitation::NotSent},  {"a envoyer", Invitation::NotSent},  {"non envoyee", Invitation::NotSent},
    {"sent", Invitation::Sent},         {"invited", Invitation::Sent},       {"no reply", Invitation::Sent},
    {"envoyee", Invitation::Sent},      {"invite", Invitation::Sent},        {"invitee", Invitation::Sent},
    {"sans reponse", Invitation::Sent}, {"en attente", Invitation::Sent},    {"accepted", Invitation::Accepted},
    {"accepts", Invitation::Accepted},  {"confirmed", Invitation::Accepted}, {"acceptee", Invitation::Accepted},
    {"accepte", Invitation::Accepted},  {"confirme", Invitation::Accepted},  {"confirmee", Invitation::Accepted},
    {"present", Invitation::Accepted},  {"presente", Invitation::Accepted},  {"declined", Invitation::Declined},
    {"refused", Invitation::Declined},  {"declinee", Invitation::Declined},  {"decline", Invitation::Declined},
    {"refuse", Invitation::Declined},   {"excuse", Invitation::Declined},    {"excusee", Invitation::Declined},
    {"absent", Invitation::Declined},
}};

constexpr std::array<Wording<bool>, 14> answers{{
    {"yes", true},
    {"y", true},
    {"true", true},
    {"oui", true},
    {"o", true},
    {"vrai", true},
    {"1", true},
    {"x", true},
    {"no", false},
    {"n", false},
    {"false", false},
    {"non", false},
    {"faux", false},
    {"0", false},
}};

} // namespace

std::optional<ListField> listFieldCalled(const QString& heading)
{
    const auto field = meaning(headings, heading);
    return field ? field : meaning(moreHeadings, heading);
}

std::optional<OrganisationKind> organisationKindCalled(const QString& words)
{
    return meaning(kinds, words);
}

std::optional<OrganisationKind> organisationKindOf(const QString& organisation)
{
    const QString name = comparableName(organisation) + u' ';
    for (const auto& beginning : beginnings)
        if (name.startsWith(QLatin1String(beginning.words) + u' '))
            return beginning.value;
    return std::nullopt;
}

std::optional<Invitation> invitationCalled(const QString& words)
{
    if (const auto invitation = meaning(invitations, words))
        return invitation;
    const auto coming = yesOrNo(words);
    if (!coming)
        return std::nullopt;
    return *coming ? Invitation::Accepted : Invitation::Declined;
}

std::optional<bool> yesOrNo(const QString& words)
{
    return meaning(answers, words);
}

std::optional<QTime> timeOfDay(const QString& words)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(\\d{1,2})\\s*(?:[:hH.]\\s*(\\d{2})?(?::00)?)?\\s*(am|pm)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(words.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace filrouge
