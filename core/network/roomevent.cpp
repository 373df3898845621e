// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/roomevent.h"

#include "core/network/handle.h"

#include <QHash>

#include <algorithm>

namespace filrouge {

namespace {

QByteArray field(const char* name, const QByteArray& value)
{
    return QByteArray(",\"") + name + "\":" + value;
}

} // namespace

const char* wordOf(RoomPhase phase)
{
    static constexpr std::array words{"none", "waiting", "rehearsal", "open", "lastcall", "closed", "revealed"};
    return words[static_cast<std::size_t>(phase)];
}

int secondsLeft(const RoomState& state, Instant now)
{
    if (state.phase != RoomPhase::LastCall)
        return 0;
    return static_cast<int>(std::clamp<qint64>((state.lastCallEnds.ms - now.ms + 999) / 1000, 0, 3600));
}

QByteArray digestOf(const RoomState& state)
{
    constexpr std::size_t seed = 1;
    std::size_t hash =
        qHashMulti(seed, static_cast<int>(state.phase), state.lastCallEnds.ms, state.shown.title, state.programme);
    for (const QString& line : state.shown.lines)
        hash = qHashMulti(hash, line);
    if (state.question)
        hash = qHashMulti(hash, state.question->question, state.question->definitionHash);
    return QByteArray::number(static_cast<quint64>(hash), 36);
}

QByteArray stateJson(const RoomState& state, Instant now)
{
    return "{\"number\":" + QByteArray::number(state.number) + field("digest", '"' + digestOf(state) + '"') +
           field("phase", QByteArray("\"") + wordOf(state.phase) + '"') +
           field("voted", QByteArray::number(state.turnout.voted)) +
           field("roll", QByteArray::number(state.turnout.rollSize)) +
           field("left", QByteArray::number(secondsLeft(state, now))) + '}';
}

QByteArray eventFor(const RoomState& state, Instant now)
{
    return "id: " + QByteArray::number(state.number) + "\ndata: " + stateJson(state, now) + "\n\n";
}

} // namespace filrouge
