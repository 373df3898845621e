// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/networkwords.h"

#include "core/network/joincode.h"

namespace filrouge {

Text networkSentence(NetworkCondition condition, const PhoneTarget& target)
{
    switch (condition) {
    case NetworkCondition::Listening:
        return FILROUGE_TEXT("Network", "Phones can vote at %1", {pageAddress(target)});
    case NetworkCondition::InterfaceGone:
        return FILROUGE_TEXT("Network",
                             "This computer has lost its network (%1). Switch the Wi-Fi back on or plug the cable in: "
                             "the vote goes on at the same address, and no ballot is lost.",
                             {target.address});
    case NetworkCondition::PortLost:
        break;
    }
    return FILROUGE_TEXT("Network",
                         "Another program has taken port %1 meanwhile. Close it: the vote comes back at the same "
                         "address by itself.",
                         {QString::number(target.port)});
}

Text selfCheckSentence(SelfCheckOutcome outcome, const PhoneTarget& target)
{
    switch (outcome) {
    case SelfCheckOutcome::Reached:
        return FILROUGE_TEXT("Network", "This computer reaches its own page. Now try it with one phone of the room.");
    case SelfCheckOutcome::Refused:
        return FILROUGE_TEXT("Network",
                             "Nothing answers at this address (%1). Choose another, or switch the vote off and on.",
                             {pageAddress(target)});
    case SelfCheckOutcome::NoAnswer:
        return FILROUGE_TEXT("Network",
                             "This computer cannot reach its own page (%1): a firewall probably stops it. Let Fil "
                             "rouge accept connections on port %2.",
                             {pageAddress(target), QString::number(target.port)});
    case SelfCheckOutcome::Stranger:
        break;
    }
    return FILROUGE_TEXT(
        "Network", "Another program answers at this address (%1). Choose another port.", {pageAddress(target)});
}

Text startSentence(const Error& error, const PhoneTarget& target)
{
    switch (error.code) {
    case ErrorCode::InUse:
        return FILROUGE_TEXT("Network",
                             "Another program already uses port %1: close it, or choose another port.",
                             {QString::number(target.port)});
    case ErrorCode::NotFound:
        return FILROUGE_TEXT(
            "Network", "“%1” is not an address of this computer: choose one of those in the list.", {target.address});
    case ErrorCode::ReadOnly:
        return FILROUGE_TEXT("Network",
                             "The system keeps port %1 for itself: choose one from 1024 to 65535.",
                             {QString::number(target.port)});
    default:
        return FILROUGE_TEXT("Network",
                             "The page cannot be opened (%1, %2). Choose another address.",
                             {pageAddress(target), error.detail});
    }
}

std::vector<Text> phonesCannotConnect(quint16 port)
{
    return {
        FILROUGE_TEXT("Network",
                      "Is the phone on the same Wi-Fi as this computer? Mobile data off, and no “guest” network."),
        FILROUGE_TEXT("Network",
                      "The computer’s firewall may stop phones: let Fil rouge accept connections on port %1.",
                      {QString::number(port)}),
        FILROUGE_TEXT("Network",
                      "Many public Wi-Fi networks keep devices apart (“client isolation”). Ask for it to be lifted, or "
                      "bring a small router, or share a connection from a phone."),
        FILROUGE_TEXT("Network", "Nothing helps? Vote at the kiosk and on paper: the count is the same."),
    };
}

Text linkName(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Wireless:
        return FILROUGE_TEXT("Network", "Wi-Fi");
    case LinkKind::Wired:
        return FILROUGE_TEXT("Network", "cable");
    case LinkKind::Virtual:
        return FILROUGE_TEXT("Network", "virtual network");
    case LinkKind::Loopback:
        return FILROUGE_TEXT("Network", "this computer only");
    case LinkKind::Other:
        break;
    }
    return FILROUGE_TEXT("Network", "other network");
}

} // namespace filrouge
