// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/simulatedphones.h"

#include "core/vote/crockford.h"

#include <QRegularExpression>
#include <QTcpSocket>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <thread>

namespace filrouge {

namespace {

constexpr int patience = 30'000; // ms for one answer; a slow disk takes a fraction of one second
constexpr qsizetype longestPage = 1 << 20;

struct PhonePage final {
    int status = 0;
    QString html;
};

/// One connection, kept open as a browser does.
class SimulatedPhone final {
public:
    explicit SimulatedPhone(const PhoneTarget& target)
        : target_(target),
          host_(target.address.toLatin1() + ':' + QByteArray::number(target.port))
    {}

    Result<PhonePage> get(const QByteArray& path) { return ask("GET " + path + head() + "\r\n"); }

    Result<PhonePage> post(const QByteArray& path, const QByteArray& form)
    {
        return ask("POST " + path + head() + "Origin: http://" + host_ +
                   "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                   QByteArray::number(form.size()) + "\r\n\r\n" + form);
    }

private:
    [[nodiscard]] QByteArray head() const
    {
        return " HTTP/1.1\r\nHost: " + host_ + "\r\nAccept-Language: fr\r\nConnection: keep-alive\r\n";
    }

    Result<PhonePage> ask(const QByteArray& request)
    {
        if (socket_.state() != QAbstractSocket::ConnectedState) {
            socket_.connectToHost(target_.address, target_.port);
            if (!socket_.waitForConnected(patience))
                return noAnswer();
        }
        socket_.write(request);
        return answer();
    }

    /// Only what our own server sends: a status, a length, a body.
    Result<PhonePage> answer()
    {
        static const QRegularExpression status(QStringLiteral("^HTTP/1\\.1 ([0-9]{3}) "));
        static const QRegularExpression length(QStringLiteral("\r\nContent-Length: ([0-9]{1,7})\r\n"));
        QByteArray bytes;
        qsizetype bodyAt = -1;
        while ((bodyAt = bytes.indexOf("\r\n\r\n")) < 0)
            FILROUGE_TRY(readMore(bytes));
        bodyAt += 4;
        const QString lines = QString::fromLatin1(bytes.constData(), bodyAt);
        const auto statusFound = status.match(lines);
        const auto lengthFound = length.match(lines);
        if (!statusFound.hasMatch() || !lengthFound.hasMatch())
            return fail(ErrorCode::Malformed, QStringLiteral("head"));
        const qsizetype end = bodyAt + lengthFound.captured(1).toLongLong();
        while (bytes.size() < end)
            FILROUGE_TRY(readMore(bytes));
        return PhonePage{statusFound.captured(1).toInt(), QString::fromUtf8(bytes.mid(bodyAt))};
    }

    Result<> readMore(QByteArray& bytes)
    {
        if (bytes.size() > longestPage)
            return fail(ErrorCode::TooLarge, QStringLiteral("page"));
        if (socket_.bytesAvailable() == 0 && !socket_.waitForReadyRead(patience))
            return noAnswer();
        bytes += socket_.readAll();
        return {};
    }

    tl::unexpected<Error> noAnswer()
    {
        return fail(ErrorCode::ReadFailed, QString::fromLatin1(host_), socket_.errorString());
    }

    PhoneTarget target_;
    QByteArray host_;
    QTcpSocket socket_;
};

QByteArray filledIn(const BallotMarks& marks, const BallotForm& form)
{
    QByteArrayList fields{QByteArrayLiteral("step=review")};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const QByteArray letter = optionLetter(static_cast<int>(i)).toLatin1();
        if (form.method == VoteMethod::Dots)
            fields << "points-" + letter + '=' + QByteArray::number(marks[i]);
        else if (marks[i] > 0)
            fields << "choice=" + letter;
    }
    if (form.method == VoteMethod::Single && std::accumulate(marks.begin(), marks.end(), 0) == 0)
        fields << QByteArrayLiteral("choice=blank");
    return fields.join('&');
}

QString between(const QString& html, QLatin1String before, QChar after)
{
    const qsizetype found = html.indexOf(before);
    if (found < 0)
        return {};
    const qsizetype begin = found + before.size();
    const qsizetype end = html.indexOf(after, begin);
    return end < 0 ? QString() : html.mid(begin, end - begin);
}

/// By what the page says it is, as its own script reads it.
tl::unexpected<Error> unexpectedPage(const PhonePage& page, const char* step)
{
    const QString kind = between(page.html, QLatin1String("data-kind=\""), u'"');
    const auto error = [&](ErrorCode code) {
        return fail(code, QLatin1String(step), QString::number(page.status) + u' ' + kind);
    };
    if (page.status == 404)
        return error(ErrorCode::NotFound);
    if (kind == QLatin1String("voted"))
        return error(ErrorCode::AlreadyVoted);
    if (kind == QLatin1String("waiting") || kind == QLatin1String("closed") || kind == QLatin1String("result"))
        return error(ErrorCode::VoteNotOpen);
    if (page.status == 503 && kind == QLatin1String("review"))
        return error(ErrorCode::DiskFull);
    return error(page.status == 429 || page.status == 503 ? ErrorCode::Conflict : ErrorCode::Malformed);
}

} // namespace

SimulatedVote voteByPhone(const PhoneTarget& target, const SimulatedVoter& voter, const BallotForm& form)
{
    SimulatedPhone phone(target);
    const QByteArray path = "/c/" + voter.code.toLatin1();
    FILROUGE_TRY_VALUE(ballot, phone.get(path));
    if (ballot.status != 200 || !ballot.html.contains(QLatin1String("value=\"review\"")))
        return unexpectedPage(ballot, "ballot");
    FILROUGE_TRY_VALUE(review, phone.post(path, filledIn(voter.marks, form)));
    const QString content = between(review.html, QLatin1String("name=\"content\" value=\""), u'"');
    const QString code = between(review.html, QLatin1String("name=\"code\" value=\""), u'"');
    if (review.status != 200 || code.isEmpty())
        return unexpectedPage(review, "review");
    FILROUGE_TRY_VALUE(receipt,
                       phone.post(path, "step=confirm&content=" + content.toLatin1() + "&code=" + code.toLatin1()));
    const auto shown = codeFromText(between(receipt.html, QLatin1String("id=\"code\">"), u'<'), trackingCodeLength);
    if (receipt.status != 200 || !shown)
        return unexpectedPage(receipt, "receipt");
    return *shown;
}

std::vector<SimulatedVote> voteByPhones(const PhoneTarget& target, const std::vector<SimulatedVoter>& voters,
                                        const BallotForm& form, int atOnce, const std::function<void(int)>& done)
{
    std::vector<SimulatedVote> votes(voters.size(), fail(ErrorCode::Cancelled));
    std::atomic<std::size_t> next = 0;
    std::mutex telling;
    int finished = 0;
    const auto voteInTurn = [&] {
        for (std::size_t i = next++; i < voters.size(); i = next++) {
            votes[i] = voteByPhone(target, voters[i], form);
            const std::lock_guard lock(telling);
            ++finished;
            if (done)
                done(finished);
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t i = std::min(voters.size(), static_cast<std::size_t>(std::max(atOnce, 1))); i > 0; --i)
        threads.emplace_back(voteInTurn);
    for (std::thread& thread : threads)
        thread.join();
    return votes;
}

} // namespace filrouge
