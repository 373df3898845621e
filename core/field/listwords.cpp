// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/listwords.h"

#include <QRegularExpression>

namespace filrouge {

namespace {

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

constexpr std::array<Wording<Consent>, 22> consents{{
    {"yes", Consent::Given},
    {"oui", Consent::Given},
    {"o", Consent::Given},
    {"x", Consent::Given},
    {"given", Consent::Given},
    {"agreed", Consent::Given},
    {"donne", Consent::Given},
    {"accord", Consent::Given},
    {"accord donne", Consent::Given},
    {"accord oral", Consent::Given},
    {"accorde", Consent::Given},
    {"no", Consent::Refused},
    {"non", Consent::Refused},
    {"n", Consent::Refused},
    {"refused", Consent::Refused},
    {"refus", Consent::Refused},
    {"refuse", Consent::Refused},
    {"unknown", Consent::Unknown},
    {"inconnu", Consent::Unknown},
    {"a demander", Consent::Unknown},
    {"not asked", Consent::Unknown},
    {"pas demande", Consent::Unknown},
}};

constexpr std::array<Wording<InterviewMode>, 13> modes{{
    {"group", InterviewMode::Group},
    {"groupe", InterviewMode::Group},
    {"collectif", InterviewMode::Group},
    {"collective", InterviewMode::Group},
    {"entretien collectif", InterviewMode::Group},
    {"focus group", InterviewMode::Group},
    {"group interview", InterviewMode::Group},
    {"individual", InterviewMode::Individual},
    {"individuel", InterviewMode::Individual},
    {"individuelle", InterviewMode::Individual},
    {"entretien individuel", InterviewMode::Individual},
    {"seul", InterviewMode::Individual},
    {"seule", InterviewMode::Individual},
}};

constexpr std::array<Wording<Posture>, 20> postures{{
    {"as user", Posture::AsUser},
    {"as a user", Posture::AsUser},
    {"user", Posture::AsUser},
    {"usager", Posture::AsUser},
    {"usagers", Posture::AsUser},
    {"en usager", Posture::AsUser},
    {"comme usager", Posture::AsUser},
    {"client mystere", Posture::AsUser},
    {"beside an officer", Posture::BesideOfficer},
    {"beside officer", Posture::BesideOfficer},
    {"beside an agent", Posture::BesideOfficer},
    {"agent", Posture::BesideOfficer},
    {"avec un agent", Posture::BesideOfficer},
    {"a cote d un agent", Posture::BesideOfficer},
    {"aux cotes d un agent", Posture::BesideOfficer},
    {"observer", Posture::Observer},
    {"observing", Posture::Observer},
    {"observateur", Posture::Observer},
    {"observatrice", Posture::Observer},
    {"observation", Posture::Observer},
}};

} // namespace

std::optional<OrganisationKind> organisationKindCalled(const QString& words)
{
    return meaningOf(kinds, words);
}

std::optional<OrganisationKind> organisationKindOf(const QString& organisation)
{
    const QString name = comparableName(organisation) + u' ';
    for (const auto& beginning : beginnings)
        if (name.startsWith(QLatin1String(beginning.words) + u' '))
            return beginning.value;
    return std::nullopt;
}

std::optional<bool> yesOrNo(const QString& words)
{
    return meaningOf(answers, words);
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

std::optional<int> durationOf(const QString& words)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(?:(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:h|hours?|heures?|:)"
                                                           "?)?\\s*(?:(\\d{1,4})\\s*(?:m|mn|min|minutes?)?)?\\z"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutesOnly(QStringLiteral("\\A(\\d{1,4})\\s*(?:m|mn|min|minutes?)\\z"),
                                                QRegularExpression::CaseInsensitiveOption);
    constexpr int anHour = 60;
    constexpr int mostBareHours = 12;
    constexpr int aDay = 24 * anHour;
    const QString text = words.simplified();
    if (const auto match = minutesOnly.match(text); match.hasMatch())
        return match.captured(1).toInt();
    bool isNumber = false;
    const double bare = QString(text).replace(u',', u'.').toDouble(&isNumber);
    if (isNumber && bare >= 0 && bare <= aDay)
        return qRound(bare > mostBareHours ? bare : bare * anHour);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || match.captured(1).isEmpty())
        return std::nullopt;
    const double hours = match.captured(1).replace(u',', u'.').toDouble();
    const int minutes = match.captured(2).toInt();
    const int all = qRound(hours * anHour) + minutes;
    return minutes < anHour && all <= aDay * 3 ? std::optional(all) : std::nullopt;
}

std::optional<Consent> consentCalled(const QString& words)
{
    return meaningOf(consents, words);
}

std::optional<InterviewMode> interviewModeCalled(const QString& words)
{
    return meaningOf(modes, words);
}

std::optional<Posture> postureCalled(const QString& words)
{
    return meaningOf(postures, words);
}

Text labelOf(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::StateOffice:
        return FILROUGE_TEXT("Lists", "State office");
    case OrganisationKind::LocalAuthority:
        return FILROUGE_TEXT("Lists", "Local authority");
    case OrganisationKind::Operator:
        return FILROUGE_TEXT("Lists", "Operator");
    case OrganisationKind::Association:
        return FILROUGE_TEXT("Lists", "Association");
    case OrganisationKind::Company:
        return FILROUGE_TEXT("Lists", "Company");
    case OrganisationKind::Users:
        break;
    }
    return FILROUGE_TEXT("Lists", "Users");
}

Text labelOf(Consent consent)
{
    if (consent == Consent::Given)
        return FILROUGE_TEXT("Lists", "Consent given");
    return consent == Consent::Refused ? FILROUGE_TEXT("Lists", "Consent refused") : Text{};
}

Text labelOf(InterviewMode mode)
{
    return mode == InterviewMode::Group ? FILROUGE_TEXT("Lists", "Group") : FILROUGE_TEXT("Lists", "Individual");
}

Text labelOf(Posture posture)
{
    if (posture == Posture::AsUser)
        return FILROUGE_TEXT("Lists", "As a user");
    return posture == Posture::Observer ? FILROUGE_TEXT("Lists", "Observer")
                                        : FILROUGE_TEXT("Lists", "Beside an officer");
}

} // namespace filrouge
