// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/network/handle.h"
#include "core/network/requestreader.h"
#include "core/network/responsehead.h"
#include "core/vote/codebook.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

// From the bytes of a connection to the answer. The first two bytes choose the room, the others are sent to it.

using namespace filrouge;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

RoomState makeRoom()
{
    SeededRandom random(7);
    const QByteArray key = random.bytes(codeKeyLength);
    QHash<QByteArray, ParticipantId> voters;
    for (const char* code : {"AAAAAA", "00000000000000000000000000"})
        voters[codeMac(key, QString::fromLatin1(code))] = ParticipantId(1);
    RoomQuestion question;
    question.question = QStringLiteral("Pour <qui> ?");
    question.form.options = 3;
    question.options.resize(3);
    for (RoomOption& option : question.options) {
        option.name = QStringLiteral("\"Léa\"");
        option.letter = {{QStringLiteral("<b>"), true}};
    }
    RoomState state;
    state.address = "h";
    state.codes = std::make_shared<CodeBook>(key, voters);
    state.question = std::make_shared<RoomQuestion>(question);
    state.turnout.rollSize = 1;
    return state;
}

RoomState chosenRoom(std::uint8_t room, std::uint8_t ballot)
{
    static const RoomState usual = makeRoom();
    RoomState state = usual;
    state.phase = static_cast<RoomPhase>(room % 7);
    state.admission = (room & 0x80U) != 0 ? Admission::OpenRoom : Admission::Codes;
    if (state.phase == RoomPhase::NoVote)
        state.question.reset();
    if (state.phase == RoomPhase::Revealed)
        state.result = Tally{};
    if (state.question) {
        RoomQuestion question = *state.question;
        question.form.method = static_cast<VoteMethod>(ballot % 3);
        question.form.blankAllowed = (ballot & 0x80U) != 0;
        question.shuffled = (ballot & 0x40U) != 0;
        question.form.changeable = (ballot & 0x20U) != 0;
        state.question = std::make_shared<RoomQuestion>(question);
    }
    return state;
}

/// Nothing of the request is in it that could be markup or another header.
void check(const Response& response)
{
    demand(response.status >= 200 && response.status < 600);
    demand(QString::fromUtf8(response.body).toUtf8() == response.body);
    const std::string head = responseHead(response, AfterAnswer::StaysOpen);
    const std::size_t end = head.find("\r\n\r\n");
    demand(end + 4 == head.size());
    const auto lines = std::count(head.begin(), head.end(), '\n');
    demand(lines == static_cast<std::ptrdiff_t>(response.headers.size()) + 4);
    demand(response.body.count("<script") <= 1 && response.body.count("<!--") == 0);
}

void answerTo(const Request& request, const RoomState& state)
{
    const Handled handled = handle(request, state);
    if (const auto* response = std::get_if<Response>(&handled)) {
        check(*response);
        return;
    }
    const auto& post = std::get<BallotPost>(handled);
    demand(state.question && state.question->form.accepts(post.cast.content));
    demand(post.cast.trackingCode.size() == 10);
    demand(post.cast.replaces.isEmpty() || (post.cast.replaces.size() == 10 && state.question->form.changeable));
    check(answer(post, {}, state));
    check(answer(post, fail(ErrorCode::AlreadyVoted), state));
    check(answer(post, fail(ErrorCode::NotFound), state));
    check(answer(post, fail(ErrorCode::DiskFull), state));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const RoomState state = chosenRoom(data[0], data[1]);
    RequestReader reader({});
    std::size_t at = 2;
    auto progress = RequestReader::Progress::NeedsMore;
    while (progress != RequestReader::Progress::Refused) {
        if (progress == RequestReader::Progress::NeedsMore) {
            if (at == size)
                break;
            const std::span<char> space = reader.space();
            demand(!space.empty());
            const std::size_t count = std::min(space.size(), size - at);
            std::memcpy(space.data(), data + at, count);
            at += count;
            progress = reader.received(count);
        } else if (progress == RequestReader::Progress::HeadRead) {
            progress = reader.read();
        } else {
            answerTo(reader.request(), state);
            reader.next();
            progress = reader.read();
        }
    }
    if (progress == RequestReader::Progress::Refused)
        check(refusal(reader.refusedFor(), reader.acceptLanguage(), state));
    return 0;
}
