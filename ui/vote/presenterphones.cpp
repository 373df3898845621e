// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vote/presenterpage.h"

// What the presenter knows of the phones in the room.

namespace filrouge {

namespace {

constexpr quint64 manyWrong = 50; // codes mistyped by a room; more is somebody who tries

} // namespace

void PresenterPage::setPhones(const PhonesOnStage& phones)
{
    if (phones == phones_)
        return;
    if (phones.ballotsFailed < understood_.ballotsFailed || phones.wrongCodes < understood_.wrongCodes)
        understood_ = {}; // another run of the server
    phones_ = phones;
    source_.setJoin(phones.on ? std::optional(JoinFacts{phones.target, phones.wifi}) : std::nullopt);
    showAll();
}

QString PresenterPage::networkWords() const
{
    if (!phones_.on)
        return phones_.trouble.isEmpty() ? QString() : tr("Phones cannot vote");
    if (!phones_.trouble.isEmpty())
        return tr("Trouble with the network");
    return phones_.phones > 0 ? tr("%n phone(s)", nullptr, phones_.phones) : tr("Phones can vote");
}

std::vector<Problem> PresenterPage::phoneProblems()
{
    std::vector<Problem> problems;
    if (!phones_.trouble.isEmpty())
        problems.push_back({phones_.trouble, tr("Phones"), [this] { Q_EMIT phonesWanted(); }});
    const auto understand = [this] {
        understood_ = phones_;
        showProblems();
    };
    if (phones_.ballotsFailed > understood_.ballotsFailed)
        problems.push_back(
            {tr("%n ballot(s) could not be stored: see whether the disk is full. Their voters were told, and can send "
                "them again.",
                nullptr,
                static_cast<int>(phones_.ballotsFailed - understood_.ballotsFailed)),
             tr("Understood"),
             understand});
    if (phones_.wrongCodes >= understood_.wrongCodes + manyWrong)
        problems.push_back({tr("Somebody is trying out codes: %n wrong one(s). They are slowed down, and everybody "
                               "else can vote.",
                               nullptr,
                               static_cast<int>(phones_.wrongCodes)),
                            tr("Understood"),
                            understand});
    return problems;
}

} // namespace filrouge
