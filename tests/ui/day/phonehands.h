// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/choosepage.h"
#include "tests/support/catch.h"
#include "tests/ui/day/seminarday.h"
#include "ui/phones/phonespage.h"

#include <map>

namespace filrouge::tests {

/// The part of that object name on the page Phones.
template <class T>
[[nodiscard]] T* phonesPart(SeminarDay& seminar, const char* name)
{
    auto* found = seminar.day().choose().phones().findChild<T*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return found;
}

/// What the page Phones says of the network.
[[nodiscard]] QString networkState(SeminarDay& seminar);
void goToPhones(SeminarDay& seminar);
/// Opens the page to phones, on a port that nobody has, and waits until it is reached.
void openPage(SeminarDay& seminar);
/// Codes of everybody on the list, by name, as their slips would say them.
[[nodiscard]] std::map<QString, QString> printedCodes(SeminarDay& seminar);

} // namespace filrouge::tests
