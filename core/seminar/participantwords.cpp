// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seminar/participantwords.h"

namespace filrouge {

namespace {

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

} // namespace

std::optional<Invitation> invitationCalled(const QString& words)
{
    if (const auto invitation = meaningOf(invitations, words))
        return invitation;
    const auto coming = yesOrNo(words);
    if (!coming)
        return std::nullopt;
    return *coming ? Invitation::Accepted : Invitation::Declined;
}

} // namespace filrouge
