// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosknotice.h"

namespace filrouge {

KioskNotice kioskNotice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AlreadyVoted:
        return {FILROUGE_TEXT("Kiosk", "You have already voted"),
                FILROUGE_TEXT("Kiosk",
                              "A ballot in your name is already in the box, and this one was not added. If that "
                              "surprises you, call the facilitator."),
                false};
    case ErrorCode::VoteNotOpen:
    case ErrorCode::Conflict:
    case ErrorCode::BoxMissing:
        return {FILROUGE_TEXT("Kiosk", "The vote is closed"),
                FILROUGE_TEXT("Kiosk", "Your ballot was not added. Call the facilitator if this surprises you.")};
    case ErrorCode::NotOnRoll:
        return {FILROUGE_TEXT("Kiosk", "You are not on the roll of this vote"),
                FILROUGE_TEXT("Kiosk", "Your ballot was not added. Call the facilitator, who can sign you in.")};
    case ErrorCode::DiskFull:
        return {FILROUGE_TEXT("Kiosk", "There is no room left on this computer"),
                FILROUGE_TEXT("Kiosk",
                              "Your ballot was not added, and no earlier one is lost. Call the facilitator, then "
                              "choose again.")};
    default:
        return {FILROUGE_TEXT("Kiosk", "Your ballot could not be kept"),
                FILROUGE_TEXT("Kiosk", "Nothing earlier is lost. Call the facilitator, then choose again.")};
    }
}

} // namespace filrouge
