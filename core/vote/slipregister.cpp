// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/slipregister.h"

#include "core/base/random.h"

#include <QByteArrayView>
#include <QList>
#include <QSet>

#include <algorithm>

namespace filrouge {

namespace {

constexpr QByteArrayView format("filrouge slips ");
constexpr int version = 1;
constexpr qsizetype headLines = 4;

tl::unexpected<Error> damaged(const char* detail)
{
    return fail(ErrorCode::Damaged, QStringLiteral("slips"), QLatin1String(detail));
}

/// Exactly that many bytes in lower-case hexadecimal; null otherwise.
QByteArray bytesFrom(const QByteArray& hexadecimal, int size)
{
    QByteArray bytes = QByteArray::fromHex(hexadecimal);
    return bytes.size() == size && bytes.toHex() == hexadecimal ? bytes : QByteArray();
}

/// 1 or more; "-": 0; nothing for any other text.
std::optional<qint64> numberFrom(const QByteArray& word)
{
    if (word == "-")
        return 0;
    bool ok = false;
    const qint64 number = word.toLongLong(&ok);
    return ok && number > 0 && QByteArray::number(number) == word ? std::optional(number) : std::nullopt;
}

QByteArray wordFor(qint64 number)
{
    return number == 0 ? QByteArray("-") : QByteArray::number(number);
}

} // namespace

SlipRegister::SlipRegister(SeminarId seminar, Random& random) : seminar_(seminar), key_(random.bytes(codeKeyLength)) {}

std::vector<ParticipantId> SlipRegister::holders() const
{
    std::vector<ParticipantId> holders;
    for (const Slip& slip : slips_)
        if (slip.holder)
            holders.push_back(slip.holder);
    std::ranges::sort(holders);
    return holders;
}

bool SlipRegister::holds(ParticipantId participant) const
{
    return std::ranges::any_of(slips_, [&](const Slip& slip) { return slip.holder == participant; });
}

std::vector<int> SlipRegister::spares() const
{
    std::vector<int> spares;
    for (const Slip& slip : slips_)
        if (!slip.holder)
            spares.push_back(slip.spare);
    std::ranges::sort(spares);
    return spares;
}

CodeBook SlipRegister::book() const
{
    QHash<QByteArray, ParticipantId> voters;
    for (const Slip& slip : slips_) {
        if (!slip.holder)
            continue;
        voters.insert(slip.shortMac, slip.holder);
        voters.insert(slip.tokenMac, slip.holder);
    }
    return {key_, std::move(voters)};
}

SlipRegister SlipRegister::renewed(Random& random) const
{
    SlipRegister fresh(seminar_, random);
    fresh.lastSpare_ = lastSpare_;
    return fresh;
}

Result<VotingCode> SlipRegister::add(Slip slip, Random& random)
{
    if (slips_.size() >= static_cast<std::size_t>(mostSlips))
        return fail(ErrorCode::TooLarge, QStringLiteral("slips"), QString::number(mostSlips));
    VotingCode code = newVotingCode(random);
    const auto place = [&] { return std::ranges::lower_bound(slips_, slip.shortMac, {}, &Slip::shortMac); };
    for (slip.shortMac = codeMac(key_, code.shortCode); place() != slips_.end() && place()->shortMac == slip.shortMac;
         slip.shortMac = codeMac(key_, code.shortCode))
        code = newVotingCode(random); // somebody else's: 30 bits are few among thousands
    slip.tokenMac = codeMac(key_, code.token);
    slips_.insert(place(), std::move(slip));
    return code;
}

Result<VotingCode> SlipRegister::issue(ParticipantId holder, Random& random)
{
    voidOf(holder); // and what they had made room, should the register be full
    return add({{}, {}, holder, 0}, random);
}

Result<SpareSlip> SlipRegister::addSpare(Random& random)
{
    FILROUGE_TRY_VALUE(code, add({{}, {}, {}, lastSpare_ + 1}, random));
    return SpareSlip{++lastSpare_, std::move(code)};
}

Result<> SlipRegister::handOut(int spare, ParticipantId participant)
{
    const auto waiting = [&](const Slip& slip) { return slip.spare == spare && !slip.holder; };
    if (spare < 1 || std::ranges::none_of(slips_, waiting))
        return fail(ErrorCode::NotFound, QStringLiteral("spare"), QString::number(spare));
    voidOf(participant);
    std::ranges::find_if(slips_, waiting)->holder = participant;
    return {};
}

bool SlipRegister::voidOf(ParticipantId participant)
{
    return std::erase_if(slips_, [&](const Slip& slip) { return slip.holder == participant; }) > 0;
}

QByteArray SlipRegister::text() const
{
    QByteArray text = format.toByteArray() + QByteArray::number(version) + '\n';
    text += "seminar " + QByteArray::number(seminar_.value) + '\n';
    text += "key " + key_.toHex() + '\n';
    text += "spares " + wordFor(lastSpare_) + '\n';
    for (const Slip& slip : slips_)
        text += slip.shortMac.toHex() + ' ' + slip.tokenMac.toHex() + ' ' + wordFor(slip.holder.value) + ' ' +
                wordFor(slip.spare) + '\n';
    return text + codeMac(key_, QString::fromLatin1(text)).toHex() + '\n';
}

bool SlipRegister::readSlip(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 4)
        return false;
    const auto holder = numberFrom(words[2]);
    const auto spare = numberFrom(words[3]);
    Slip slip{bytesFrom(words[0], codeMacLength), bytesFrom(words[1], codeMacLength), {}, 0};
    if (!holder || !spare || *spare > lastSpare_ || (*holder == 0 && *spare == 0) || slip.shortMac.isNull() ||
        slip.tokenMac.isNull() || (!slips_.empty() && slips_.back().shortMac >= slip.shortMac))
        return false;
    slip.holder = ParticipantId(*holder);
    slip.spare = static_cast<int>(*spare);
    slips_.push_back(std::move(slip));
    return slips_.size() <= static_cast<std::size_t>(mostSlips);
}

Result<SlipRegister> SlipRegister::fromText(const QByteArray& text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (!text.startsWith(format))
        return damaged("not a register of slips");
    if (lines[0].mid(format.size()).toInt() > version)
        return fail(ErrorCode::NewerVersion, QStringLiteral("slips"), QString::fromLatin1(lines[0]));
    // The last one is empty, the one before it the HMAC.
    if (lines.size() < headLines + 2 || !lines.back().isEmpty() || !lines[1].startsWith("seminar ") ||
        !lines[2].startsWith("key ") || !lines[3].startsWith("spares "))
        return damaged("cut short");
    SlipRegister slips;
    const auto seminar = numberFrom(lines[1].mid(8));
    const auto lastSpare = numberFrom(lines[3].mid(7));
    slips.key_ = bytesFrom(lines[2].mid(4), codeKeyLength);
    if (!seminar || *seminar == 0 || !lastSpare || *lastSpare > mostSlips || slips.key_.isNull())
        return damaged("head");
    slips.seminar_ = SeminarId(*seminar);
    slips.lastSpare_ = static_cast<int>(*lastSpare);
    const QByteArray& sum = lines[lines.size() - 2];
    if (codeMac(slips.key_, QString::fromLatin1(text.chopped(sum.size() + 1))).toHex() != sum)
        return damaged("changed");
    QSet<ParticipantId> holders;
    QSet<int> spares;
    for (qsizetype i = headLines; i < lines.size() - 2; ++i) {
        if (!slips.readSlip(lines[i]))
            return damaged("slip");
        const Slip& slip = slips.slips_.back();
        if ((slip.holder && holders.contains(slip.holder)) || (slip.spare > 0 && spares.contains(slip.spare)))
            return damaged("twice");
        holders.insert(slip.holder);
        spares.insert(slip.spare);
    }
    return slips;
}

} // namespace filrouge
