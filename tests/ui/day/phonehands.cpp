// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/phonehands.h"

#include "tests/ui/day/hands.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>

namespace filrouge::tests {

namespace {

/// A port nobody has just now.
int freePort()
{
    QTcpServer probe;
    REQUIRE(probe.listen(QHostAddress::LocalHost));
    return probe.serverPort();
}

} // namespace

QString networkState(SeminarDay& seminar)
{
    return phonesPart<QLabel>(seminar, "networkState")->text();
}

void goToPhones(SeminarDay& seminar)
{
    seminar.day().goTo(Station::Choose);
    REQUIRE(seminar.day().goToTab(QStringLiteral("Phones")));
}

void openPage(SeminarDay& seminar)
{
    goToPhones(seminar);
    phonesPart<QSpinBox>(seminar, "port")->setValue(freePort());
    click(phonesPart<QPushButton>(seminar, "switchPhones"));
    waitUntil([&] { return networkState(seminar).contains(QStringLiteral("reaches its own page")); });
}

std::map<QString, QString> printedCodes(SeminarDay& seminar)
{
    const auto slips = seminar.day().session().station().slips().issueAnew(seminar.seminar().id);
    REQUIRE(slips);
    std::map<QString, QString> codes;
    for (const VotingSlip& slip : *slips)
        if (slip.participant)
            codes[slip.name] = slip.code.shortCode;
    return codes;
}

} // namespace filrouge::tests
